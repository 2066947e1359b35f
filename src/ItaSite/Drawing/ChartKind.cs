namespace ItaSite.Drawing;

/// <summary>How a chart shows its data.</summary>
internal enum ChartKind
{
    /// <summary>A bar a value, those of one label side by side.</summary>
    Bars,

    /// <summary>A bar a label, in parts that make up a whole.</summary>
    Stacked,

    /// <summary>A line a series, over months or quarters.</summary>
    Lines,
}
