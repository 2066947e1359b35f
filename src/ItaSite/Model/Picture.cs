namespace ItaSite.Model;

/// <summary>A picture as it is published.</summary>
/// <param name="Width">In pixels, as it is seen: after the turn that the camera noted.</param>
/// <param name="Height">In pixels, likewise.</param>
internal sealed record Picture(SitePath Address, int Width, int Height)
{
    private const int LargestWidth = 1600;

    /// <summary>WebP can't hold more.</summary>
    private const int LargestHeight = 16383;

    private static readonly int[] UsualWidths = [480, 960, LargestWidth];

    /// <summary>
    /// The widths of the WebP versions that stand beside it, narrowest first; none for what is small, may move or is a
    /// drawing.
    /// </summary>
    public IReadOnlyList<int> Widths { get; init; } = [];

    /// <summary>What the addresses of its versions begin with.</summary>
    public string Stem { get; init; } = Path.ChangeExtension(Address.Value, null);

    /// <returns>Null if it is no picture, or its measures are not known.</returns>
    public static Picture? Of(Document document, DocumentFacts facts) =>
        facts.Measures is not { } measures
            ? null
            : new Picture(document.Address, measures.Width, measures.Height)
            {
                Widths = measures.IsAnimated ? [] : WidthsOf(measures),
                Stem = document.HasNamesake
                    ? document.Address.Value
                    : Path.ChangeExtension(document.Address.Value, null),
            };

    /// <summary>Where the version of that width stands.</summary>
    public SitePath Sized(int width) => new($"{Stem}-{width.ToString()}.webp");

    private static IReadOnlyList<int> WidthsOf(PictureMeasures measures) =>
        measures.Width < UsualWidths[0]
            ? []
            :
            [
                .. UsualWidths
                    .Where(width => width < measures.Width)
                    .Concat(measures.Width <= LargestWidth ? [measures.Width] : [])
                    .Where(width => (long)measures.Height * width / measures.Width <= LargestHeight),
            ];
}
