namespace ItaSite.Drawing;

/// <summary>What one colour of a chart shows.</summary>
/// <param name="Values">One a label; null where the table has none.</param>
internal sealed record ChartSeries(string Name, IReadOnlyList<decimal?> Values);
