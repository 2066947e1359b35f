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
        if (showing.Page.Period is not { } period)
            return Opinion.DoesNotFit(RuleProblems.PeriodIsNotGiven, wanted);

        var months = rule.Years * MonthsOfYear;
        var isRight = rule.OrLonger ? period.Months > months : period.Months == months;
        return isRight
            ? Opinion.Fits(period.ToString())
            : Opinion.DoesNotFit(RuleProblems.PlanHasAnotherLength, wanted, period.ToString());
    }
}
