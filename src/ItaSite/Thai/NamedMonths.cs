using System.Text.RegularExpressions;

namespace ItaSite.Thai;

/// <summary>The months that a text names, however offices write them: ตุลาคม 2565, ต.ค. 65, or ต.ค. alone.</summary>
internal static partial class NamedMonths
{
    /// <param name="frame">Lends its years to months that are named without one.</param>
    /// <returns>First days, as they stand in the text.</returns>
    public static IEnumerable<DateOnly> In(string text, Period? frame) =>
        MonthAndYear().Matches(ThaiDigits.ToArabic(text)).Select(match => MonthOf(match, frame)).OfType<DateOnly>();

    private static DateOnly? MonthOf(Match match, Period? frame)
    {
        var number = ThaiCalendar.MonthNamed(match.Groups[1].Value);
        if (match.Groups["year"].Success)
        {
            var written = int.Parse(match.Groups["year"].Value);
            var year = ThaiCalendar.Christian(ThaiCalendar.LongYear(written, match.Groups["era"].Success));
            return year is > 1800 and < 2400 ? new DateOnly(year, number, 1) : null;
        }

        if (frame is not { } period)
            return null;

        var month = new DateOnly(period.From.Year, number, 1);
        month = month < new DateOnly(period.From.Year, period.From.Month, 1) ? month.AddYears(1) : month;
        return month <= period.To ? month : null;
    }

    [GeneratedRegex(
        @"("
            + ThaiCalendar.LongMonthPattern
            + "|(?:"
            + ThaiCalendar.ShortMonthPattern
            + @")\.?)\s{0,3}"
            + @"(?<era>พ\.ศ\.\s{0,3})?(?<year>[0-9]{4}|[0-9]{2})?(?![0-9])"
    )]
    private static partial Regex MonthAndYear();
}
