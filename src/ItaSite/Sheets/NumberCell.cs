using System.Globalization;
using ItaSite.NumberFormats;
using ItaSite.Tables;

namespace ItaSite.Sheets;

/// <summary>A number as its format shows it.</summary>
internal static class NumberCell
{
    /// <summary>Beyond this no decimal goes.</summary>
    private const double Largest = 7.9e27;

    /// <summary>What Excel fills a cell with that it can't show.</summary>
    public const string Hashes = "#####";

    private static readonly char[] SignsOfMinus = ['-', '−', '–', '('];

    public static SheetCell Of(SectionFor chosen, double value)
    {
        if (NumberFormat.Show(chosen, value, FormatHabits.OfThaiOffice) is not { } shown)
            return new SheetCell("", Fault: Hashes);

        var text = string.Join(' ', shown.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        if (chosen.Section.Tokens is [{ Part: FormatPart.General }] && !chosen.SaysMinus)
            return new SheetCell(text, Shown(text, value), null, DecimalsOf(text));

        // Noughts are left out on purpose; anything else that a format shows nothing of is hidden.
        if (text.Length == 0)
            return value == 0 ? SheetCell.Empty : new SheetCell("") { IsHidden = true };

        // Where only red ink says that a number is negative, a page would say the opposite.
        var sign = LosesMinus(chosen, value, text) ? "-" : "";
        var meaning = NumberMeaning.Of(chosen.Section);
        var number = text.Any(char.IsDigit) ? meaning.Number(DecimalOf(value)) : null;
        return new SheetCell(sign + text, number, null, DecimalsOf(text), meaning.IsPercent)
        {
            IsAsShown = true,
            Stored =
                meaning.HasNumber && FormatCode.Of(chosen, sign) is { } code ? new StoredNumber(value, code) : null,
            Words = meaning.Words,
            Thousands = meaning.Thousands,
        };
    }

    private static bool LosesMinus(SectionFor chosen, double value, string text) =>
        value < 0
        && chosen is { SaysMinus: true, Section.IsColoured: true }
        && text.IndexOfAny(SignsOfMinus) < 0
        && !text.Any(char.IsLetter)
        && text.Any(letter => char.IsDigit(letter) && letter is not ('0' or '๐'));

    /// <summary>No more of it than is shown.</summary>
    private static decimal? Shown(string text, double value) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : DecimalOf(value);

    /// <summary>With the fifteen digits that Excel keeps.</summary>
    private static decimal? DecimalOf(double value) => Math.Abs(value) < Largest ? (decimal)value : null;

    private static int DecimalsOf(string text)
    {
        var point = text.LastIndexOf('.');
        return point < 0 ? 0 : text.Skip(point + 1).TakeWhile(char.IsDigit).Count();
    }
}
