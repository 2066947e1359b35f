using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>One of the allowed cuts is enough; a monthly one must have every month of its span.</summary>
internal static class DataAreCutByInterval
{
    private const int MonthsOfQuarter = 3;
    private const int MonthsOfHalf = 6;

    private static readonly Bilingual Quarters = new("ไตรมาส ", "quarters ");
    private static readonly Bilingual Terms = new("ภาคเรียน", "terms");
    private static readonly Bilingual Halves = new("6 เดือน", "6 months");
    private static readonly Bilingual Or = new("หรือ", " or ");

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
                    return Verdict.Fits(TimeWords.OfMonths(months.Order()));
                case Interval.Quarterly
                    when quarters.Count >= Math.Max(1, (span?.Months ?? MonthsOfQuarter) / MonthsOfQuarter):
                    return Verdict.Fits(Quarters.Then(Bilingual.Same(string.Join(", ", quarters.Order()))));
                case Interval.PerTerm when times.All.Any(time => time.Unit == TimeUnit.Term):
                    return Verdict.Fits(Terms);
                case Interval.HalfYearly when times.All.Any(IsHalf):
                    return Verdict.Fits(Halves);
                default:
                    break;
            }
        }

        return rule.AnyOf.Contains(Interval.Monthly) && months.Count > 1 && missing.Count > 0
            ? Verdict.DoesNotFit(RuleProblems.MonthsAreMissing, TimeWords.OfMonths(missing))
            : Verdict.DoesNotFit(RuleProblems.CutIsNotSeen, Bilingual.Join(Or, rule.AnyOf.Select(NameOf)));
    }

    private static bool IsHalf(NamedTime time) =>
        time.Unit == TimeUnit.HalfYear || time is { IsRange: true, Span.Months: MonthsOfHalf };

    private static Bilingual NameOf(Interval interval) =>
        interval switch
        {
            Interval.Monthly => new("รายเดือน", "by month"),
            Interval.Quarterly => new("รายไตรมาส", "by quarter"),
            Interval.PerTerm => new("รายภาคเรียน", "by term"),
            _ => new("ราย 6 เดือน", "by half-year"),
        };
}
