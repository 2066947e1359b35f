namespace ItaSite.Drawing;

/// <summary>
/// Where a chart's bars or lines stand, and how its texts are set; the sizes are those of the theme's style sheet.
/// </summary>
internal sealed record ChartFrame(double Left, double Top, double Right, double Bottom)
{
    public const double UsualWidth = 640;

    /// <summary>As wide as a phone, so that letters stay as large as they are beside the chart.</summary>
    public const double NarrowWidth = 340;

    public const double TextSize = 16;
    public const double LineHeight = 21;
    public const double Gap = 8;

    /// <summary>From a line's middle down to where its letters stand.</summary>
    public const double Baseline = 5.5;

    /// <summary>Of the whole drawing.</summary>
    public double Width { get; init; } = UsualWidth;
}
