using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>By the way that a visitor really clicks on the finished pages.</summary>
internal static class EvidenceIsNearHome
{
    private static readonly Bilingual Home = new("หน้าแรก", "home page");

    /// <summary>Announced on the home page: shown there, or one click away.</summary>
    public static Verdict JudgeOnHomePage(ShownEvidence shown, Crawl crawl) =>
        Judge(shown, crawl, 1, RuleProblems.IsNotOnHomePage);

    public static Verdict JudgeLinkFromHome(ShownEvidence shown, Crawl crawl) =>
        Judge(shown, crawl, Crawl.MostClicks, RuleProblems.IsTooFarFromHome, $"{Crawl.MostClicks}");

    private static Verdict Judge(
        ShownEvidence shown,
        Crawl crawl,
        int mostClicks,
        Problem problem,
        params string[] arguments
    )
    {
        var nearest = shown
            .Evidence.Select(evidence => crawl.To(evidence.Destination))
            .OfType<ClickPath>()
            .Where(path => path.Clicks <= mostClicks)
            .MinBy(path => path.Clicks);
        return nearest is null
            ? Verdict.DoesNotFit(problem, arguments)
            : Verdict.Fits(Bilingual.Join(" › ", nearest.Links.Select(Bilingual.Same).Prepend(Home)));
    }
}
