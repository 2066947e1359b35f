using System.Text.RegularExpressions;

namespace ItaSite.Thai;

/// <summary>The months that a text names, however offices write them: ตุลาคม 2565, ต.ค. 65, or ต.ค. alone.</summary>
internal static partial class NamedMonths
{
    private const int FirstBuddhistYear = 2400;
    private const int ThisBuddhistCentury = 2500;

    /// <param name="frame">Lends its years to months that are named without one.</param>
    /// <returns>First days, as they stand in the text.</returns>
    public static IEnumerable<DateOnly> In(string text, Period? frame) =>
        MonthAndYear().Matches(ThaiDigits.ToArabic(text)).Select(match => MonthOf(match, frame)).OfType<DateOnly>();

    private static DateOnly? MonthOf(Match match, Period? frame)
    {
        var number = ThaiCalendar.MonthNamed(match.Groups[1].Value);
        if (match.Groups[2].Success)
        {
            var year = int.Parse(match.Groups[2].Value);
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

    [GeneratedRegex(
        @"(มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม|ม\.ค\.?"
            + @"|ก\.พ\.?|มี\.ค\.?|เม\.ย\.?|พ\.ค\.?|มิ\.ย\.?|ก\.ค\.?|ส\.ค\.?|ก\.ย\.?|ต\.ค\.?|พ\.ย\.?|ธ\.ค\.?)\s{0,3}"
            + @"(?:พ\.ศ\.\s{0,3})?([0-9]{4}|[0-9]{2})?(?![0-9])"
    )]
    private static partial Regex MonthAndYear();
}
