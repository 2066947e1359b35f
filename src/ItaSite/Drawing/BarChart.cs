namespace ItaSite.Drawing;

/// <summary>Level bars, one under another: for many labels, and for the long ones that Thai has.</summary>
internal static class BarChart
{
    private const double MostLabelWidth = 230;
    private const double LeastLabelWidth = 120;
    private const double ShareOfTexts = 0.75;
    private const double ShareOfTextsWhereNarrow = 0.6;
    private const int MostLines = 3;
    private const double Thickness = 22;
    private const double ThicknessInGroup = 19;

    /// <summary>Whether names and values leave the bars enough of a narrow drawing.</summary>
    public static bool FitsNarrow(ChartData data, AxisWords words)
    {
        var values = ShownValues(data).Max(value => TextWidth.Of(words.Number(value), ChartFrame.TextSize));
        var sides = words.Axis.From < 0 ? 2 : 1;
        var texts = (ShareOfTextsWhereNarrow * data.Width) - LeastLabelWidth;
        return (values + ChartFrame.Gap) * sides <= texts;
    }

    /// <returns>Where it ends.</returns>
    public static double Draw(SvgText svg, ChartData data, AxisWords words, string id, double top)
    {
        var valueWidth =
            ShownValues(data).Max(value => TextWidth.Of(words.Number(value), ChartFrame.TextSize)) + ChartFrame.Gap;
        var valueWidthBelowZero = words.Axis.From < 0 ? valueWidth : 0;
        var labelWidth = Math.Clamp(
            ((data.IsNarrow ? ShareOfTextsWhereNarrow : ShareOfTexts) * data.Width) - valueWidth - valueWidthBelowZero,
            LeastLabelWidth,
            MostLabelWidth
        );
        var labels = data
            .Labels.Select(label => TextLines.Of(label.Text, ChartFrame.TextSize, labelWidth, MostLines))
            .ToList();
        var gutter = labels.Max(lines => TextLines.Width(lines, ChartFrame.TextSize));
        var left = gutter + ChartFrame.Gap + valueWidthBelowZero;
        var frame = new ChartFrame(
            left,
            top,
            data.Width - valueWidth,
            top + labels.Sum(lines => RowHeight(data, lines))
        )
        {
            Width = data.Width,
        };
        ValueAxis.DrawLevel(svg, words, frame);

        var y = top;
        foreach (var (index, lines) in labels.Index())
        {
            var height = RowHeight(data, lines);
            var middle = y + (height / 2);
            foreach (var (line, text) in lines.Index())
                svg.Text(
                    "label",
                    text,
                    gutter,
                    middle + ((line - ((lines.Count - 1) / 2.0)) * ChartFrame.LineHeight) + ChartFrame.Baseline,
                    TextAnchor.End
                );

            if (data.Kind == ChartKind.Stacked)
                DrawStack(svg, data, words, id, frame, index, middle);
            else
                DrawGroup(svg, data, words, id, frame, index, middle);

            y += height;
        }

        var zero = words.Axis.Place(0, frame.Left, frame.Right);
        svg.Line("axis", zero, frame.Top, zero, frame.Bottom);
        return frame.Bottom + ChartFrame.LineHeight + ChartFrame.Gap;
    }

    private static IEnumerable<decimal> ShownValues(ChartData data) =>
        (
            data.Kind == ChartKind.Stacked ? data.Labels.Index().Select(label => data.Sum(label.Index)) : data.Values
        ).DefaultIfEmpty(0);

    private static double RowHeight(ChartData data, List<string> lines)
    {
        var bars =
            data.Kind == ChartKind.Stacked || data.Series.Count == 1 ? Thickness : data.Series.Count * ThicknessInGroup;
        return Math.Max(bars, lines.Count * ChartFrame.LineHeight) + (data.Series.Count > 1 ? 1.5 : 1) * ChartFrame.Gap;
    }

    private static void DrawStack(
        SvgText svg,
        ChartData data,
        AxisWords words,
        string id,
        ChartFrame frame,
        int label,
        double middle
    )
    {
        var sum = 0m;
        foreach (var (index, series) in data.Series.Index())
        {
            var from = words.Axis.Place(sum, frame.Left, frame.Right);
            sum += series.Values[label] ?? 0;
            var to = words.Axis.Place(sum, frame.Left, frame.Right);
            if (to > from)
                svg.Rectangle(
                    SeriesLook.Bar(index),
                    from,
                    middle - (Thickness / 2),
                    to - from,
                    Thickness,
                    SeriesLook.Fill(id, index)
                );
        }

        svg.Text(
            "value",
            words.Number(sum),
            words.Axis.Place(sum, frame.Left, frame.Right) + ChartFrame.Gap,
            middle + ChartFrame.Baseline
        );
    }

    private static void DrawGroup(
        SvgText svg,
        ChartData data,
        AxisWords words,
        string id,
        ChartFrame frame,
        int label,
        double middle
    )
    {
        var thickness = data.Series.Count == 1 ? Thickness : ThicknessInGroup;
        var zero = words.Axis.Place(0, frame.Left, frame.Right);
        foreach (var (index, series) in data.Series.Index())
        {
            if (series.Values[label] is not { } value)
                continue;

            var y = middle + ((index - (data.Series.Count / 2.0)) * thickness);
            var end = SeriesLook.Visible(zero, words.Axis.Place(value, frame.Left, frame.Right));
            if (value != 0)
                svg.Rectangle(
                    SeriesLook.Bar(index),
                    Math.Min(zero, end),
                    y,
                    Math.Abs(end - zero),
                    thickness,
                    SeriesLook.Fill(id, index)
                );

            svg.Text(
                "value",
                words.Number(value),
                value < 0 ? end - ChartFrame.Gap : end + ChartFrame.Gap,
                y + (thickness / 2) + ChartFrame.Baseline,
                value < 0 ? TextAnchor.End : TextAnchor.Start
            );
        }
    }
}
