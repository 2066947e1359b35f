using System.Buffers;

namespace ItaSite.Model;

/// <summary>Reads the links of finished HTML as a browser does.</summary>
internal static class SiteLink
{
    /// <summary>A base that no real link has: what stays under it is on this site.</summary>
    private const string AnyHost = "http://site.invalid/";

    private static readonly SearchValues<char> PlainLetters = SearchValues.Create(
        "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./#"
    );

    /// <summary>Where a link leads on this site: path and fragment, decoded; null if it leads elsewhere.</summary>
    public static (string Path, string Fragment)? Target(SitePath page, string link) =>
        OfPlain(page.Value, link) ?? AsBrowsersRead(page, link);

    /// <summary>
    /// Nearly every link is a few folders and a name in letters that no address writes otherwise; null for any other.
    /// </summary>
    private static (string Path, string Fragment)? OfPlain(string page, string link)
    {
        if (link.AsSpan().ContainsAnyExcept(PlainLetters) || page.AsSpan().ContainsAnyExcept(PlainLetters))
            return null;

        var mark = link.IndexOf('#', StringComparison.Ordinal);
        var fragment = mark < 0 ? "" : link[(mark + 1)..];
        var path = mark < 0 ? link : link.AsSpan(0, mark);
        if (fragment.Contains('#', StringComparison.Ordinal) || link.Length == 0)
            return null;

        if (path.IsEmpty)
            return (page, fragment);

        var folder = page.AsSpan(0, page.LastIndexOf('/') + 1);
        while (path.StartsWith("../"))
        {
            if (folder.IsEmpty)
                return null;

            folder = folder[..(folder[..^1].LastIndexOf('/') + 1)];
            path = path[3..];
        }

        return
            path.StartsWith('/') || path.EndsWith('.') || path.Contains("//", default) || path.Contains("./", default)
            ? null
            : (string.Concat(folder, path), fragment);
    }

    private static (string Path, string Fragment)? AsBrowsersRead(SitePath page, string link)
    {
        if (
            BrowserAddress.NamesHost(link)
            || !Uri.TryCreate(new Uri(AnyHost + page.Value), BrowserAddress.Cleaned(link), out var uri)
            || !uri.AbsoluteUri.StartsWith(AnyHost, StringComparison.Ordinal)
        )
        {
            return null;
        }

        return (Uri.UnescapeDataString(uri.AbsolutePath[1..]), Uri.UnescapeDataString(uri.Fragment.TrimStart('#')));
    }
}
