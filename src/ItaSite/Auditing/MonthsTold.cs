using System.Globalization;
using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Auditing;

/// <summary>The months that a cell or a line speaks of, also as a span: ไตรมาส 1, ต.ค. 65 – มี.ค. 66, 10/2565, รอบ 6 เดือนแรก.</summary>
internal static partial class MonthsTold
{
    private const int FirstMonthOfFiscalYear = 10;
    private const int FirstBuddhistYear = 2400;

    /// <summary>A year in which any month can be told.</summary>
    private static readonly Period AnyYear = new(new DateOnly(2000, 1, 1), new DateOnly(2000, 12, 31));

    public static bool IsIn(DataCell cell) => In(cell, AnyYear).Any();

    /// <param name="frame">Lends its years to months that are named without one.</param>
    public static IEnumerable<DateOnly> In(DataCell cell, Period frame) =>
        cell.Date is { } date ? [FirstOf(date)] : In(ThaiDigits.ToArabic(cell.Text), frame);

    /// <summary>Every month of a span, by its first day.</summary>
    public static IEnumerable<DateOnly> Of(Period span)
    {
        for (var month = FirstOf(span.From); month <= span.To; month = month.AddMonths(1))
            yield return month;
    }

    private static IEnumerable<DateOnly> In(string text, Period frame)
    {
        var named = NamedMonths.In(text, frame).Concat(Numbered().Matches(text).Select(MonthOf).OfType<DateOnly>()).ToList();
        if (named.Count > 1 && Through().IsMatch(text))
            return Of(new Period(named.Min(), named.Max()));

        if (named.Count > 0)
            return named;

        var year = new FiscalYear(frame.From.Year + ThaiCalendar.BuddhistEraOffset + (frame.From.Month >= FirstMonthOfFiscalYear ? 1 : 0));
        if (Quarters().Matches(text) is { Count: > 0 } quarters)
            return quarters.SelectMany(quarter => Of(year.Quarter(quarter.ValueSpan[^1] - '0')));

        if (Half().Match(text) is { Success: true } half)
            return Of(year.Half(half.Groups[1].Value is "หลัง" ? 2 : 1));

        return WholeYear().IsMatch(text) ? Of(frame) : [];
    }

    private static DateOnly? MonthOf(Match match)
    {
        var (month, year) = (int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture), int.Parse(match.Groups[2].Value, CultureInfo.InvariantCulture));
        year = year >= FirstBuddhistYear ? year - ThaiCalendar.BuddhistEraOffset : year;
        return month is >= 1 and <= 12 && year is > 1800 and < FirstBuddhistYear ? new DateOnly(year, month, 1) : null;
    }

    private static DateOnly FirstOf(DateOnly day) => new(day.Year, day.Month, 1);

    [GeneratedRegex("(?<![0-9/])([0-9]{1,2})/([0-9]{4})(?![0-9/])")]
    private static partial Regex Numbered();

    [GeneratedRegex("[-–—]|ถึง")]
    private static partial Regex Through();

    [GeneratedRegex(@"ไตรมาส\s{0,3}(?:ที่)?\s{0,3}[1-4](?![0-9])")]
    private static partial Regex Quarters();

    [GeneratedRegex(@"(?:6\s{0,3}เดือน|ครึ่งปี)(แรก|หลัง)?")]
    private static partial Regex Half();

    [GeneratedRegex("ทั้งปี|ตลอดปี|ปีงบประมาณ")]
    private static partial Regex WholeYear();
}
