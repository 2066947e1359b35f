namespace ItaSite.Rendering;

/// <summary>
/// An address too long for its line goes on behind a slash: left to themselves, browsers cut it at any letter.
/// </summary>
internal static class AddressBreaks
{
    private const string Scheme = "://";

    /// <param name="text">Between two tags.</param>
    /// <param name="start">Where the text begins on its page.</param>
    /// <param name="at">Among the edits of the page, where those of the text begin.</param>
    public static void Add(ReadOnlySpan<char> text, int start, List<HtmlEdit> edits, int at)
    {
        for (var place = text.IndexOf(Scheme); place >= 0; )
        {
            for (place += Scheme.Length; place < text.Length - 1 && IsOfAddress(text[place]); place++)
            {
                if (text[place] != '/' || !char.IsAsciiLetterOrDigit(text[place + 1]))
                    continue;

                while (at < edits.Count && edits[at].Start <= start + place)
                    at++;

                edits.Insert(at++, new HtmlEdit(start + place + 1, 0, "<wbr>"));
            }

            place = text[place..].IndexOf(Scheme) is >= 0 and var next ? place + next : -1;
        }
    }

    private static bool IsOfAddress(char letter) => char.IsAscii(letter) && !char.IsWhiteSpace(letter);
}
