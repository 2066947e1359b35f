using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Tables;

namespace ItaSite.Reading;

/// <summary>What the data files of one year's folder say, before its pages are known.</summary>
/// <param name="Texts">The files themselves.</param>
internal sealed record YearDraft(
    Catalogue Catalogue,
    Measures Measures,
    IReadOnlyList<TableForm> Forms,
    ClosedYear? Closed,
    IReadOnlyList<SourceText> Texts
);
