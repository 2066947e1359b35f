namespace ItaSite.Thai;

/// <summary>A span of days, first and last day included.</summary>
internal readonly record struct Period(DateOnly From, DateOnly To)
{
    /// <summary>Begun months, first and last included.</summary>
    public int Months => ((LastMonth.Year - From.Year) * 12) + LastMonth.Month - From.Month + 1;

    /// <summary>As front matter has it: 2022-10-01/2023-03-31.</summary>
    public string Written => $"{From:yyyy-MM-dd}/{To:yyyy-MM-dd}";

    public bool Covers(Period other) => From <= other.From && To >= other.To;

    public bool Overlaps(Period other) => From <= other.To && To >= other.From;

    public IEnumerable<DateOnly> FirstDaysOfMonths()
    {
        for (var month = new DateOnly(From.Year, From.Month, 1); month <= LastMonth; month = month.AddMonths(1))
            yield return month;
    }

    /// <summary>A year from the middle of May to the middle of May has one May.</summary>
    private DateOnly LastMonth =>
        From.Day > 1 && To.Day == From.Day - 1 && To.Month == From.Month && To.Year > From.Year ? To.AddMonths(-1) : To;

    /// <summary>As offices write it, in Arabic digits: 1 ต.ค. 2565 – 31 มี.ค. 2566.</summary>
    public override string ToString() =>
        From == To ? ThaiCalendar.Short(From) : $"{ThaiCalendar.Short(From)} – {ThaiCalendar.Short(To)}";
}
