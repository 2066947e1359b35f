using System.Globalization;

namespace ItaSite.Thai;

/// <summary>
/// A Thai fiscal year by its Buddhist-era number: 2566 runs from 1 October 2022 to 30 September 2023.
/// </summary>
internal readonly record struct FiscalYear(int BuddhistYear) : IComparable<FiscalYear>
{
    /// <summary>October.</summary>
    public const int FirstMonth = 10;

    public const string Thai = "ปีงบประมาณ";

    /// <summary>A year that calendars of both eras can hold, in either kind of digits.</summary>
    public static bool TryRead(string text, out FiscalYear year)
    {
        var isYear =
            int.TryParse(
                ThaiDigits.ToArabic(text).Trim(),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var number
            ) && number is >= 2400 and < 3000;
        year = new FiscalYear(isYear ? number : 0);
        return isYear;
    }

    /// <summary>The year that a day lies in.</summary>
    public static FiscalYear Of(DateOnly day) =>
        new(ThaiCalendar.BuddhistYear(day) + (day.Month >= FirstMonth ? 1 : 0));

    public Period Whole =>
        new(new DateOnly(ChristianYear - 1, FirstMonth, 1), new DateOnly(ChristianYear, FirstMonth - 1, 30));

    /// <summary>The calendar year of the same number, which some wordings of the assessment may mean as well.</summary>
    public Period Calendar => new(new DateOnly(ChristianYear, 1, 1), new DateOnly(ChristianYear, 12, 31));

    /// <summary>The first or the second six months.</summary>
    public Period Half(int number) => Months((number - 1) * 6, 6);

    /// <summary>One of the four quarters.</summary>
    public Period Quarter(int number) => Months((number - 1) * 3, 3);

    public int CompareTo(FiscalYear other) => BuddhistYear.CompareTo(other.BuddhistYear);

    /// <summary>Arabic digits, as in the year's folder.</summary>
    public override string ToString() => BuddhistYear.ToString();

    private int ChristianYear => BuddhistYear - ThaiCalendar.BuddhistEraOffset;

    private Period Months(int skip, int count)
    {
        var from = Whole.From.AddMonths(skip);
        return new Period(from, from.AddMonths(count).AddDays(-1));
    }
}
