using ItaSite.Catalogues;
using ItaSite.Thai;

namespace ItaSite.Authoring;

/// <summary>
/// What an item takes over from items of an earlier year: one, several that were merged, or a part of one that was
/// split.
/// </summary>
/// <param name="Remarks">By element key, what to tell whoever fills the page.</param>
internal sealed record ItemInheritance(CarriedPage Page, IReadOnlyDictionary<string, string> Remarks)
{
    /// <param name="file">The item's new page.</param>
    /// <returns>Null if the earlier year has no page that the item takes on.</returns>
    public static ItemInheritance? Of(Item item, FiscalYear year, EarlierYear earlier, YearPairing pairing, string file)
    {
        var sources = pairing.SourcesOf(item).Where(old => earlier.Pages.ContainsKey(old.Code)).ToList();
        if (sources.Count == 0)
            return null;

        var gathering = new InheritanceGathering(item, year, earlier, file);
        foreach (var old in sources)
            gathering.Add(old, pairing.HeirsOf(old));

        return gathering.Done();
    }
}
