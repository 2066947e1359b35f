namespace ItaSite.Writing;

/// <summary>
/// Cuts HTML into texts, tags and comments, in one pass and without copies: for whoever looks at finished markup but
/// needs no tree of it.
/// </summary>
internal ref struct HtmlScanner(ReadOnlySpan<char> html)
{
    private const string CommentStart = "<!--";
    private const string CommentEnd = "-->";

    private readonly ReadOnlySpan<char> html = html;
    private int at;

    /// <summary>Behind what was read.</summary>
    public readonly int Position => at;

    /// <returns>False at the end.</returns>
    public bool Read(out HtmlToken token)
    {
        token = default;
        if (at == html.Length)
            return false;

        var rest = html[at..];
        var (kind, length) =
            rest[0] != '<' ? (HtmlTokenKind.Text, Until(rest, rest.IndexOf('<')))
            : rest.StartsWith(CommentStart) ? (HtmlTokenKind.Comment, Behind(rest, CommentEnd))
            : (HtmlTokenKind.Tag, LengthOfTag(rest));
        token = new HtmlToken(kind, at, length);
        at += length;
        return true;
    }

    /// <summary>Goes on behind the next <paramref name="end"/>, in small or capital letters; else to the end.</summary>
    public void SkipBehind(string end) => at += Behind(html[at..], end);

    private static int Until(ReadOnlySpan<char> rest, int found) => found < 0 ? rest.Length : found;

    private static int Behind(ReadOnlySpan<char> rest, string end)
    {
        var found = rest.IndexOf(end, StringComparison.OrdinalIgnoreCase);
        return found < 0 ? rest.Length : found + end.Length;
    }

    /// <summary>A &gt; within a quoted attribute ends nothing.</summary>
    private static int LengthOfTag(ReadOnlySpan<char> rest)
    {
        var quote = '\0';
        for (var i = 1; i < rest.Length; i++)
        {
            var letter = rest[i];
            if (quote != '\0')
                quote = letter == quote ? '\0' : quote;
            else if (letter is '"' or '\'')
                quote = letter;
            else if (letter == '>')
                return i + 1;
        }

        return rest.Length;
    }
}
