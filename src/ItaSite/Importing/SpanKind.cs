namespace ItaSite.Importing;

/// <summary>What stands in a paragraph.</summary>
internal enum SpanKind
{
    Letters,

    /// <summary>The next letters stand on a line of their own.</summary>
    Break,

    Picture,

    /// <summary>The mark of a footnote.</summary>
    Note,
}
