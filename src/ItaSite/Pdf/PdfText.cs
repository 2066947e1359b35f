using System.Text;
using ItaSite.Thai;
using UglyToad.PdfPig.Content;
using UglyToad.PdfPig.DocumentLayoutAnalysis.TextExtractor;
using Page = UglyToad.PdfPig.Content.Page;

namespace ItaSite.Pdf;

/// <summary>
/// The text of a page in the order of its file; marks that are drawn apart from their letters come back to them by
/// their place on paper.
/// </summary>
internal static class PdfText
{
    /// <summary>No page that people read holds more; of others the marks stay where they are.</summary>
    private const int MostLetters = 20_000;

    private const double GapOfSpace = 0.25;
    private const double Nearby = 0.4;
    private const double SameLine = 0.1;
    private const double HalfLine = 0.5;
    private const double WholeLine = 1.2;

    public static string Of(Page page) =>
        page.Letters.Count <= MostLetters && HoldsMarksApart(page.Letters)
            ? WithMarksByPlace(page.Letters)
            : ContentOrderTextExtractor.GetText(page);

    /// <summary>
    /// How many letters a map leads to nothing: extractors drop them without a word, digits of numbers too.
    /// </summary>
    public static int Unmapped(Page page)
    {
        var controls = page
            .Letters.Where(letter =>
                string.IsNullOrEmpty(letter.Value) || letter.Value[0] is < ' ' or '\u007F' or '\uFFFD'
            )
            .ToList();
        return controls.TrueForAll(letter => letter.Value is "\n" or "\r" or "\t" or "\0") ? 0 : controls.Count;
    }

    private static bool HoldsMarksApart(IReadOnlyList<Letter> letters)
    {
        for (var i = 0; i < letters.Count; i++)
        {
            if (!IsMark(letters[i]))
                continue;

            var before = i == 0 ? null : letters[i - 1];
            if (
                before is null
                || (
                    Math.Abs(before.StartBaseLine.Y - letters[i].StartBaseLine.Y) > SameLine * Size(before)
                    && !IsUnder(before, letters[i])
                )
            )
                return true;
        }

        return false;
    }

    private static string WithMarksByPlace(IReadOnlyList<Letter> letters)
    {
        var bases = letters.Where(letter => !IsMark(letter)).ToList();
        var marks = bases.Select(_ => new StringBuilder()).ToList();
        var lost = new StringBuilder();
        foreach (var mark in letters.Where(IsMark))
        {
            var nearest = Enumerable
                .Range(0, bases.Count)
                .Where(i => IsUnder(bases[i], mark))
                .DefaultIfEmpty(-1)
                .MinBy(i => i < 0 ? 0 : Distance(bases[i], mark));
            (nearest < 0 ? lost.Append(' ') : marks[nearest]).Append(OldThaiGlyphs.Mended(mark.Value[0]));
        }

        var text = new StringBuilder();
        for (var i = 0; i < bases.Count; i++)
        {
            if (i > 0)
                text.Append(Between(bases[i - 1], bases[i]));

            text.Append(bases[i].Value).Append(marks[i]);
        }

        return text.Append(lost).ToString();
    }

    private static string Between(Letter before, Letter after)
    {
        if (Math.Abs(before.StartBaseLine.Y - after.StartBaseLine.Y) > HalfLine * Size(after))
            return "\n";

        return after.StartBaseLine.X - before.EndBaseLine.X > GapOfSpace * Size(after) ? " " : "";
    }

    /// <summary>A mark begins within its letter, or where the letter ends and the pen stays.</summary>
    private static bool IsUnder(Letter letter, Letter mark) =>
        letter.Value is [var consonant, ..]
        && ThaiLetters.IsConsonant(consonant)
        && Math.Abs(letter.StartBaseLine.Y - mark.StartBaseLine.Y) < WholeLine * Size(letter)
        && mark.StartBaseLine.X > letter.StartBaseLine.X - (Nearby / 2 * Size(letter))
        && mark.StartBaseLine.X < letter.EndBaseLine.X + (Nearby / 2 * Size(letter));

    private static double Distance(Letter letter, Letter mark) =>
        Math.Abs(letter.StartBaseLine.Y - mark.StartBaseLine.Y)
        + Math.Min(
            Math.Abs(letter.EndBaseLine.X - mark.StartBaseLine.X),
            Math.Abs(((letter.StartBaseLine.X + letter.EndBaseLine.X) / 2) - mark.StartBaseLine.X)
        );

    private static bool IsMark(Letter letter) =>
        letter.Value is [var mark] && ThaiLetters.IsMark(OldThaiGlyphs.Mended(mark));

    private static double Size(Letter letter) => Math.Max(letter.PointSize, 1);
}
