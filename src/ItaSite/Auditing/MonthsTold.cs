using System.Text.RegularExpressions;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Auditing;

/// <summary>
/// The months that a cell or a line speaks of, also as a span: ไตรมาส 1, ต.ค. 65 – มี.ค. 66, 10/2565, รอบ 6 เดือนแรก.
/// </summary>
internal static partial class MonthsTold
{
    /// <summary>A year in which any month can be reported.</summary>
    private static readonly Period AnyYear = new(new DateOnly(2000, 1, 1), new DateOnly(2000, 12, 31));

    public static bool IsIn(DataCell cell) => In(cell, AnyYear, null).Any();

    /// <param name="frame">Lends its years to months that are named without one.</param>
    public static IEnumerable<DateOnly> In(DataCell cell, Period frame, AcademicYear? school) =>
        cell.Date is { } date ? [FirstOf(date)] : In(ThaiDigits.ToArabic(cell.Text), frame, school);

    private static IEnumerable<DateOnly> In(string text, Period frame, AcademicYear? school)
    {
        var named = NamedMonths
            .In(text, frame)
            .Concat(Numbered().Matches(text).Select(MonthOf).OfType<DateOnly>())
            .ToList();
        if (named.Count > 1 && Through().IsMatch(text))
            return new Period(named.Min(), named.Max()).FirstDaysOfMonths();

        if (named.Count > 0)
            return named;

        var terms = TimeReader
            .In(text, frame, school)
            .Where(time => time is { Unit: TimeUnit.Term, Span: not null })
            .ToList();
        if (terms.Count > 0)
            return terms.SelectMany(term => term.Span!.Value.FirstDaysOfMonths());

        var year = FiscalYear.Of(frame.From);
        if (Quarters().Matches(text) is { Count: > 0 } quarters)
            return quarters.SelectMany(quarter => year.Quarter(quarter.ValueSpan[^1] - '0').FirstDaysOfMonths());

        if (Half().Match(text) is { Success: true } half)
            return year.Half(half.Groups[1].Value is "หลัง" ? 2 : 1).FirstDaysOfMonths();

        return WholeYear().IsMatch(text) ? frame.FirstDaysOfMonths() : [];
    }

    private static DateOnly? MonthOf(Match match)
    {
        var (month, year) = (int.Parse(match.Groups[1].Value), int.Parse(match.Groups[2].Value));
        year = ThaiCalendar.Christian(year);
        return month is >= 1 and <= 12 && year > 1800 && !ThaiCalendar.IsBuddhist(year)
            ? new DateOnly(year, month, 1)
            : null;
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

    [GeneratedRegex("ทั้งปี|ตลอดปี|ปีงบประมาณ|ปีการศึกษา")]
    private static partial Regex WholeYear();
}
