namespace ItaSite.Model;

/// <summary>Reads the links of finished HTML as a browser does.</summary>
internal static class SiteLink
{
    /// <summary>A base that no real link has: what stays under it is on this site.</summary>
    private const string AnyHost = "http://site.invalid/";

    /// <summary>Where a link leads on this site: path and fragment, decoded; null if it leads elsewhere.</summary>
    public static (string Path, string Fragment)? Target(SitePath page, string link)
    {
        if (
            !Uri.TryCreate(new Uri(AnyHost + page.Value), link, out var uri)
            || !uri.AbsoluteUri.StartsWith(AnyHost, StringComparison.Ordinal)
        )
        {
            return null;
        }

        return (Uri.UnescapeDataString(uri.AbsolutePath[1..]), Uri.UnescapeDataString(uri.Fragment.TrimStart('#')));
    }
}
