using System.Text;
using ItaSite.Catalogues;
using ItaSite.Model;

namespace ItaSite.Authoring;

/// <summary>
/// The ready-to-fill measures of the indicators that perception surveys measure: those without items.
/// </summary>
internal static class MeasuresText
{
    public static IEnumerable<NewFile> Of(Catalogue catalogue, string folder)
    {
        var indicators = catalogue.Indicators.Where(indicator => indicator.SubIndicators.Count == 0).ToList();
        if (indicators.Count == 0)
            yield break;

        var text = new StringBuilder();
        text.Append(SchemaLine.Of(folder, SchemaLine.Measures));
        text.Append(
            "# มาตรการของตัวชี้วัดที่ไม่มีข้อย่อย: guidelines คือแนวทาง, responsible คือ key ใน units ของ "
                + "catalogue.yaml,\n# declared คือ done | in-progress | not-started, progress คือผลที่ทำแล้ว\n\n"
        );
        text.Append($"fiscal-year: {catalogue.Year}\n\nindicators:\n");
        foreach (var indicator in indicators)
            text.Append(
                $"  # {indicator.Title}\n  - indicator: \"{indicator.Id}\"\n    guidelines: []\n"
                    + "    responsible: []\n    declared: not-started\n    progress: []\n\n"
            );

        yield return new NewFile(folder + SourceTree.MeasuresFile, text.ToString().TrimEnd('\n') + '\n');
    }
}
