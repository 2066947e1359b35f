using System.Globalization;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Writes a workbook's numbers and dates as its formats show them: decimals, thousands, percentages.</summary>
internal static class NumberFormat
{
    private const int MostDecimals = 4;

    /// <summary>From here on a number without thousands is more likely that of a project, a person or a company.</summary>
    private const double FirstCode = 1e10;

    private const double LastAmount = 1e15;

    /// <summary>A year typed into Excel as of the Buddhist era is stored as if it were of the common era.</summary>
    private const int FirstBuddhistYear = 2400;

    /// <param name="days">What a workbook that counts its days from 1904 is behind.</param>
    public static SheetCell Apply(double stored, string? format, int days = 0)
    {
        var shape = (format ?? "").Split(';')[0];
        if (shape.Length > 1 && shape.All(letter => letter == '0'))
            return new SheetCell(stored.ToString(shape, CultureInfo.InvariantCulture));

        if (!double.IsFinite(stored) || Math.Abs(stored) >= (shape.Contains(',', StringComparison.Ordinal) ? LastAmount : FirstCode))
            return new SheetCell(stored.ToString(Math.Abs(stored) < 1e15 ? "0" : "G", CultureInfo.InvariantCulture));

        if (IsDate(shape) && stored is > 0 and < 2_958_466)
            return Apply(DateTime.FromOADate(stored + days));

        var isPercent = shape.Contains('%', StringComparison.Ordinal);
        var number = (decimal)stored * (isPercent ? 100 : 1);
        var decimals = DecimalsOf(shape) ?? DecimalsOf(number);
        var rounded = decimal.Round(number, decimals, MidpointRounding.AwayFromZero);
        var text = rounded.ToString((shape.Contains(',', StringComparison.Ordinal) ? "#,0." : "0.") + new string('0', decimals), CultureInfo.InvariantCulture);
        return new SheetCell(isPercent ? $"{text}%" : text, rounded, null, decimals, isPercent);
    }

    public static SheetCell Apply(DateTime stored)
    {
        var year = stored.Year >= FirstBuddhistYear ? stored.Year - ThaiCalendar.BuddhistEraOffset : stored.Year;
        var date = new DateOnly(year, stored.Month, Math.Min(stored.Day, DateTime.DaysInMonth(year, stored.Month)));
        return new SheetCell(ThaiCalendar.Short(date), null, date);
    }

    /// <summary>Null for a format that leaves them to the number.</summary>
    private static int? DecimalsOf(string shape)
    {
        if (!shape.AsSpan().ContainsAny('0', '#'))
            return null;

        var point = shape.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : Math.Min(MostDecimals, shape.Skip(point + 1).TakeWhile(letter => letter is '0' or '#').Count());
    }

    private static int DecimalsOf(decimal number)
    {
        var decimals = 0;
        while (decimals < MostDecimals && decimal.Round(number, decimals) != number)
            decimals++;

        return decimals;
    }

    /// <summary>Thai formats write the Buddhist year as b, which is not known everywhere as part of a date.</summary>
    private static bool IsDate(string shape)
    {
        var isQuoted = false;
        var isBracketed = false;
        var letters = 0;
        foreach (var letter in shape)
        {
            if (letter == '"')
                isQuoted = !isQuoted;
            else if (letter is '[' or ']')
                isBracketed = letter == '[';
            else if (!isQuoted && !isBracketed && letter is 'd' or 'D' or 'y' or 'Y' or 'b' or 'B' or 'm' or 'M')
                letters++;
        }

        return letters > 1;
    }
}
