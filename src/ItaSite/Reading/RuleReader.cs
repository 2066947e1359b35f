using ItaSite.Catalogues;
using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>Reads an element's <c>rules</c>: the words for the kinds stand in <see cref="ElementRule"/>.</summary>
internal static class RuleReader
{
    private static readonly (string Word, YearRelation Relation)[] Relations =
    [
        ("covers", YearRelation.Covers),
        ("in-force", YearRelation.InForce),
        ("occurred-in", YearRelation.OccurredIn),
        ("report-of", YearRelation.ReportOf),
        ("data-of", YearRelation.DataOf),
        ("announced-for", YearRelation.AnnouncedFor),
        ("assessment-of", YearRelation.AssessmentOf),
        ("adopted-in", YearRelation.AdoptedIn),
    ];

    private static readonly Dictionary<string, Interval> Intervals = new()
    {
        ["monthly"] = Interval.Monthly,
        ["quarterly"] = Interval.Quarterly,
        ["half-yearly"] = Interval.HalfYearly,
        ["per-term"] = Interval.PerTerm,
    };

    /// <param name="references">Receives the items that rules name, to be checked when all items are known.</param>
    /// <param name="academic">The year of a school's catalogue.</param>
    public static IReadOnlyList<ElementRule> Read(
        MapReader fields,
        List<(string Code, Place Place)> references,
        AcademicYear? academic
    )
    {
        var rules = new List<ElementRule?>
        {
            fields.Group(ElementRule.FiscalYear, year => ReadYear(year, ElementRule.FiscalYear, academic)),
            fields.Group(
                ElementRule.CalendarOrFiscalYear,
                year => ReadYear(year, ElementRule.CalendarOrFiscalYear, academic)
            ),
            fields.Group(ElementRule.AcademicYear, year => ReadYear(year, ElementRule.AcademicYear, academic)),
            fields.Group(ElementRule.Period, period => ReadPeriod(period, references)),
            ReadIntervals(fields),
            fields.Group(
                ElementRule.MinCount,
                count => new ElementRule.AtLeast(count.Count("at-least"), count.RequiredText("of"))
            ),
            fields.Group(
                ElementRule.LengthOfPlan,
                length => new ElementRule.PlanLength(
                    length.Count("years"),
                    length.Choice("comparison", ("exactly", false), ("more-than", true))
                )
            ),
            fields.Group(
                ElementRule.Signed,
                signed => signed.Year("in-office") is { } year ? new ElementRule.SignedByHead(year) : null
            ),
            fields.Texts(ElementRule.AnyOfForms) is { Count: > 0 } forms
                ? new ElementRule.AnyForm(forms, fields.Texts("form-names"))
                : null,
            ReadReference(fields, ElementRule.DependsOn, byCode: true, references),
            ReadReference(fields, ElementRule.RelatedTo, byCode: false, references),
            fields.Text(ElementRule.Law) is { } law ? new ElementRule.UnderLaw(law) : null,
            fields.Text(ElementRule.Each) is { } each ? new ElementRule.ForEach(each) : null,
        };

        foreach (var (word, quality) in QualityWords.All)
            rules.Add(fields.Flag(word) ? new ElementRule.Has(quality) : null);

        return [.. rules.OfType<ElementRule>()];
    }

    /// <returns>Null, with a diagnostic, for no year: a rule about year 0 could not be judged.</returns>
    private static ElementRule.OfYear? ReadYear(MapReader fields, string kind, AcademicYear? academic)
    {
        var year = fields.Year("year");
        var relation = fields.Choice("relation", Relations);
        return year is { } known ? new ElementRule.OfYear(kind, known, relation, SpansOf(known, kind, academic)) : null;
    }

    private static IReadOnlyList<Period> SpansOf(FiscalYear year, string kind, AcademicYear? academic) =>
        kind switch
        {
            ElementRule.FiscalYear => [year.Whole],
            ElementRule.AcademicYear => [(academic ?? AcademicYear.Usual).Of(year.BuddhistYear).Whole],
            _ when academic is not null => [year.Whole, year.Calendar, academic.Of(year.BuddhistYear).Whole],
            _ => [year.Whole, year.Calendar],
        };

    private static ElementRule.Covers? ReadPeriod(MapReader fields, List<(string Code, Place Place)> references)
    {
        var (from, to) = (fields.RequiredText("from"), fields.RequiredText("to"));
        var period = new Period(fields.Date("from") ?? default, fields.Date("to") ?? default);
        var isRead = period.From != default && period.To != default;
        if (isRead && period.From > period.To)
            fields.Report(fields.PlaceOf("from"), DataProblems.PeriodIsWrong, $"{from}/{to}");

        var statedIn = fields.Word("stated-in");
        if (statedIn is not null)
            references.Add((statedIn, fields.PlaceOf("stated-in")));

        return isRead && period.From <= period.To
            ? new ElementRule.Covers(period, statedIn is null ? null : new ItemCode(statedIn))
            : null;
    }

    private static ElementRule.CutBy? ReadIntervals(MapReader fields)
    {
        var written = fields.Scalars(ElementRule.Interval);
        foreach (var scalar in written.Where(scalar => !Intervals.ContainsKey(scalar.Text)))
            fields.Report(
                scalar.Place,
                DataProblems.ValueIsNotAllowed,
                ElementRule.Interval,
                scalar.Text,
                string.Join(", ", Intervals.Keys)
            );

        return written.Count == 0
            ? null
            : new ElementRule.CutBy([
                .. written.Where(scalar => Intervals.ContainsKey(scalar.Text)).Select(scalar => Intervals[scalar.Text]),
            ]);
    }

    private static ElementRule.FollowsItem? ReadReference(
        MapReader fields,
        string kind,
        bool byCode,
        List<(string Code, Place Place)> references
    )
    {
        if (fields.Text(kind) is not { } code)
            return null;

        references.Add((code, fields.PlaceOf(kind)));
        return new ElementRule.FollowsItem(new ItemCode(code), byCode);
    }
}
