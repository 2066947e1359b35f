using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ItaSite.Sheets;

/// <summary>
/// What the styles of an HTML table say of its cells: which are hidden, and how Excel shows their numbers.
/// </summary>
internal sealed partial class HtmlLooks
{
    private readonly Dictionary<string, string> styleOfClass = new(StringComparer.OrdinalIgnoreCase);

    public HtmlLooks(IDocument document)
    {
        foreach (var sheet in document.QuerySelectorAll("style"))
        {
            foreach (Match rule in ClassRule().Matches(sheet.TextContent))
                styleOfClass[rule.Groups[1].Value] =
                    styleOfClass.GetValueOrDefault(rule.Groups[1].Value) + ";" + rule.Groups[2].Value;
        }
    }

    public bool IsHidden(IElement element) => element.HasAttribute("hidden") || Hidden().IsMatch(StyleOf(element));

    /// <summary>Whether the element strikes its words out, by what it is or by its style.</summary>
    public bool IsStruck(IElement element) => IsStroke(element.LocalName) || Stroke().IsMatch(StyleOf(element));

    public static bool IsStroke(string element) => element.ToUpperInvariant() is "S" or "STRIKE" or "DEL";

    /// <summary>As a workbook writes it; null if there is none.</summary>
    public string? FormatOf(IElement cell)
    {
        if (Format().Matches(StyleOf(cell)).LastOrDefault() is not { } written)
            return null;

        var format = CssEscape()
            .Replace(
                written.Groups[1].Value.Trim().Trim('"', '\''),
                escape =>
                    escape.Groups[1].Success
                        ? char.ConvertFromUtf32(Convert.ToInt32(escape.Groups[1].Value, 16))
                        : escape.Groups[2].Value
            );
        return NamedFormats.Of(format);
    }

    private string StyleOf(IElement element) =>
        string.Join(';', element.ClassList.Select(name => styleOfClass.GetValueOrDefault(name)))
        + ";"
        + element.GetAttribute("style");

    [GeneratedRegex(@"\.([A-Za-z_][\w-]*)\s*\{([^}]*)\}")]
    private static partial Regex ClassRule();

    [GeneratedRegex(
        @"display\s*:\s*none|visibility\s*:\s*(hidden|collapse)|mso-hide\s*:\s*all",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Hidden();

    [GeneratedRegex(
        @"text-decoration(-line)?\s*:[^;]*line-through|text-line-through\s*:\s*(single|double)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Stroke();

    [GeneratedRegex(
        """mso-number-format\s*:\s*("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*'|(?:\\.|[^;\\])+)""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Format();

    [GeneratedRegex(@"\\(?:([0-9A-Fa-f]{4}) ?|(.))", RegexOptions.Singleline)]
    private static partial Regex CssEscape();
}
