using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>
/// How a year binds the evidence depends on the relation: a report covers it, an action happens in it, an announcement
/// is dated in it. What the evidence says counts before what the page says of itself.
/// </summary>
internal static class DataBelongToTheYear
{
    public static Verdict Judge(ElementRule.OfYear rule, ShownEvidence showing)
    {
        var years = rule.Spans;
        var wanted = TimeWords.Of(years);
        var named = showing
            .Times.All.Where(time =>
                time.Span is not null && (time.IsRange || time.Unit != TimeUnit.Day || IsBoundByDays(rule.Relation))
            )
            .ToList();
        var fitting = named.FindIndex(time =>
            (time.NamesYear(rule.Year) && IsSoCalled(time, rule)) || years.Any(year => Fits(time, year, rule.Relation))
        );
        if (fitting >= 0)
            return Verdict.Fits(Written(named[fitting]));

        if (AllMonths(showing, years) is { } whole)
            return Verdict.Fits(TimeWords.Of(whole));

        var isElsewhere = showing.Sections.All(section => !showing.Page.Page.Sections.Contains(section));
        var published = IsBoundByDays(rule.Relation)
            ? showing.Published.Select(day => new Period(day, day)).ToList()
            : [];
        if (isElsewhere && published.Exists(day => years.Any(year => Fits(day, year, rule.Relation))))
            return Verdict.Fits(
                TimeWords.Of(published.First(day => years.Any(year => Fits(day, year, rule.Relation))))
            );

        if (named.Count > 0 && !named.Exists(time => years.Any(year => time.Span!.Value.Overlaps(year))))
            return Verdict.DoesNotFit(RuleProblems.PeriodIsOfAnotherYear, wanted, Written(named[0]));

        List<Period> spans = showing.Page.Period is { } period ? [period, .. published] : published;
        foreach (var span in spans)
        {
            if (years.Any(year => Fits(span, year, rule.Relation)))
                return Verdict.Fits(TimeWords.Of(span));
        }

        if ((spans.Count > 0 ? spans[0] : showing.Times.Spans.Cast<Period?>().FirstOrDefault()) is not { } first)
            return Verdict.DoesNotFit(
                showing.Times.LackYear ? RuleProblems.YearOfMonthsIsNotGiven : RuleProblems.PeriodIsNotGiven,
                wanted
            );

        return MustCover(rule.Relation) && years.Any(year => first.Overlaps(year))
            ? Verdict.DoesNotFit(RuleProblems.PeriodIsNotCovered, wanted, TimeWords.Of(first))
            : Verdict.DoesNotFit(RuleProblems.PeriodIsOfAnotherYear, wanted, TimeWords.Of(first));
    }

    /// <summary>A school's year is another than the fiscal one of the same number.</summary>
    private static bool IsSoCalled(NamedTime time, ElementRule.OfYear rule) =>
        !time.IsAcademic || rule.Spans.Contains(time.Span!.Value);

    /// <summary>A year's months one by one are the year.</summary>
    private static Period? AllMonths(ShownEvidence showing, IReadOnlyList<Period> years) =>
        years
            .Cast<Period?>()
            .FirstOrDefault(year => !year!.Value.FirstDaysOfMonths().Except(showing.Times.Months).Any());

    /// <summary>
    /// The day of something tells when it was done, announced or bought, not what a plan or a report is about.
    /// </summary>
    private static bool IsBoundByDays(YearRelation relation) =>
        relation
            is YearRelation.OccurredIn
                or YearRelation.AnnouncedFor
                or YearRelation.AdoptedIn
                or YearRelation.DataOf;

    /// <summary>Of data, each entry has a day or a month of its own.</summary>
    private static bool Fits(NamedTime time, Period year, YearRelation relation) =>
        relation == YearRelation.DataOf && time.Unit != TimeUnit.Year
            ? time.Span!.Value.Overlaps(year)
            : Fits(time.Span!.Value, year, relation);

    private static bool MustCover(YearRelation relation) =>
        relation is YearRelation.Covers or YearRelation.ReportOf or YearRelation.DataOf;

    private static bool Fits(Period span, Period year, YearRelation relation) =>
        relation switch
        {
            _ when MustCover(relation) => span.Covers(year),
            YearRelation.AdoptedIn => span.From >= year.From && span.From <= year.To,
            _ => span.Overlaps(year),
        };

    private static Bilingual Written(NamedTime time) =>
        time is { Unit: TimeUnit.Year, IsRange: false }
            ? (
                time.IsAcademic ? new Bilingual(AcademicYear.Thai, "academic year") : new Bilingual("พ.ศ.", "B.E.")
            ).Then(Bilingual.Same($" {time.Years.First}"))
            : TimeWords.Of(time.Span!.Value);
}
