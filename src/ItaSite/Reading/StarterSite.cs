using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>
/// What a new site begins with, carried inside the program: settings and pages to fill, the theme, the latest
/// catalogue.
/// </summary>
internal static class StarterSite
{
    private const string Prefix = "starter-site/";

    public static SourceTree Files()
    {
        var assembly = typeof(StarterSite).Assembly;
        return new SourceTree(
            assembly
                .GetManifestResourceNames()
                .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
                .Select(name =>
                {
                    using var resource = assembly.GetManifestResourceStream(name)!;
                    return new SourceFile(
                        name[Prefix.Length..].Replace('\\', '/'),
                        resource.Length,
                        () => assembly.GetManifestResourceStream(name)!
                    );
                })
        );
    }
}
