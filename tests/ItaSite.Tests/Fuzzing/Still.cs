using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Model;

namespace ItaSite.Tests.Fuzzing;

/// <summary>
/// Markup that runs nothing and loads nothing from elsewhere in a browser, which reads it as it was meant.
/// </summary>
internal static partial class Still
{
    private static readonly string[] Forbidden =
    [
        "iframe",
        "frame",
        "frameset",
        "object",
        "embed",
        "applet",
        "base",
        "form",
        "noscript",
        "template",
        "plaintext",
        "animate",
        "set",
        "foreignobject",
    ];

    private static readonly string[] Loading = ["src", "srcset", "poster", "background", "data", "imagesrcset"];

    private static readonly string[] Followed = ["href", "action", "formaction", "cite", "ping", "xlink:href"];

    private static readonly string[] Schemes = ["http", "https", "mailto", "tel"];

    /// <summary>A whole page, whose tree is the same when it is written and read again.</summary>
    /// <param name="mayLoad">What it loads from elsewhere keeps the site from being published.</param>
    public static void Page(string html, bool mayLoad)
    {
        var parser = new HtmlParser();
        var document = parser.ParseDocument(html);
        foreach (var element in document.All)
            Element(element, mayLoad);

        var written = document.DocumentElement.OuterHtml;
        Assert.Equal(written, parser.ParseDocument(written).DocumentElement.OuterHtml);
    }

    /// <summary>A drawing, as a page holds it.</summary>
    public static void Drawing(string svg)
    {
        foreach (var element in new HtmlParser().ParseDocument($"<body>{svg}").All)
            Element(element, mayLoad: false);
    }

    private static void Element(IElement element, bool mayLoad)
    {
        var name = element.LocalName.ToLowerInvariant();
        Assert.False(Forbidden.Contains(name), element.OuterHtml);
        Assert.False(name == "script" && element.GetAttribute("type") != "application/ld+json", element.OuterHtml);
        Assert.False(
            name == "meta" && element.GetAttribute("http-equiv") is { } head && head != "Content-Security-Policy",
            element.OuterHtml
        );
        if (name == "style")
            LoadsNothing(element.TextContent, element);

        foreach (var attribute in element.Attributes)
            Attribute(attribute.Name.ToLowerInvariant(), attribute.Value, element, mayLoad);
    }

    private static void Attribute(string name, string value, IElement element, bool mayLoad)
    {
        Assert.False(name.StartsWith("on", StringComparison.Ordinal) || name == "srcdoc", element.OuterHtml);
        if (name == "style")
            LoadsNothing(value, element);

        if (Loading.Contains(name) && !mayLoad)
            Assert.False(BrowserAddress.NamesHost(value) || value.Contains("//", default), element.OuterHtml);

        if (Followed.Contains(name))
            Assert.True(
                BrowserAddress.SchemeOf(value) is not { } scheme || Schemes.Contains(scheme),
                element.OuterHtml
            );

        if (element.LocalName == "link" && name == "href" && element.GetAttribute("rel") == "stylesheet")
            Assert.False(BrowserAddress.NamesHost(value), element.OuterHtml);
    }

    /// <summary>Not even with escapes; a part of the same document is no load.</summary>
    private static void LoadsNothing(string css, IElement element)
    {
        var others = Escape().Replace(PartOfItself().Replace(css, ""), Unescaped);
        Assert.False(Loads().IsMatch(others), element.OuterHtml);
    }

    private static string Unescaped(Match escape) =>
        int.TryParse(
            escape.Groups["code"].Value,
            NumberStyles.AllowHexSpecifier,
            CultureInfo.InvariantCulture,
            out var code
        ) && Rune.IsValid(code)
            ? new Rune(code).ToString()
            : escape.Value[1..];

    [GeneratedRegex("""\\(?:(?<code>[0-9a-fA-F]{1,6})\s?|.)""")]
    private static partial Regex Escape();

    /// <summary>Behind a digit it is a unit, behind # a name.</summary>
    [GeneratedRegex(@"@import|image-set|expression\(|(?<![\w#@-])url\(", RegexOptions.IgnoreCase)]
    private static partial Regex Loads();

    /// <summary>Or a string by itself.</summary>
    [GeneratedRegex("""url\('#(\\[0-9a-f]{1,6} |[^'\\])*'\)|'(\\[0-9a-f]{1,6} |[^'\\])*'""")]
    private static partial Regex PartOfItself();
}
