using System.Text;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Sheets;

namespace ItaSite.Documents;

/// <summary>
/// The sheets of an .xlsx as text, a line a row, a tab between cells: what a reader sees is searched, and what the
/// cells store behind it is screened as well.
/// </summary>
internal static class WorkbookReader
{
    public const string StringsPart = "xl/sharedStrings.xml";

    public static IReadOnlyList<DocumentPart> Read(OfficeArchive archive) =>
        [
            .. WorkbookSheets
                .ReadWithStored(archive)
                .Select(sheet => PartOf(sheet.Grid, sheet.Stored, archive.Inflation)),
        ];

    /// <summary>
    /// Strings that no cell shows any more but that the file still holds, of those that could tell something.
    /// </summary>
    public static IEnumerable<string> LeftOver(OfficeArchive archive, IReadOnlyList<DocumentPart> sheets)
    {
        var stored = sheets.Select(sheet => sheet.Raw ?? sheet.Text).ToList();
        var known = stored.SelectMany(text => text.Split('\t', '\n')).ToHashSet(StringComparer.Ordinal);
        return WorkbookSheets
            .SharedTexts(archive, StringsPart)
            .SelectMany(shared => new[] { shared.Text, shared.Aid })
            .Where(text =>
                TellingText.Is(text)
                && !known.Contains(text)
                && !(
                    text.Contains('\n', StringComparison.Ordinal)
                    && stored.Exists(sheet => sheet.Contains(text, StringComparison.Ordinal))
                )
            );
    }

    private static DocumentPart PartOf(SheetGrid grid, string stored, Inflation inflation)
    {
        var text = new StringBuilder();
        foreach (var row in grid.Rows)
        {
            foreach (var cell in row.Cells.Where(cell => !cell.IsBlank))
            {
                inflation.Append(text, cell.Fault is SheetCell.FormulaWithoutValue ? "" : cell.Fault ?? cell.Text);
                text.Append('\t');
            }

            text.Append('\n');
        }

        var shown = text.ToString();
        return new DocumentPart(grid.Name, shown) { Raw = shown == stored ? null : stored };
    }
}
