using ItaSite.Assessing;
using ItaSite.Auditing;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Proofing;
using ItaSite.Reading;
using ItaSite.Rendering;
using ItaSite.Screening;

namespace ItaSite.Building;

/// <summary>The whole program on one page: read, screen, audit, assess, render, proofread; publishing is left to whoever asked.</summary>
internal static class SiteBuild
{
    /// <param name="baseUrl">Takes the place of the settings' own, if given.</param>
    /// <param name="report">Is told when each step begins.</param>
    /// <param name="forOffice">With what is not published: advice, priorities and doubts, for a preview.</param>
    public static BuildResult Run(
        SourceTree tree,
        string? baseUrl = null,
        Action<BuildStep>? report = null,
        bool forOffice = false)
    {
        report?.Invoke(BuildStep.Reading);
        var (site, fromReading) = SiteReader.Read(tree, baseUrl);
        if (site is null)
            return new BuildResult([], InFileOrder(fromReading), 0, 0);

        site = site with { IsForOffice = forOffice };

        report?.Invoke(BuildStep.Assessing);
        var fromScreening = Screener.Screen(site);
        var fromAuditing = Audit.Check(site);
        var renderer = new SiteRenderer(site);
        var (registers, fromAssessing) = Assessment.Assess(site, Visit.Of(site, renderer));

        report?.Invoke(BuildStep.Rendering);
        var (artifacts, fromRendering) = renderer.Render(registers);

        // A page that could not be made would make every link to it look broken.
        report?.Invoke(BuildStep.Proofreading);
        var isWhole = !fromReading.Concat(fromRendering).Any(diagnostic => diagnostic.Severity == Severity.Error);
        var fromProofing = isWhole ? Proofreader.Read(artifacts, site.AllPages.SelectMany(page => page.Marks).ToHashSet()) : [];

        return new BuildResult(
            [.. artifacts.OrderBy(artifact => artifact.Path.Value, StringComparer.Ordinal)],
            InFileOrder([.. fromReading, .. fromScreening, .. fromAuditing, .. fromAssessing, .. fromRendering, .. fromProofing]),
            artifacts.Count(artifact => artifact.Path.Value.EndsWith(".html", StringComparison.Ordinal)),
            site.Documents.Count)
        { Registers = registers, CurrentYear = site.Config.FiscalYear, HasPrivatePages = site.ShowsWorkshop && !site.Config.PublishesWorkshop };
    }

    private static List<Diagnostic> InFileOrder(IEnumerable<Diagnostic> diagnostics) => [.. diagnostics.Order().DistinctBy(diagnostic => diagnostic.ToLine(Language.English))];
}
