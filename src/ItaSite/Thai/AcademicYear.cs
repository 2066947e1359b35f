namespace ItaSite.Thai;

/// <summary>A school's year by its Buddhist-era number, with its terms.</summary>
/// <param name="Terms">In order; a term is named by its number from 1.</param>
internal sealed record AcademicYear(int BuddhistYear, Period Whole, IReadOnlyList<Period> Terms)
{
    public const string Thai = "ปีการศึกษา";

    /// <summary>
    /// As the Ministry of Education's regulation on school years of 2549 sets it; a catalogue may say otherwise.
    /// </summary>
    public static readonly AcademicYear Usual = new(
        2543,
        new Period(new DateOnly(2000, 5, 16), new DateOnly(2001, 5, 15)),
        [
            new Period(new DateOnly(2000, 5, 16), new DateOnly(2000, 10, 11)),
            new Period(new DateOnly(2000, 11, 1), new DateOnly(2001, 4, 1)),
        ]
    );

    /// <summary>Another year, with the same days.</summary>
    public AcademicYear Of(int buddhistYear)
    {
        var years = buddhistYear - BuddhistYear;
        return new AcademicYear(buddhistYear, Moved(Whole, years), [.. Terms.Select(term => Moved(term, years))]);
    }

    /// <summary>Null for a term that the year does not have.</summary>
    public Period? Term(int number) => number >= 1 && number <= Terms.Count ? Terms[number - 1] : null;

    private static Period Moved(Period span, int years) => new(span.From.AddYears(years), span.To.AddYears(years));
}
