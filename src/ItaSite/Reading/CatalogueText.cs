using ItaSite.Catalogues;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>A catalogue, and the text that it was read from.</summary>
internal sealed record CatalogueText(SourceText Source, Catalogue Catalogue);
