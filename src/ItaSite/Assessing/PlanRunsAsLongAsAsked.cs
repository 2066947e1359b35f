using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Assessing;

internal static class PlanRunsAsLongAsAsked
{
    private const int MonthsOfYear = 12;

    public static Verdict Judge(ElementRule.PlanLength rule, ShownEvidence showing)
    {
        var years = rule.Years.ToString();
        var wanted = rule.OrLonger
            ? new Bilingual(
                $"ที่มีระยะมากกว่า {years} ปี",
                rule.Years == 1 ? "more than 1 year" : $"more than {years} years"
            )
            : new Bilingual($"ระยะ {years} ปี", rule.Years == 1 ? "1 year" : $"{years} years");
        var named = showing
            .Times.All.Where(time => time.IsRange || time.Unit == TimeUnit.Year)
            .Select(time => time.Span)
            .OfType<Period>()
            .ToList();
        if (named.Find(span => IsRight(rule, span)) is { Months: > 1 } said)
            return Verdict.Fits(TimeWords.Of(said));

        if (showing.Page.Period is not { } period)
        {
            return named.Count == 0
                ? Verdict.DoesNotFit(RuleProblems.PeriodIsNotGiven, wanted)
                : Verdict.DoesNotFit(
                    RuleProblems.PlanHasAnotherLength,
                    wanted,
                    TimeWords.Of(named.MaxBy(span => span.Months))
                );
        }

        // A range in the plan's own words beats what the page says of it.
        return showing.Times.All.FirstOrDefault(time => time.IsRange).Span is { } other
            && !IsRight(rule, other)
            && other.Months >= MonthsOfYear
                ? Verdict.DoesNotFit(RuleProblems.PlanHasAnotherLength, wanted, TimeWords.Of(other))
            : IsRight(rule, period) ? Verdict.Fits(TimeWords.Of(period))
            : Verdict.DoesNotFit(RuleProblems.PlanHasAnotherLength, wanted, TimeWords.Of(period));
    }

    private static bool IsRight(ElementRule.PlanLength rule, Period span) =>
        rule.OrLonger ? span.Months > rule.Years * MonthsOfYear : span.Months == rule.Years * MonthsOfYear;
}
