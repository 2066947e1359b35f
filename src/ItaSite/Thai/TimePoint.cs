using System.Globalization;
using System.Text.RegularExpressions;

namespace ItaSite.Thai;

/// <summary>
/// A time as a text writes it, before it is known whether it begins a range and where its year comes from.
/// </summary>
internal sealed record TimePoint(TimeUnit Unit, int Start, int Length)
{
    private static readonly string[] EnglishMonths =
    [
        "JAN",
        "FEB",
        "MAR",
        "APR",
        "MAY",
        "JUN",
        "JUL",
        "AUG",
        "SEP",
        "OCT",
        "NOV",
        "DEC",
    ];

    /// <summary>A number of four digits that nothing else says is a year.</summary>
    public bool IsBareYear { get; private init; }

    /// <summary>Named by พ.ศ. alone, as the years of laws are.</summary>
    public bool IsEraYear { get; private init; }

    public int End => Start + Length;

    /// <summary>Of the common era; null where the text does not say it.</summary>
    private int? Year { get; init; }

    private int Month { get; init; }

    private int Day { get; init; }

    /// <summary>The first day of 1–31 มีนาคม.</summary>
    private int? FirstDay { get; init; }

    /// <summary>The first term of ภาคเรียนที่ ๑ และ ๒.</summary>
    private int? FirstTerm { get; init; }

    /// <summary>Named as ปีการศึกษา.</summary>
    private bool IsOfSchool { get; init; }

    /// <summary>Which quarter, half or term.</summary>
    private int Number { get; init; }

    /// <returns>Null for what only looks like a time, such as 45/13/2566.</returns>
    public static TimePoint? Of(Match match)
    {
        var year = YearOf(match);
        var point = new TimePoint(UnitOf(match), match.Index, match.Length) { Year = year };
        var isRead = point.Unit switch
        {
            TimeUnit.Day or TimeUnit.Month => MonthOf(match) is >= 1 and <= 12,
            TimeUnit.Year => year is not null,
            _ => true,
        };
        if (!isRead || (match.Groups["y"].Success && year is null && point.Unit == TimeUnit.Day))
            return null;

        point = point with
        {
            Month = MonthOf(match),
            Day = match.Groups["d"].Success ? Int(match.Groups["d"]) : 0,
            FirstDay = match.Groups["d0"].Success ? Int(match.Groups["d0"]) : null,
            Number = NumberOf(match),
            FirstTerm = match.Groups["t0"].Success ? Int(match.Groups["t0"]) : null,
            IsOfSchool = match.Groups["school"].Success,
            IsBareYear = match.Groups["bare"].Success,
            IsEraYear = match.Groups["era"].Success,
        };
        return point.Unit == TimeUnit.Day && !point.IsDay() ? null : point;
    }

    /// <summary>Both ends are meant, and all between; null if they make no range.</summary>
    /// <param name="frame">Lends its years where neither end says one.</param>
    public static NamedTime? Range(TimePoint first, TimePoint last, Period? frame, AcademicYear school)
    {
        if ((first.Unit == TimeUnit.Year) != (last.Unit == TimeUnit.Year))
            return null;

        var end = last.SpanIn(frame, school);
        var start =
            first.Year is null && last.Year is not null && end is { } known
                ? first.Before(known, school)
                : first.SpanIn(frame, school);
        if (start is not { } from || end is not { } to || from.From > to.To)
            return null;

        return new NamedTime(first.Unit, new Period(from.From, to.To), first.Start, last.End - first.Start)
        {
            IsRange = true,
            Years = first.Unit == TimeUnit.Year ? (first.BuddhistYear, last.BuddhistYear) : default,
            IsAcademic = first.IsOfSchool,
        };
    }

    public NamedTime Alone(Period? frame, AcademicYear school) =>
        new(Unit, SpanIn(frame, school), Start, Length)
        {
            IsRange = FirstDay is not null || FirstTerm is not null,
            IsAcademic = IsOfSchool,
            Number = Unit is TimeUnit.Month ? Month : Number,
            Years = Unit == TimeUnit.Year ? (BuddhistYear, BuddhistYear) : default,
        };

    private int BuddhistYear => (Year ?? 0) + ThaiCalendar.BuddhistEraOffset;

    private Period? SpanIn(Period? frame, AcademicYear school) =>
        Year is { } year ? SpanIn(year, school)
        : frame is { } lender ? SpanWithin(lender, school)
        : null;

    private Period? SpanIn(int year, AcademicYear school) =>
        Unit switch
        {
            TimeUnit.Term => TermOf(school.Of(year + ThaiCalendar.BuddhistEraOffset)),
            TimeUnit.Year when IsOfSchool => school.Of(year + ThaiCalendar.BuddhistEraOffset).Whole,
            TimeUnit.Day => new Period(new DateOnly(year, Month, FirstDay ?? Day), new DateOnly(year, Month, Day)),
            TimeUnit.Month => WholeMonth(year),
            TimeUnit.Quarter => FiscalYearOf(year).Quarter(Number),
            TimeUnit.HalfYear => FiscalYearOf(year).Half(Number),
            _ => FiscalYearOf(year).Whole,
        };

