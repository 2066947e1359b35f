using ItaSite.Catalogues;
using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>Reads <c>academic-year</c> of a school's catalogue: its first and last day, and its terms.</summary>
internal static class AcademicYearReader
{
    private const int MostMonths = 13;

    public static AcademicYear? Read(MapReader fields, FiscalYear year) =>
        fields.Group(ElementRule.AcademicYear, days => ReadDays(days, year));

    /// <returns>Null, with a diagnostic, for days that make no year.</returns>
    private static AcademicYear? ReadDays(MapReader fields, FiscalYear year)
    {
        var (from, to) = (fields.RequiredText("from"), fields.RequiredText("to"));
        var terms = fields.List("terms", ReadTerm).OfType<(Period Span, Place Place)>().ToList();
        if (fields.Date("from") is not { } first || fields.Date("to") is not { } last)
            return null;

        var whole = new Period(first, last);
        if (first > last || whole.Months > MostMonths || ThaiCalendar.BuddhistYear(first) != year.BuddhistYear)
        {
            fields.Report(fields.PlaceOf("from"), SchoolProblems.AcademicYearIsWrong, $"{from}/{to}", year.ToString());
            return null;
        }

        for (var i = 0; i < terms.Count; i++)
        {
            if (!whole.Covers(terms[i].Span) || (i > 0 && terms[i].Span.From <= terms[i - 1].Span.To))
                fields.Report(
                    terms[i].Place,
                    SchoolProblems.TermIsOutside,
                    Bilingual.Same($"{i + 1}"),
                    TimeWords.Of(terms[i].Span),
                    TimeWords.Of(whole)
                );
        }

        return new AcademicYear(
            year.BuddhistYear,
            whole,
            terms.Count > 0 ? [.. terms.Select(term => term.Span)] : UsualTerms(whole, year)
        );
    }

    private static (Period Span, Place Place)? ReadTerm(MapReader fields)
    {
        var (from, to) = (fields.RequiredText("from"), fields.RequiredText("to"));
        if (fields.Date("from") is not { } first || fields.Date("to") is not { } last)
            return null;

        if (first > last)
            fields.Report(fields.PlaceOf("from"), DataProblems.PeriodIsWrong, $"{from}/{to}");

        return first > last ? null : (new Period(first, last), fields.Place);
    }

    /// <summary>As far as they lie in the year.</summary>
    private static IReadOnlyList<Period> UsualTerms(Period whole, FiscalYear year) =>
        [
            .. AcademicYear
                .Usual.Of(year.BuddhistYear)
                .Terms.Where(term => whole.Overlaps(term))
                .Select(term => new Period(Later(term.From, whole.From), Earlier(term.To, whole.To))),
        ];

    private static DateOnly Later(DateOnly one, DateOnly other) => one > other ? one : other;

    private static DateOnly Earlier(DateOnly one, DateOnly other) => one < other ? one : other;
}
