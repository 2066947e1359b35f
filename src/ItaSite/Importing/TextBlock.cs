namespace ItaSite.Importing;

/// <summary>A piece of a text that is brought to a page.</summary>
internal abstract record TextBlock
{
    /// <param name="Level">From 1 in the text itself.</param>
    internal sealed record Heading(int Level, IReadOnlyList<TextSpan> Words) : TextBlock;

    internal sealed record Paragraph(IReadOnlyList<TextSpan> Words) : TextBlock;

    /// <summary>An entry of a list.</summary>
    /// <param name="Depth">From 0.</param>
    /// <param name="Marker">As it is read: <c>1.</c>, <c>๒)</c>, <c>1.1</c>; null for a bullet.</param>
    internal sealed record Entry(int Depth, string? Marker, IReadOnlyList<TextSpan> Words) : TextBlock;

    /// <param name="Rows">Of as many cells each; the first is the head.</param>
    internal sealed record Grid(IReadOnlyList<IReadOnlyList<IReadOnlyList<TextSpan>>> Rows) : TextBlock;

    /// <summary>A footnote, wherever it is called.</summary>
    internal sealed record Note(string Number, IReadOnlyList<TextSpan> Words) : TextBlock;
}
