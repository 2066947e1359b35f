using ItaSite.Model;
using ItaSite.Writing;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>What a page of an older year says of the current one.</summary>
internal sealed class OlderYears(Site site, Wording wording)
{
    /// <summary>Null for pages of the current year, of a later one, and of none.</summary>
    public ScriptObject? Of(SitePath address)
    {
        var year = site.Years.FirstOrDefault(year =>
            address.Value.StartsWith(SiteAddresses.FolderOf(year.Year), StringComparison.Ordinal)
        );
        return year is null || site.CurrentYear is not { } current || year.Year.CompareTo(current.Year) >= 0
            ? null
            : View.Of(
                ("fiscal_year", wording.Year(year.Year)),
                ("year_title", wording.Year(year.Catalogue)),
                ("current_title", wording.Year(current.Catalogue)),
                ("current_year", wording.Year(current.Year)),
                ("current", View.List(CurrentOf(current, year, address)))
            );
    }

    /// <summary>The items that ask today for what the page's item asked for; else the checklist.</summary>
    private static IEnumerable<ScriptObject> CurrentOf(AssessmentYear current, AssessmentYear year, SitePath address)
    {
        var old = year.Catalogue.Items.FirstOrDefault(item => SiteAddresses.Item(year.Year, item.Code) == address);
        var heirs = old is null ? [] : current.Catalogue.Items.Where(old.SharesTopicWith).ToList();
        return heirs.Count == 0
            ? [Link(null, SiteAddresses.Checklist(current.Year))]
            : heirs.Select(item => Link($"{item.Code} {item.Title}", SiteAddresses.Item(current.Year, item.Code)));
    }

    private static ScriptObject Link(string? title, SitePath address) =>
        View.Of(("title", title), ("address", new Destination.InSite(address)));
}
