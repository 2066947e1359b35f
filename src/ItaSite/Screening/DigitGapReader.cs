using ItaSite.Thai;

namespace ItaSite.Screening;

/// <summary>Says what the letters between two runs of digits mean.</summary>
internal static class DigitGapReader
{
    private const int LongestSeen = 6;
    private const int Longest = 24;
    private const int LongestOfNumber = 3;

    public static DigitGap Of(ReadOnlySpan<char> between)
    {
        if (between.Length > Longest)
            return DigitGap.Apart;

        Span<char> seen = stackalloc char[between.Length];
        var length = 0;
        for (var i = 0; i < between.Length; i++)
        {
            // Markdown and YAML write a backslash before what is to be itself.
            var isEscape = between[i] == '\\' && i + 1 < between.Length;
            if (!isEscape && !UnseenLetters.Is(between[i]))
                seen[length++] = between[i];
        }

        return OfSeen(seen[..length]);
    }

    private static DigitGap OfSeen(ReadOnlySpan<char> between)
    {
        // A number may go on in the next line or cell behind its own dash.
        if (
            between is [var first, ..]
            && Dashes.Is(first)
            && between[1..].ContainsAny('\n', '\t')
            && between[1..].Trim().IsEmpty
            && between.Count('\n') < 2
        )
            return DigitGap.Dash;

        if (between is [var only])
            return OfOne(only);

        if (IsLineEnd(between))
            return DigitGap.LineEnd;

        if (IsBorder(between))
            return between.Contains('\t') && between.TrimEnd(' ') is [.., '\n'] ? DigitGap.Row : DigitGap.Cell;

        return between.Length > LongestOfNumber || between.ContainsAny('\n', '\r', '\t')
            ? DigitGap.Apart
            : OfSpaces(between);
    }

    private static DigitGap OfOne(char letter) =>
        letter switch
        {
            '.' => DigitGap.Dot,
            ',' => DigitGap.Comma,
            '/' or '\u2044' or '\u2215' or '\uFF0F' => DigitGap.Slash,
            '_' => DigitGap.Underscore,
            '\n' => DigitGap.LineEnd,
            '\t' or ';' or '|' => DigitGap.Cell,
            _ when Dashes.Is(letter) => DigitGap.Dash,
            _ when char.IsWhiteSpace(letter) || letter is '(' or ')' => DigitGap.Space,
            _ when IsSign(letter) => DigitGap.Mark,
            _ => DigitGap.Apart,
        };

    /// <summary>One end of a line, and the indentation of the next.</summary>
    private static bool IsLineEnd(ReadOnlySpan<char> between) =>
        between.Count('\n') == 1 && !between.Contains('\t') && between.Trim().IsEmpty;

    /// <summary>One border, whatever quotes, spaces, dashes or line ends are set around it.</summary>
    private static bool IsBorder(ReadOnlySpan<char> between)
    {
        if (between.Length > LongestSeen || between.Count('\n') > 2)
            return false;

        var (borders, tabs, dashes) = (0, 0, 0);
        foreach (var letter in between)
        {
            if (letter is ',' or ';' or '|')
                borders++;
            else if (letter == '\t')
                tabs++;
            else if (Dashes.Is(letter))
                dashes++;
            else if (letter is not ('"' or '\'' or ' ' or '\n' or '\u00A0'))
                return false;
        }

        return dashes < 2 && (borders == 1 ? tabs == 0 && between.Count('\n') == 0 : borders == 0 && tabs is 1 or 2);
    }

    private static DigitGap OfSpaces(ReadOnlySpan<char> between)
    {
        var (dashes, marks, spaces, signs) = (0, 0, 0, 0);
        foreach (var letter in between)
        {
            if (Dashes.Is(letter))
                dashes++;
            else if (letter is '/' or '_')
                marks++;
            else if (char.IsWhiteSpace(letter) || letter is '(' or ')')
                spaces++;
            else if (IsSign(letter))
                signs++;
            else
                return DigitGap.Apart;
        }

        if (signs > 0 || dashes + marks > 1)
            return DigitGap.Mark;

        return dashes == 1 ? DigitGap.Dash
            : marks == 1 ? DigitGap.Slash
            : between is "  " or "   " ? DigitGap.Mark
            : DigitGap.Space;
    }

    /// <summary>No decimals, and nothing that stands for a picture or a note.</summary>
    private static bool IsSign(char letter) =>
        letter is not (',' or '.' or '%' or '\uFFFC' or '\uFFFD')
        && (char.IsPunctuation(letter) || char.IsSymbol(letter));
}
