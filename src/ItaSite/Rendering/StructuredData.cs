using System.Text.Json;
using ItaSite.Figures;
using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>What a page is, in the words of schema.org (JSON-LD), for search engines and data portals.</summary>
internal sealed class StructuredData(Agency agency, string? baseUrl)
{
    private readonly AgencyData data = new(agency);

    /// <summary>
    /// Null on the page for what is not found, and without the site's address, since all of this needs absolute ones.
    /// </summary>
    public HtmlText? Of(PageHead page, string description) =>
        baseUrl is not null && page.Address != SiteAddresses.NotFound
            ? new HtmlText(Json.InScript(json => Write(json, page, description, baseUrl)))
            : null;

    private void Write(Utf8JsonWriter json, PageHead page, string description, string baseUrl)
    {
        json.WriteStartObject();
        json.WriteString("@context", "https://schema.org");
        json.WriteStartArray("@graph");
        if (page.Address == SiteAddresses.Home)
            data.Write(json, baseUrl);

        if (page.Above.Count > 0)
            WriteWay(json, page, baseUrl);

        if (page is { IsWhollySample: false, IsNews: true })
            WriteNews(json, page, description, baseUrl);

        var shown = page.Written is { } written ? DataSet.On(written, page.Title, page.Period, agency) : [];
        foreach (var set in shown.Concat(page.DataSets))
            WriteData(json, page, set, baseUrl);

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWay(Utf8JsonWriter json, PageHead page, string baseUrl)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach (var (index, step) in page.Above.Append((page.Title, page.Address)).Index())
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", index + 1);
            json.WriteString("name", step.Title);
            json.WriteString("item", step.Address.Under(baseUrl));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteNews(Utf8JsonWriter json, PageHead page, string description, string baseUrl)
    {
        json.WriteStartObject();
        json.WriteString("@type", "NewsArticle");
        json.WriteString("headline", page.Title);
        json.WriteString("description", description);
        json.WriteString("inLanguage", page.Language);
        json.WriteString("mainEntityOfPage", page.Address.Under(baseUrl));
        WriteDates(json, page);
        data.WriteMention(json, "author", baseUrl);
        data.WriteMention(json, "publisher", baseUrl);
        json.WriteEndObject();
    }

    private void WriteData(Utf8JsonWriter json, PageHead page, DataSet set, string baseUrl)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Dataset");
        json.WriteString("name", set.Name);
        json.WriteString("description", set.Description);
        json.WriteString("url", set.Place.Under(baseUrl));
        json.WriteString("inLanguage", page.Language);
        json.WriteBoolean("isAccessibleForFree", true);
        if (set.Period is { } period)
            json.WriteString("temporalCoverage", $"{Wording.Iso(period.From)}/{Wording.Iso(period.To)}");

        WriteDates(json, page);
        data.WriteMention(json, "creator", baseUrl);
        json.WriteStartArray("distribution");
        foreach (var file in set.Files)
        {
            json.WriteStartObject();
            json.WriteString("@type", "DataDownload");
            json.WriteString("encodingFormat", MediaTypes.Of(file.Value));
            json.WriteString("contentUrl", file.Under(baseUrl));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteDates(Utf8JsonWriter json, PageHead page)
    {
        if (page.Written?.Published is { } published)
            json.WriteString("datePublished", Wording.Iso(published));

        if (page.Written?.Updated is { } updated)
            json.WriteString("dateModified", Wording.Iso(updated));
    }
}
