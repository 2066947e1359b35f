using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Tables;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Figures;

/// <summary>
/// A table's data as CSV for programs: one row of column names, plain numbers, dates as yyyy-mm-dd. Of an example each
/// row says so in a last column, so that no row that is sorted or copied loses the mark.
/// </summary>
internal static partial class TableCsv
{
    private const string SampleColumn = "หมายเหตุของเว็บไซต์";

    public static string Text(DataTable table, bool isSample = false)
    {
        var csv = new StringBuilder();
        string[] head = isSample ? [SampleColumn] : [];
        string[] mark = isSample ? [SampleWords.Notice] : [];
        CsvText.AppendRow(csv, [.. table.Columns.Select(Head), .. head]);
        foreach (var row in table.Rows)
        {
            var cells =
                row.Kind == RowKind.Group
                    ? table.Columns.Select((_, column) => column == 0 ? TableColumns.Saying(row) : "")
                    : row.Cells.Select((cell, column) => Text(cell, table.Columns[column]));
            CsvText.AppendRow(csv, [.. cells, .. mark]);
        }

        return csv.ToString();
    }

    /// <summary>With its unit, which a name without its brackets has lost.</summary>
    private static string Head(DataColumn column) =>
        column.Unit is { } unit && !column.Name.Contains(unit, StringComparison.Ordinal)
            ? $"{column.Name} ({unit})"
            : column.Name;

    private static string Text(DataCell cell, DataColumn column)
    {
        if (CellText.IsAmount(cell, column))
            return PlainNumber(column, column.Shown(cell)) ?? column.Shown(cell);

        if (cell.Date is { } date && (column.Kind == ColumnKind.Date || cell.Text == ThaiCalendar.Short(date)))
            return Wording.Iso(date);

        return cell.Marks is { HasStroke: true } marks ? Struck(cell.Text, marks) : cell.Text;
    }

    /// <summary>As Markdown writes it: without any sign, what no longer holds would read like the rest.</summary>
    private static string Struck(string text, CellMarks marks) =>
        marks.Runs.Count == 0
            ? $"~~{text}~~"
            : string.Concat(marks.Runs.Select(run => run.IsStruck ? $"~~{run.Text}~~" : run.Text));

    /// <summary>
    /// A number as programs read it, with the decimals that the page shows; null for one with words or strokes.
    /// </summary>
    private static string? PlainNumber(DataColumn column, string shown)
    {
        var match = Number().Match(ThaiDigits.ToArabic(shown));
        if (!match.Success || (match.Groups["percent"].Length > 0 && column.Unit != CellText.Percent))
            return null;

        var isNegative = match.Groups["minus"].Length > 0;
        return (isNegative ? "-" : "") + match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
    }

    [GeneratedRegex(
        @"^(?:(?<minus>[-−–])?(?<digits>[0-9,]+(?:\.[0-9]+)?)\s?(?<percent>%?)|(?<minus>\()(?<digits>[0-9,]+"
            + @"(?:\.[0-9]+)?)\s?(?<percent>%?)\))$"
    )]
    private static partial Regex Number();
}
