using System.Text;
using System.Text.RegularExpressions;

namespace ItaSite.Files;

/// <summary>
/// What a file of markup says, well-formed or not: its words as browsers show them, and the attributes that could tell
/// something.
/// </summary>
internal static partial class SeenMarkup
{
    public static string Of(string markup)
    {
        var seen = new SeenBuilder(markup.Length);
        seen.AddHtml(markup, 0);
        var text = new StringBuilder(seen.Result.Text).Append('\n');
        foreach (Match attribute in Attribute().Matches(markup))
        {
            if (TellingText.Is(attribute.Groups[1].ValueSpan))
                text.Append(System.Net.WebUtility.HtmlDecode(attribute.Groups[1].Value)).Append('\n');
        }

        return text.ToString();
    }

    [GeneratedRegex("""=\s*["']([^"'<>]*)["']""")]
    private static partial Regex Attribute();
}
