using ItaSite.Tables;

namespace ItaSite.Drawing;

/// <summary>A label and its values, one a column.</summary>
internal sealed record ChartRow(ChartLabel Label, IReadOnlyList<decimal?> Values)
{
    /// <summary>More labels than this can't be told apart: the largest of them are shown.</summary>
    private const int Most = 60;

    private const int ShownOfTooMany = 30;

    /// <summary>Sums stop here; a chart of larger numbers is not drawn anyway.</summary>
    private const decimal Bound = 1e24m;

    /// <param name="mayAdd">Whether a month that several rows name is shown by their sum.</param>
    public static (List<ChartRow> Rows, int LeftOut) Of(DataTable table, int[] columns, bool mayAdd)
    {
        var entries = table.Entries.ToList();
        var time = table
            .Columns.Index()
            .Where(column => column.Item.Kind != ColumnKind.Number)
            .Select(column => column.Index)
            .FirstOrDefault(
                column =>
                    entries.TrueForAll(row => row.Cells[column].IsCovered || TimeLabel.Of(row.Cells[column]).IsTime)
                    && entries.Exists(row => !row.Cells[column].IsEmpty),
                -1
            );
        if (time >= 0 && (mayAdd || Distinct(entries, time) == entries.Count))
            return (ByTime(entries, time, columns), 0);

        var label = LabelColumn(table);
        var rows = Labelled(entries, label, cell => new ChartLabel(cell.Text, cell.Text, null, false), columns);
        if (rows.Count <= Most)
            return (rows, 0);

        var largest = rows.OrderByDescending(row => row.Values.Sum(value => Math.Abs(Bounded(value ?? 0))))
            .Take(ShownOfTooMany);
        return ([.. largest], rows.Count - ShownOfTooMany);
    }

    private static int Distinct(List<DataRow> entries, int column) =>
        entries.Select(row => row.Cells[column].Text).Distinct().Count();

    private static List<ChartRow> ByTime(List<DataRow> entries, int time, int[] columns) =>
        [
            .. Labelled(entries, time, TimeLabel.Of, columns)
                .GroupBy(row => (row.Label.Short, row.Label.Year))
                .Select(month => new ChartRow(
                    month.First().Label,
                    [.. columns.Index().Select(column => Sum(month.Select(row => row.Values[column.Index])))]
                )),
        ];

    /// <summary>A cell that another is merged over is labelled by that one.</summary>
    private static List<ChartRow> Labelled(
        List<DataRow> entries,
        int column,
        Func<DataCell, ChartLabel> labelOf,
        int[] columns
    )
    {
        var rows = new List<ChartRow>();
        foreach (var row in entries)
        {
            var label =
                column >= 0 && row.Cells[column].IsCovered && rows.Count > 0
                    ? rows[^1].Label
                    : labelOf(column < 0 ? DataCell.Empty : row.Cells[column]);
            rows.Add(new ChartRow(label, [.. columns.Select(amount => row.Cells[amount].Number)]));
        }

        return rows;
    }

    private static decimal? Sum(IEnumerable<decimal?> values) =>
        values.Aggregate(
            (decimal?)null,
            (sum, value) => value is null ? sum : Bounded(sum ?? 0) + Bounded(value.Value)
        );

    private static decimal Bounded(decimal value) => Math.Clamp(value, -Bound, Bound);

    private static int LabelColumn(DataTable table)
    {
        var columns = table.Columns.Index().ToList();
        return columns
            .Where(column => column.Item.Kind == ColumnKind.Text && !column.Item.IsOrder)
            .Concat(columns.Where(column => column.Item.Kind == ColumnKind.Date))
            .Concat(columns.Where(column => !column.Item.IsAmount))
            .Select(column => column.Index)
            .FirstOrDefault(-1);
    }
}
