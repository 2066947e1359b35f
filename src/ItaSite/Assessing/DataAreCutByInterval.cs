using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>One of the allowed cuts is enough; a monthly table must have every month of its span.</summary>
internal static class DataAreCutByInterval
{
    public static Opinion Judge(ElementRule.CutBy rule, Showing showing)
    {
        var span = showing.Page.Period ?? showing.Wanted;
        var shown = TimeShown.In(showing.TablesNearby, span);
        var missing = span is { } period ? MonthsOf(period).Except(shown.Months).ToList() : [];

        foreach (var interval in rule.AnyOf)
        {
            switch (interval)
            {
                case Interval.Monthly when shown.Months.Count > 1 && missing.Count == 0:
                    return Opinion.Fits(string.Join(", ", shown.Months.Select(ThaiCalendar.ShortMonth)));
                case Interval.Quarterly when shown.Quarters.Count >= Math.Max(1, (span?.Months ?? 3) / 3):
                    return Opinion.Fits($"ไตรมาส {string.Join(", ", shown.Quarters)}");
                case Interval.HalfYearly when shown.HasHalfYears:
                    return Opinion.Fits("6 เดือน");
                default:
                    break;
            }
        }

        return rule.AnyOf.Contains(Interval.Monthly) && shown.Months.Count > 1
            ? Opinion.DoesNotFit(RuleProblems.MonthsAreMissing, string.Join(", ", missing.Select(ThaiCalendar.ShortMonth)))
            : Opinion.DoesNotFit(RuleProblems.CutIsNotSeen, string.Join("หรือ", rule.AnyOf.Select(NameOf)));
    }

    private static IEnumerable<DateOnly> MonthsOf(Period period)
    {
        for (var month = new DateOnly(period.From.Year, period.From.Month, 1); month <= period.To; month = month.AddMonths(1))
            yield return month;
    }

    private static string NameOf(Interval interval) => interval switch
    {
        Interval.Monthly => "รายเดือน",
        Interval.Quarterly => "รายไตรมาส",
        _ => "ราย 6 เดือน",
    };
}
