using System.Text.Json;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>The agency and its site in the words of schema.org: what the settings know, and nothing else.</summary>
internal sealed class AgencyData(Agency agency)
{
    private const string Type = "GovernmentOrganization";

    public void Write(Utf8JsonWriter json, string baseUrl)
    {
        json.WriteStartObject();
        json.WriteString("@type", Type);
        json.WriteString("@id", IdOf(baseUrl));
        WriteNames(json);
        json.WriteString("url", baseUrl);
        WriteAddress(json);
        json.WriteEndObject();

        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        WriteNames(json);
        json.WriteString("url", baseUrl);
        json.WriteString("inLanguage", "th");
        WriteMention(json, "publisher", baseUrl);
        json.WriteEndObject();
    }

    /// <summary>The agency as another thing names it.</summary>
    public void WriteMention(Utf8JsonWriter json, string property, string baseUrl)
    {
        json.WriteStartObject(property);
        json.WriteString("@type", Type);
        json.WriteString("@id", IdOf(baseUrl));
        json.WriteString("name", agency.Name);
        json.WriteString("url", baseUrl);
        json.WriteEndObject();
    }

    private static string IdOf(string baseUrl) => $"{baseUrl}#agency";

    private void WriteNames(Utf8JsonWriter json)
    {
        json.WriteString("name", agency.Name);
        json.WriteStartArray("alternateName");
        json.WriteStringValue(agency.ShortName);
        if (agency.EnglishName is { } english)
            json.WriteStringValue(english);

        json.WriteEndArray();
    }

    private void WriteAddress(Utf8JsonWriter json)
    {
        var place = string.Join(' ', new[] { agency.SubdistrictTitle, agency.DistrictTitle }.OfType<string>());
        json.WriteStartObject("address");
        json.WriteString("@type", "PostalAddress");
        if (place.Length > 0)
            json.WriteString("addressLocality", place);

        if (agency.Province is { } province)
            json.WriteString("addressRegion", province);

        json.WriteString("addressCountry", "TH");
        json.WriteEndObject();
        if (agency.Area is not { } area)
            return;

        json.WriteStartObject("areaServed");
        json.WriteString("@type", "AdministrativeArea");
        json.WriteString("name", area);
        json.WriteEndObject();
    }
}
