using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>Finds the catalogue's item that each item page is for.</summary>
internal sealed class ItemLookup(IEnumerable<Catalogue> catalogues, DiagnosticBag diagnostics)
{
    private readonly List<Catalogue> catalogues = [.. catalogues];

    /// <summary>
    /// By source file. One page an item: of two, the one in the item's own place stays (a published one before a draft)
    /// and the other is a diagnostic.
    /// </summary>
    public IReadOnlyDictionary<string, (Catalogue Catalogue, Item Item)> Find(IEnumerable<PageDraft> drafts)
    {
        var found = new Dictionary<string, (Catalogue, Item)>();
        var first = new Dictionary<(FiscalYear, ItemCode), PageDraft>();

        foreach (
            var draft in drafts
                .Where(draft => draft.Item is not null)
                .OrderBy(draft => draft.IsDraft)
                .ThenBy(IsInAnothersPlace)
        )
        {
            var written = draft.Item!;
            var catalogue = catalogues.FirstOrDefault(catalogue =>
                draft.Source.File.StartsWith(SourceTree.FolderOf(catalogue.Year), StringComparison.Ordinal)
            );
            if (catalogue is null)
                diagnostics.Add(Diagnostic.At(written.Place, PageProblems.ItemIsOutsideYear));
            else if (catalogue.Find(written.Code) is not { } item)
                diagnostics.Add(
                    Diagnostic.At(
                        written.Place,
                        PageProblems.ItemIsUnknown,
                        written.Code,
                        catalogue.Year.ToString()
                    ) with
                    {
                        Suggestion =
                            OfPlace(draft)
                            ?? Nearest.To(written.Code, catalogue.Items.Select(known => known.Code.Value)),
                    }
                );
            else if (!first.TryAdd((catalogue.Year, item.Code), draft))
                diagnostics.Add(
                    Diagnostic.At(
                        written.Place,
                        PageProblems.ItemHasTwoPages,
                        item.Code.Value,
                        first[(catalogue.Year, item.Code)].Source.File
                    ) with
                    {
                        Suggestion = OfPlace(draft),
                    }
                );
            else
                found.Add(draft.Source.File, (catalogue, item));
        }

        return found;
    }

    /// <summary>Such as o12.md that says item: O13 by mistake, where o13.md is there too.</summary>
    private bool IsInAnothersPlace(PageDraft draft) => OfPlace(draft) is not null;

    /// <summary>The item whose page belongs where the file stands, if it names another.</summary>
    private string? OfPlace(PageDraft draft) =>
        catalogues
            .SelectMany(catalogue => catalogue.Items.Select(item => (catalogue.Year, item.Code)))
            .Where(known =>
                draft.Item is { } written
                && known.Code.Value != written.Code
                && SiteAddresses.Item(known.Year, known.Code) == draft.Address
            )
            .Select(known => known.Code.Value)
            .FirstOrDefault();
}
