using Ganss.Xss;
using ItaSite.Model;

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
        "data-label",
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

    /// <param name="name">Of an attribute, in small letters.</param>
    /// <param name="value">As browsers read it.</param>
    public static bool Allows(string name, string value) =>
        Attributes.Contains(name) && (name is not ("href" or "src") || IsSafe(value));

    /// <summary>A line break within an address, and anything before it, hides where it leads.</summary>
    private static bool IsSafe(string address) =>
        BrowserAddress.Cleaned(address) == address.Trim()
        && BrowserAddress.SchemeOf(address) is null or "http" or "https" or "mailto" or "tel";

    public static string Clean(string html) => Sanitizer.Sanitize(html);
}
