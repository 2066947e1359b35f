using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>
/// sitemap.xml, after sitemaps.org; once there are more pages than one file may name, it names files of its parts.
/// </summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// <summary>The protocol allows 50,000 pages and 50 MB; Thai addresses are long.</summary>
    private const int MostOfFile = 40_000;

    public static IEnumerable<(SitePath Path, string Text)> Files(
        string baseUrl,
        IReadOnlyList<(SitePath Path, DateOnly? Updated)> pages
    )
    {
        if (pages.Count <= MostOfFile)
            return [(SiteAddresses.Sitemap, Text("urlset", "url", baseUrl, pages))];

        var parts = pages
            .Chunk(MostOfFile)
            .Index()
            .Select(part =>
                (
                    Path: SiteAddresses.SitemapPart(part.Index + 1),
                    Updated: part.Item.Max(page => page.Updated),
                    Pages: part.Item
                )
            )
            .ToList();
        return
        [
            (
                SiteAddresses.Sitemap,
                Text("sitemapindex", "sitemap", baseUrl, parts.Select(part => (part.Path, part.Updated)))
            ),
            .. parts.Select(part => (part.Path, Text("urlset", "url", baseUrl, part.Pages))),
        ];
    }

    private static string Text(
        string list,
        string entry,
        string baseUrl,
        IEnumerable<(SitePath Path, DateOnly? Updated)> listed
    ) =>
        Xml.Write(writer =>
        {
            writer.WriteStartElement(list, Namespace);
            foreach (var (path, updated) in listed)
            {
                writer.WriteStartElement(entry, Namespace);
                writer.WriteElementString("loc", Namespace, path.Under(baseUrl));
                if (updated is { } date)
                    writer.WriteElementString("lastmod", Namespace, Wording.Iso(date));

                writer.WriteEndElement();
            }

            writer.WriteEndElement();
        });
}
