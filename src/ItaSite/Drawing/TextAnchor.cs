namespace ItaSite.Drawing;

/// <summary>Which point of a text its coordinate is.</summary>
internal enum TextAnchor
{
    Start,
    Middle,
    End,
}
