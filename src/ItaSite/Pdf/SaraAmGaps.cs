using static ItaSite.Thai.ThaiLetters;

namespace ItaSite.Pdf;

/// <summary>
/// A consonant, a space and า: the ring of ำ was lost and left the space ("ส านักงาน"), or the space was never there
/// ("ก าร"). Words know which.
/// </summary>
internal static class SaraAmGaps
{
    private const int Far = 24;

    private enum Meaning
    {
        Doubtful,
        SaraAm,
        SaraAa,
    }

    public static string Closed(string text)
    {
        var gaps = 0;
        var (am, aa) = (0, 0);
        for (var i = 1; i < text.Length; i++)
        {
            if (GapBefore(text, i) is not { } start)
                continue;

            gaps++;
            var meaning = Of(text, start, i);
            am += meaning == Meaning.SaraAm ? 1 : 0;
            aa += meaning == Meaning.SaraAa ? 1 : 0;
        }

        return gaps == 0
            ? text
            : Close(
                text,
                am == 0 && aa > 0 ? Meaning.SaraAa
                    : aa == 0 ? Meaning.SaraAm
                    : Meaning.Doubtful
            );
    }

    /// <param name="habit">What the page means where words do not know.</param>
    private static string Close(string text, Meaning habit)
    {
        for (var i = 1; i < text.Length; i++)
        {
            if (GapBefore(text, i) is not { } start)
                continue;

            var meaning = Of(text, start, i) is var known && known == Meaning.Doubtful ? habit : known;
            if (meaning == Meaning.Doubtful)
                continue;

            text = $"{text[..start]}{(meaning == Meaning.SaraAm ? SaraAm : SaraAa)}{text[(i + 1)..]}";
            i = start;
        }

        return text;
    }

    /// <summary>Where the spaces between a consonant and the า at a place begin.</summary>
    private static int? GapBefore(string text, int at)
    {
        if (text[at] != SaraAa || text[at - 1] is not (' ' or '\u00A0'))
            return null;

        var start = at;
        while (start > 0 && text[start - 1] is ' ' or '\u00A0')
            start--;

        return start > 0 && (IsConsonant(text[start - 1]) || IsTone(text[start - 1])) ? start : null;
    }

    private static Meaning Of(string text, int start, int at)
    {
        var from = start;
        while (from > 0 && IsThai(text[from - 1]) && start - from < Far)
            from--;

        while (from < start && ClingsToTheLast(text[from]))
            from++;

        var to = at + 1;
        while (to < text.Length && IsThai(text[to]) && to - at < Far)
            to++;

        var (before, after) = (text[from..start], text[(at + 1)..to]);
        var am = WordCover.OfRightWords.Cost($"{before}{SaraAm}{after}");
        var aa = WordCover.OfRightWords.Cost($"{before}{SaraAa}{after}");
        return am < aa ? Meaning.SaraAm
            : aa < am ? Meaning.SaraAa
            : Meaning.Doubtful;
    }
}
