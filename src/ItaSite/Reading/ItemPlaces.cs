using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;

namespace ItaSite.Reading;

/// <summary>
/// Files that stand where an item's page belongs, but do not name the item, or not so that it can be read.
/// </summary>
internal static class ItemPlaces
{
    /// <param name="items">The pages whose item is known.</param>
    /// <returns>
    /// By source file. Until they are corrected, nothing is to be said of the item's missing page and its address.
    /// </returns>
    public static IReadOnlyDictionary<string, (Catalogue Catalogue, Item Item)> Find(
        IEnumerable<PageDraft> drafts,
        IReadOnlyDictionary<string, (Catalogue Catalogue, Item Item)> items,
        IEnumerable<Catalogue> catalogues,
        DiagnosticBag diagnostics
    )
    {
        var places = catalogues
            .SelectMany(catalogue => catalogue.Items.Select(item => (Catalogue: catalogue, Item: item)))
            .Except(items.Values)
            .GroupBy(known => SiteAddresses.Item(known.Catalogue.Year, known.Item.Code))
            .ToDictionary(group => group.Key, group => group.First());
        var found = new Dictionary<string, (Catalogue, Item)>();
        foreach (var draft in drafts.Where(draft => !items.ContainsKey(draft.Source.File)))
        {
            if (!places.TryGetValue(draft.Address, out var known))
                continue;

            found.Add(draft.Source.File, known);
            diagnostics.Withdraw(diagnostic =>
                diagnostic.Problem == PageProblems.TitleIsMissing && diagnostic.Place.File == draft.Source.File
            );
            if (draft.Item is null && !IsFaulty(draft, diagnostics))
                diagnostics.Add(
                    Diagnostic.At(
                        Place.TopOf(draft.Source.File),
                        FreshSiteProblems.ItemIsNotNamed,
                        known.Item.Code.Value
                    )
                );
        }

        return found;
    }

    /// <summary>
    /// What a front matter with a mistake would have said is not known: only the mistake is reported.
    /// </summary>
    public static IReadOnlySet<ItemCode> UncertainIn(
        Catalogue catalogue,
        IEnumerable<PageDraft> drafts,
        IReadOnlyDictionary<string, (Catalogue Catalogue, Item Item)> items,
        IReadOnlyDictionary<string, (Catalogue Catalogue, Item Item)> places,
        IEnumerable<Diagnostic> diagnostics
    )
    {
        var told = diagnostics.ToLookup(diagnostic => diagnostic.Place.File);
        var faulty = drafts
            .Where(draft => items.TryGetValue(draft.Source.File, out var known) && known.Catalogue == catalogue)
            .Where(draft => IsFaulty(draft, told[draft.Source.File]))
            .Select(draft => items[draft.Source.File].Item.Code);
        return new HashSet<ItemCode>([
            .. faulty,
            .. places.Values.Where(place => place.Catalogue == catalogue).Select(place => place.Item.Code),
        ]);
    }

    /// <summary>Whether a mistake in the page's front matter is reported already.</summary>
    private static bool IsFaulty(PageDraft draft, IEnumerable<Diagnostic> diagnostics)
    {
        var end = draft.Source.PlaceAt(Math.Max(0, draft.BodyStart - 1)).Line;
        return diagnostics.Any(diagnostic =>
            diagnostic.Severity == Severity.Error
            && diagnostic.Place.File == draft.Source.File
            && diagnostic.Place.Line <= end
        );
    }
}
