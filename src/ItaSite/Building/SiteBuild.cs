using ItaSite.Assessing;
using ItaSite.Auditing;
using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Proofing;
using ItaSite.Reading;
using ItaSite.Rendering;
using ItaSite.Screening;

namespace ItaSite.Building;

/// <summary>The whole program on one page; publishing is left to the caller.</summary>
internal static class SiteBuild
{
    /// <param name="baseUrl">Takes the place of the settings' own, if given.</param>
    /// <param name="report">Called when each step begins.</param>
    /// <param name="memory">Of a caller who builds again and again; null makes everything anew.</param>
    /// <param name="isolated">Reads documents elsewhere; null for here.</param>
    public static BuildResult Run(
        SourceTree tree,
        BuildPurpose purpose = BuildPurpose.Publish,
        string? baseUrl = null,
        Action<BuildStep>? report = null,
        BuildMemory? memory = null,
        IIsolatedReader? isolated = null
    )
    {
        memory ??= BuildMemory.None;
        report?.Invoke(BuildStep.Reading);
        var (site, fromReading) = SiteReader.Read(tree, baseUrl, memory, isolated);
        if (site is null)
            return new BuildResult([], InOrder(fromReading, []), 0, 0);

        var shown = site with { IsForOffice = purpose == BuildPurpose.Preview };
        var hasError = HasError(fromReading);

        // Nobody waits for what is found in the texts but the report.
        report?.Invoke(BuildStep.Assessing);
        var (fromTexts, (registers, artifacts, fromPages)) = InParallel.Both(
            () => (IReadOnlyList<Diagnostic>)[.. Screener.Screen(shown, memory), .. Audit.Check(shown, memory)],
            () => Print(shown, purpose, report, memory, hasError)
        );

        memory.Forget();
        return new BuildResult(
            [.. artifacts.OrderBy(artifact => artifact.Path.Value, StringComparer.Ordinal)],
            InOrder([.. fromReading, .. fromTexts, .. fromPages], registers),
            artifacts.Count(artifact => artifact.Path.Value.EndsWith(".html", StringComparison.Ordinal)),
            site.Documents.Count
        )
        {
            Registers = registers,
            Site = shown,
            Settings = site.Config,
            CurrentYear = site.Config.FiscalYear,
            HasPrivatePages = shown.ShowsWorkshop && !site.Config.PublishesWorkshop,
        };
    }

    /// <param name="hasError">A page that could not be made would make every link to it look broken.</param>
    private static (IReadOnlyList<Register>, IReadOnlyList<Artifact>, IReadOnlyList<Diagnostic>) Print(
        Site site,
        BuildPurpose purpose,
        Action<BuildStep>? report,
        BuildMemory memory,
        bool hasError
    )
    {
        var renderer = new SiteRenderer(site, isPublished: purpose != BuildPurpose.Check, memory);
        var proofreader = new Proofreader();
        var drafts = Assessment.Draft(site, memory);

        report?.Invoke(BuildStep.Crawling);
        var goals = Assessment.Goals(drafts);
        var preview = renderer.Preview([.. drafts.Select(draft => draft.AsKnown)], proofreader.Read);
        var crawl = HomeCrawler.Through(page => preview(page)?.Facts, goals, renderer.Files());
        var (registers, fromAssessing) = Assessment.Complete(site, drafts, crawl, memory);

        report?.Invoke(BuildStep.Rendering);
        var (printed, fromRendering) = renderer.Render(registers, proofreader.Read);

        report?.Invoke(BuildStep.Proofreading);
        var isWhole = !hasError && !HasError(fromRendering);
        var marks = site.AllPages.SelectMany(page => page.Marks).ToHashSet();
        var fromProofing = isWhole ? Proofreader.ReadTogether(printed.Artifacts, printed.Seen, marks) : [];
        var fromCrawl = isWhole && crawl is not null ? CrawlHolds.Check(crawl, goals, printed.Seen) : [];

        return (registers, printed.Artifacts, [.. fromAssessing, .. fromRendering, .. fromProofing, .. fromCrawl]);
    }

    private static bool HasError(IEnumerable<Diagnostic> diagnostics) =>
        diagnostics.Any(diagnostic => diagnostic.Severity == Severity.Error);

    private static List<Diagnostic> InOrder(IReadOnlyList<Diagnostic> diagnostics, IReadOnlyList<Register> registers) =>
        [
            .. new FindingOrder(registers)
                .Of(Consequences.Without(diagnostics))
                .DistinctBy(diagnostic => diagnostic.ToLine(Language.English)),
        ];
}
