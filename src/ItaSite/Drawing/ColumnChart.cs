namespace ItaSite.Drawing;

/// <summary>Upright bars: for months, and for few and short labels.</summary>
internal static class ColumnChart
{
    private const double Height = 280;
    private const double Share = 0.74;
    private const int MostMonths = 24;

    public static bool Fits(ChartData data) =>
        data.IsTime && data.Kind == ChartKind.Stacked
            ? data.Labels.Count <= MostMonths
            : LabelAxis.Fits(data, data.Width * 0.85);

    /// <returns>Where it ends.</returns>
    public static double Draw(SvgText svg, ChartData data, AxisWords words, string id, double top)
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
        var slot = (frame.Right - frame.Left) / data.Labels.Count;
        for (var label = 0; label < data.Labels.Count; label++)
        {
            if (data.Kind == ChartKind.Stacked)
                DrawStack(svg, data, words, id, frame, label, slot);
            else
                DrawGroup(svg, data, words, id, frame, label, slot);
        }

        var zero = words.Axis.Place(0, frame.Bottom, frame.Top);
        svg.Line("axis", frame.Left, zero, frame.Right, zero);
        LabelAxis.Draw(
            svg,
            data,
            frame with
            {
                Bottom = frame.Bottom + (words.Axis.From < 0 ? ChartFrame.LineHeight : 0),
            }
        );
        return frame.Bottom + (words.Axis.From < 0 ? ChartFrame.LineHeight : 0) + LabelAxis.Height(data, frame);
    }

    private static void DrawStack(
        SvgText svg,
        ChartData data,
        AxisWords words,
        string id,
        ChartFrame frame,
        int label,
        double slot
    )
    {
        var x = frame.Left + ((label + ((1 - Share) / 2)) * slot);
        var sum = 0m;
        foreach (var (index, series) in data.Series.Index())
        {
            var from = words.Axis.Place(sum, frame.Bottom, frame.Top);
            sum += series.Values[label] ?? 0;
            var to = words.Axis.Place(sum, frame.Bottom, frame.Top);
            if (from > to)
                svg.Rectangle(SeriesLook.Bar(index), x, to, slot * Share, from - to, SeriesLook.Fill(id, index));
        }

        if (
            data
                .Labels.Index()
                .All(other => TextWidth.Of(words.Number(data.Sum(other.Index)), ChartFrame.TextSize) < slot)
        )
            svg.Text(
                "value",
                words.Number(sum),
                x + (slot * Share / 2),
                words.Axis.Place(sum, frame.Bottom, frame.Top) - ChartFrame.Gap,
                TextAnchor.Middle
            );
    }

    private static void DrawGroup(
        SvgText svg,
        ChartData data,
        AxisWords words,
        string id,
        ChartFrame frame,
        int label,
        double slot
    )
    {
        var width = slot * Share / data.Series.Count;
        var room = data.Series.Count == 1 ? slot : width;
        var hasRoom = data.Values.All(value => TextWidth.Of(words.Number(value), ChartFrame.TextSize) < room);
        var zero = words.Axis.Place(0, frame.Bottom, frame.Top);
        foreach (var (index, series) in data.Series.Index())
        {
            if (series.Values[label] is not { } value)
                continue;

            var x = frame.Left + ((label + ((1 - Share) / 2)) * slot) + (index * width);
            var end = SeriesLook.Visible(zero, words.Axis.Place(value, frame.Bottom, frame.Top));
            if (value != 0)
                svg.Rectangle(
                    SeriesLook.Bar(index),
                    x,
                    Math.Min(zero, end),
                    width,
                    Math.Abs(end - zero),
                    SeriesLook.Fill(id, index)
                );

            if (hasRoom)
                svg.Text(
                    "value",
                    words.Number(value),
                    x + (width / 2),
                    value < 0 ? end + ChartFrame.TextSize : end - ChartFrame.Gap,
                    TextAnchor.Middle
                );
        }
    }
}
