using System.Globalization;
using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Reads a period: FY2566, FY2566-H1, FY2566-Q3, 2022-10/2023-03, date/date, or words as offices write them.</summary>
internal static partial class PeriodReader
{
    public static bool TryRead(string text, out Period period)
    {
        var folded = ThaiDigits.ToArabic(text).Trim();
        if (FiscalYears().Match(folded) is { Success: true } match)
        {
            var year = new FiscalYear(int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture));
            var number = match.Groups[3].Success ? match.Groups[3].Value[0] - '0' : 0;
            period = match.Groups[2].Value.ToUpperInvariant() switch
            {
                "H" => year.Half(number),
                "Q" => year.Quarter(number),
                _ => year.Whole,
            };
            return !match.Groups[2].Value.Equals("H", StringComparison.OrdinalIgnoreCase) || number <= 2;
        }

        period = default;
        if (folded.Split('/') is not [var from, var to])
            return IsInWords(text, out period);

        if (ThaiDateReader.TryRead(from, out var first) && ThaiDateReader.TryRead(to, out var last))
            period = new Period(first, last);
        else if (ThaiDateReader.TryReadMonth(from, out first) && ThaiDateReader.TryReadMonth(to, out var lastMonth))
            period = new Period(first, lastMonth.AddMonths(1).AddDays(-1));
        else
            return IsInWords(text, out period);

        return period.From <= period.To;
    }

    /// <summary>As offices write it: ต.ค. 65 – มี.ค. 66, ปีงบประมาณ ๒๕๖๖ รอบ ๖ เดือนแรก.</summary>
    private static bool IsInWords(string text, out Period period)
    {
        var span = TimeReader.SpanOf(text);
        period = span ?? default;
        return span is not null;
    }

    [GeneratedRegex("^FY(2[4-9][0-9]{2})(?:-([HQ])([1-4]))?$", RegexOptions.IgnoreCase)]
    private static partial Regex FiscalYears();
}
