using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>Every kind of rule, and who judges it: the program, or a person's word.</summary>
internal static class Rules
{
    private const string Always = "always";
    private const string Span = "the times that text, tables, headings and captions name, and `period:` where they do not contradict it";

    public static readonly IReadOnlyList<RuleKind> Kinds =
    [
        new(ElementRule.FiscalYear, $"{Span}; for what happened or was announced, the date of publishing too", null, nameof(DataBelongToTheYear)),
        new(ElementRule.CalendarOrFiscalYear, "the same, in either year of that number", null, nameof(DataBelongToTheYear)),
        new(ElementRule.AcademicYear, "the same, in the school year that the catalogue sets", null, nameof(DataBelongToTheYear)),
        new(ElementRule.Period, Span, null, nameof(DataCoverThePeriod)),
        new(ElementRule.Interval, "months, quarters, half-years or terms that heads, cells, subheadings and captions name", null, nameof(DataAreCutByInterval)),
        new(ElementRule.MinCount, "list entries, table rows, subheadings, documents and links", null, nameof(EnoughAreShown)),
        new(ElementRule.LengthOfPlan, "the years that the plan names, or `period:`", null, nameof(PlanRunsAsLongAsAsked)),
        new(QualityWords.Of(Quality.OnAgencySite), "the address of the evidence", null, nameof(EvidenceIsOnTheAgencysSite)),
        new(QualityWords.Of(Quality.OnHomePage), "the links of the finished home page", null, nameof(EvidenceIsNearHome)),
        new(QualityWords.Of(Quality.LinkFromHome), "the way from home that a visitor really clicks, three clicks at most", null, nameof(EvidenceIsNearHome)),
        new(QualityWords.Of(Quality.LinkToSocialNetwork), "a link to a known network", "only other addresses are linked", nameof(SocialNetworkIsLinked)),
        new(QualityWords.Of(Quality.TwoWayChannel), "a link that can be followed to ask", Always, nameof(PublicCanAskAndBeAnswered)),
        new(QualityWords.Of(Quality.OnlineChannel), "a web or e-mail address", null, nameof(ChannelWorksOnline)),
        new(QualityWords.Of(Quality.NoTravelNeeded), null, Always, nameof(Rules)),
        new(QualityWords.Of(Quality.SeparateFromGeneralComplaints), "its addresses, against those of the contact page and of channels for complaints", "there is nothing to compare", nameof(ChannelIsSeparate)),
        new(QualityWords.Of(Quality.QrCode), "the pictures of the page, read by a QR decoder, against `eit.url`", null, nameof(QrCodeIsShown)),
        new(ElementRule.Signed, "a document whose caption or text says that the head signed", "nothing says so", nameof(HeadHasSigned)),
        new(ElementRule.AnyOfForms, "the `form-names` in the text", "none is seen", nameof(OneOfTheFormsIsNamed)),
        new(ElementRule.DependsOn, "the other item's elements", null, nameof(OtherItemIsShown)),
        new(ElementRule.RelatedTo, "the other item's elements", null, nameof(OtherItemIsShown)),
        new(ElementRule.Law, "the law's name in the text, or no other law's", "only another law is named", nameof(LawIsNamed)),
        new(ElementRule.Each, "the cells of the table", "there is no table with as many columns as parts", nameof(EveryEntryIsComplete)),
        new(ElementRule.Parts, "headings, table heads and text that name the part, or its key as a heading's id", "a part is not seen", nameof(PartsAreAllThere)),
        new(ElementRule.Formats, "what linked documents are by their bytes, the tables shown (published as CSV and XLSX), and the ending of addresses elsewhere", "only addresses without an ending are linked", nameof(FilesHaveTheRightFormat)),
    ];

    /// <summary>The verdicts on what is shown for one element, in the catalogue's order.</summary>
    public static IEnumerable<RuleVerdict> Judge(Showing showing)
    {
        foreach (var rule in showing.Element.Rules)
        {
            if (Ask(rule, showing) is { } opinion)
                yield return VerdictOf(rule.Word, opinion, showing);
        }

        if (showing.Element.Parts.Count > 0)
            yield return VerdictOf(ElementRule.Parts, PartsAreAllThere.Judge(showing), showing);

        if (FilesHaveTheRightFormat.Judge(showing) is { } formats)
            yield return VerdictOf(ElementRule.Formats, formats, showing);
    }

    /// <summary>Null where nobody has walked the site yet.</summary>
    private static Opinion? Ask(ElementRule rule, Showing showing) => rule switch
    {
        ElementRule.OfYear year => DataBelongToTheYear.Judge(year, showing),
        ElementRule.Covers covers => DataCoverThePeriod.Judge(covers, showing),
        ElementRule.CutBy cut => DataAreCutByInterval.Judge(cut, showing),
        ElementRule.AtLeast count => EnoughAreShown.Judge(count, showing),
        ElementRule.PlanLength length => PlanRunsAsLongAsAsked.Judge(length, showing),
        ElementRule.Has { Quality: var quality } => Ask(quality, showing),
        ElementRule.SignedByHead signed => HeadHasSigned.Judge(signed, showing),
        ElementRule.AnyForm forms => OneOfTheFormsIsNamed.Judge(forms, showing),
        ElementRule.FollowsItem other => OtherItemIsShown.Judge(other, showing),
        ElementRule.UnderLaw law => LawIsNamed.Judge(law, showing),
        ElementRule.ForEach => EveryEntryIsComplete.Judge(showing),
        _ => null,
    };

    private static Opinion? Ask(Quality quality, Showing showing) => quality switch
    {
        Quality.OnAgencySite => EvidenceIsOnTheAgencysSite.Judge(showing),
        Quality.OnHomePage => EvidenceIsNearHome.JudgeOnHomePage(showing),
        Quality.LinkFromHome => EvidenceIsNearHome.JudgeLinkFromHome(showing),
        Quality.LinkToSocialNetwork => SocialNetworkIsLinked.Judge(showing),
        Quality.TwoWayChannel => PublicCanAskAndBeAnswered.Judge(showing),
        Quality.OnlineChannel => ChannelWorksOnline.Judge(showing),
        Quality.NoTravelNeeded => Opinion.AsksForWord(RuleProblems.AsksWhetherNoTravel),
        Quality.SeparateFromGeneralComplaints => ChannelIsSeparate.Judge(showing),
        Quality.QrCode => QrCodeIsShown.Judge(showing),
        _ => null,
    };

    private static RuleVerdict VerdictOf(string word, Opinion opinion, Showing showing)
    {
        var heading = showing.Page.Page.Headings.FirstOrDefault(heading => heading.Id == showing.Element.Key);
        var place = heading?.Place ?? showing.Page.Evidence.GetValueOrDefault(showing.Element.Key)?.Place ?? Place.TopOf(showing.Page.Page.Source);
        string[] arguments = opinion.Judgement == Judgement.Fits ? [.. opinion.Arguments] : [showing.Item.Code.Value, showing.Element.Key, .. opinion.Arguments];
        var finding = Diagnostic.At(place, opinion.Problem, arguments);
        return opinion.Judgement == Judgement.AsksForWord && showing.Page.Confirmed.GetValueOrDefault(showing.Element.Key) is { } given
            ? new RuleVerdict(word, Judgement.Declared, finding, given)
            : new RuleVerdict(word, opinion.Judgement, finding, null);
    }
}
