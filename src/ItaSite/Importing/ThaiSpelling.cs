using System.Text;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>
/// Thai as it is typed today: สระอำ and สระแอ as one letter, and letters in place of old fonts' glyphs.
/// </summary>
internal static class ThaiSpelling
{
    public static string Of(string text)
    {
        if (text.AsSpan().IndexOfAny('\u0E4D', '\u0E40') < 0 && text.AsSpan().IndexOfAnyInRange('\uF700', '\uF89E') < 0)
            return text;

        var written = new StringBuilder(text.Length);
        foreach (var glyph in text)
        {
            var letter = OldThaiGlyphs.Mended(glyph);
            if (letter == ThaiLetters.SaraAa && EndsWithNikhahit(written) is >= 0 and var nikhahit)
            {
                written.Remove(nikhahit, 1).Append(ThaiLetters.SaraAm);
                continue;
            }

            if (letter == ThaiLetters.SaraE && written.Length > 0 && written[^1] == ThaiLetters.SaraE)
                written[^1] = ThaiLetters.SaraAe;
            else
                written.Append(letter);
        }

        return written.ToString();
    }

    /// <summary>
    /// Where the nikhahit stands that the letters end with, a tone mark between or behind; -1 if none.
    /// </summary>
    private static int EndsWithNikhahit(StringBuilder written)
    {
        for (var at = written.Length - 1; at >= 0 && at >= written.Length - 2; at--)
        {
            if (written[at] == ThaiLetters.Nikhahit)
                return at;

            if (!ThaiLetters.IsMark(written[at]))
                return -1;
        }

        return -1;
    }
}
