namespace ItaSite.Model;

/// <summary>A page's text from one heading to the next, whatever the next one's level.</summary>
/// <param name="Heading">Null for the text before the first heading.</param>
/// <param name="Parts">Without the heading itself.</param>
/// <param name="IsEmpty">True if neither this section nor the deeper ones under it hold anything.</param>
/// <param name="Text">What a reader reads of it, one line a paragraph, cell or list entry; without the heading.</param>
/// <param name="ListEntries">How many entries its lists have.</param>
internal sealed record Section(
    Heading? Heading,
    IReadOnlyList<SectionPart> Parts,
    bool IsEmpty,
    string Text,
    int ListEntries,
    IReadOnlyList<PageTable> Tables,
    IReadOnlyList<PageLink> Links
)
{
    /// <summary>The text without the tables shown from files of the office.</summary>
    public string Prose { get; init; } = Text;

    /// <summary>The tables shown from files of the office.</summary>
    public IEnumerable<TableFigure> Figures => Parts.OfType<SectionPart.Shown>().Select(part => part.Figure);
}
