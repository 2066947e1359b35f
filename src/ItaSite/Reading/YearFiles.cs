using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>
/// A year's catalogue as read, and the other data files of its folder; null for what it does not have.
/// </summary>
internal sealed record YearFiles(
    Same<CatalogueText> Catalogue,
    SourceFile? Measures,
    SourceFile? Closed,
    SourceFile? Forms
);
