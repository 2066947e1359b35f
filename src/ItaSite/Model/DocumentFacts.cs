namespace ItaSite.Model;

/// <summary>What a document is and holds, as its bytes tell: its name is not believed.</summary>
/// <param name="Title">From its metadata.</param>
/// <param name="People">Whom its metadata names and visitors could read: author, last editor, photographer.</param>
/// <param name="HasGpsPosition">A picture that would tell visitors where on earth it was taken.</param>
/// <param name="Pages">Of a PDF that could be opened; null for anything else.</param>
/// <param name="Parts">Its text; empty for what can't be read inside.</param>
internal sealed record DocumentFacts(
    DocumentKind Kind,
    string? Title,
    IReadOnlyList<string> People,
    bool HasGpsPosition,
    int? Pages,
    IReadOnlyList<DocumentPart> Parts
)
{
    /// <summary>When it was last changed, or else made, by its own account.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>Of a picture whose measures could be read.</summary>
    public PictureMeasures? Measures { get; init; }

    /// <summary>
    /// The checksum of the bytes that were read; null for what is not published by itself.
    /// </summary>
    public string? Sha256 { get; init; }

    /// <summary>Of an SVG: the text that is published in place of the author's.</summary>
    public string? Redrawn { get; init; }

    /// <summary>What travels with it unseen: notes, form fields, caches, hidden text.</summary>
    public IReadOnlyList<UnseenText> Unseen { get; init; } = [];

    /// <summary>The documents inside it that could be read.</summary>
    public IReadOnlyList<EmbeddedDocument> Embedded { get; init; } = [];

    /// <summary>
    /// Whether a PDF has a field with a digital signature in it; whose it is and if it holds is not checked.
    /// </summary>
    public bool IsSigned { get; init; }

    /// <summary>All that is known of a file that can't be read inside.</summary>
    public static DocumentFacts Only(DocumentKind kind) => new(kind, null, [], false, null, []);

    /// <summary>Published without what cameras and programs write into it unseen.</summary>
    public static bool IsCleaned(DocumentKind kind) =>
        kind is DocumentKind.Jpeg or DocumentKind.Png or DocumentKind.Webp;
}
