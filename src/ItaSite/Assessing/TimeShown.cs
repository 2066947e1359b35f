using System.Globalization;
using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>The months, quarters and half-years that tables name, however offices write them.</summary>
/// <param name="Months">By first day, in order.</param>
internal sealed partial record TimeShown(IReadOnlyList<DateOnly> Months, IReadOnlyList<int> Quarters, bool HasHalfYears)
{
    private const int FirstBuddhistYear = 2400;
    private const int ThisBuddhistCentury = 2500;

    /// <summary>From the first month to the last; null if fewer than two are named.</summary>
    public Period? Span => Months is [var first, _, ..] ? new Period(first, Months[^1].AddMonths(1).AddDays(-1)) : null;

    /// <param name="frame">Lends its years to months that are named without one.</param>
    public static TimeShown In(IEnumerable<PageTable> tables, Period? frame)
    {
        var months = new SortedSet<DateOnly>();
        var quarters = new SortedSet<int>();
        var hasHalfYears = false;
        foreach (var cell in tables.SelectMany(table => table.Rows.Prepend(table.Header)).SelectMany(row => row))
        {
            var text = ThaiDigits.ToArabic(cell);
            foreach (Match match in MonthAndYear().Matches(text))
            {
                if (MonthOf(match, frame) is { } month)
                    months.Add(month);
            }

            foreach (Match match in Quarter().Matches(text))
                quarters.Add(match.ValueSpan[^1] - '0');

            hasHalfYears |= HalfYear().IsMatch(text);
        }

        return new TimeShown([.. months], [.. quarters], hasHalfYears);
    }

    private static DateOnly? MonthOf(Match match, Period? frame)
    {
        var number = ThaiCalendar.MonthNamed(match.Groups[1].Value);
        if (match.Groups[2].Success)
        {
            var year = int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture);
            year = year < 100 ? year + ThisBuddhistCentury : year;
            year = year >= FirstBuddhistYear ? year - ThaiCalendar.BuddhistEraOffset : year;
            return year is > 1800 and < 2400 ? new DateOnly(year, number, 1) : null;
        }

        if (frame is not { } period)
            return null;

        var month = new DateOnly(period.From.Year, number, 1);
        month = month < new DateOnly(period.From.Year, period.From.Month, 1) ? month.AddYears(1) : month;
        return month <= period.To ? month : null;
    }

    [GeneratedRegex(@"(มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\.ค\.?|ก\.พ\.?|มี\.ค\.?|เม\.ย\.?|พ\.ค\.?|มิ\.ย\.?|ก\.ค\.?|ส\.ค\.?|ก\.ย\.?|ต\.ค\.?|พ\.ย\.?|ธ\.ค\.?)\s{0,3}(?:พ\.ศ\.\s{0,3})?([0-9]{4}|[0-9]{2})?(?![0-9])")]
    private static partial Regex MonthAndYear();

    [GeneratedRegex(@"ไตรมาส\s{0,3}(?:ที่)?\s{0,3}[1-4]")]
    private static partial Regex Quarter();

    [GeneratedRegex(@"6\s{0,3}เดือน|ครึ่งปี")]
    private static partial Regex HalfYear();
}
