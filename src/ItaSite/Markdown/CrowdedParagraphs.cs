namespace ItaSite.Markdown;

/// <summary>
/// Paragraphs with so many marks that pairing them would take minutes: the library's time grows by the square of their
/// number.
/// </summary>
internal static class CrowdedParagraphs
{
    public const int MostMarks = 20_000;

    /// <summary>Where the first one goes beyond the limit; null for a text that can be read.</summary>
    public static int? FirstIn(string text)
    {
        var marks = 0;
        var isBlank = true;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n')
            {
                marks = isBlank ? 0 : marks;
                isBlank = true;
                continue;
            }

            isBlank &= char.IsWhiteSpace(text[at]);
            if (IsMark(text.AsSpan(Math.Max(0, at - 1)..(at + 1))) && ++marks > MostMarks)
                return at;
        }

        return null;
    }

    /// <summary>
    /// A run of one mark counts once; a question or exclamation mark where it begins a tag without end.
    /// </summary>
    private static bool IsMark(ReadOnlySpan<char> two) =>
        two switch
        {
            [.., '*' or '_' or '~' or '`' or '[' or '&'] => two.Length == 1 || two[0] != two[1],
            ['<', '?' or '!'] => true,
            _ => false,
        };
}
