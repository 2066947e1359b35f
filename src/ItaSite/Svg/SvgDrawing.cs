namespace ItaSite.Svg;

/// <summary>A drawing as it is published.</summary>
/// <param name="Text">Written anew: nothing in it runs, and nothing is loaded from outside of it.</param>
/// <param name="Width">As written; null if it is not.</param>
/// <param name="Height">As written; null if it is not.</param>
/// <param name="ViewBox">As written; null if it is not.</param>
/// <param name="Pictures">Those that stand in it, as bytes.</param>
internal sealed record SvgDrawing(
    string Text,
    string? Width,
    string? Height,
    string? ViewBox,
    IReadOnlyList<byte[]> Pictures
);
