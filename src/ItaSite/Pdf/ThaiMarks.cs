using System.Text;
using static ItaSite.Thai.ThaiLetters;

namespace ItaSite.Pdf;

/// <summary>
/// The places of Thai vowels and marks: what can stand in one way only is put there, what can't be right is counted.
/// </summary>
internal static class ThaiMarks
{
    /// <summary>Vowels and marks each once, in their order, next to their consonant; สระอำ as one letter.</summary>
    public static string Ordered(string text) => WithOrderedClusters(WithoutGaps(text));

    /// <summary>How many vowels and marks stand where none can.</summary>
    public static int Impossible(string text)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsLeadingVowel(text[i]))
                count += i + 1 < text.Length && IsConsonant(text[i + 1]) ? 0 : 1;
            else if (ClingsToTheLast(text[i]))
                count += i > 0 && CanBear(text, i) ? 0 : 1;
        }

        return count;
    }

    /// <summary>
    /// No word begins with a mark, ะ or ำ, so the space before one is none. (Before า it may stand for a lost ring.)
    /// </summary>
    private static string WithoutGaps(string text)
    {
        var joined = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (IsMark(letter) || letter is SaraA or SaraAm)
            {
                var end = joined.Length;
                while (end > 0 && joined[end - 1] is ' ' or '\u00A0')
                    end--;

                if (end > 0 && (IsConsonant(joined[end - 1]) || IsMark(joined[end - 1])))
                    joined.Length = end;
            }

            joined.Append(letter);
        }

        return joined.ToString();
    }

    private static string WithOrderedClusters(string text)
    {
        var ordered = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; )
        {
            ordered.Append(text[i]);
            var end = i + 1;
            if (!IsConsonant(text[i++]))
                continue;

            while (end < text.Length && (IsMark(text[end]) || text[end] is SaraAa or SaraAm))
                end++;

            if (end - i >= 2)
                AppendCluster(ordered, text[i..end]);
            else
                ordered.Append(text, i, end - i);

            i = end;
        }

        return ordered.ToString();
    }

    private static void AppendCluster(StringBuilder ordered, string cluster)
    {
        var vowel =
            cluster.Contains(SaraAm) || (cluster.Contains(SaraAa) && cluster.Contains(Nikhahit)) ? SaraAm
            : cluster.Contains(SaraAa) ? SaraAa
            : default;
        var marks = cluster.Where(IsMark).Where(mark => vowel != SaraAm || mark != Nikhahit).Distinct().ToList();

        // Two vowels or two tones on one letter: one of them is another letter's.
        if (marks.Count(IsMarkVowel) > 1 || marks.Count(mark => IsTone(mark) || mark == Thanthakhat) > 1)
        {
            ordered.Append(cluster);
            return;
        }

        // Nikhahit alone is Pali, where nobody can tell a slip from a spelling.
        ordered.AppendJoin(
            "",
            marks.Contains(Nikhahit) ? marks : [.. marks.OrderBy(mark => IsTone(mark) || mark == Thanthakhat)]
        );
        if (vowel != default)
            ordered.Append(vowel);
    }

    private static bool CanBear(string text, int at)
    {
        var (letter, before) = (text[at], text[at - 1]);
        if (letter == '\u0E45')
            return before is 'ฤ' or 'ฦ';

        if (IsConsonant(before))
            return true;

        if (IsMark(before))
        {
            return IsFollowingVowel(letter) ? before != Thanthakhat
                : IsMarkVowel(letter) ? !IsMarkVowel(before) && !IsTone(before) && before != Thanthakhat
                : !(IsTone(letter) && (IsTone(before) || before == Thanthakhat));
        }

        // เกาะ, เพราะ
        return letter == SaraA && before == SaraAa;
    }
}
