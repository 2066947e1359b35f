using ItaSite.Diagnostics;
using ItaSite.Figures;
using ItaSite.Model;
using ItaSite.Pictures;
using ItaSite.Search;
using ItaSite.Writing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ItaSite.Rendering;

/// <summary>
/// Prints a site: every page, side by side, and the files that go with them. Templates and the views that no register
/// changes are made once.
/// </summary>
internal sealed class SiteRenderer
{
    private readonly Site site;
    private readonly Wording wording;
    private readonly ThemeTemplates templates;
    private readonly SiteViews views;
    private readonly LaterChanges changes;
    private readonly SectionsHtml html;
    private readonly PageViews pages;
    private readonly LastTouches touches;

    /// <summary>The files that no register changes.</summary>
    private readonly IReadOnlyList<Artifact> authored;

    private readonly DiagnosticBag diagnostics = [];

    /// <param name="isPublished">
    /// Whether what is printed is meant for visitors: else no file is made to be measured.
    /// </param>
    public SiteRenderer(Site site, bool isPublished)
    {
        this.site = site;
        wording = new Wording(site.Config.Digits);
        templates = new ThemeTemplates(site.Theme, diagnostics);
        views = new SiteViews(site, wording);
        changes = new LaterChanges(site, wording);
        touches = new LastTouches(site.Config.Agency, site.Config.BaseUrl);
        var figures = new FigureFiles(site.AllPages, isPublished);
        authored = [.. SiteFiles.Authored(site), .. figures.All];
        html = new SectionsHtml(new FigureHtml(wording, figures));
        pages = new PageViews(site, wording, changes, html);
        diagnostics.AddRange(PictureSizes.Check(site));
    }

    /// <summary>Prints single pages before all can be printed.</summary>
    /// <param name="look">Looks at a page that was printed.</param>
    /// <returns>What was seen; null for an address that is no page, or a page that can't be printed.</returns>
    public Func<SitePath, TSeen?> Preview<TSeen>(IReadOnlyList<Register> registers, Func<Artifact.OfText, TSeen> look)
        where TSeen : class
    {
        var jobs = JobsOf(registers);
        var globals = Globals(jobs.Count, "");
        var byAddress = jobs.DistinctBy(job => job.Address).ToDictionary(job => job.Address);
        var isEndless = false;
        return address =>
        {
            if (isEndless || !byAddress.TryGetValue(address, out var job))
                return null;

            var (page, problem) = Print(job, globals);
            isEndless = IsEndless(problem);
            return page is null ? null : look(page);
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
        var papers = jobs.Where(job => !job.Head.IsKeptFromSearch).Select(job => (job.Address, job.Head.Title));
        var search = new SearchIndex(site, new SearchEntries(site, registers, wording).All(papers));
        var globals = Globals(jobs.Count, search.Version);
        var printed = new Artifact.OfText?[jobs.Count];
        var seen = new TSeen?[jobs.Count];
        var found = new Diagnostic?[jobs.Count];

        // A template without end would take its time on every page: what comes after the first such page is not
        // printed.
        var lastPrinted = Parallel
            .For(
                0,
                jobs.Count,
                (i, loop) =>
                {
                    (printed[i], found[i]) = Print(jobs[i], globals);
                    seen[i] = printed[i] is { } page ? look(page) : null;
                    if (IsEndless(found[i]))
                        loop.Break();
                }
            )
            .LowestBreakIteration;

        IEnumerable<Artifact> files = SiteFiles.Of(site, registers, views.NewsTitle, jobs);
        return new Diagnosed<Printed<TSeen>>(
            new([.. printed.OfType<Artifact>(), .. authored, .. files, .. search.Scripts], [.. seen.OfType<TSeen>()]),
            [.. diagnostics, .. MissingTemplates(jobs), .. EachOnce(found.Take((int?)lastPrinted + 1 ?? found.Length))]
        );
    }

    private static bool IsEndless(Diagnostic? problem) => problem is not null && TemplateLimits.IsOver(problem.Problem);

    private IReadOnlyList<PageJob> JobsOf(IReadOnlyList<Register> registers) =>
        new PageJobs(site, registers, views, wording, changes, html).All();

    /// <param name="searchVersion">Empty while nothing can be searched yet.</param>
    private ScriptObject Globals(int pages, string searchVersion)
    {
        var globals = new ScriptObject();
        globals.SetValue("site", views.Site, readOnly: true);
        globals.SetValue("eit", views.Eit, readOnly: true);
        globals.SetValue(
            "privacy_facts",
            View.Of(
                ("pages", pages),
                ("scripts", site.Theme.Assets.Values.Count(asset => asset.File.Extension == ".js"))
            ),
            readOnly: true
        );
        globals.SetValue(
            "search",
            View.Of(("index", new Destination.InSite(SiteAddresses.SearchIndex)), ("version", searchVersion)),
            readOnly: true
        );
        TemplateFunctions.AddTo(globals, site, templates, wording);
        globals.IsReadOnly = true;
        return globals;
    }

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

    private (Artifact.OfText? Page, Diagnostic? Problem) Print(PageJob job, ScriptObject globals)
    {
        if (templates.Find(job.Head.Layout) is not { } template || templates.Find(Theme.Frame) is not { } frame)
            return (null, null);

        var absoluteBase = job.Address == SiteAddresses.NotFound ? site.Config.BaseUrl ?? "/" : null;
        var context = new PageContext(
            job.Address,
            absoluteBase,
            globals,
            [("page", pages.Of(job.Head)), .. job.Views()]
        );
        try
        {
            using var printed = new PrintedText();
            context.PushOutput(printed);
            context.Evaluate(template.Page!);
            context.Show("content", new HtmlText(printed.Take()));
            context.Evaluate(frame.Page!);
            return (new Artifact.OfText(job.Address, job.Origin, touches.On(printed.Written)), null);
        }
        catch (ScriptRuntimeException error)
        {
            return (null, ThemeTemplates.Explain(error, job.Head.Layout, job.Address));
        }
    }

    /// <summary>A template's mistake meets every page it prints: reported once, with the first page hit.</summary>
    private static IEnumerable<Diagnostic> EachOnce(IEnumerable<Diagnostic?> found) =>
        found.OfType<Diagnostic>().DistinctBy(problem => (problem.Place, problem.Problem.Code));
}
