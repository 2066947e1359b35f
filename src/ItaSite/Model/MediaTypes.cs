namespace ItaSite.Model;

/// <summary>What browsers, hosts and machines are told that a file is, by its extension.</summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, string> Known = new(StringComparer.OrdinalIgnoreCase)
    {
        [".7z"] = "application/x-7z-compressed",
        [".avif"] = "image/avif",
        [".bmp"] = "image/bmp",
        [".css"] = "text/css",
        [".csv"] = "text/csv",
        [".gif"] = "image/gif",
        [".html"] = "text/html",
        [".jfif"] = "image/jpeg",
        [".jpe"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".jpg"] = "image/jpeg",
        [".js"] = "text/javascript",
        [".json"] = "application/json",
        [".odp"] = "application/vnd.oasis.opendocument.presentation",
        [".ods"] = "application/vnd.oasis.opendocument.spreadsheet",
        [".odt"] = "application/vnd.oasis.opendocument.text",
        [".pdf"] = "application/pdf",
        [".pjp"] = "image/jpeg",
        [".pjpeg"] = "image/jpeg",
        [".png"] = "image/png",
        [".rar"] = "application/vnd.rar",
        [".svg"] = "image/svg+xml",
        [".txt"] = "text/plain",
        [".webmanifest"] = "application/manifest+json",
        [".webp"] = "image/webp",
        [".woff2"] = "font/woff2",
        [".xlsx"] = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        [".xml"] = "application/xml",
    };

    public static string Of(string path) =>
        Known.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");

    /// <summary>As a header says it: texts of this site are UTF-8.</summary>
    public static string WithCharset(string path) =>
        Of(path) is var type && type.StartsWith("text/", StringComparison.Ordinal) ? $"{type}; charset=utf-8" : type;
}
