namespace ItaSite.Catalogues;

/// <summary>One thing the assessment asks an agency to publish.</summary>
/// <param name="Topic">
/// What it is about first of all, in a key that stays the same over the years while codes change.
/// </param>
/// <param name="Responsible">Keys of the catalogue's units; empty where the source names none.</param>
/// <param name="ShowsOfficials">
/// It asks for the contact of officials, so their phones and e-mail addresses belong there.
/// </param>
/// <param name="Doubt">What is not certain about its wording, shown beside it.</param>
internal sealed record Item(
    ItemCode Code,
    string Title,
    string Topic,
    IReadOnlyList<string> Responsible,
    bool ShowsOfficials,
    string? Doubt,
    IReadOnlyList<Element> Elements
)
{
    /// <summary>
    /// All that it is about, the main topic first: a later year may ask in one item for what were several.
    /// </summary>
    public IReadOnlyList<string> Topics { get; init; } = [Topic];

    /// <summary>For foreign readers; null if nobody translated it.</summary>
    public string? EnglishTitle { get; init; }

    public SourcedNote? Note { get; init; }

    public IReadOnlyList<Footnote> Footnotes { get; init; } = [];

    /// <summary>The formats of files of which its page must hold one; empty where any will do.</summary>
    public IReadOnlyList<FileFormat> Formats { get; init; } = [];

    /// <summary>Whether it asks, in another year, for something that the other item asks for.</summary>
    public bool SharesTopicWith(Item other) => Topics.Intersect(other.Topics).Any();
}
