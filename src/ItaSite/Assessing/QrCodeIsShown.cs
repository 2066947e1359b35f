using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>
/// A real decoder has read the pictures of the page that is named as evidence, and one says the survey's address.
/// </summary>
internal static class QrCodeIsShown
{
    public static Verdict Judge(ShownEvidence showing, Crawl crawl)
    {
        var codes = showing
            .Evidence.Select(evidence => evidence.Destination)
            .OfType<Destination.InSite>()
            .SelectMany(destination => crawl.Codes.GetValueOrDefault(destination.Path, []))
            .ToList();
        var wanted = showing.Site.Config.Eit.Url;
        if (wanted.Length == 0 && codes.Count > 0)
            return Verdict.Fits(codes[0]);

        if (codes.Contains(wanted))
            return Verdict.Fits(wanted);

        return codes.Count == 0
            ? Verdict.DoesNotFit(RuleProblems.QrCodeIsNotSeen)
            : Verdict.DoesNotFit(RuleProblems.QrCodeSaysSomethingElse, wanted, codes[0]);
    }
}
