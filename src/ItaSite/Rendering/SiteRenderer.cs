using ItaSite.Diagnostics;
using ItaSite.Model;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ItaSite.Rendering;

/// <summary>Prints a site: every page, side by side, and the files that go with them. Templates and the views that no register changes are made once.</summary>
internal sealed class SiteRenderer
{
    private readonly Site site;
    private readonly Wording wording;
    private readonly ThemeTemplates templates;
    private readonly SiteViews views;
    private readonly SectionsHtml html;
    private readonly UnbrokenText unbroken;
    private readonly List<Diagnostic> diagnostics = [];

    public SiteRenderer(Site site)
    {
        this.site = site;
        wording = new Wording(site.Config.Digits);
        templates = new ThemeTemplates(site.Theme, diagnostics);
        views = new SiteViews(site, wording);
        unbroken = new UnbrokenText(site.Config.Agency);
        var files = new FigureFiles(site.AllPages);
        html = new SectionsHtml(new FigureHtml(wording, files));
        Authored = [.. SiteFiles.Authored(site), .. files.All];
        diagnostics.AddRange(PictureSizes.Check(site));
    }

    /// <summary>The files that no register changes.</summary>
    public IReadOnlyList<Artifact> Authored { get; }

    public Diagnosed<IReadOnlyList<Artifact>> Render(IReadOnlyList<Register> registers)
    {
        var jobs = JobsOf(registers);
        var search = new SearchIndex(site, new SearchEntries(site, registers, wording).All(jobs.Where(job => job.Page["robots"] is null).Select(job => (job.Address, (string)job.Page["title"]!))));
        var globals = Globals(jobs.Count, search.Version);
        var pages = new Artifact.OfText?[jobs.Count];
        var found = new Diagnostic?[jobs.Count];

        // A template without end would take its time on every page: what comes after the first such page is not printed.
        var lastPrinted = Parallel.For(0, jobs.Count, (i, loop) =>
        {
            (pages[i], found[i]) = Print(jobs[i], globals);
            if (IsEndless(found[i]))
                loop.Break();
        }).LowestBreakIteration;

        return new Diagnosed<IReadOnlyList<Artifact>>(
            [.. pages.OfType<Artifact>(), .. Authored, .. SiteFiles.Of(site, registers, views.NewsTitle, jobs), .. search.Scripts],
            [.. diagnostics, .. MissingTemplates(jobs), .. EachOnce(found.Take((int?)lastPrinted + 1 ?? found.Length))]);
    }

    /// <summary>Prints single pages, for whoever needs to see some before all can be printed; null for an address that is no page, or a page that can't be printed.</summary>
    public Func<SitePath, string?> PrinterOf(IReadOnlyList<Register> registers)
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
            return page?.Text;
        };
    }

    private static bool IsEndless(Diagnostic? problem) => problem is not null && TemplateProblems.All.Contains(problem.Problem);

    private IReadOnlyList<PageJob> JobsOf(IReadOnlyList<Register> registers) => new PageJobs(site, registers, views, wording, html).All();

    /// <param name="searchVersion">Empty while nothing can be searched yet.</param>
    private ScriptObject Globals(int pages, string searchVersion)
    {
        var globals = new ScriptObject();
        globals.SetValue("site", views.Site, readOnly: true);
        globals.SetValue("eit", views.Eit, readOnly: true);
        globals.SetValue("privacy_facts", View.Of(("pages", pages), ("scripts", site.Theme.Assets.Values.Count(asset => asset.File.Extension == ".js"))), readOnly: true);
        globals.SetValue("search", View.Of(("index", new Destination.InSite(SiteAddresses.SearchIndex)), ("version", searchVersion)), readOnly: true);
        TemplateFunctions.AddTo(globals, site, templates, wording);
        globals.IsReadOnly = true;
        return globals;
    }

    private IEnumerable<Diagnostic> MissingTemplates(IReadOnlyList<PageJob> jobs) => site.Theme.Templates.Count == 0
        ? []
        : jobs
            .Select(job => job.Template)
            .Append(Theme.Frame)
            .Distinct()
            .Where(name => !site.Theme.Templates.ContainsKey(name))
            .Select(name => Diagnostic.At(Place.TopOf($"{SourceTree.Themes}{site.Theme.Name}/templates/{name}.html"), Problems.TemplateIsMissing, name));

    private (Artifact.OfText? Page, Diagnostic? Problem) Print(PageJob job, ScriptObject globals)
    {
        if (templates.Find(job.Template) is not { } template || templates.Find(Theme.Frame) is not { } frame)
            return (null, null);

        var absoluteBase = job.Address == SiteAddresses.NotFound ? site.Config.BaseUrl ?? "/" : null;
        var context = new PageContext(job.Address, absoluteBase, globals, job.Own);
        try
        {
            var content = template.Render(context);
            job.Own.SetValue("content", new HtmlText(content), readOnly: true);
            return (new Artifact.OfText(job.Address, job.Origin, OutgoingLinks.Mark(unbroken.In(frame.Render(context)), site.Config.BaseUrl)), null);
        }
        catch (ScriptRuntimeException error)
        {
            return (null, ThemeTemplates.Explain(error, job.Template, job.Address));
        }
    }

    /// <summary>A template's mistake meets every page it prints: told once, with the first page hit.</summary>
    private static IEnumerable<Diagnostic> EachOnce(IEnumerable<Diagnostic?> found) =>
        found.OfType<Diagnostic>().DistinctBy(problem => (problem.Place, problem.Problem.Code));
}
