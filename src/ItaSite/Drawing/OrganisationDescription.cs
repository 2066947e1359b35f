using ItaSite.Tables;

namespace ItaSite.Drawing;

/// <summary>An organisation chart in a few sentences: the top, and who stands below whom on the first levels.</summary>
internal static class OrganisationDescription
{
    private const int MostSentences = 3;

    public static string Of(OrganisationTree tree)
    {
        var sentences = new List<string>();
        var level = tree.Tops;
        while (level.Count > 0 && sentences.Count < MostSentences)
        {
            sentences.AddRange(
                level
                    .Where(unit => tree.Units[unit].Below.Count > 0)
                    .Take(MostSentences - sentences.Count)
                    .Select(unit =>
                        $"ใต้{tree.Units[unit].Name} คือ {string.Join(" ", tree.Units[unit].Below.Select(below => tree.Units[below].Name))}"
                    )
            );
            level = [.. level.SelectMany(unit => tree.Units[unit].Below)];
        }

        return $"แผนผังองค์กร สูงสุดคือ {string.Join(" และ ", tree.Tops.Select(top => tree.Units[top].Name))} {string.Join(" ", sentences)} ดูครบทุกหน่วยได้ในตาราง";
    }
}
