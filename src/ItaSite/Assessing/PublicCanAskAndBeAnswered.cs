using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>A link that can be followed to ask; the front page of somebody else's site is none.</summary>
internal static class PublicCanAskAndBeAnswered
{
    public static Verdict Judge(ShownEvidence showing) =>
        showing.Outside.Any(url => CanAsk(url, showing.Site.Config.BaseUrl))
            ? Verdict.AsksForWord(QuestionProblems.AsksWhetherAnswered)
            : Verdict.DoesNotFit(RuleProblems.NoWayToAskIsLinked);

    private static bool CanAsk(string url, string? own) =>
        WebAddress.Parsed(url) is { } address
        && address.Scheme switch
        {
            "mailto" => true,
            "http" or "https" => LinksWorkForAssessors.Opens(url)
                && (
                    address.AbsolutePath != "/"
                    || (own is not null && url.StartsWith(own, StringComparison.OrdinalIgnoreCase))
                ),
            _ => false,
        };
}
