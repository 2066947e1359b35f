using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>One of the allowed cuts is enough; a monthly one must have every month of its span.</summary>
internal static class DataAreCutByInterval
{
    private const int MonthsOfQuarter = 3;
    private const int MonthsOfHalf = 6;

    public static Verdict Judge(ElementRule.CutBy rule, ShownEvidence showing)
    {
        var span = showing.Page.Period ?? showing.Wanted;
        var times = showing.Times;
        var months = times
            .Series.Where(time => time is { Unit: TimeUnit.Month, IsRange: false, Span: not null })
            .Select(time => time.Span!.Value.From)
            .ToHashSet();
        var quarters = times
            .Series.Where(time => time.Unit == TimeUnit.Quarter)
            .Select(time => time.Number)
            .Distinct()
            .ToList();
        var missing = span is { } period ? [.. period.FirstDaysOfMonths().Except(months)] : new List<DateOnly>();

        foreach (var interval in rule.AnyOf)
        {
            switch (interval)
            {
                case Interval.Monthly when months.Count > 1 && missing.Count == 0:
                    return Verdict.Fits(string.Join(", ", months.Order().Select(ThaiCalendar.ShortMonth)));
                case Interval.Quarterly
                    when quarters.Count >= Math.Max(1, (span?.Months ?? MonthsOfQuarter) / MonthsOfQuarter):
                    return Verdict.Fits($"ไตรมาส {string.Join(", ", quarters.Order())}");
                case Interval.PerTerm when times.All.Any(time => time.Unit == TimeUnit.Term):
                    return Verdict.Fits("ภาคเรียน");
                case Interval.HalfYearly when times.All.Any(IsHalf):
                    return Verdict.Fits("6 เดือน");
                default:
                    break;
            }
        }

        return rule.AnyOf.Contains(Interval.Monthly) && months.Count > 1 && missing.Count > 0
            ? Verdict.DoesNotFit(
                RuleProblems.MonthsAreMissing,
                string.Join(", ", missing.Select(ThaiCalendar.ShortMonth))
            )
            : Verdict.DoesNotFit(RuleProblems.CutIsNotSeen, string.Join("หรือ", rule.AnyOf.Select(NameOf)));
    }

    private static bool IsHalf(NamedTime time) =>
        time.Unit == TimeUnit.HalfYear || time is { IsRange: true, Span.Months: MonthsOfHalf };

    private static string NameOf(Interval interval) =>
        interval switch
        {
            Interval.Monthly => "รายเดือน",
            Interval.Quarterly => "รายไตรมาส",
            Interval.PerTerm => "รายภาคเรียน",
            _ => "ราย 6 เดือน",
        };
}
