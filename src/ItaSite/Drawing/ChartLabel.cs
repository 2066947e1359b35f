namespace ItaSite.Drawing;

/// <summary>What stands at one place of a chart's axis.</summary>
/// <param name="Text">As the table says it.</param>
/// <param name="Short">Of a month: ต.ค.; else the text.</param>
/// <param name="Year">Of a month or quarter, as written; null if it says none.</param>
/// <param name="IsTime">Whether it is a month or a quarter.</param>
internal sealed record ChartLabel(string Text, string Short, string? Year, bool IsTime);
