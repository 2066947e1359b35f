using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Tables;

namespace ItaSite.Tests.Drawing;

/// <summary>
/// A table in a string: the first line is its head (a unit in brackets), the others its rows; | parts cells.
/// </summary>
internal static class DrawnTable
{
    public static DataTable Of(string text)
    {
        var lines = text.ReplaceLineEndings("\n")
            .Trim('\n')
            .Split('\n')
            .Select(line => line.Split('|').Select(cell => cell.Trim()).ToList())
            .ToList();
        return Of(lines[0], lines[1..]);
    }

    public static DataTable Of(List<string> head, List<List<string>> rows)
    {
        var cells = rows.ConvertAll(row =>
            row.ConvertAll(text => new DataCell(
                text,
                decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
                    ? number
                    : null
            ))
        );
        return new DataTable(
            null,
            [],
            [
                [.. head.Index().Select(cell => new HeadCell(cell.Item, cell.Index, 1, 1))],
            ],
            [.. head.Index().Select(cell => Column(cell.Item, cell.Index, cells))],
            [
                .. cells
                    .Index()
                    .Select(row => new DataRow(
                        row.Item[0].Text.StartsWith("รวม", StringComparison.Ordinal) ? RowKind.Total : RowKind.Entry,
                        row.Index + 2,
                        row.Item,
                        Place.TopOf("x.csv")
                    )),
            ],
            []
        );
    }

    private static DataColumn Column(string head, int index, List<List<DataCell>> cells)
    {
        var isNumber =
            cells.Exists(row => row[index].Number is not null)
            && cells.TrueForAll(row => row[index].Number is not null || row[index].Text is "" or "-");
        var parts = head.Split('(', ')');
        return new DataColumn(
            parts[0].Trim(),
            parts.Length > 1 ? parts[1] : null,
            isNumber ? ColumnKind.Number : ColumnKind.Text,
            0,
            index + 1
        );
    }
}
