using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>By the page's <c>period:</c>, or by the months that its table names.</summary>
internal static class DataCoverThePeriod
{
    public static Opinion Judge(ElementRule.Covers rule, Showing showing)
    {
        var shown = TimeShown.In(showing.TablesNearby, showing.Page.Period ?? rule.Span).Span;
        var data = showing.Page.Period ?? shown;
        if (data is not { } period)
            return Opinion.DoesNotFit(RuleProblems.PeriodIsNotGiven, rule.Span.ToString());

        if (!period.Overlaps(rule.Span) || (shown is { } table && !table.Overlaps(rule.Span)))
            return Opinion.DoesNotFit(RuleProblems.PeriodIsOfAnotherYear, rule.Span.ToString(), (period.Overlaps(rule.Span) ? shown!.Value : period).ToString());

        return period.Covers(rule.Span)
            ? Opinion.Fits(period.ToString())
            : Opinion.DoesNotFit(RuleProblems.PeriodIsNotCovered, rule.Span.ToString(), period.ToString());
    }
}
