using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>
/// By the times that the evidence names; the page's <c>period:</c> counts where they do not contradict it.
/// </summary>
internal static class DataCoverThePeriod
{
    public static Verdict Judge(ElementRule.Covers rule, ShownEvidence showing)
    {
        var (wanted, times) = (rule.Span, showing.Times);
        if (
            times.All.FirstOrDefault(time => time.Span is { } span && span.Covers(wanted) && IsOfSpan(time, wanted)) is
            { Span: { } covering }
        )
            return Verdict.Fits(TimeWords.Of(covering));

        var missing = wanted.FirstDaysOfMonths().Except(times.Months).ToList();
        if (missing.Count == 0)
            return Verdict.Fits(TimeWords.Of(wanted));

        var spans = times
            .All.Where(time => time.Unit != TimeUnit.Day)
            .Select(time => time.Span)
            .OfType<Period>()
            .ToList();
        if (spans.Count > 0 && !spans.Exists(span => span.Overlaps(wanted)))
            return Verdict.DoesNotFit(RuleProblems.PeriodIsOfAnotherYear, TimeWords.Of(wanted), TimeWords.Of(spans[0]));

        // Several months of the span, but not all: whatever period: says, the data do not cover it.
        var named = wanted.FirstDaysOfMonths().Count() - missing.Count;
        if (named > 1 && !times.All.Any(time => time.Unit == TimeUnit.HalfYear))
            return Verdict.DoesNotFit(
                RuleProblems.PeriodIsNotCovered,
                TimeWords.Of(wanted),
                TimeWords.OfMonths(times.Months.Order())
            );

        if (showing.Page.Period is not { } period)
            return Verdict.DoesNotFit(
                times.LackYear ? RuleProblems.YearOfMonthsIsNotGiven : RuleProblems.PeriodIsNotGiven,
                TimeWords.Of(wanted)
            );

        return period.Covers(wanted) ? Verdict.Fits(TimeWords.Of(period))
            : period.Overlaps(wanted)
                ? Verdict.DoesNotFit(RuleProblems.PeriodIsNotCovered, TimeWords.Of(wanted), TimeWords.Of(period))
            : Verdict.DoesNotFit(RuleProblems.PeriodIsOfAnotherYear, TimeWords.Of(wanted), TimeWords.Of(period));
    }

    /// <summary>A year named alone does not say that half of it is reported.</summary>
    private static bool IsOfSpan(NamedTime time, Period wanted) =>
        time.Unit != TimeUnit.Year || time.IsRange || time.Span == wanted;
}
