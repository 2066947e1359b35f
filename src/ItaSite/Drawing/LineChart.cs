using System.Text;

namespace ItaSite.Drawing;

/// <summary>A line a series over months or quarters; a month without a value parts its line.</summary>
internal static class LineChart
{
    private const double Height = 280;
    private const double Above = 12;
    private const double Below = 24;

    /// <returns>Where it ends.</returns>
    public static double Draw(SvgText svg, ChartData data, AxisWords words, double top)
    {
        var above = ChartFrame.LineHeight;
        var frame = new ChartFrame(
            ValueAxis.Gutter(words),
            top + above,
            data.Width - ChartFrame.Gap,
            top + above + Height
        )
        {
            Width = data.Width,
        };
        ValueAxis.DrawUpright(svg, words, frame);
        foreach (var (index, series) in data.Series.Index().Reverse())
            DrawSeries(svg, series, index, words.Axis, frame);

        if (data.Series is [var only])
            DrawValues(svg, only, words, frame);

        LabelAxis.Draw(svg, data, frame);
        return frame.Bottom + LabelAxis.Height(data, frame);
    }

    private static void DrawSeries(SvgText svg, ChartSeries series, int index, Axis axis, ChartFrame frame)
    {
        var path = new StringBuilder();
        var isDrawing = false;
        foreach (var (label, value) in series.Values.Index())
        {
            if (value is { } number)
                path.Append(isDrawing ? 'L' : 'M')
                    .Append(SvgText.Number(X(series, label, frame)))
                    .Append(' ')
                    .Append(SvgText.Number(axis.Place(number, frame.Bottom, frame.Top)));

            isDrawing = value is not null;
        }

        if (path.Length == 0)
            return;

        svg.Path(SeriesLook.Line(index), path.ToString());
        foreach (var (label, value) in series.Values.Index())
        {
            if (value is { } number)
                SeriesLook.DrawPoint(svg, index, X(series, label, frame), axis.Place(number, frame.Bottom, frame.Top));
        }
    }

    private static void DrawValues(SvgText svg, ChartSeries series, AxisWords words, ChartFrame frame)
    {
        var slot = (frame.Right - frame.Left) / series.Values.Count;
        if (
            series.Values.Any(value =>
                value is { } number && TextWidth.Of(words.Number(number), ChartFrame.TextSize) >= slot
            )
        )
            return;

        foreach (var (label, value) in series.Values.Index())
        {
            if (value is not { } number)
                continue;

            var y = words.Axis.Place(number, frame.Bottom, frame.Top);
            var isBelow = IsValley(series.Values, label) && y + Below < frame.Bottom;
            svg.Text(
                "value",
                words.Number(number),
                X(series, label, frame),
                isBelow ? y + Below : y - Above,
                TextAnchor.Middle
            );
        }
    }

    /// <summary>There the line leaves upwards on both sides, and a number stands better below.</summary>
    private static bool IsValley(IReadOnlyList<decimal?> values, int at) =>
        (at == 0 || values[at - 1] > values[at]) && (at == values.Count - 1 || values[at + 1] > values[at]);

    private static double X(ChartSeries series, int label, ChartFrame frame) =>
        frame.Left + ((label + 0.5) * (frame.Right - frame.Left) / series.Values.Count);
}
