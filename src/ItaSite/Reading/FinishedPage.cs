using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>A page with what its making brought along.</summary>
internal sealed record FinishedPage(PageDraft Draft, Page Page, IReadOnlyList<Document> Documents, IReadOnlyList<Diagnostic> Diagnostics);
