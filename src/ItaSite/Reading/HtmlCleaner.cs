using System.Collections.Frozen;
using Ganss.Xss;

namespace ItaSite.Reading;

/// <summary>Lets the HTML that GitHub allows in Markdown through, and nothing that runs, styles, frames or sends.</summary>
internal static class HtmlCleaner
{
    private static readonly FrozenSet<string> Tags = FrozenSet.ToFrozenSet(
        [
            "a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
            "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "li", "mark", "ol", "p", "picture", "pre", "q",
            "s", "samp", "small", "source", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time", "tr",
            "u", "ul", "var", "wbr",
        ],
        StringComparer.OrdinalIgnoreCase);

    private static readonly string[] Attributes =
    [
        "alt", "aria-label", "checked", "class", "colspan", "datetime", "decoding", "dir", "disabled", "headers", "height", "href", "id", "lang", "loading", "open",
        "role", "rowspan", "scope", "sizes", "src", "srcset", "start", "tabindex", "title", "type", "width",
    ];

    private static readonly HtmlSanitizer Sanitizer = new(new HtmlSanitizerOptions
    {
        AllowedTags = Tags.ToHashSet(StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = Attributes.ToHashSet(StringComparer.OrdinalIgnoreCase),
        AllowedSchemes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "http", "https", "mailto", "tel" },
        UriAttributes = new HashSet<string>(StringComparer.OrdinalIgnoreCase) { "href", "src" },
    });

    public static bool Allows(string tag) => Tags.Contains(tag);

    public static string Clean(string html) => Sanitizer.Sanitize(html);
}
