using System.Text;
using ItaSite.Thai;

namespace ItaSite.Pdf;

/// <summary>A kind of Thai letter that a font's map may lose, so that no word of the page shows it.</summary>
/// <param name="Is">Whether the letter at a place is of the kind: glyphs of tones differ by what they stand on.</param>
/// <param name="IsEverywhere">Whether no longer text can do without them.</param>
/// <param name="Left">What remains where one was.</param>
internal sealed record LostLetters(Func<string, int, bool> Is, bool IsEverywhere, char? Left = null)
{
    public static readonly LostLetters SaraAm = new(
        (text, at) => text[at] == ThaiLetters.SaraAm,
        false,
        ThaiLetters.SaraAa
    );

    public static readonly IReadOnlyList<LostLetters> Marks =
    [
        new((text, at) => ThaiLetters.IsTone(text[at]) && at > 0 && ThaiLetters.IsConsonant(text[at - 1]), true),
        new((text, at) => ThaiLetters.IsTone(text[at]) && at > 0 && ThaiLetters.IsMark(text[at - 1]), true),
        new((text, at) => ThaiLetters.IsMarkVowel(text[at]) && text[at] is not ('\u0E38' or '\u0E39'), true),
        new((text, at) => text[at] is '\u0E38' or '\u0E39', false),
        new((text, at) => text[at] == ThaiLetters.Thanthakhat, false),
    ];

    public bool AreIn(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (Is(text, i))
                return true;
        }

        return false;
    }

    /// <summary>As the word looks without them.</summary>
    public string Without(string word)
    {
        var left = new StringBuilder(word.Length);
        for (var i = 0; i < word.Length; i++)
            left.Append(Is(word, i) ? Left : word[i]);

        return left.ToString();
    }
}
