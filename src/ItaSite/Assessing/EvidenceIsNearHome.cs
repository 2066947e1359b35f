using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>By the way that a visitor really clicks on the finished pages.</summary>
internal static class EvidenceIsNearHome
{
    /// <summary>Announced on the home page: shown there, or one click away.</summary>
    public static Opinion? JudgeOnHomePage(Showing showing) => Judge(showing, 1, RuleProblems.IsNotOnHomePage);

    public static Opinion? JudgeLinkFromHome(Showing showing) =>
        Judge(showing, Walkthrough.MostClicks, RuleProblems.IsTooFarFromHome, Walkthrough.MostClicks.ToString(CultureInfo.InvariantCulture));

    private static Opinion? Judge(Showing showing, int mostClicks, Problem problem, params string[] arguments)
    {
        if (showing.Walkthrough is not { } walkthrough)
            return null;

        var nearest = showing.Evidence
            .Select(evidence => walkthrough.To(evidence.Destination))
            .OfType<ClickPath>()
            .Where(path => path.Clicks <= mostClicks)
            .MinBy(path => path.Clicks);
        return nearest is null ? Opinion.DoesNotFit(problem, arguments) : Opinion.Fits(string.Join(" › ", nearest.Links.Prepend("หน้าแรก")));
    }
}
