using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Thai;

namespace ItaSite.Tests.Reading;

/// <summary>
/// What old fonts, drivers and exports do to the text layer of Thai PDFs, as functions of the right text.
/// </summary>
internal static partial class ThaiDamage
{
    private const string Raised = "ฐ\u0E34\u0E35\u0E36\u0E37\u0E48\u0E49\u0E4A\u0E4B\u0E4C";

    /// <summary>Damage that can be put right in any text.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string, string>> Certain = new Dictionary<
        string,
        Func<string, string>
    >
    {
        ["the ring of ำ is a space"] = text => SaraAm().Replace(text, "$1$2 \u0E32"),
        ["ำ is two letters"] = text => SaraAm().Replace(text, "$1\u0E4D$2\u0E32"),
        ["ำ is followed by a second า"] = text => text.Replace("\u0E33", "\u0E33\u0E32", StringComparison.Ordinal),
        ["a space stands before every mark"] = text => BeforeMark().Replace(text, " "),
        ["marks are private letters"] = text =>
            string.Concat(
                text.Select(letter =>
                    Raised.IndexOf(letter, StringComparison.Ordinal) is > 0 and var at ? (char)('\uF700' + at) : letter
                )
            ),
        ["marks are doubled"] = text => Doubled().Replace(text, "$1$1"),
        ["TIS-620 is read as Latin"] = text =>
            string.Concat(
                text.Select(letter => letter is >= '\u0E01' and <= '\u0E5B' ? (char)(letter - '\u0E00' + 0xA0) : letter)
            ),
        ["UTF-8 is read as Latin"] = text => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text)),
    };

    /// <summary>Damage that only known words can tell: what they don't know makes the page worth less.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string, string>> ByWords = new Dictionary<
        string,
        Func<string, string>
    >
    {
        ["ำ is า"] = text => text.Replace('\u0E33', '\u0E32'),
        ["marks come a letter late"] = Late,
        ["tones are lost"] = text => Tone().Replace(text, ""),
        ["tones on consonants are lost"] = text => ToneOnConsonant().Replace(text, ""),
        ["upper vowels are lost"] = text => UpperVowel().Replace(text, ""),
        ["all marks are lost"] = text => AnyMark().Replace(text, ""),
    };

    /// <summary>What nobody can read.</summary>
    public static readonly IReadOnlyDictionary<string, Func<string, string>> Hopeless = new Dictionary<
        string,
        Func<string, string>
    >
    {
        ["letters are numbers of glyphs"] = text =>
            string.Concat(text.Select(letter => letter is ' ' or '\n' ? letter : (char)(3 + (letter % 90)))),
        ["the alphabet is shifted"] = text =>
            string.Concat(
                text.Select(letter =>
                    ThaiLetters.IsThai(letter) ? (char)(0x0E01 + ((letter - 0x0E01 + 5) % 78)) : letter
                )
            ),
        ["marks lead to no letter"] = text => AnyMark().Replace(text, "\uDBC0\uDC00"),
    };

    private static string Late(string text)
    {
        var late = new StringBuilder(text.Length);
        var waiting = "";
        for (var i = 0; i < text.Length; )
        {
            var end = i;
            while (end < text.Length && ThaiLetters.IsMark(text[end]))
                end++;

            if (end > i)
            {
                waiting = text[i..end];
                i = end;
                continue;
            }

            var (before, after) = ThaiLetters.IsThai(text[i]) ? ("", waiting) : (waiting, "");
            late.Append(before).Append(text[i++]).Append(after);
            waiting = "";
        }

        return late.Append(waiting).ToString();
    }

    [GeneratedRegex("([ก-ฮ])([\u0E48-\u0E4B]?)\u0E33")]
    private static partial Regex SaraAm();

    [GeneratedRegex("(?<=[ก-ฮ])(?=[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])")]
    private static partial Regex BeforeMark();

    [GeneratedRegex("([\u0E48-\u0E4B\u0E34\u0E35\u0E38\u0E39])")]
    private static partial Regex Doubled();

    [GeneratedRegex("[\u0E48-\u0E4B]")]
    private static partial Regex Tone();

    [GeneratedRegex("(?<=[ก-ฮ])[\u0E48-\u0E4B]")]
    private static partial Regex ToneOnConsonant();

    [GeneratedRegex("[\u0E31\u0E34-\u0E37\u0E47]")]
    private static partial Regex UpperVowel();

    [GeneratedRegex("[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]")]
    private static partial Regex AnyMark();
}
