using System.Net;

namespace ItaSite.Verifying;

/// <summary>A tag of a page as it stands there, read the way browsers do, in one pass whatever is in it.</summary>
/// <param name="Text">From the angle bracket on.</param>
internal readonly record struct TagText(string Text)
{
    private const string Spaces = " \t\r\n\f";

    public string Name => Text[1..EndOfName];

    private int EndOfName =>
        Text.IndexOfAny([' ', '\t', '\r', '\n', '\f', '/', '>'], 1) is > 0 and var end ? end : Text.Length;

    /// <returns>The value of the first attribute of that name; null if there is none.</returns>
    public string? Attribute(string wanted)
    {
        for (var at = EndOfName; at < Text.Length; )
        {
            at = Behind(at, Spaces + "/>");
            var end = Until(at, Spaces + "/>=");
            if (end == at)
                end = Math.Min(at + 1, Text.Length);

            var isWanted = Text.AsSpan(at, end - at).Equals(wanted, StringComparison.OrdinalIgnoreCase);
            at = Behind(end, Spaces);
            if (at >= Text.Length || Text[at] != '=')
            {
                if (isWanted)
                    return "";

                continue;
            }

            at = Behind(at + 1, Spaces);
            var isQuoted = at < Text.Length && Text[at] is '"' or '\'';
            var from = isQuoted ? at + 1 : at;
            var to = isQuoted ? Until(from, $"{Text[at]}") : Until(from, Spaces + ">");
            if (isWanted)
                return WebUtility.HtmlDecode(Text[from..to]);

            at = isQuoted ? to + 1 : to;
        }

        return null;
    }

    private int Behind(int at, string letters)
    {
        while (at < Text.Length && letters.Contains(Text[at], StringComparison.Ordinal))
            at++;

        return at;
    }

    private int Until(int at, string letters) =>
        at < Text.Length && Text.AsSpan(at).IndexOfAny(letters) is >= 0 and var found ? at + found : Text.Length;
}
