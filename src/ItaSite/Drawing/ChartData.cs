using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Drawing;

/// <summary>What a chart shows of a table: amounts of one unit, without totals.</summary>
/// <param name="Unit">Null if the table says none.</param>
/// <param name="LeftOut">How many columns of the unit had no room.</param>
/// <param name="IsTime">Whether its labels are months or quarters.</param>
internal sealed record ChartData(
    ChartKind Kind,
    IReadOnlyList<ChartLabel> Labels,
    IReadOnlyList<ChartSeries> Series,
    string? Unit,
    int LeftOut,
    bool IsTime
)
{
    public const int MostSeries = 6;

    private const int FewestPointsOfLine = 4;
    private const decimal Largest = 1_000_000_000_000m;

    /// <summary>How many rows had no room: the smallest.</summary>
    public int LeftOutRows { get; init; }

    /// <summary>How wide it is drawn.</summary>
    public double Width { get; init; } = ChartFrame.UsualWidth;

    public bool IsNarrow => Width < ChartFrame.UsualWidth;

    public IEnumerable<decimal> Values => Series.SelectMany(series => series.Values).OfType<decimal>();

    /// <summary>What a stacked bar is long.</summary>
    public decimal Sum(int label) => Series.Sum(series => series.Values[label] ?? 0);

    /// <summary>With its months and quarters in the digits that numbers are written in.</summary>
    public ChartData InDigitsOf(Func<decimal, string> number)
    {
        Func<string, string> fold = number(0) == ThaiDigits.ToThai("0") ? ThaiDigits.ToThai : ThaiDigits.ToArabic;
        return this with
        {
            Labels =
            [
                .. Labels.Select(label =>
                    label.IsTime
                        ? new ChartLabel(
                            fold(label.Text),
                            fold(label.Short),
                            label.Year is null ? null : fold(label.Year),
                            true
                        )
                        : label
                ),
            ],
        };
    }

    /// <returns>Null if the table has nothing to draw.</returns>
    public static ChartData? Of(DataTable table)
    {
        if (!table.HasAmounts)
            return null;

        var unit = CommonUnit(table);
        var amounts = table
            .Columns.Index()
            .Where(column => column.Item.IsAmount && UnitOf(column.Item) == unit)
            .ToList();
        var (rows, leftOut) = ChartRow.Of(table, [.. amounts.Select(column => column.Index)], mayAdd: unit != "%");
        var names = SeriesNames.Of([.. amounts.Select(column => column.Item.Name)]);
        var columns = names
            .Index()
            .Select(name => new ChartSeries(name.Item, [.. rows.Select(row => row.Values[name.Index])]))
            .ToList();
        if (columns.Any(column => column.Values.Any(value => value is > Largest or < -Largest)))
            return null;

        var isTime = rows.TrueForAll(row => row.Label.IsTime);
        var parts = Whole.PartsOf(columns);
        var series = parts ?? columns;
        return new ChartData(
            parts is not null && series.Count <= MostSeries ? ChartKind.Stacked
                : isTime && rows.Count >= FewestPointsOfLine ? ChartKind.Lines
                : ChartKind.Bars,
            [.. rows.Select(row => row.Label)],
            [.. series.Take(MostSeries)],
            unit,
            Math.Max(0, series.Count - MostSeries),
            isTime
        )
        {
            LeftOutRows = leftOut,
        };
    }

    /// <summary>Of the units, the one of most columns; of equals, the first.</summary>
    private static string? CommonUnit(DataTable table) =>
        table
            .Columns.Where(column => column.IsAmount)
            .Select(UnitOf)
            .GroupBy(unit => unit ?? "")
            .OrderByDescending(group => group.Count())
            .First()
            .First();

    private static string? UnitOf(DataColumn column) =>
        column.Unit
        ?? (
            column.Name.Contains("ร้อยละ", StringComparison.Ordinal)
            || column.Name.Contains('%', StringComparison.Ordinal)
                ? "%"
            : column.Name.Contains("บาท", StringComparison.Ordinal)
            || column.Name.Contains("งบประมาณ", StringComparison.Ordinal)
                ? "บาท"
            : null
        );
}
