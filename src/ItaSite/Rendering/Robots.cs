using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>robots.txt: everything here is meant to be found.</summary>
internal static class Robots
{
    public static string Text(string? baseUrl) =>
        "User-agent: *\nAllow: /\n" + (baseUrl is null ? "" : $"Sitemap: {SiteAddresses.Sitemap.Under(baseUrl)}\n");
}
