using System.Text;
using ItaSite.Diagnostics;
using static ItaSite.Thai.ThaiLetters;

namespace ItaSite.Screening;

/// <summary>
/// Finds vowels and tone marks that are typed in the wrong order, twice, or as two characters for one. Unicode's own
/// normalisation fixes none of them.
/// </summary>
internal static class MarkOrder
{
    public static IEnumerable<Typo> In(string text)
    {
        for (var i = 0; i < text.Length; )
        {
            var end = i + 1;
            Typo? slip = null;
            if (IsConsonant(text[i]))
                slip = AfterConsonant(text, i + 1, out end);
            else if (IsLeadingVowel(text[i]))
                slip = BeforeConsonant(text, i, out end);

            if (slip is not null)
                yield return slip;

            i = end;
        }
    }

    private static Typo? BeforeConsonant(string text, int start, out int end)
    {
        end = start;
        while (end < text.Length && IsLeadingVowel(text[end]))
            end++;

        // Three in a row, or two that differ, can be fixed in more than one way.
        if (end - start != 2 || text[start] != text[start + 1] || end == text.Length || !IsConsonant(text[end]))
            return null;

        return text[start] == SaraE
            ? Typo.In(text, start, end, TextProblems.SaraAeIsTwoSaraE, SaraAe.ToString())
            : Typo.In(text, start, end, TextProblems.MarkIsDoubled, text[start].ToString());
    }

    private static Typo? AfterConsonant(string text, int start, out int end)
    {
        var marksEnd = start;
        while (marksEnd < text.Length && IsMark(text[marksEnd]))
            marksEnd++;

        var vowelEnd = marksEnd;
        while (vowelEnd < text.Length && IsFollowingVowel(text[vowelEnd]) && text[vowelEnd] == text[marksEnd])
            vowelEnd++;

        end = vowelEnd;
        while (vowelEnd > marksEnd && end < text.Length && IsTone(text[end]))
            end++;

        // Nearly every letter of every page.
        if (end - start < 2 || IsUsual(text.AsSpan(start, end - start), marksEnd - start))
            return null;

        var marks = text[start..marksEnd].Distinct().ToList();
        var vowel = vowelEnd > marksEnd ? text[marksEnd] : default;
        var isSplit = vowel == SaraAa && marks.Contains(Nikhahit);
        if (isSplit)
            vowel = SaraAm;

        if (vowel == SaraAm)
            marks.Remove(Nikhahit);

        var typed = marks.Concat(text[vowelEnd..end]).Distinct().ToList();

        // Nikhahit without SARA AA is Pali, where nobody can tell a slip from a spelling.
        var right = typed.Contains(Nikhahit)
            ? typed
            : [.. typed.OrderBy(mark => IsTone(mark) || mark == Thanthakhat ? 1 : 0)];
        var repair = Text(right, vowel);
        if (Clash(right))
            return Typo.In(text, start, end, TextProblems.MarksClash, null);

        if (text.AsSpan(start, end - start).SequenceEqual(repair))
            return null;

        var problem =
            isSplit ? TextProblems.SaraAmIsSplit
            : end > vowelEnd && !IsDoubled(marks, text[vowelEnd..end]) ? TextProblems.ToneIsAfterVowel
            : !typed.SequenceEqual(right) ? TextProblems.ToneIsBeforeVowel
            : TextProblems.MarkIsDoubled;
        return Typo.In(text, start, end, problem, repair);
    }

    /// <summary>A vowel with its tone, as in ที่, or a tone with the vowel behind it, as in น้ำ.</summary>
    private static bool IsUsual(ReadOnlySpan<char> cluster, int marks) =>
        cluster.Length == 2
        && (
            marks == 2
                ? IsMarkVowel(cluster[0]) && (IsTone(cluster[1]) || cluster[1] == Thanthakhat)
                : marks == 1 && IsTone(cluster[0])
        );

    private static bool IsDoubled(List<char> marks, string after) => after.All(marks.Contains);

    private static bool Clash(List<char> marks) =>
        marks.Count(mark => IsTone(mark) || mark == Thanthakhat) > 1 || marks.Count(IsMarkVowel) > 1;

    private static string Text(List<char> marks, char vowel)
    {
        var text = new StringBuilder().AppendJoin("", marks);
        return (vowel == default ? text : text.Append(vowel)).ToString();
    }
}
