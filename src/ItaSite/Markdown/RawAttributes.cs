using Markdig.Helpers;

namespace ItaSite.Markdown;

/// <summary>The attributes of a tag, cut as browsers cut them.</summary>
internal static class RawAttributes
{
    private const string Spaces = " \t\n\f\r";

    public static IEnumerable<RawAttribute> Of(RawHtmlPart part)
    {
        if (part.Kind is not (RawHtmlKind.Start or RawHtmlKind.Whole))
            yield break;

        var tag = part.Text[..^1];
        for (var at = part.Name.Length + 1; ; )
        {
            while (at < tag.Length && (tag[at] == '/' || IsSpace(tag[at])))
                at++;

            if (at >= tag.Length)
                yield break;

            var start = at++;
            while (at < tag.Length && tag[at] is not ('/' or '=') && !IsSpace(tag[at]))
                at++;

            var name = tag[start..at].ToLowerInvariant();
            var behind = at;
            while (behind < tag.Length && IsSpace(tag[behind]))
                behind++;

            var value = "";
            if (behind < tag.Length && tag[behind] == '=')
                (value, at) = Value(tag, behind + 1);

            yield return new RawAttribute(name, HtmlHelper.Unescape(value, removeBackSlash: false));
        }
    }

    private static (string Value, int End) Value(string tag, int at)
    {
        while (at < tag.Length && IsSpace(tag[at]))
            at++;

        if (at >= tag.Length)
            return ("", at);

        if (tag[at] is '"' or '\'' && tag.IndexOf(tag[at], at + 1) is >= 0 and var end)
            return (tag[(at + 1)..end], end + 1);

        var start = at;
        while (at < tag.Length && !IsSpace(tag[at]))
            at++;

        return (tag[start..at], at);
    }

    private static bool IsSpace(char letter) => Spaces.Contains(letter, StringComparison.Ordinal);
}
