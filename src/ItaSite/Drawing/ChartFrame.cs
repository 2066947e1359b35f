namespace ItaSite.Drawing;

/// <summary>
/// Where a chart's bars or lines stand, and how its texts are set; the sizes are those of the theme's style sheet.
/// </summary>
internal sealed record ChartFrame(double Left, double Top, double Right, double Bottom)
{
    public const double Width = 640;
    public const double TextSize = 16;
    public const double LineHeight = 21;
    public const double Gap = 8;

    /// <summary>From a line's middle down to where its letters stand.</summary>
    public const double Baseline = 5.5;
}
