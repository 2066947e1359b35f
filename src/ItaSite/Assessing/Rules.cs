using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>Every kind of rule, and who judges it: the program, or a person's word.</summary>
internal static class Rules
{
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
        ElementRule.SignedByHead signed => Opinion.AsksForWord(RuleProblems.AsksWhoSigned, signed.InOffice.ToString()),
        ElementRule.AnyForm => Opinion.AsksForWord(RuleProblems.AsksWhichForm),
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
