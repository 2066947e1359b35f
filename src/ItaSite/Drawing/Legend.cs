namespace ItaSite.Drawing;

/// <summary>
/// Which pattern or line is which, in rows above the chart. A single series needs none: the caption names it.
/// </summary>
internal static class Legend
{
    private const double Swatch = 30;
    private const double RowHeight = 26;

    /// <returns>How high it is.</returns>
    public static double Draw(SvgText svg, ChartData data, string id, double top)
    {
        if (data.Series.Count < 2)
            return 0;

        svg.Open("g", ("class", "legend")).NewLine();
        var (x, y) = (0.0, top);
        foreach (var (index, series) in data.Series.Index())
        {
            var name = TextWidth.Shorten(series.Name, ChartFrame.TextSize, data.Width - Swatch - ChartFrame.Gap);
            var width = Swatch + ChartFrame.Gap + TextWidth.Of(name, ChartFrame.TextSize);
            if (x > 0 && x + width > data.Width)
                (x, y) = (0, y + RowHeight);

            DrawSwatch(svg, data.Kind, id, index, x, y + (RowHeight / 2));
            svg.Text("label", name, x + Swatch + ChartFrame.Gap, y + (RowHeight / 2) + ChartFrame.Baseline);
            x += width + (2 * ChartFrame.Gap);
        }

        svg.Close("g").NewLine();
        return y - top + RowHeight + ChartFrame.Gap;
    }

    private static void DrawSwatch(SvgText svg, ChartKind kind, string id, int index, double x, double middle)
    {
        if (kind != ChartKind.Lines)
        {
            svg.Rectangle(SeriesLook.Bar(index), x + 1, middle - 8, Swatch - 2, 16, SeriesLook.Fill(id, index));
            return;
        }

        svg.Path(SeriesLook.Line(index), $"M{SvgText.Number(x)} {SvgText.Number(middle)}H{SvgText.Number(x + Swatch)}");
        SeriesLook.DrawPoint(svg, index, x + (Swatch / 2), middle);
    }
}
