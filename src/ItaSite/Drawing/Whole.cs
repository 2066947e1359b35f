namespace ItaSite.Drawing;

/// <summary>
/// Finds, among columns of one unit, those that add up to another in every row: walk-in + e-service = all.
/// </summary>
internal static class Whole
{
    private static readonly string[] Names = ["รวม", "ทั้งหมด", "ทั้งสิ้น"];

    /// <returns>The parts; null if nothing is parted.</returns>
    public static List<ChartSeries>? PartsOf(IReadOnlyList<ChartSeries> columns)
    {
        if (columns.Any(column => column.Values.Any(value => value < 0)))
            return null;

        // Of nothing but zeros every column is the sum of the others: then only a name can tell.
        var isZero = columns.All(column => column.Values.All(value => value is null or 0));
        var wholes = columns.Where(IsNamedSo).Concat(isZero ? [] : columns.Reverse());
        return wholes.Select(whole => Parts(columns, whole)).FirstOrDefault(parts => parts is not null);
    }

    private static List<ChartSeries>? Parts(IReadOnlyList<ChartSeries> columns, ChartSeries whole)
    {
        var at = columns.Index().First(column => ReferenceEquals(column.Item, whole)).Index;
        List<ChartSeries>[] choices =
        [
            [.. columns.Where(column => !ReferenceEquals(column, whole))],
            [.. columns.Take(at)],
            [.. columns.Skip(at + 1)],
        ];
        return Array.Find(choices, parts => parts.Count >= 2 && AddUp(parts, whole));
    }

    private static bool AddUp(List<ChartSeries> parts, ChartSeries whole) =>
        whole.Values.Index().All(value => parts.Sum(part => part.Values[value.Index] ?? 0) == (value.Item ?? 0));

    private static bool IsNamedSo(ChartSeries column) =>
        Array.Exists(Names, name => column.Name.Contains(name, StringComparison.Ordinal));
}
