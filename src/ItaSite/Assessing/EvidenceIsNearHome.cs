using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>By the way that a visitor really clicks on the finished pages.</summary>
internal static class EvidenceIsNearHome
{
    /// <summary>Announced on the home page: shown there, or one click away.</summary>
    public static Opinion JudgeOnHomePage(Showing shown, Walkthrough crawl) =>
        Judge(shown, crawl, 1, RuleProblems.IsNotOnHomePage);

    public static Opinion JudgeLinkFromHome(Showing shown, Walkthrough crawl) =>
        Judge(shown, crawl, Walkthrough.MostClicks, RuleProblems.IsTooFarFromHome, $"{Walkthrough.MostClicks}");

    private static Opinion Judge(Showing shown, Walkthrough crawl, int mostClicks, Problem problem, params string[] arguments)
    {
        var nearest = shown.Evidence
            .Select(evidence => crawl.To(evidence.Destination))
            .OfType<ClickPath>()
            .Where(path => path.Clicks <= mostClicks)
            .MinBy(path => path.Clicks);
        return nearest is null
            ? Opinion.DoesNotFit(problem, arguments)
            : Opinion.Fits(string.Join(" › ", nearest.Links.Prepend("หน้าแรก")));
    }
}
