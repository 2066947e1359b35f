using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

internal static class PlanRunsAsLongAsAsked
{
    private const int MonthsOfYear = 12;

    public static Opinion Judge(ElementRule.PlanLength rule, Showing showing)
    {
        var years = rule.Years.ToString(CultureInfo.InvariantCulture);
        var wanted = rule.OrLonger ? $"ที่มีระยะมากกว่า {years} ปี" : $"ระยะ {years} ปี";
        var named = showing.Times.All.Where(time => time.IsRange || time.Unit == TimeUnit.Year).Select(time => time.Span).OfType<Period>().ToList();
        if (named.Find(span => IsRight(rule, span)) is { Months: > 1 } said)
            return Opinion.Fits(said.ToString());

        if (showing.Page.Period is not { } period)
        {
            return named.Count == 0
                ? Opinion.DoesNotFit(RuleProblems.PeriodIsNotGiven, wanted)
                : Opinion.DoesNotFit(RuleProblems.PlanHasAnotherLength, wanted, named.MaxBy(span => span.Months).ToString());
        }

        // A range in the plan's own words beats what the page says of it.
        return showing.Times.All.FirstOrDefault(time => time.IsRange).Span is { } other && !IsRight(rule, other) && other.Months >= MonthsOfYear
            ? Opinion.DoesNotFit(RuleProblems.PlanHasAnotherLength, wanted, other.ToString())
            : IsRight(rule, period)
                ? Opinion.Fits(period.ToString())
                : Opinion.DoesNotFit(RuleProblems.PlanHasAnotherLength, wanted, period.ToString());
    }

    private static bool IsRight(ElementRule.PlanLength rule, Period span) =>
        rule.OrLonger ? span.Months > rule.Years * MonthsOfYear : span.Months == rule.Years * MonthsOfYear;
}
