using ItaSite.Model;
using ItaSite.Thai;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>
/// Every page that is made, in groups: nothing has to be reported here when a new kind of page comes.
/// </summary>
internal sealed class SiteMapView(SiteConfig config, IReadOnlyDictionary<FiscalYear, RegisterViews> registers)
{
    /// <param name="jobs">All pages but the site map itself.</param>
    public ScriptObject Of(IReadOnlyList<PageJob> jobs)
    {
        var years = registers
            .Keys.OrderDescending()
            .Select(year => (Year: year, Jobs: jobs.Where(job => IsUnder(job, SiteAddresses.FolderOf(year))).ToList()))
            .ToList();
        var news = jobs.Where(job => IsUnder(job, SiteAddresses.NewsFolder) && job.Address != SiteAddresses.News)
            .ToList();
        var archive = news.FindAll(job => SiteAddresses.IsOfNewsArchive(job.Address));
        var order = MenuOrder();
        var rest = jobs.Except(years.SelectMany(year => year.Jobs).Concat(news), ReferenceEqualityComparer.Instance)
            .OfType<PageJob>()
            .OrderBy(job => order.GetValueOrDefault(job.Address, int.MaxValue))
            .ThenBy(job => job.Address.Value, StringComparer.Ordinal);
        return View.Of(
            ("pages", Links(rest)),
            ("news", Links(archive.Count > 0 ? archive : news)),
            ("years", View.List(years.Select(year => OfYear(year.Year, registers[year.Year], year.Jobs))))
        );
    }

    private static ScriptObject OfYear(FiscalYear year, RegisterViews register, IReadOnlyList<PageJob> jobs)
    {
        var items = register.Items.Keys.Select(code => SiteAddresses.Item(year, code)).ToHashSet();
        return View.Of(
            ("register", register.Whole),
            ("items", Links(jobs.Where(job => items.Contains(job.Address)))),
            (
                "pages",
                Links(
                    jobs.Where(job => !items.Contains(job.Address))
                        .OrderBy(job => job.Address != SiteAddresses.Checklist(year))
                )
            )
        );
    }

    /// <summary>The home page first, then as the menu and the footer have them.</summary>
    private Dictionary<SitePath, int> MenuOrder() =>
        config
            .Menu.Concat(config.Footer)
            .Select(entry => entry.Destination)
            .OfType<Destination.InSite>()
            .Select(inSite => inSite.Path)
            .Prepend(SiteAddresses.Home)
            .Distinct()
            .Index()
            .ToDictionary(entry => entry.Item, entry => entry.Index);

    private static bool IsUnder(PageJob job, string folder) =>
        job.Address.Value.StartsWith(folder, StringComparison.Ordinal);

    private static ScriptArray Links(IEnumerable<PageJob> jobs) =>
        View.List(
            jobs.Select(job =>
                View.Of(
                    ("title", job.Head.Title),
                    ("address", new Destination.InSite(job.Address)),
                    ("lang", job.Head.Language)
                )
            )
        );
}
