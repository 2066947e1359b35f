namespace ItaSite.Importing;

/// <summary>Letters of a paragraph that look alike, or one thing that stands among them.</summary>
/// <param name="Text">The letters; of a picture its words, of a note its number.</param>
internal sealed record TextSpan(string Text, SpanKind Kind = SpanKind.Letters)
{
    public static readonly TextSpan Break = new("", SpanKind.Break);

    public bool IsBold { get; init; }

    public bool IsItalic { get; init; }

    public bool IsStruck { get; init; }

    /// <summary>Where the letters lead, or the picture's file; null for plain letters.</summary>
    public string? Address { get; init; }

    public bool LooksLike(TextSpan other) =>
        Kind == SpanKind.Letters
        && other.Kind == SpanKind.Letters
        && (IsBold, IsItalic, IsStruck, Address) == (other.IsBold, other.IsItalic, other.IsStruck, other.Address);
}
