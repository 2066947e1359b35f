using System.Net;

namespace ItaSite.Verifying;

/// <summary>
/// The addresses that a host's own lists name for search engines. They are read as search engines do: whatever else
/// stands in the file, right or wrong, does not matter.
/// </summary>
internal static class ListedAddresses
{
    private const int Most = 50_000;
    private const string Sitemap = "sitemap:";

    /// <summary>What stands between a <c>loc</c> and its end, with any prefix.</summary>
    public static IReadOnlyList<string> OfSitemap(string xml)
    {
        var found = new List<string>();
        for (var at = 0; found.Count < Most; )
        {
            var start = xml.IndexOf("loc>", at, StringComparison.OrdinalIgnoreCase);
            if (start < 0)
                break;

            start += "loc>".Length;
            var end = xml.IndexOf('<', start);
            if (end < 0)
                break;

            if (WebUtility.HtmlDecode(xml[start..end]).Trim() is { Length: > 0 } address)
                found.Add(address);

            at = end + 1;
        }

        return found;
    }

    public static IReadOnlyList<string> SitemapsOfRobots(string robots) =>
        [
            .. robots
                .Split('\n')
                .Select(line => line.Trim())
                .Where(line => line.StartsWith(Sitemap, StringComparison.OrdinalIgnoreCase))
                .Select(line => line[Sitemap.Length..].Trim())
                .Take(Most),
        ];

    public static bool IsSitemap(string body) =>
        body.Contains("<urlset", StringComparison.OrdinalIgnoreCase) || IsIndex(body);

    public static bool IsIndex(string body) => body.Contains("<sitemapindex", StringComparison.OrdinalIgnoreCase);
}
