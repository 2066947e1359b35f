using ItaSite.Model;

namespace ItaSite.Files;

/// <summary>What browsers show as a picture.</summary>
internal static class PictureFiles
{
    private static readonly string[] Extensions =
    [
        ".jpg",
        ".png",
        ".jpeg",
        ".jfif",
        ".jpe",
        ".pjpeg",
        ".pjp",
        ".gif",
        ".webp",
        ".avif",
        ".svg",
        ".bmp",
    ];

    /// <summary>
    /// Whether another picture has the same name and comes first: a.png beside a.jpg. Their smaller versions must not
    /// share names.
    /// </summary>
    public static bool HasNamesake(string path, SourceTree tree) =>
        Extensions
            .TakeWhile(extension => !path.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            .Select(extension => Path.ChangeExtension(path, extension))
            .Any(other =>
                (
                    tree.Find(other)
                    ?? tree.Find(Path.ChangeExtension(other, Path.GetExtension(other).ToUpperInvariant()))
                )
                    is not null
            );

    /// <param name="path">A file's path or a link, without its fragment.</param>
    public static bool Has(string path) =>
        Array.Exists(Extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
