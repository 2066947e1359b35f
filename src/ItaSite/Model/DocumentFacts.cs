namespace ItaSite.Model;

/// <summary>What a document is and holds, as its bytes tell: its name is not believed.</summary>
/// <param name="Title">From its metadata.</param>
/// <param name="People">Whom its metadata names: author, last editor, photographer.</param>
/// <param name="TellsWhere">A picture that says where on earth it was taken.</param>
/// <param name="Pages">Of a PDF that could be opened; null for anything else.</param>
/// <param name="Parts">Its text; empty for what can't be read inside.</param>
internal sealed record DocumentFacts(
    DocumentKind Kind,
    string? Title,
    IReadOnlyList<string> People,
    bool TellsWhere,
    int? Pages,
    IReadOnlyList<DocumentPart> Parts)
{
    /// <summary>All that is known of a file that can't be read inside.</summary>
    public static DocumentFacts Only(DocumentKind kind) => new(kind, null, [], false, null, []);
}
