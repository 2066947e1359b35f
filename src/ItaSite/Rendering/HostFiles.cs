using ItaSite.Model;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>
/// The same security policy, not found page and media types for each host that may carry the site; a host reads its own
/// file and leaves the others.
/// </summary>
internal static class HostFiles
{
    private const string NotFoundName = "404.html";

    /// <summary>Of what authors publish, those that some host does not know.</summary>
    private static readonly string[] SeldomKnown =
    [
        ".7z",
        ".avif",
        ".jfif",
        ".jpe",
        ".odp",
        ".ods",
        ".odt",
        ".pjp",
        ".pjpeg",
        ".rar",
        ".webmanifest",
        ".webp",
        ".woff2",
    ];

    /// <summary>Every file for a host, at its address.</summary>
    public static IReadOnlyList<(SitePath Address, string Text)> All(Theme theme, string? baseUrl) =>
        [
            (SiteAddresses.HeadersFile, Headers(theme)),
            (SiteAddresses.Htaccess, Htaccess(theme, baseUrl)),
            (SiteAddresses.WebConfig, WebConfig(theme)),
            // Without it GitHub Pages leaves out whatever begins with an underscore.
            (SiteAddresses.NoJekyll, ""),
        ];

    /// <summary><c>_headers</c>, for Netlify and Cloudflare Pages; the preview reads it too.</summary>
    private static string Headers(Theme theme) =>
        "/*\n" + string.Concat(SecurityPolicy.Headers(theme).Select(header => $"  {header.Name}: {header.Value}\n"));

    /// <summary><c>.htaccess</c>, for Apache: what a server has no module for is left out, not an error.</summary>
    private static string Htaccess(Theme theme, string? baseUrl) =>
        $"""
            <IfModule mod_headers.c>
            {string.Join(
                '\n',
                SecurityPolicy.Headers(theme).Select(header => $"  Header always set {header.Name} \"{header.Value}\"")
            )}
            </IfModule>
            <IfModule mod_mime.c>
            {string.Join('\n', SeldomKnown.Select(extension => $"  AddType {MediaTypes.Of(extension)} {extension}"))}
              AddCharset utf-8 .css .csv .html .js .json .svg .txt .webmanifest .xml
            </IfModule>
            ErrorDocument 404 {PathOf(baseUrl)}{NotFoundName}

            """;

    /// <summary>
    /// <c>web.config</c>, for IIS. It refuses files without a known type, so SHA256SUMS needs one; what the server sets
    /// already must be taken away first.
    /// </summary>
    private static string WebConfig(Theme theme) =>
        Xml.Write(writer =>
        {
            writer.WriteStartElement("configuration");
            writer.WriteStartElement("system.webServer");
            writer.WriteStartElement("httpProtocol");
            writer.WriteStartElement("customHeaders");
            foreach (var (name, value) in SecurityPolicy.Headers(theme))
                WriteAnew("add", "name", name, "value", value);

            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteStartElement("staticContent");
            WriteAnew("mimeMap", "fileExtension", ".", "mimeType", "text/plain");
            WriteAnew("mimeMap", "fileExtension", ".json", "mimeType", "application/json");
            foreach (var extension in SeldomKnown)
                WriteAnew("mimeMap", "fileExtension", extension, "mimeType", MediaTypes.Of(extension));

            writer.WriteEndElement();
            writer.WriteStartElement("httpErrors");
            writer.WriteAttributeString("errorMode", "Custom");
            WriteAnew("error", "statusCode", "404", "path", NotFoundName, ("responseMode", "File"));
            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteEndElement();

            void WriteAnew(
                string element,
                string keyName,
                string key,
                string valueName,
                string value,
                params (string Name, string Value)[] more
            )
            {
                writer.WriteStartElement("remove");
                writer.WriteAttributeString(keyName, key);
                writer.WriteEndElement();
                writer.WriteStartElement(element);
                foreach (var (name, text) in more.Prepend((valueName, value)).Prepend((keyName, key)))
                    writer.WriteAttributeString(name, text);

                writer.WriteEndElement();
            }
        });

    /// <summary>Apache wants an address from the root of the host.</summary>
    private static string PathOf(string? baseUrl) => baseUrl is null ? "/" : new Uri(baseUrl).AbsolutePath;
}
