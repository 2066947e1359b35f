namespace ItaSite.Model;

/// <summary>A span of days, first and last day included.</summary>
internal readonly record struct Period(DateOnly From, DateOnly To)
{
    /// <summary>Begun months, first and last included.</summary>
    public int Months => ((To.Year - From.Year) * 12) + To.Month - From.Month + 1;

    public bool Covers(Period other) => From <= other.From && To >= other.To;

    public bool Overlaps(Period other) => From <= other.To && To >= other.From;

    public IEnumerable<DateOnly> FirstDaysOfMonths()
    {
        for (var month = new DateOnly(From.Year, From.Month, 1); month <= To; month = month.AddMonths(1))
            yield return month;
    }

    /// <summary>As offices write it, in Arabic digits: 1 ต.ค. 2565 – 31 มี.ค. 2566.</summary>
    public override string ToString() => From == To ? ThaiCalendar.Short(From) : $"{ThaiCalendar.Short(From)} – {ThaiCalendar.Short(To)}";
}
