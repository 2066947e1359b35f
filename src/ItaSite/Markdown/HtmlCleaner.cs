using Ganss.Xss;

namespace ItaSite.Markdown;

/// <summary>
/// Lets the HTML that GitHub allows in Markdown through, and nothing that runs, styles, frames or sends.
/// </summary>
internal static class HtmlCleaner
{
    private static readonly string[] Attributes =
    [
        "alt",
        "aria-label",
        "checked",
        "class",
        "colspan",
        "datetime",
        "decoding",
        "dir",
        "disabled",
        "headers",
        "height",
        "href",
        "id",
        "lang",
        "loading",
        "open",
        "role",
        "rowspan",
        "scope",
        "sizes",
        "src",
        "srcset",
        "start",
        "tabindex",
        "title",
        "type",
        "value",
        "width",
    ];

    private static readonly HtmlSanitizer Sanitizer = new(
        new HtmlSanitizerOptions
        {
            AllowedTags = HtmlElements.Allowed.ToHashSet(StringComparer.OrdinalIgnoreCase),
            AllowedAttributes = Attributes.ToHashSet(StringComparer.OrdinalIgnoreCase),
            AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" },
            UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src" },
        }
    );

    public static bool Allows(string tag) => HtmlElements.Allowed.Contains(tag);

    public static string Clean(string html) => Sanitizer.Sanitize(html);
}
