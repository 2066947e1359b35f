using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>Gives a verdict on each rule of an element, once what it asks for is known.</summary>
internal static class Rules
{
    private static readonly Dictionary<string, RuleKind> ByWord = RuleKinds.All.ToDictionary(kind => kind.Word);

    /// <summary>
    /// Verdicts by what the site shows: one a rule in the catalogue's order, then those on parts, formats, and whose
    /// and of when it is.
    /// </summary>
    /// <returns>Null stands for a rule that waits until the site was walked or all items are known.</returns>
    public static IReadOnlyList<RuleVerdict?> Judge(ShownEvidence shown)
    {
        List<RuleVerdict?> verdicts =
        [
            .. shown.Element.Rules.Select(rule =>
                ByWord[rule.Word].BySite is { } judge ? VerdictOf(rule.Word, judge(rule, shown), shown) : null
            ),
        ];
        return [.. verdicts, .. BesideRules(shown, verdicts.Exists(IsOfAnotherYear))];
    }

    /// <param name="isYearTold">That the data are of another year is reported by a rule already.</param>
    private static IEnumerable<RuleVerdict?> BesideRules(ShownEvidence shown, bool isYearTold) =>
        [
            shown.Element.Parts.Count > 0 ? VerdictOf(ElementRule.Parts, PartsAreAllThere.Judge(shown), shown) : null,
            FilesHaveTheRightFormat.Judge(shown) is { } formats ? VerdictOf(ElementRule.Formats, formats, shown) : null,
            EvidenceIsTheAgencysOwn.Judge(shown) is { } own ? VerdictOf(ElementRule.OwnName, own, shown) : null,
            !isYearTold && TitlesAreOfTheYear.Judge(shown) is { } titled
                ? VerdictOf(ElementRule.OwnYear, titled, shown)
                : null,
            ReportsFollowTheirPeriod.Judge(shown) is { } early ? VerdictOf(ElementRule.Finished, early, shown) : null,
        ];

    private static bool IsOfAnotherYear(RuleVerdict? verdict) =>
        verdict?.Diagnostic.Problem == RuleProblems.PeriodIsOfAnotherYear && verdict.IsOpen;

    /// <returns>Null for a rule that asks nothing of a visitor's way.</returns>
    public static RuleVerdict? JudgeByCrawl(ElementRule rule, ShownEvidence shown, Crawl crawl) =>
        ByWord[rule.Word].ByCrawl is { } judge ? VerdictOf(rule.Word, judge(shown, crawl), shown) : null;

    /// <param name="complete">The items that have all their elements shown or waived.</param>
    /// <returns>Null for a rule that builds on no other item.</returns>
    public static RuleVerdict? JudgeByItems(ElementRule rule, ShownEvidence shown, IReadOnlySet<ItemCode> complete) =>
        ByWord[rule.Word].ByItems is { } judge ? VerdictOf(rule.Word, judge(rule, complete), shown) : null;

    private static RuleVerdict VerdictOf(string word, Verdict opinion, ShownEvidence showing)
    {
        var heading = showing.Page.Page.Headings.FirstOrDefault(heading => heading.Id == showing.Element.Key);
        var place =
            heading?.Place
            ?? showing.Page.Evidence.GetValueOrDefault(showing.Element.Key)?.Place
            ?? Place.TopOf(showing.Page.Page.Source);
        Bilingual[] whose =
            opinion.Outcome == RuleOutcome.Fits
                ? []
                : [Bilingual.Same(showing.Item.Code.Value), Bilingual.Same(showing.Element.Key)];
        var finding = Diagnostic.At(opinion.At ?? place, opinion.Problem, [.. whose, .. opinion.Arguments]);
        var given = showing.Page.Confirmed.GetValueOrDefault(showing.Element.Key);
        return opinion.Outcome == RuleOutcome.AsksForWord && given is not null
            ? new RuleVerdict(ByWord[word].Title, RuleOutcome.Declared, finding, given)
            : new RuleVerdict(ByWord[word].Title, opinion.Outcome, finding, null);
    }
}
