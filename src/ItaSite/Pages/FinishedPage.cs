using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Pages;

/// <summary>A page with what its making brought along.</summary>
/// <param name="Item">Null for a page that is not an item's.</param>
/// <param name="Pictures">Those that it shows, the ones in its tables last.</param>
/// <param name="TableFiles">The files whose tables it shows; they are not published themselves.</param>
/// <param name="Asked">All that it rests on besides its own draft.</param>
internal sealed record FinishedPage(
    PageDraft Draft,
    Page Page,
    ItemPage? Item,
    IReadOnlyList<Document> Documents,
    IReadOnlyList<Picture> Pictures,
    IReadOnlyList<SourceFile> TableFiles,
    IReadOnlyList<Diagnostic> Diagnostics,
    PlaceAnswers Asked
)
{
    /// <summary>Its links and evidence that name a page of a document.</summary>
    public IReadOnlyList<PageLink> ToPagesOfDocuments { get; } =
    [.. Page.Links.Concat(Item?.Evidence.Values ?? []).Where(DocumentPages.NamesPage)];
}
