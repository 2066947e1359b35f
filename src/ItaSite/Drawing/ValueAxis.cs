namespace ItaSite.Drawing;

/// <summary>Draws the lines and numbers behind bars and lines; zero is drawn stronger.</summary>
internal static class ValueAxis
{
    /// <summary>How much room the numbers of an upright axis take.</summary>
    public static double Gutter(AxisWords words) =>
        words.Axis.Ticks.Max(tick => TextWidth.Of(words.Tick(tick), ChartFrame.TextSize)) + ChartFrame.Gap;

    public static void DrawUpright(SvgText svg, AxisWords words, ChartFrame frame)
    {
        foreach (var tick in words.Axis.Ticks)
        {
            var y = words.Axis.Place(tick, frame.Bottom, frame.Top);
            svg.Line(Of(tick), frame.Left, y, frame.Right, y);
            svg.Text("label", words.Tick(tick), frame.Left - ChartFrame.Gap, y + ChartFrame.Baseline, TextAnchor.End);
        }
    }

    /// <summary>Numbers that have no room are left out; their lines stay.</summary>
    public static void DrawLevel(SvgText svg, AxisWords words, ChartFrame frame)
    {
        var free = double.NegativeInfinity;
        foreach (var tick in words.Axis.Ticks)
        {
            var x = words.Axis.Place(tick, frame.Left, frame.Right);
            svg.Line(Of(tick), x, frame.Top, x, frame.Bottom);
            var half = TextWidth.Of(words.Tick(tick), ChartFrame.TextSize) / 2;
            var middle = Math.Clamp(x, half, frame.Width - half);
            if (middle - half < free)
                continue;

            svg.Text("label", words.Tick(tick), middle, frame.Bottom + ChartFrame.LineHeight, TextAnchor.Middle);
            free = middle + half + ChartFrame.Gap;
        }
    }

    /// <returns>How high the line of the unit is.</returns>
    public static double DrawUnit(SvgText svg, AxisWords words, double width, double top)
    {
        if (words.UnitLine is not { } unit)
            return 0;

        svg.Text("label unit", TextWidth.Shorten(unit, ChartFrame.TextSize, width), 0, top + ChartFrame.TextSize);
        return ChartFrame.LineHeight + ChartFrame.Gap;
    }

    private static string Of(decimal tick) => tick == 0 ? "axis" : "grid";
}
