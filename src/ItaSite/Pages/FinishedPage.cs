using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Pages;

/// <summary>A page with what its making brought along.</summary>
/// <param name="Item">Null for a page that is not an item's.</param>
/// <param name="Pictures">Those that it shows, but for the ones in tables.</param>
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
);
