namespace ItaSite.Drawing;

/// <summary>
/// Draws labels side by side under upright bars and lines: months short with the year where it changes, others in up to
/// two lines.
/// </summary>
internal static class LabelAxis
{
    private const int MostLines = 2;
    private const int MostLabels = 8;
    private const double Apart = 6;

    /// <summary>How high the labels are.</summary>
    public static double Height(ChartData data, ChartFrame frame)
    {
        var width = (frame.Right - frame.Left) / data.Labels.Count - Apart;
        var lines = data.IsTime
            ? (data.Labels.Any(label => label.Year is not null) ? 2 : 1)
            : data.Labels.Max(label => TextLines.Of(label.Text, ChartFrame.TextSize, width, MostLines).Count);
        return ChartFrame.Gap + ((lines + 0.25) * ChartFrame.LineHeight);
    }

    /// <summary>Whether labels have room side by side, whole.</summary>
    public static bool Fits(ChartData data, double width)
    {
        var slot = width / data.Labels.Count;
        return data.Labels.Count <= MostLabels
            && data.Labels.All(label =>
                TextLines.Of(label.Text, ChartFrame.TextSize, slot - Apart, int.MaxValue)
                    is { Count: <= MostLines } lines
                && TextLines.Width(lines, ChartFrame.TextSize) <= slot - Apart
            );
    }

    public static void Draw(SvgText svg, ChartData data, ChartFrame frame)
    {
        var slot = (frame.Right - frame.Left) / data.Labels.Count;
        var (free, freeYear) = (double.NegativeInfinity, double.NegativeInfinity);
        var every = data.IsTime
            ? (int)
                Math.Ceiling((data.Labels.Max(label => TextWidth.Of(label.Short, ChartFrame.TextSize)) + Apart) / slot)
            : 1;
        string? year = null;
        for (var index = 0; index < data.Labels.Count; index += every)
        {
            var label = data.Labels[index];
            List<string> lines = data.IsTime
                ? [label.Short]
                : TextLines.Of(label.Text, ChartFrame.TextSize, slot - Apart, MostLines);
            var middle = frame.Left + ((index + 0.5) * slot);
            if (!DrawLines(svg, lines, frame.Width, middle, frame.Bottom + ChartFrame.Gap, ref free))
                continue;

            if (
                label.Year is { } other
                && other != year
                && DrawLines(
                    svg,
                    [other],
                    frame.Width,
                    middle,
                    frame.Bottom + ChartFrame.Gap + ChartFrame.LineHeight,
                    ref freeYear
                )
            )
                year = other;
        }
    }

    /// <returns>False if something stands there already.</returns>
    private static bool DrawLines(
        SvgText svg,
        List<string> lines,
        double width,
        double middle,
        double top,
        ref double free
    )
    {
        var half = TextLines.Width(lines, ChartFrame.TextSize) / 2;
        var x = Math.Clamp(middle, half, Math.Max(half, width - half));
        if (x - half < free)
            return false;

        foreach (var (index, line) in lines.Index())
            svg.Text("label", line, x, top + ChartFrame.TextSize + (index * ChartFrame.LineHeight), TextAnchor.Middle);

        free = x + half + (Apart / 2);
        return true;
    }
}
