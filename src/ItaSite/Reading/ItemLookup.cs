using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Finds the catalogue's item that each item page is for.</summary>
internal sealed class ItemLookup(IEnumerable<Catalogue> catalogues, List<Diagnostic> diagnostics)
{
    private readonly List<Catalogue> catalogues = [.. catalogues];

    /// <summary>By source file. One page an item: of two, the first in file order stays (a published one before a draft) and the other is a diagnostic.</summary>
    public IReadOnlyDictionary<string, (Catalogue Catalogue, Item Item)> Find(IEnumerable<PageDraft> drafts)
    {
        var found = new Dictionary<string, (Catalogue, Item)>();
        var first = new Dictionary<(FiscalYear, ItemCode), PageDraft>();

        foreach (var draft in drafts.OrderBy(draft => draft.IsDraft))
        {
            if (draft.Item is not { } written)
                continue;

            var catalogue = catalogues.FirstOrDefault(catalogue => draft.Source.File.StartsWith(SourceTree.FolderOf(catalogue.Year), StringComparison.Ordinal));
            if (catalogue is null)
                diagnostics.Add(Diagnostic.At(written.Place, Problems.ItemIsOutsideYear));
            else if (catalogue.Find(written.Code) is not { } item)
                diagnostics.Add(Diagnostic.At(written.Place, Problems.ItemIsUnknown, written.Code, catalogue.Year.ToString()) with { Suggestion = Nearest.To(written.Code, catalogue.Items.Select(known => known.Code.Value)) });
            else if (!first.TryAdd((catalogue.Year, item.Code), draft))
                diagnostics.Add(Diagnostic.At(written.Place, Problems.ItemHasTwoPages, item.Code.Value, first[(catalogue.Year, item.Code)].Source.File));
            else
                found.Add(draft.Source.File, (catalogue, item));
        }

        return found;
    }
}
