using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Screening;

/// <summary>
/// Finds look-alike letters of other scripts inside Thai words. A Latin word that touches Thai is normal writing; a
/// lone small letter between Thai letters is not.
/// </summary>
internal static class ForeignLetters
{
    private const int LaoFromThai = 0x80;

    /// <summary>Lao consonants that are the same letter as the Thai one in the same position of its block.</summary>
    private const string SameInLao = "กขคงจดตถทนบปผฝพฟมลวสหอ";

    public static IEnumerable<Typo> In(string text)
    {
        for (var i = 0; i < text.Length; )
        {
            if (!IsForeign(text[i]))
            {
                i++;
                continue;
            }

            var end = i + 1;
            while (end < text.Length && IsForeign(text[end]))
                end++;

            if (SlipOf(text, i, end) is { } slip)
                yield return slip;

            i = end;
        }
    }

    private static Typo? SlipOf(string text, int start, int end)
    {
        const int longestSlip = 2;
        var isAfterThai = start > 0 && ThaiLetters.IsThai(text[start - 1]);
        var isBeforeThai = end < text.Length && ThaiLetters.IsThai(text[end]);

        if (isBeforeThai && ThaiLetters.IsMark(text[end]))
            return Told(text, end - 1, end);

        if (!text.AsSpan(start, end - start).ContainsAnyExceptInRange('\0', '\u024F'))
            return end - start == 1 && isAfterThai && isBeforeThai && IsLoneSmallLatin(text[start])
                ? Told(text, start, end)
                : null;

        return end - start <= longestSlip && (isAfterThai || isBeforeThai) ? Told(text, start, end) : null;
    }

    private static Typo Told(string text, int start, int end)
    {
        var mended = string.Concat(text[start..end].Select(Mended));
        var slip = Typo.In(
            text,
            start,
            end,
            TextProblems.LetterIsForeign,
            mended.All(ThaiLetters.IsThai) ? mended : null
        );
        return slip with { Arguments = [slip.Arguments[0], text[start..end], StrayCharacters.CodeOf(text[start])] };
    }

    /// <summary>
    /// Letters that could be mistaken for Thai: all but Thai's own and those of East Asia, which nobody mistakes.
    /// </summary>
    private static bool IsForeign(char letter) =>
        letter < '\u1100' && !ThaiLetters.IsThai(letter) && (char.IsLetter(letter) || IsLaoMark(letter));

    private static bool IsLaoMark(char letter) =>
        letter is '\u0EB1' or (>= '\u0EB4' and <= '\u0EB9') or (>= '\u0EC8' and <= '\u0ECB');

    /// <summary>กว้างxยาว is how offices write measures.</summary>
    private static bool IsLoneSmallLatin(char letter) => char.IsLower(letter) && letter != 'x';

    /// <summary>Cyrillic ka, Greek kappa and the Latin kra have the shape of ก in print.</summary>
    private static char Mended(char letter) =>
        letter switch
        {
            '\u043A' or '\u03BA' or '\u0138' => 'ก',
            _ when IsLaoMark(letter)
                    || (
                        letter is >= '\u0E80' and <= '\u0EFF'
                        && SameInLao.Contains((char)(letter - LaoFromThai), StringComparison.Ordinal)
                    ) => (char)(letter - LaoFromThai),
            _ => letter,
        };
}
