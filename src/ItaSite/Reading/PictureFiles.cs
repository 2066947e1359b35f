namespace ItaSite.Reading;

/// <summary>What browsers show as a picture.</summary>
internal static class PictureFiles
{
    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".jfif", ".jpe", ".pjpeg", ".pjp", ".gif", ".webp", ".avif", ".svg", ".bmp"];

    /// <param name="path">A file's path or a link, without its fragment.</param>
    public static bool Has(string path) => Array.Exists(Extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase));
}
