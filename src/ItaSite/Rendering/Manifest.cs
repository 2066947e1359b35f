using System.Text.Json;
using ItaSite.Model;
using ItaSite.Pictures;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>
/// manifest.webmanifest: how the site is called and looks where somebody keeps it. It opens in the browser, where its
/// address can be seen.
/// </summary>
internal static class Manifest
{
    public static string Text(Site site, IReadOnlyList<SiteIcon> icons) => Json.File(json => Write(json, site, icons));

    private static void Write(Utf8JsonWriter json, Site site, IReadOnlyList<SiteIcon> icons)
    {
        json.WriteStartObject();
        json.WriteString("name", site.Config.Agency.Name);
        json.WriteString("short_name", site.Config.Agency.ShortName);
        json.WriteString("lang", "th");
        json.WriteString("dir", "ltr");
        json.WriteString("start_url", ".");
        json.WriteString("scope", ".");
        json.WriteString("display", "browser");
        if (ThemeColours.Of(site.Theme) is { } colours)
        {
            json.WriteString("theme_color", colours.Light);
            json.WriteString("background_color", colours.Page ?? colours.Light);
        }

        json.WriteStartArray("icons");
        foreach (var icon in icons)
            WriteIcon(json, icon);

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteIcon(Utf8JsonWriter json, SiteIcon icon)
    {
        json.WriteStartObject();
        json.WriteString("src", icon.Address.RelativeTo(SiteAddresses.Manifest));
        json.WriteString("type", MediaTypes.Of(icon.Address.Value));
        json.WriteString("sizes", icon.Size is { } size ? $"{size}x{size}" : "any");
        if (icon.Size is not null)
            json.WriteString("purpose", "any maskable");

        json.WriteEndObject();
    }
}
