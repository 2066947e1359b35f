using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

internal static class EvidenceIsOnTheAgencysSite
{
    public static Verdict Judge(ShownEvidence showing)
    {
        foreach (var evidence in showing.Evidence)
        {
            switch (evidence.Destination)
            {
                case Destination.InSite { Path: var path }:
                    return Verdict.Fits(path.Value);
                case Destination.Elsewhere { Url: var url }
                    when showing.Site.Config.BaseUrl is { } own
                        && url.StartsWith(own, StringComparison.OrdinalIgnoreCase):
                    return Verdict.Fits(url);
                default:
                    break;
            }
        }

        return Verdict.DoesNotFit(RuleProblems.IsNotOnAgencySite, Crawl.KeyOf(showing.Evidence[0].Destination));
    }
}
