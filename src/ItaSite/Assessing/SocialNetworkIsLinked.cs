using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

internal static class SocialNetworkIsLinked
{
    private static readonly string[] Networks =
    [
        "facebook.com",
        "fb.com",
        "m.me",
        "line.me",
        "youtube.com",
        "x.com",
        "twitter.com",
        "instagram.com",
        "tiktok.com",
    ];

    /// <summary>The front door of a network is nobody's page.</summary>
    public static bool IsFrontDoor(string url) =>
        WebAddress.Parsed(url) is { } address
        && Networks.Any(network => IsOn(address.Host, network))
        && address.AbsolutePath.Trim('/').ToUpperInvariant()
            is ""
                or "HOME"
                or "HOME.PHP"
                or "LOGIN"
                or "LOGIN.PHP"
                or "PAGES"
                or "WATCH"
        && address.Query.Length < 2;

    public static Verdict Judge(ShownEvidence showing)
    {
        var link = showing.Outside.FirstOrDefault(url =>
            WebAddress.Parsed(url) is { } address
            && !IsFrontDoor(url)
            && Networks.Any(network => IsOn(address.Host, network))
        );
        if (link is not null)
            return Verdict.Fits(link);

        // Another network may be the agency's own too; without any link out there is nothing to vouch for.
        return showing.Outside.Any(url =>
            url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            && !IsFrontDoor(url)
            && LinksWorkForAssessors.Opens(url)
        )
            ? Verdict.AsksForWord(RuleProblems.NoSocialNetworkIsLinked)
            : Verdict.DoesNotFit(RuleProblems.NoSocialNetworkIsLinked);
    }

    private static bool IsOn(string host, string network) =>
        host.Equals(network, StringComparison.OrdinalIgnoreCase)
        || host.EndsWith('.' + network, StringComparison.OrdinalIgnoreCase);
}
