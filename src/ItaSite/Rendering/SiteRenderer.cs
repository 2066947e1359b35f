using ItaSite.Diagnostics;
using ItaSite.Model;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ItaSite.Rendering;

/// <summary>Prints the whole site: every page, side by side, and the files that go with them.</summary>
internal static class SiteRenderer
{
    public static Diagnosed<IReadOnlyList<Artifact>> Render(Site site, IReadOnlyList<Register> registers)
    {
        var diagnostics = new List<Diagnostic>();
        var wording = new Wording(site.Config.Digits);
        var templates = new ThemeTemplates(site.Theme, diagnostics);
        var views = new SiteViews(site, wording);
        var jobs = new PageJobs(site, registers, views, wording).All();
        var globals = Globals(site, views, templates, wording, jobs.Count);

        TellMissingTemplates(site.Theme, jobs, diagnostics);
        var pages = new Artifact?[jobs.Count];
        var found = new Diagnostic?[jobs.Count];
        Parallel.For(0, jobs.Count, i => (pages[i], found[i]) = Print(jobs[i], site, globals, templates));

        diagnostics.AddRange(EachOnce(found));
        return new Diagnosed<IReadOnlyList<Artifact>>([.. pages.OfType<Artifact>(), .. SiteFiles.Of(site, registers, views.NewsTitle, jobs)], diagnostics);
    }

    private static ScriptObject Globals(Site site, SiteViews views, ThemeTemplates templates, Wording wording, int pages)
    {
        var globals = new ScriptObject();
        globals.SetValue("site", views.Site, readOnly: true);
        globals.SetValue("eit", views.Eit, readOnly: true);
        globals.SetValue("privacy_facts", View.Of(("pages", pages), ("scripts", site.Theme.Assets.Values.Count(asset => asset.File.Extension == ".js"))), readOnly: true);
        TemplateFunctions.AddTo(globals, site, templates, wording);
        globals.IsReadOnly = true;
        return globals;
    }

    private static void TellMissingTemplates(Theme theme, IReadOnlyList<PageJob> jobs, List<Diagnostic> diagnostics)
    {
        foreach (var name in jobs.Select(job => job.Template).Append(Theme.Frame).Distinct().Where(name => !theme.Templates.ContainsKey(name)))
        {
            if (theme.Templates.Count > 0)
                diagnostics.Add(Diagnostic.At(Place.TopOf($"{SourceTree.Themes}{theme.Name}/templates/{name}.html"), Problems.TemplateIsMissing, name));
        }
    }

    private static (Artifact? Page, Diagnostic? Problem) Print(PageJob job, Site site, ScriptObject globals, ThemeTemplates templates)
    {
        if (templates.Find(job.Template) is not { } template || templates.Find(Theme.Frame) is not { } frame)
            return (null, null);

        var absoluteBase = job.Address == SiteAddresses.NotFound ? site.Config.BaseUrl ?? "/" : null;
        var context = new PageContext(job.Address, absoluteBase, globals, job.Own);
        try
        {
            var content = template.Render(context);
            job.Own.SetValue("content", new HtmlText(content), readOnly: true);
            return (new Artifact.OfText(job.Address, job.Origin, frame.Render(context)), null);
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
