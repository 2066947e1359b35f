using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>sitemap.xml, after sitemaps.org.</summary>
internal static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static string Text(string baseUrl, IEnumerable<(SitePath Path, DateOnly? Updated)> pages) => Xml.Write(writer =>
    {
        writer.WriteStartElement("urlset", Namespace);
        foreach (var (path, updated) in pages)
        {
            writer.WriteStartElement("url", Namespace);
            writer.WriteElementString("loc", Namespace, path.Under(baseUrl));
            if (updated is { } date)
                writer.WriteElementString("lastmod", Namespace, Wording.Iso(date));

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
    });
}
