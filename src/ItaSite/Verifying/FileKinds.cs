using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Verifying;

/// <summary>How closely a published file is looked at, by its path.</summary>
internal static class FileKinds
{
    private static readonly string[] Texts =
    [
        ".css",
        ".csv",
        ".html",
        ".js",
        ".json",
        ".svg",
        ".txt",
        ".webmanifest",
        ".xml",
        "",
    ];

    /// <summary>What search engines and feed readers come back to: looked at by every visitor, as pages are.</summary>
    private static readonly IReadOnlyList<string> ReadByRobots =
    [
        SiteAddresses.Robots.Value,
        SiteAddresses.Sitemap.Value,
        SiteAddresses.Feed.Value,
        Checksums.FileName,
    ];

    public static bool IsPage(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);

    public static bool IsText(string path) => Texts.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Hosts keep names with a leading dot to themselves, and the files that they read themselves.</summary>
    public static bool IsHidden(string path) =>
        path.Split('/').Any(step => step.StartsWith('.')) || SiteAddresses.HostFiles.Contains(new SitePath(path));

    /// <summary>
    /// Those of the paths that all visitors look at: every page, what robots read, and a sample of the rest.
    /// </summary>
    public static IReadOnlySet<string> ForAllVisitors(IReadOnlyCollection<string> paths, int sample)
    {
        var rest = paths.Where(path => !IsPage(path) && !ReadByRobots.Contains(path)).ToList();
        var step = Math.Max(1, rest.Count / Math.Max(1, sample));
        return paths
            .Where(path => IsPage(path) || ReadByRobots.Contains(path))
            .Concat(rest.Where((_, i) => i % step == 0).Take(sample))
            .ToHashSet(StringComparer.Ordinal);
    }
}
