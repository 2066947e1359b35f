using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>Every kind of rule, and who judges it: the program, or a person's word.</summary>
internal static class Rules
{
    private const string Always = "always";
    private const string Span =
        "the times that text, tables, headings and captions name, and `period:` where they do not contradict it";

    public static readonly IReadOnlyList<RuleKind> Kinds =
    [
        RuleKind.OfSite<ElementRule.OfYear>(
            ElementRule.FiscalYear,
            $"{Span}; for what happened or was announced, the date of publishing too",
            null,
            nameof(DataBelongToTheYear),
            DataBelongToTheYear.Judge
        ),
        RuleKind.OfSite<ElementRule.OfYear>(
            ElementRule.CalendarOrFiscalYear,
            "the same, in either year of that number",
            null,
            nameof(DataBelongToTheYear),
            DataBelongToTheYear.Judge
        ),
        RuleKind.OfSite<ElementRule.OfYear>(
            ElementRule.AcademicYear,
            "the same, in the school year that the catalogue sets",
            null,
            nameof(DataBelongToTheYear),
            DataBelongToTheYear.Judge
        ),
        RuleKind.OfSite<ElementRule.Covers>(
            ElementRule.Period,
            Span,
            null,
            nameof(DataCoverThePeriod),
            DataCoverThePeriod.Judge
        ),
        RuleKind.OfSite<ElementRule.CutBy>(
            ElementRule.Interval,
            "months, quarters, half-years or terms that heads, cells, subheadings and captions name",
            null,
            nameof(DataAreCutByInterval),
            DataAreCutByInterval.Judge
        ),
        RuleKind.OfSite<ElementRule.AtLeast>(
            ElementRule.MinCount,
            "list entries, table rows, subheadings, documents and links",
            null,
            nameof(EnoughAreShown),
            EnoughAreShown.Judge
        ),
        RuleKind.OfSite<ElementRule.PlanLength>(
            ElementRule.LengthOfPlan,
            "the years that the plan names, or `period:`",
            null,
            nameof(PlanRunsAsLongAsAsked),
            PlanRunsAsLongAsAsked.Judge
        ),
        RuleKind.OfSite(
            QualityWords.Of(Quality.OnAgencySite),
            "the address of the evidence",
            null,
            nameof(EvidenceIsOnTheAgencysSite),
            EvidenceIsOnTheAgencysSite.Judge
        ),
        RuleKind.OfCrawl(
            QualityWords.Of(Quality.OnHomePage),
            "the links of the finished home page",
            nameof(EvidenceIsNearHome),
            EvidenceIsNearHome.JudgeOnHomePage
        ),
        RuleKind.OfCrawl(
            QualityWords.Of(Quality.LinkFromHome),
            "the way from home that a visitor really clicks, three clicks at most",
            nameof(EvidenceIsNearHome),
            EvidenceIsNearHome.JudgeLinkFromHome
        ),
        RuleKind.OfSite(
            QualityWords.Of(Quality.LinkToSocialNetwork),
            "a link to a known network",
            "only other addresses are linked",
            nameof(SocialNetworkIsLinked),
            SocialNetworkIsLinked.Judge
        ),
        RuleKind.OfSite(
            QualityWords.Of(Quality.TwoWayChannel),
            "a link that can be followed to ask",
            Always,
            nameof(PublicCanAskAndBeAnswered),
            PublicCanAskAndBeAnswered.Judge
        ),
        RuleKind.OfSite(
            QualityWords.Of(Quality.OnlineChannel),
            "a web or e-mail address",
            null,
            nameof(ChannelWorksOnline),
            ChannelWorksOnline.Judge
        ),
        RuleKind.OfSite(
            QualityWords.Of(Quality.NoTravelNeeded),
            null,
            Always,
            nameof(Rules),
            _ => Verdict.AsksForWord(QuestionProblems.AsksWhetherNoTravel)
        ),
        RuleKind.OfSite(
            QualityWords.Of(Quality.SeparateFromGeneralComplaints),
            "its addresses, against those of the contact page and of channels for complaints",
            "there is nothing to compare",
            nameof(ChannelIsSeparate),
            ChannelIsSeparate.Judge
        ),
        RuleKind.OfCrawl(
            QualityWords.Of(Quality.QrCode),
            "the pictures of the page, read by a QR decoder, against `eit.url`",
            nameof(QrCodeIsShown),
            QrCodeIsShown.Judge
        ),
        RuleKind.OfSite<ElementRule.SignedByHead>(
            ElementRule.Signed,
            "a document whose caption or text says that the head signed",
            "nothing says so",
            nameof(HeadHasSigned),
            HeadHasSigned.Judge
        ),
        RuleKind.OfSite<ElementRule.AnyForm>(
            ElementRule.AnyOfForms,
            "the `form-names` in the text",
            "none is seen",
            nameof(OneOfTheFormsIsNamed),
            OneOfTheFormsIsNamed.Judge
        ),
        RuleKind.OfItems(ElementRule.DependsOn, "the other item's elements", nameof(OtherItemIsShown)),
        RuleKind.OfItems(ElementRule.RelatedTo, "the other item's elements", nameof(OtherItemIsShown)),
        RuleKind.OfSite<ElementRule.UnderLaw>(
            ElementRule.Law,
            "the law's name in the text, or no other law's",
            "only another law is named",
            nameof(LawIsNamed),
            LawIsNamed.Judge
        ),
        RuleKind.OfSite(
            ElementRule.Each,
            "the cells of the table",
            "there is no table with as many columns as parts",
            nameof(EveryEntryIsComplete),
            EveryEntryIsComplete.Judge
        ),
        RuleKind.OfElement(
            ElementRule.Parts,
            "headings, table heads and text that name the part, or its key as a heading's id",
            "a part is not seen",
            nameof(PartsAreAllThere)
        ),
        RuleKind.OfElement(
            ElementRule.Formats,
            "what linked documents are by their bytes, the tables shown (published as CSV and XLSX), "
                + "and the ending of addresses elsewhere",
            "only addresses without an ending are linked",
            nameof(FilesHaveTheRightFormat)
        ),
        RuleKind.OfElement(
            ElementRule.OwnName,
            "every element: headings, titles, captions, first lines, tables, and who speaks in the text",
            "another agency is named there as whose it is",
            nameof(EvidenceIsTheAgencysOwn)
        ),
        RuleKind.OfElement(
            ElementRule.OwnYear,
            "elements of items that ask for a time: headings, titles, captions and first lines",
            "they name years, and none that is asked for",
            nameof(TitlesAreOfTheYear)
        ),
        RuleKind.OfElement(
            ElementRule.Finished,
            "reports and statistics: the page's dates, and dates in captions",
            "they are dated before the span ends",
            nameof(ReportsFollowTheirPeriod)
        ),
    ];

    private static readonly Dictionary<string, RuleKind> ByWord = Kinds.ToDictionary(kind => kind.Word);

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
        string[] arguments =
            opinion.Outcome == RuleOutcome.Fits
                ? [.. opinion.Arguments]
                : [showing.Item.Code.Value, showing.Element.Key, .. opinion.Arguments];
        var finding = Diagnostic.At(opinion.At ?? place, opinion.Problem, arguments);
        var given = showing.Page.Confirmed.GetValueOrDefault(showing.Element.Key);
        return opinion.Outcome == RuleOutcome.AsksForWord && given is not null
            ? new RuleVerdict(word, RuleOutcome.Declared, finding, given)
            : new RuleVerdict(word, opinion.Outcome, finding, null);
    }
}
