using System.Globalization;
using System.Text;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>A table's data as CSV for programs: one row of column names, plain numbers, dates as yyyy-mm-dd.</summary>
internal static class TableCsv
{
    public static string Text(DataTable table)
    {
        var csv = new StringBuilder();
        CsvText.AppendRow(csv, table.Columns.Index().Select(column => TableColumns.UnsaidUnit(table, column.Index) is { } unit ? $"{column.Item.Name} ({unit})" : column.Item.Name));
        foreach (var row in table.Rows)
        {
            CsvText.AppendRow(csv, row.Kind == RowKind.Group
                ? table.Columns.Select((_, column) => column == 0 ? TableColumns.Saying(row) : "")
                : row.Cells.Select((cell, column) => Text(cell, table.Columns[column])));
        }

        return csv.ToString();
    }

    private static string Text(DataCell cell, DataColumn column) => cell switch
    {
        { Number: { } amount } when CellText.IsAmount(cell, column) => amount.ToString("0.############################", CultureInfo.InvariantCulture),
        { Date: { } date } => Wording.Iso(date),
        { Marks: { HasStroke: true } marks } => Struck(cell.Text, marks),
        _ => cell.Text,
    };

    /// <summary>As Markdown writes it: without any sign, what no longer holds would read like the rest.</summary>
    private static string Struck(string text, CellMarks marks) => marks.Runs.Count == 0
        ? $"~~{text}~~"
        : string.Concat(marks.Runs.Select(run => run.IsStruck ? $"~~{run.Text}~~" : run.Text));
}
