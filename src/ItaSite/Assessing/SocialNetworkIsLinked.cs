using ItaSite.Diagnostics;

namespace ItaSite.Assessing;

internal static class SocialNetworkIsLinked
{
    private static readonly string[] Networks = ["facebook.com", "fb.com", "m.me", "line.me", "youtube.com", "x.com", "twitter.com", "instagram.com", "tiktok.com"];

    public static Opinion Judge(Showing showing)
    {
        var link = showing.Outside.FirstOrDefault(url => Uri.TryCreate(url, UriKind.Absolute, out var address) && Networks.Any(network => IsOn(address.Host, network)));
        if (link is not null)
            return Opinion.Fits(link);

        // Another network may be the agency's own too; without any link out there is nothing to vouch for.
        return showing.Outside.Any(url => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
            ? Opinion.AsksForWord(RuleProblems.NoSocialNetworkIsLinked)
            : Opinion.DoesNotFit(RuleProblems.NoSocialNetworkIsLinked);
    }

    private static bool IsOn(string host, string network) =>
        host.Equals(network, StringComparison.OrdinalIgnoreCase) || host.EndsWith('.' + network, StringComparison.OrdinalIgnoreCase);
}
