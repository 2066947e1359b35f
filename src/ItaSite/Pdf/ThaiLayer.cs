using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Pdf;

/// <summary>
/// The text layer of a page as its letters make sense: put right where that can be done with certainty, and graded.
/// </summary>
/// <param name="Text">To be shown and searched: empty if it is unreadable.</param>
/// <param name="Example">A word that was put right.</param>
internal sealed record ThaiLayer(string Text, TextQuality Quality, string? Example)
{
    private const int FewLetters = 4;

    /// <summary>Without one tone or upper vowel, so many letters are no Thai that anyone wrote.</summary>
    private const int ManyLetters = 500;

    public static ThaiLayer Unreadable { get; } = new("", TextQuality.Unreadable, null);

    public static ThaiLayer Of(string raw)
    {
        var text = CodePageThai.Decoded(raw);
        text = string.Concat(text.Select(OldThaiGlyphs.Mended));
        var letters = text.Count(ThaiLetters.IsThai);
        var isSure = true;
        if (letters >= FewLetters)
        {
            (text, var isPlaced) = MarksInPlace(text, letters);
            (text, var isWhole) = WithLostLetters(SaraAmGaps.Closed(text), letters);
            isSure = isPlaced && isWhole;
        }

        if (!isSure || Gibberish.Is(text))
            return Unreadable;

        return text == raw
            ? new ThaiLayer(raw, TextQuality.Readable, null)
            : new ThaiLayer(text, TextQuality.Repaired, FirstChanged(raw, text));
    }

    /// <summary>Marks that are drawn a letter late make sense only when moved back; words know.</summary>
    private static (string Text, bool IsSure) MarksInPlace(string text, int letters)
    {
        var ordered = ThaiMarks.Ordered(text);
        var asItStands = WordCover.OfRightWords.Read(ordered).Unknown;
        if (asItStands <= FewLetters || (asItStands * 5 < letters && ThaiMarks.Impossible(ordered) == 0))
            return (ordered, true);

        var late = LateMarks.MovedBack(text);
        var moved = WordCover.OfRightWords.Read(late).Unknown;
        return asItStands - moved >= FewLetters && moved * 2 < asItStands
            ? (late, moved * 3 <= letters)
            : (ordered, true);
    }

    private static (string Text, bool IsSure) WithLostLetters(string text, int letters)
    {
        text = BrokenWords.WithSaraAm(text);
        var lost = LostLetters.Marks.Where(kind => !kind.AreIn(text)).ToList();
        if (lost.Count == 0)
            return (text, true);

        // What was lost of words that nobody knows stays lost: a text is fixed only if there are none.
        var (mended, unknown) = BrokenWords.WithMarks(text, letters, lost);
        return mended == text
            ? (text, letters < ManyLetters || !lost.Exists(kind => kind.IsEverywhere))
            : (mended, unknown == 0);
    }

    private static string FirstChanged(string raw, string text)
    {
        var at = 0;
        while (at < raw.Length && at < text.Length && raw[at] == text[at])
            at++;

        at = Math.Min(at, text.Length - 1);
        var known = OfficeWords.All.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var start = Math.Max(0, at - OfficeWords.Longest); start <= at; start++)
        {
            for (var length = Math.Min(OfficeWords.Longest, text.Length - start); start + length > at; length--)
            {
                if (known.TryGetValue(text.AsSpan(start, length), out var word))
                    return word;
            }
        }

        var (from, to) = ThaiLetters.WordAround(text, at, at);
        return text[from..to].Trim();
    }
}
