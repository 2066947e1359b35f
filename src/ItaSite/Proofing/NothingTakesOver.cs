using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>
/// Nothing on a page leads a visitor away by itself, frames another page, turns all links elsewhere, or runs when it is
/// clicked.
/// </summary>
internal static class NothingTakesOver
{
    private static readonly string[] Elements =
    [
        "base",
        "iframe",
        "frame",
        "frameset",
        "object",
        "embed",
        "applet",
        "portal",
        "fencedframe",
        "foreignObject",
    ];

    private static readonly string[] Attributes =
    [
        "srcdoc",
        "formaction",
        "ping",
        "manifest",
        "codebase",
        "classid",
        "shadowrootmode",
        "attributionsrc",
    ];

    /// <summary>What a link may begin with, if it has a scheme.</summary>
    private static readonly string[] SchemesOfLinks = ["http", "https", "mailto", "tel", "sms", "line"];

    private static readonly string[] AnimatedAway = ["href", "xlink:href"];

    public static IEnumerable<Diagnostic> Check(ProofPage page) =>
        page.TakingOver.Select(what => page.Tell(ServedProblems.PageTakesOver, what));

    /// <returns>Null if it does nothing of the kind.</returns>
    public static string? In(PageElement element) =>
        Elements.Contains(element.Name, StringComparer.OrdinalIgnoreCase) ? $"<{element.Name}>"
        : IsOrder(element) ? $"<meta http-equiv=\"{element.Attribute("http-equiv")}\">"
        : null;

    /// <returns>Null if it does nothing of the kind.</returns>
    public static string? In(PageElement element, string name, string value) =>
        name switch
        {
            _ when Attributes.Contains(name) => $"<{element.Name} {name}>",
            "href" when element.Name is "a" or "area" && !MayBeFollowed(value) => value,
            "href" when !element.IsHtml && Holds(value, "javascript") => value,
            "src" or "href" when element.Name is "script" or "link" && !IsBareIcon(element) && Holds(value, "data") =>
                value,
            "src" when element.Name is not ("img" or "source" or "input") && Holds(value, "data") => value,
            "attributeName"
            or "attributename" when AnimatedAway.Contains(value.Trim()) || value.Trim().StartsWith("on", default) =>
                $"attributeName=\"{value}\"",
            _ => null,
        };

    private static bool IsOrder(PageElement element) =>
        element.Name == "meta"
        && element.Attribute("http-equiv")?.Trim().ToLowerInvariant() is "refresh" or "set-cookie" or "default-style";

    private static bool MayBeFollowed(string address) =>
        BrowserAddress.SchemeOf(address) is not { } scheme || SchemesOfLinks.Contains(scheme);

    /// <summary>An icon of nothing keeps browsers from asking for one.</summary>
    private static bool IsBareIcon(PageElement element) => element.Attribute("rel") is "icon" or "shortcut icon";

    private static bool Holds(string address, string scheme) =>
        BrowserAddress.SchemeOf(address) == scheme
        || (scheme == "data" && BrowserAddress.SchemeOf(address) is "javascript" or "vbscript" or "blob");
}
