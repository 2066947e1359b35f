using ItaSite.Serving;

namespace ItaSite.Workplace;

/// <summary>The workplace's own styles and scripts, which the program carries.</summary>
internal static class WorkplaceAssets
{
    private const string Prefix = "workplace/";

    private static readonly (string Name, string Type)[] Known =
    [
        ("workplace.css", "text/css; charset=utf-8"),
        ("workplace.js", "text/javascript; charset=utf-8"),
        ("calendar.js", "text/javascript; charset=utf-8"),
    ];

    /// <returns>Null for what is no asset.</returns>
    public static PageAnswer.Bytes? Find(string path)
    {
        var (name, type) = Known.FirstOrDefault(asset => asset.Name == path);
        if (name is null)
            return null;

        using var stream = typeof(WorkplaceAssets).Assembly.GetManifestResourceStream(Prefix + name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new PageAnswer.Bytes(type, bytes);
    }
}
