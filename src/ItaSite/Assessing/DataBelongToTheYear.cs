using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>How a year binds the evidence depends on the relation: a report covers it, an action happens in it, an announcement is dated in it.</summary>
internal static class DataBelongToTheYear
{
    public static Opinion Judge(ElementRule.OfYear rule, Showing showing)
    {
        Period[] years = rule.OnlyFiscal ? [rule.Year.Whole] : [rule.Year.Whole, rule.Year.Calendar];
        var wanted = string.Join(" / ", years);
        var spans = SpansOf(showing, rule.Relation, years[0]).ToList();
        if (spans.Count == 0)
            return Opinion.DoesNotFit(RuleProblems.PeriodIsNotGiven, wanted);

        foreach (var span in spans)
        {
            if (years.Any(year => Fits(span, year, rule.Relation)))
                return Opinion.Fits(span.ToString());
        }

        return MustCover(rule.Relation) && years.Any(year => spans[0].Overlaps(year))
            ? Opinion.DoesNotFit(RuleProblems.PeriodIsNotCovered, wanted, spans[0].ToString())
            : Opinion.DoesNotFit(RuleProblems.PeriodIsOfAnotherYear, wanted, spans[0].ToString());
    }

    private static IEnumerable<Period> SpansOf(Showing showing, YearRelation relation, Period frame)
    {
        if (showing.Page.Period is { } period)
            yield return period;
        else if (TimeShown.In(showing.TablesNearby, frame).Span is { } shown)
            yield return shown;

        // The day of publishing tells when something was done or announced, not what a plan or a report is about.
        if (relation is YearRelation.OccurredIn or YearRelation.AnnouncedFor or YearRelation.AdoptedIn)
        {
            foreach (var day in showing.Published)
                yield return new Period(day, day);
        }
    }

    private static bool MustCover(YearRelation relation) => relation is YearRelation.Covers or YearRelation.ReportOf or YearRelation.DataOf;

    private static bool Fits(Period span, Period year, YearRelation relation) => relation switch
    {
        _ when MustCover(relation) => span.Covers(year),
        YearRelation.AdoptedIn => span.From >= year.From && span.From <= year.To,
        _ => span.Overlaps(year),
    };
}