    /// <summary>The first such time in the frame: October of a fiscal year is that of the year before.</summary>
    private Period? SpanWithin(Period frame, AcademicYear school)
    {
        if (Unit == TimeUnit.Term)
            return Enumerable
                .Range(frame.From.Year - 1, frame.To.Year - frame.From.Year + 2)
                .Select(year => SpanIn(year, school))
                .FirstOrDefault(term => term is { } span && IsMostlyIn(span, frame));

        if (Unit is TimeUnit.Quarter or TimeUnit.HalfYear)
        {
            var (year, month) = (frame.From.Year, frame.From.Month);
            return SpanIn(month >= FiscalYear.FirstMonth ? year + 1 : year, school);
        }

        if (Unit == TimeUnit.Year)
            return null;

        for (var year = frame.From.Year; year <= frame.To.Year; year++)
        {
            if (IsDayOf(year) && SpanIn(year, school) is { } span && span.Overlaps(frame))
                return span;
        }

        return null;
    }

    /// <summary>The last such time that begins before another ends: ต.ค. – มี.ค. 66 begins in 2565.</summary>
    private Period? Before(Period end, AcademicYear school)
    {
        var year = end.To.Year;
        if (Unit is TimeUnit.Quarter or TimeUnit.HalfYear)
            year += end.To.Month >= FiscalYear.FirstMonth ? 1 : 0;

        if (IsDayOf(year) && SpanIn(year, school) is { } span && span.From <= end.From)
            return span;

        return IsDayOf(year - 1) ? SpanIn(year - 1, school) : null;
    }

    /// <summary>From the first to the last of ภาคเรียนที่ ๑ และ ๒.</summary>
    private Period? TermOf(AcademicYear school) =>
        school.Term(FirstTerm ?? Number) is { } first && school.Term(Number) is { } last && first.From <= last.To
            ? new Period(first.From, last.To)
            : null;

    private static bool IsMostlyIn(Period span, Period frame)
    {
        var middle = span.From.AddDays((span.To.DayNumber - span.From.DayNumber) / 2);
        return frame.From <= middle && middle <= frame.To;
    }

    private Period WholeMonth(int year)
    {
        var first = new DateOnly(year, Month, 1);
        return new Period(first, first.AddMonths(1).AddDays(-1));
    }

    private bool IsDay() => Year is { } year ? IsDayOf(year) : Day is >= 1 and <= 31;

    private bool IsDayOf(int year) =>
        Unit != TimeUnit.Day
        || (
            Day >= 1
            && Day <= DateTime.DaysInMonth(year, Month)
            && (FirstDay is null || (FirstDay >= 1 && FirstDay <= Day))
        );

    private static FiscalYear FiscalYearOf(int year) => new(year + ThaiCalendar.BuddhistEraOffset);

    private static TimeUnit UnitOf(Match match) =>
        match switch
        {
            _ when match.Groups["d"].Success => TimeUnit.Day,
            _ when match.Groups["q"].Success => TimeUnit.Quarter,
            _ when match.Groups["t"].Success => TimeUnit.Term,
            _ when match.Groups["half"].Success => TimeUnit.HalfYear,
            _ when match.Groups["m"].Success || match.Groups["mon"].Success || match.Groups["en"].Success =>
                TimeUnit.Month,
            _ => TimeUnit.Year,
        };

    private static int MonthOf(Match match) =>
        match switch
        {
            _ when match.Groups["m"].Success => Int(match.Groups["m"]),
            _ when match.Groups["mon"].Success => ThaiCalendar.MonthNamed(
                match.Groups["mon"].Value.Replace(" ", "", StringComparison.Ordinal)
            ),
            _ when match.Groups["en"].Success => Array.IndexOf(
                EnglishMonths,
                match.Groups["en"].Value[..3].ToUpperInvariant()
            ) + 1,
            _ => 0,
        };

    private static int NumberOf(Match match) =>
        match switch
        {
            _ when match.Groups["q"].Success => Int(match.Groups["q"]),
            _ when match.Groups["t"].Success => Int(match.Groups["t"]),
            _ when match.Groups["h"].Success && match.Groups["h"].Value is "หลัง" or [.., '2'] => 2,
            _ => 1,
        };

    private static int? YearOf(Match match)
    {
        if (!match.Groups["y"].Success)
            return null;

        var year = ThaiCalendar.Christian(ThaiCalendar.LongYear(Int(match.Groups["y"])));
        return year is >= 1900 and < 2200 ? year : null;
    }

    private static int Int(Group group) => int.Parse(group.ValueSpan, NumberStyles.None);
}
