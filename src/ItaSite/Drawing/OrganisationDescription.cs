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
                    .Select(unit => $"ใต้{tree.Units[unit].Name} คือ {NamesOf(tree.Units[unit].Below, " ")}")
            );
            level = [.. level.SelectMany(unit => tree.Units[unit].Below)];
        }

        var tops = NamesOf(tree.Tops, " และ ");
        return $"แผนผังองค์กร สูงสุดคือ {tops} {string.Join(' ', sentences)} ดูครบทุกหน่วยได้ในตาราง";

        string NamesOf(IEnumerable<int> units, string between) =>
            string.Join(between, units.Select(unit => tree.Units[unit].Name));
    }
}
