using System.Globalization;
using ItaSite.Thai;

namespace ItaSite.Pdf;

/// <summary>
/// Whether a text is letters that nobody wrote: glyph numbers shown as letters, a shifted alphabet, marks on nothing.
/// </summary>
internal static class Gibberish
{
    /// <summary>A number whose digits became ten neighbouring letters; no word is so long with so few.</summary>
    private const int LongNumber = 10;

    private const int FewWords = 5;

    /// <remarks>
    /// Numbers of glyphs beyond ASCII are Greek, Cyrillic and Arabic letters, which no office here writes.
    /// </remarks>
    public static bool Is(string text)
    {
        var thai = text.Count(ThaiLetters.IsThai);
        var impossible = thai == 0 ? 0 : ThaiMarks.Impossible(text);
        var letters = text.Count(char.IsLetterOrDigit);
        var strange = Enumerable.Range(0, text.Length).Count(i => IsStrange(text, i));
        return (impossible >= 2 && impossible * 40 > thai)
            || (strange > 0 && strange * 50 > letters)
            || text.Count(letter => letter is >= '\u0180' and <= '\u0DFF' && char.IsLetter(letter)) * 4 > letters
            || HoldsShiftedNumber(text)
            || IsShiftedLatin(text, thai);
    }

    /// <summary>
    /// Control characters, what could not be decoded, and private letters within a Thai word; bullets of symbol fonts
    /// are usual.
    /// </summary>
    private static bool IsStrange(string text, int at) =>
        char.GetUnicodeCategory(text, at) switch
        {
            UnicodeCategory.Control => text[at] is not ('\n' or '\r' or '\t' or '\f'),
            UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.Surrogate => at > 0
                && ThaiLetters.IsThai(text[at - 1]),
            UnicodeCategory.OtherSymbol => text[at] == '\uFFFD',
            _ => false,
        };

    private static bool HoldsShiftedNumber(string text)
    {
        for (var i = 0; i < text.Length; )
        {
            var end = i;
            var (low, high) = (char.MaxValue, char.MinValue);
            while (end < text.Length && IsPlainLetter(text[end]))
            {
                (low, high) = ((char)Math.Min(low, text[end]), (char)Math.Max(high, text[end]));
                if (high - low >= 10)
                    break;

                end++;
            }

            if (end - i >= LongNumber && text.AsSpan(i, end - i).ToArray().Distinct().Count() > 3)
                return true;

            i = Math.Max(end, i + 1);
        }

        return false;
    }

    private static bool IsPlainLetter(char letter) => char.IsAsciiLetter(letter) || ThaiLetters.IsConsonant(letter);

    /// <summary>Latin letters moved along the alphabet lose their vowels.</summary>
    private static bool IsShiftedLatin(string text, int thai)
    {
        var words = text.Split([' ', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries)
            .Where(word => word.Count(char.IsAsciiLetter) >= 2)
            .ToList();
        return words.Count >= FewWords
            && words.Sum(word => word.Length) > thai
            && words.Count(IsNoWord) * 2 > words.Count;
    }

    private static bool IsNoWord(string word)
    {
        var letters = word.Where(char.IsAsciiLetter).ToList();
        var vowels = letters.Count(letter => "aeiouyAEIOUY".Contains(letter, StringComparison.Ordinal));
        return vowels * 6 < letters.Count;
    }
}
