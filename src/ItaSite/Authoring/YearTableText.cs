using System.Text;
using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Authoring;

/// <summary>
/// A page that tells assessors where each item of the earlier year went in the new one, and which items are new.
/// </summary>
internal static class YearTableText
{
    public static NewFile Of(Catalogue earlier, Catalogue next, YearPairing pairing, string folder)
    {
        var text = new StringBuilder();
        text.Append(
            $"---\n{SchemaLine.OfPage(folder)}title: ข้อของปี {earlier.Year} อยู่ที่ข้อใดของปี {next.Year}\ndraft: "
                + "true   # ลบบรรทัดนี้เมื่อพร้อมเผยแพร่\n---\n"
        );
        text.Append($"\n## ข้อเดิมและข้อใหม่ {{#items}}\n\n| ปี {earlier.Year} | ปี {next.Year} |\n|---|---|\n");
        foreach (var old in earlier.Items)
        {
            var heirs = pairing.HeirsOf(old);
            var links = string.Join("<br>", heirs.Select(heir => Link(heir, next.Year)));
            text.Append($"| {Link(old, earlier.Year)} | {(heirs.Count == 0 ? "ไม่มีข้อที่ถามเรื่องนี้" : links)} |\n");
        }

        var added = next.Items.Where(item => pairing.SourcesOf(item).Count == 0).ToList();
        if (added.Count > 0)
            text.Append($"\n## ข้อที่เพิ่มในปี {next.Year} {{#added}}\n\n");

        foreach (var item in added)
            text.Append($"- {Link(item, next.Year)}\n");

        return new NewFile($"{folder}from-{earlier.Year}.md", text.ToString());
    }

    private static string Link(Item item, FiscalYear year) =>
        $"[{item.Code} {Escaped(item.Title)}](/{SiteAddresses.Item(year, item.Code).Value})";

    private static string Escaped(string text) =>
        text.Replace("|", "\\|", StringComparison.Ordinal)
            .Replace("[", "\\[", StringComparison.Ordinal)
            .Replace("]", "\\]", StringComparison.Ordinal);
}
