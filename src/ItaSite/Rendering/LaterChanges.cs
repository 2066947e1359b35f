using ItaSite.Model;
using ItaSite.Thai;
using ItaSite.Writing;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>
/// What was changed in closed years, where a reader meets it: on the page, on the pages that show a document, and on
/// the year's checklist.
/// </summary>
internal sealed class LaterChanges
{
    private readonly Dictionary<SitePath, List<ScriptObject>> byAddress = [];
    private readonly Dictionary<FiscalYear, List<ScriptObject>> byYear = [];
    private readonly Dictionary<SitePath, Page> pages;
    private readonly Dictionary<SitePath, IReadOnlyCollection<PageLink>> evidence;
    private readonly HashSet<SitePath> standing;
    private readonly Wording wording;
    private readonly ScriptArray none = View.List<ScriptObject>([]);

    public LaterChanges(Site site, Wording wording)
    {
        this.wording = wording;
        if (site.Years.All(year => year.Closed is not { Changes.Count: > 0 }))
        {
            (pages, evidence, standing) = ([], [], []);
            return;
        }

        pages = site.AllPages.DistinctBy(page => page.Address).ToDictionary(page => page.Address);
        evidence = site
            .Years.SelectMany(year => year.Items.Values)
            .ToDictionary(item => item.Page.Address, item => (IReadOnlyCollection<PageLink>)[.. item.Evidence.Values]);
        standing = [.. pages.Keys, .. site.Documents.Select(document => document.Address)];
        foreach (var year in site.Years.Where(year => year.Closed is not null))
            byYear.Add(
                year.Year,
                [.. year.Closed!.Changes.Select((change, index) => Of(change, year.Closed.Changes.Skip(index + 1)))]
            );
    }

    public ScriptArray In(FiscalYear year) => View.List(byYear.GetValueOrDefault(year) ?? []);

    public ScriptArray Of(SitePath page)
    {
        if (byAddress.Count == 0)
            return none;

        var shown = pages.TryGetValue(page, out var written)
            ? written.Links.Concat(evidence.GetValueOrDefault(page) ?? [])
            : [];
        var addresses = shown
            .Select(link => link.Destination)
            .OfType<Destination.InSite>()
            .Select(link => link.Path)
            .Where(path => !pages.ContainsKey(path));
        return View.List(
            addresses.Prepend(page).Distinct().SelectMany(address => byAddress.GetValueOrDefault(address) ?? [])
        );
    }

    /// <param name="later">A file that was moved again takes its notes along.</param>
    private ScriptObject Of(LaterChange change, IEnumerable<LaterChange> later)
    {
        var address = later.Aggregate(
            change.Address,
            (at, next) => next.Kind == ChangeKind.Moved && next.From == at ? next.Address : at
        );
        var stands = address is { } path && standing.Contains(path);
        var view = View.Of(
            ("kind", StateWords.Of(change.Kind)),
            ("date", View.Of(change.Date, wording)),
            ("title", stands && pages.TryGetValue(address!.Value, out var page) ? page.Title : NameOf(change.File)),
            ("address", stands ? new Destination.InSite(address!.Value) : null),
            ("from", change.From is { } from ? NameOf(from.Value) : null),
            ("reason", change.Reason)
        );
        if (address is { } known)
            (byAddress.TryGetValue(known, out var list) ? list : byAddress[known] = []).Add(view);

        return view;
    }

    private static string NameOf(string path) => path[(path.LastIndexOf('/') + 1)..];
}
