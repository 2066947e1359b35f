using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

internal static class EvidenceIsOnTheAgencysSite
{
    public static Opinion Judge(Showing showing)
    {
        foreach (var evidence in showing.Evidence)
        {
            switch (evidence.Destination)
            {
                case Destination.InSite { Path: var path }:
                    return Opinion.Fits(path.Value);
                case Destination.Elsewhere { Url: var url } when showing.Site.Config.BaseUrl is { } own && url.StartsWith(own, StringComparison.OrdinalIgnoreCase):
                    return Opinion.Fits(url);
                default:
                    break;
            }
        }

        return Opinion.DoesNotFit(RuleProblems.IsNotOnAgencySite, Walkthrough.KeyOf(showing.Evidence[0].Destination));
    }
}
