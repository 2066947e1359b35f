namespace ItaSite.Drawing;

/// <summary>
/// How series are told apart without colour: by hatching, dashes and the shape of points. The colours are the theme's.
/// </summary>
internal static class SeriesLook
{
    private const double Radius = 5;
    private const double ThinnestBar = 3;

    /// <summary>In a tile of 8 by 8; the first series is plain.</summary>
    private static readonly string[] Hatches =
    [
        "",
        "M-2 2L2 -2M0 8L8 0M6 10L10 6",
        "M0 2H8M0 6H8",
        "M2 0V8M6 0V8",
        "M0 0L8 8M-2 6L2 10M6 -2L10 2",
        "M0 4H8M4 0V8",
    ];

    public static string Bar(int series) => $"bar series-{Number(series)}";

    public static string Line(int series) => $"line series-{Number(series)}";

    /// <summary>A paint of the chart's own patterns.</summary>
    public static string Fill(string id, int series) => $"url(#{id}-hatch-{Number(series)})";

    /// <summary>Where a bar ends; the smallest are still seen.</summary>
    public static double Visible(double zero, double end) =>
        end == zero || Math.Abs(end - zero) >= ThinnestBar ? end : zero + (Math.Sign(end - zero) * ThinnestBar);

    public static void DrawPatterns(SvgText svg, string id, int count)
    {
        svg.Open("defs").NewLine();
        for (var series = 0; series < count; series++)
        {
            svg.Open(
                    "pattern",
                    ("id", $"{id}-hatch-{Number(series)}"),
                    ("class", $"series-{Number(series)}"),
                    ("patternUnits", "userSpaceOnUse"),
                    ("width", "8"),
                    ("height", "8")
                )
                .NewLine();
            svg.Rectangle("tone", 0, 0, 8, 8);
            if (Hatches[series].Length > 0)
                svg.Path("hatch", Hatches[series]);

            svg.Close("pattern").NewLine();
        }

        svg.Close("defs").NewLine();
    }

    public static void DrawPoint(SvgText svg, int series, double x, double y)
    {
        var classes = $"point series-{Number(series)}";
        var (cx, cy, r) = (SvgText.Number(x), SvgText.Number(y), SvgText.Number(Radius));
        string At(double dx, double dy) => $"{SvgText.Number(x + (dx * Radius))} {SvgText.Number(y + (dy * Radius))}";
        switch (series)
        {
            case 0:
                svg.Element("circle", ("class", classes), ("cx", cx), ("cy", cy), ("r", r));
                break;
            case 1:
                svg.Path(classes, $"M{At(-1, -1)}L{At(1, -1)}L{At(1, 1)}L{At(-1, 1)}Z");
                break;
            case 2:
                svg.Path(classes, $"M{At(0, -1.3)}L{At(1.2, 1)}L{At(-1.2, 1)}Z");
                break;
            case 3:
                svg.Path(classes, $"M{At(0, -1.4)}L{At(1.4, 0)}L{At(0, 1.4)}L{At(-1.4, 0)}Z");
                break;
            case 4:
                svg.Path(classes, $"M{At(-1.2, -1)}L{At(1.2, -1)}L{At(0, 1.3)}Z");
                break;
            default:
                svg.Element("circle", ("class", $"{classes} hollow"), ("cx", cx), ("cy", cy), ("r", r));
                break;
        }
    }

    private static char Number(int series) => (char)('1' + series);
}
