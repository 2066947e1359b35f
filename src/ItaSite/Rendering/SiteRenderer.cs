using ItaSite.Diagnostics;
using ItaSite.Figures;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Pictures;
using ItaSite.Search;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>
/// Prints a site: every page, side by side, and the files that go with them. Templates and the views that no register
/// changes are made once.
/// </summary>
internal sealed class SiteRenderer
{
    private readonly Site site;
    private readonly Wording wording;
    private readonly PagePrinter printer;
    private readonly EmblemFiles emblem;
    private readonly SiteViews views;
    private readonly LaterChanges changes;
    private readonly IReadOnlyList<PageJob> news;
    private readonly SectionsHtml html;
    private readonly PageViews pages;
    private readonly BuildMemory memory;

    /// <summary>The files that no register changes.</summary>
    private readonly IReadOnlyList<Artifact> authored;

    private readonly DiagnosticBag diagnostics = [];

    /// <param name="isPublished">
    /// Whether what is printed is meant for visitors: else no file is made to be measured.
    /// </param>
    /// <param name="memory">Null makes everything anew.</param>
    public SiteRenderer(Site site, bool isPublished, BuildMemory? memory = null)
    {
        this.site = site;
        this.memory = memory ??= BuildMemory.None;
        var config = site.Config;
        wording = new Wording(site.Config.Digits);
        var (templates, faults) = memory.Of<Same<Theme>, Diagnosed<ThemeTemplates>>(ThemeTemplates.Of).Of(site.Theme);
        printer = memory
            .Of<PrinterSettings, PagePrinter>(PagePrinter.Of)
            .Of(new PrinterSettings(site.Theme, templates, config.Agency, config.BaseUrl, config.Digits));
        diagnostics.AddRange(faults);
        emblem = EmblemFiles.Of(site);
        views = new SiteViews(site, emblem, wording, memory);
        changes = new LaterChanges(site, wording);
        news = new NewsJobs(site, views, wording, PageJobs.Home, memory).All();
        var figures = FiguresOf(isPublished);
        var downloads = new FigureFiles(figures.Values);
        authored = [.. SiteFiles.Authored(site), .. emblem.Made, .. downloads.All];
        html = new SectionsHtml(new FigureHtml(wording, downloads), SectionsHtml.FrameOf(site.Config.Agency));
        pages = new PageViews(site, changes, page => figures.GetValueOrDefault(page, FigureFiles.None), memory);
        diagnostics.AddRange(PictureSizes.Check(site));
        diagnostics.AddRange(EmblemFiles.Check(site));
    }

    /// <summary>Prints single pages before all can be printed.</summary>
    /// <param name="look">Looks at a page that was printed.</param>
    /// <returns>What was seen; null for an address that is no page, or a page that can't be printed.</returns>
    public Func<SitePath, TSeen?> Preview<TSeen>(IReadOnlyList<Register> registers, Func<Artifact.OfText, TSeen> look)
        where TSeen : class
    {
        var jobs = JobsOf(registers);
        var print = PrinterOf(jobs.Count, "", look);
        var byAddress = jobs.DistinctBy(job => job.Address).ToDictionary(job => job.Address);
        var isEndless = false;
        return address =>
        {
            if (isEndless || !byAddress.TryGetValue(address, out var job))
                return null;

            var page = print(job);
            isEndless = IsEndless(page.Problem);
            return page.Seen;
        };
    }

    /// <summary>Opens a file that no register changes: an author's document or picture, a table's download.</summary>
    /// <returns>Null for an address that is none.</returns>
    public Func<SitePath, Stream?> Files()
    {
        var files = authored.DistinctBy(file => file.Path).ToDictionary(file => file.Path);
        return address => files.GetValueOrDefault(address)?.Open();
    }

