using ItaSite.Model;

namespace ItaSite.Building;

/// <summary>What a new site begins with, carried inside the program: settings and pages to fill, the theme, the latest catalogue.</summary>
internal static class Edition
{
    private const string Prefix = "edition/";

    public static SourceTree Files()
    {
        var assembly = typeof(Edition).Assembly;
        return new SourceTree(assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name =>
            {
                using var resource = assembly.GetManifestResourceStream(name)!;
                return new SourceFile(name[Prefix.Length..].Replace('\\', '/'), resource.Length, () => assembly.GetManifestResourceStream(name)!);
            }));
    }
}
