namespace ItaSite.Thai;

/// <summary>
/// Text as it is compared and searched: letters and digits only, in one spelling, so that a slip of typing,
/// a space or a dot parts nothing. Tone marks stay: ข้าว, ขาว and ข่าว are three words.
/// The theme's words.js folds alike.
/// </summary>
internal static class FoldedText
{
    private const char LineEnd = '\n';

    public static string Of(string text)
    {
        var folded = new char[text.Length];
        return new string(folded, 0, Fold(text, folded, keepLines: false));
    }

    /// <summary>With the ends of lines, which no match may run across.</summary>
    /// <param name="folded">Takes the letters, never more than the text has.</param>
    /// <returns>How many.</returns>
    public static int Lines(string text, char[] folded) => Fold(text, folded, keepLines: true);

    private static int Fold(string text, char[] folded, bool keepLines)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var letter = Plain(text[i]);
            if (letter == LineEnd)
            {
                if (keepLines && length > 0 && folded[length - 1] != LineEnd)
                    folded[length++] = LineEnd;
            }
            else if (IsKept(letter) || (letter is '.' or ':' or '/' && StandsBetweenDigits(text, i)))
            {
                length = Append(folded, length, letter);
            }
        }

        return length;
    }

    private static char Plain(char letter) =>
        OldThaiGlyphs.Mended(letter) switch
        {
            (>= 'A' and <= 'Z') or (>= '\u00C0' and <= '\u00DE' and not '\u00D7') => (char)(letter + ('a' - 'A')),
            >= '๐' and <= '๙' => (char)(letter - '๐' + '0'),
            var other => other,
        };

    /// <summary>
    /// Neither white space, nor punctuation, nor a sign; what stands outside the basic plane is none of our languages.
    /// </summary>
    private static bool IsKept(char letter) =>
        letter switch
        {
            < '\u00C0' => char.IsAsciiLetterOrDigit(letter),
            '\u00D7' or '\u00F7' => false,
            'ฯ' or '฿' or '๏' or '๚' or '๛' => false,
            >= '\u2000' and <= '\u2BFF' => false,
            >= '\u2E00' and <= '\u2E7F' => false,
            >= '\u3000' and <= '\u303F' => false,
            >= '\uD800' and <= '\uF8FF' => false,
            (>= '\uFE00' and <= '\uFE0F') or '\uFEFF' or >= '\uFFF0' => false,
            _ => true,
        };

    /// <summary>As in 12.50, 08:30 and 181/2565.</summary>
    private static bool StandsBetweenDigits(string text, int at) =>
        at > 0
        && at + 1 < text.Length
        && char.IsAsciiDigit(Plain(text[at - 1]))
        && char.IsAsciiDigit(Plain(text[at + 1]));

    private static int Append(char[] folded, int length, char letter)
    {
        if (ThaiLetters.IsLeadingVowel(letter) && length > 0 && folded[length - 1] == letter)
        {
            if (letter != ThaiLetters.SaraE)
                return length;

            folded[length - 1] = ThaiLetters.SaraAe;
            return length > 1 && folded[length - 2] == ThaiLetters.SaraAe ? length - 1 : length;
        }

        if (ThaiLetters.IsMark(letter) || ThaiLetters.IsFollowingVowel(letter))
            return Join(folded, length, letter);

        folded[length] = letter;
        return length + 1;
    }

    /// <summary>
    /// Puts a mark or a following vowel among those that the consonant has: each once, in the one right order, สระอำ as
    /// one letter.
    /// </summary>
    public static int Join(char[] folded, int length, char letter)
    {
        var start = length;
        while (start > 0 && (ThaiLetters.IsMark(folded[start - 1]) || ThaiLetters.IsFollowingVowel(folded[start - 1])))
            start--;

        var marks = folded.AsSpan(start, length - start);
        if (letter == ThaiLetters.Nikhahit && marks.IndexOfAny(ThaiLetters.SaraAa, ThaiLetters.SaraAm) >= 0)
        {
            if (!marks.Contains(ThaiLetters.SaraAm))
                marks[marks.IndexOf(ThaiLetters.SaraAa)] = ThaiLetters.SaraAm;

            return length;
        }

        if (
            letter is ThaiLetters.SaraAa or ThaiLetters.SaraAm
            && marks.IndexOf(ThaiLetters.Nikhahit) is >= 0 and var nikhahit
        )
        {
            marks[(nikhahit + 1)..].CopyTo(marks[nikhahit..]);
            length--;
            letter = ThaiLetters.SaraAm;
            marks = marks[..^1];
        }

        if (ThaiLetters.IsMark(letter) ? marks.Contains(letter) : marks.EndsWith([letter]))
            return length;

        var at = length;
        while (at > start && ComesBefore(letter, folded[at - 1]))
        {
            folded[at] = folded[at - 1];
            at--;
        }

        folded[at] = letter;
        return length + 1;
    }

    private static bool ComesBefore(char letter, char other) =>
        Rank(letter) < Rank(other) || (Rank(letter) == Rank(other) && Rank(letter) < 2 && letter < other);

    private static int Rank(char letter) =>
        letter switch
        {
            ThaiLetters.SaraA or ThaiLetters.SaraAa or ThaiLetters.SaraAm => 2,
            _ when ThaiLetters.IsMarkVowel(letter) || letter == '\u0E3A' => 0,
            _ => 1,
        };
}
