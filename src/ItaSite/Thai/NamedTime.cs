namespace ItaSite.Thai;

/// <summary>
/// A time that a text names: a day, a month, a quarter, half a year, a year, or a range from one to another.
/// </summary>
/// <param name="Span">
/// Its days; of a year by number alone those of the fiscal year. Null where nothing tells the year.
/// </param>
/// <param name="Start">Where it stands in the text.</param>
internal readonly record struct NamedTime(TimeUnit Unit, Period? Span, int Start, int Length)
{
    /// <summary>From one time to another, so that all between is meant too.</summary>
    public bool IsRange { get; init; }

    /// <summary>Of a quarter or a half: which, from 1; of months without a year: which month.</summary>
    public int Number { get; init; }

    /// <summary>Of a year, or a range of years: the first and the last number, of the Buddhist era.</summary>
    public (int First, int Last) Years { get; init; }

    /// <summary>Of a year, that it is called ปีการศึกษา.</summary>
    public bool IsAcademic { get; init; }

    public int End => Start + Length;

    /// <summary>
    /// Whether it names a year by its number, which offices use for the calendar's and the fiscal year alike.
    /// </summary>
    public bool NamesYear(FiscalYear year) =>
        Unit == TimeUnit.Year && Years.First <= year.BuddhistYear && year.BuddhistYear <= Years.Last;
}
