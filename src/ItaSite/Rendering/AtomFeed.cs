using System.Xml;
using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>
/// feed.xml: the latest news as Atom (RFC 4287); examples are no news, and readers of a feed see no notice.
/// </summary>
internal static class AtomFeed
{
    private const string Namespace = "http://www.w3.org/2005/Atom";
    private const int MostEntries = 20;

    public static string Text(Site site, string title, string baseUrl) =>
        Xml.Write(writer =>
        {
            var news = site
                .News.Where(page => page is { IsWhollySample: false, Changed: not null })
                .Take(MostEntries)
                .ToList();
            var self = SiteAddresses.Feed.Under(baseUrl);

            writer.WriteStartElement("feed", Namespace);
            writer.WriteAttributeString("xml", "lang", null, "th");
            Element(writer, "title", $"{title} {site.Config.Agency.Name}");
            Element(writer, "id", self);
            Element(writer, "updated", Moment(news.Max(page => page.Changed) ?? Earliest(site)));
            Link(writer, "self", self);
            Link(writer, "alternate", SiteAddresses.News.Under(baseUrl));
            writer.WriteStartElement("author", Namespace);
            Element(writer, "name", site.Config.Agency.Name);
            writer.WriteEndElement();
            foreach (var page in news)
                WriteEntry(writer, page, page.Address.Under(baseUrl));

            writer.WriteEndElement();
        });

    /// <summary>A feed must name a time, and nothing in it has one.</summary>
    private static DateOnly Earliest(Site site) =>
        site.Config.FiscalYear?.Whole.From ?? DateOnly.FromDateTime(DateTime.UnixEpoch);

    private static void WriteEntry(XmlWriter writer, Page page, string address)
    {
        writer.WriteStartElement("entry", Namespace);
        Element(writer, "title", page.Title);
        Element(writer, "id", address);
        Element(writer, "updated", Moment(page.Changed!.Value));
        Link(writer, "alternate", address);
        Element(writer, "summary", Summary.Of(page));
        writer.WriteEndElement();
    }

    /// <summary>Without the control characters that Markdown lets through and XML can't hold.</summary>
    private static void Element(XmlWriter writer, string name, string text) =>
        writer.WriteElementString(
            name,
            Namespace,
            string.Concat(text.Where(letter => XmlConvert.IsXmlChar(letter) || char.IsSurrogate(letter)))
        );

    private static void Link(XmlWriter writer, string relation, string address)
    {
        writer.WriteStartElement("link", Namespace);
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("href", address);
        writer.WriteEndElement();
    }

    /// <summary>Midnight in Thailand.</summary>
    private static string Moment(DateOnly date) => $"{Wording.Iso(date)}T00:00:00+07:00";
}