    /// <param name="look">Looks at each page in the task that printed it.</param>
    public Diagnosed<Printed<TSeen>> Render<TSeen>(IReadOnlyList<Register> registers, Func<Artifact.OfText, TSeen> look)
        where TSeen : class
    {
        var jobs = JobsOf(registers);
        var papers = jobs.Select(job => job.Head)
            .Where(head => head is { Written: null, IsKeptFromSearch: false })
            .Select(head => (head.Address, head.Title));
        var entries = new SearchEntries(site, registers, wording, memory).All(papers);
        var search = new SearchIndex(site, entries, memory);
        var print = PrinterOf(jobs.Count, search.Version, look);
        var printed = new (Artifact? Page, TSeen? Seen, Diagnostic? Problem)[jobs.Count];

        // A template without end would take its time on every page: what comes after the first such page is not
        // printed.
        var lastPrinted = Parallel
            .For(
                0,
                jobs.Count,
                (i, loop) =>
                {
                    var page = print(jobs[i]);
                    printed[i] = (page.Page, page.Seen, page.Problem);
                    if (IsEndless(page.Problem))
                        loop.Break();
                }
            )
            .LowestBreakIteration;

        IEnumerable<Artifact> files = SiteFiles.Of(site, registers, emblem, views.NewsTitle, jobs);
        return new Diagnosed<Printed<TSeen>>(
            new(
                [.. printed.Select(page => page.Page).OfType<Artifact>(), .. authored, .. files, .. search.Scripts],
                [.. printed.Select(page => page.Seen).OfType<TSeen>()]
            ),
            [
                .. diagnostics,
                .. MissingTemplates(jobs),
                .. EachOnce(printed.Take((int?)lastPrinted + 1 ?? printed.Length).Select(page => page.Problem)),
            ]
        );
    }

    private static bool IsEndless(Diagnostic? problem) => problem is not null && TemplateLimits.IsOver(problem.Problem);

    private IReadOnlyList<PageJob> JobsOf(IReadOnlyList<Register> registers) =>
        new PageJobs(site, registers, views, wording, changes, html, news, memory).All();

    private Dictionary<Page, FigureFiles> FiguresOf(bool areMeasured)
    {
        var files = memory.Of(
            static ((Same<Page> Page, bool AreMeasured) of) => new FigureFiles([of.Page.Value], of.AreMeasured)
        );
        var found = new Dictionary<Page, FigureFiles>(ReferenceEqualityComparer.Instance);
        foreach (var page in site.AllPages)
        {
            if (files.Of((page, areMeasured)) is { All.Count: > 0 } some)
                found.TryAdd(page, some);
        }

        return found;
    }

    /// <summary>What its templates asked to see, and see again, is printed once.</summary>
    /// <param name="searchVersion">Empty while nothing can be searched yet.</param>
    private Func<PageJob, PrintedPage<TSeen>> PrinterOf<TSeen>(
        int count,
        string searchVersion,
        Func<Artifact.OfText, TSeen> look
    )
        where TSeen : class
    {
        var shared = Shared(count, searchVersion);
        var printed = memory.Of(
            static (PageToPrint page, (ShownViews Views, Func<Artifact.OfText, TSeen> Look) of) =>
                page.Printer.Value.Print(page, of.Views, of.Look),
            static (PrintedPage<TSeen> page, (ShownViews Views, Func<Artifact.OfText, TSeen> Look) of) =>
                page.Page is not null && page.Views.AreIn(of.Views)
        );
        return job =>
            printed.Of(
                new PageToPrint(printer, job.Address, job.Head.Layout, job.Origin),
                (new ShownViews([.. shared, ("page", pages.Of(job.Head)), .. job.Views()]), look)
            );
    }

    /// <summary>What every page can show.</summary>
    private IReadOnlyList<(string Name, object? View)> Shared(int pages, string searchVersion) =>
        [
            ("site", views.Site),
            ("eit", views.Eit),
            (
                "privacy_facts",
                View.Of(
                    ("pages", pages),
                    ("scripts", site.Theme.Assets.Values.Count(asset => asset.File.Extension == ".js"))
                )
            ),
            (
                "search",
                View.Of(
                    ("index", new Destination.InSite(SiteAddresses.SearchIndex)),
                    ("words", new Destination.InSite(SiteAddresses.SearchWords)),
                    ("version", searchVersion)
                )
            ),
        ];

    private IEnumerable<Diagnostic> MissingTemplates(IReadOnlyList<PageJob> jobs) =>
        site.Theme.Templates.Count == 0
            ? []
            : jobs.Select(job => job.Head.Layout)
                .Append(Theme.Frame)
                .Distinct()
                .Where(name => !site.Theme.Templates.ContainsKey(name))
                .Select(name =>
                    Diagnostic.At(
                        Place.TopOf($"{SourceTree.Themes}{site.Theme.Name}/templates/{name}.html"),
                        TemplateProblems.TemplateIsMissing,
                        name
                    )
                );

    /// <summary>A template's mistake meets every page it prints: reported once, with the first page hit.</summary>
    private static IEnumerable<Diagnostic> EachOnce(IEnumerable<Diagnostic?> found) =>
        found.OfType<Diagnostic>().DistinctBy(problem => (problem.Place, problem.Problem.Code));
}
