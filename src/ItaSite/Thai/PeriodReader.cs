using System.Text.RegularExpressions;

namespace ItaSite.Thai;

/// <summary>
/// Reads a period: FY2566, FY2566-H1, FY2566-Q3, AY2566-T1, 2022-10/2023-03, date/date, or words as offices write them.
/// </summary>
internal static partial class PeriodReader
{
    public static bool TryRead(string text, out Period period, AcademicYear? academic = null)
    {
        var folded = ThaiDigits.ToArabic(text).Trim();
        if (FiscalYears().Match(folded) is { Success: true } match)
        {
            var year = new FiscalYear(int.Parse(match.Groups[1].Value));
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
        if (AcademicYears().Match(folded) is { Success: true } school)
        {
            var year = (academic ?? AcademicYear.Usual).Of(int.Parse(school.Groups[1].Value));
            var span = school.Groups[2].Success ? year.Term(school.Groups[2].Value[0] - '0') : year.Whole;
            period = span ?? default;
            return span is not null;
        }

        if (folded.Split('/') is not [var from, var to])
            return IsInWords(text, academic, out period);

        if (ThaiDateReader.TryRead(from, out var first) && ThaiDateReader.TryRead(to, out var last))
            period = new Period(first, last);
        else if (ThaiDateReader.TryReadMonth(from, out first) && ThaiDateReader.TryReadMonth(to, out var lastMonth))
            period = new Period(first, lastMonth.AddMonths(1).AddDays(-1));
        else
            return IsInWords(text, academic, out period);

        return period.From <= period.To;
    }

    /// <summary>As offices write it: ต.ค. 65 – มี.ค. 66, ปีงบประมาณ ๒๕๖๖ รอบ ๖ เดือนแรก.</summary>
    private static bool IsInWords(string text, AcademicYear? academic, out Period period)
    {
        var span = TimeReader.SpanOf(text, academic);
        period = span ?? default;
        return span is not null;
    }

    [GeneratedRegex("^FY(2[4-9][0-9]{2})(?:-([HQ])([1-4]))?$", RegexOptions.IgnoreCase)]
    private static partial Regex FiscalYears();

    [GeneratedRegex("^AY(2[4-9][0-9]{2})(?:-T([1-9]))?$", RegexOptions.IgnoreCase)]
    private static partial Regex AcademicYears();
}
