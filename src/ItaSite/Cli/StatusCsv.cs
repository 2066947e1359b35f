using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Cli;

/// <summary>
/// The work list for a spreadsheet, with the byte-order mark that Excel wants: one row an item, and by unit one row an
/// item and unit.
/// </summary>
internal static class StatusCsv
{
    private const char ByteOrderMark = '\uFEFF';

    public static string Text(StatusList list, Language language)
    {
        var csv = new StringBuilder().Append(ByteOrderMark);
        CsvText.AppendRow(csv, Columns(language));
        foreach (var share in list.Shares)
        {
            foreach (var row in share.Rows)
                CsvText.AppendRow(csv, Cells(share, row, language));
        }

        return csv.ToString();
    }

    private static string[] Columns(Language language) =>
        [
            StatusWords.Item(language),
            StatusWords.Title(language),
            StatusWords.Units(language),
            StatusWords.Declared(language),
            StatusWords.Found(language),
            StatusWords.Sample(language),
            StatusWords.Missing(language),
            StatusWords.Waived(language),
            StatusWords.Points(language),
            StatusWords.AtRisk(language),
            StatusWords.Lacking(language),
        ];

    private static string[] Cells(StatusShare share, StatusRow row, Language language) =>
        [
            row.Record.Item.Code.Value,
            row.Record.Item.Title,
            share.Unit ?? (row.Units.Count > 0 ? string.Join(", ", row.Units) : StatusWords.NoUnit(language)),
            StatusWords.DeclaredAs(language, row.Declared),
            Count(row, ElementState.Found),
            Count(row, ElementState.Sample),
            Count(row, ElementState.Missing),
            Count(row, ElementState.Waived),
            StatusRow.Points(row.Record.Points),
            StatusRow.Points(row.Record.PointsAtRisk),
            string.Join('\n', row.Gaps.Select(gap => $"{gap.Element.Element.Key}: {string.Join("; ", gap.Reasons)}")),
        ];

    private static string Count(StatusRow row, ElementState state) => row.Record.Count(state).ToString();
}
