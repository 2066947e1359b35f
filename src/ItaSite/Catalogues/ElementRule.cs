using ItaSite.Thai;

namespace ItaSite.Catalogues;

/// <summary>
/// What the evidence of an element must fit, by kind: a closed set, one record a kind, named in the catalogue as its
/// <c>rules</c>.
/// </summary>
/// <param name="Word">The catalogue's word for the kind.</param>
/// <param name="Bond">Whether evidence of an earlier year may serve again.</param>
internal abstract record ElementRule(string Word, TimeBond Bond)
{
    public const string FiscalYear = "fiscal-year";
    public const string CalendarOrFiscalYear = "calendar-or-fiscal-year";
    public const string AcademicYear = "academic-year";
    public const string Period = "period";
    public const string Interval = "interval";
    public const string MinCount = "min-count";
    public const string LengthOfPlan = "plan-length";
    public const string Signed = "signed-by-head";
    public const string AnyOfForms = "any-form";
    public const string DependsOn = "depends-on";
    public const string RelatedTo = "related-to";
    public const string Law = "law";
    public const string Each = "for-each";

    /// <summary>That all parts are there is a rule too, though the catalogue writes them apart.</summary>
    public const string Parts = "parts";

    /// <summary>That a file has the right format is a rule too, written apart.</summary>
    public const string Formats = "formats";

    /// <summary>
    /// What holds of all evidence, and no catalogue writes: whose it is, of what year, and made when its span was over.
    /// </summary>
    public const string OwnName = "(the agency's own)";
    public const string OwnYear = "(titled of the year)";
    public const string Finished = "(after its span)";

    /// <summary>
    /// The data belong to a year. <paramref name="Spans"/>: the years of that number that the wording may mean: fiscal,
    /// calendar, academic.
    /// </summary>
    internal sealed record OfYear(string Kind, FiscalYear Year, YearRelation Relation, IReadOnlyList<Period> Spans)
        : ElementRule(Kind, TimeBond.Data);

    /// <summary>
    /// The data cover a span of days. <paramref name="StatedIn"/>: the item whose wording spells the days out; null
    /// where they are assumed.
    /// </summary>
    internal sealed record Covers(Period Span, ItemCode? StatedIn) : ElementRule(ElementRule.Period, TimeBond.Data);

    /// <summary>The data are cut by any one of these intervals.</summary>
    internal sealed record CutBy(IReadOnlyList<Interval> AnyOf) : ElementRule(ElementRule.Interval, TimeBond.Data);

    internal sealed record AtLeast(int Count, string Of) : ElementRule(MinCount, TimeBond.None);

    /// <summary>The plan runs for this many years, exactly or longer.</summary>
    internal sealed record PlanLength(int Years, bool OrLonger) : ElementRule(LengthOfPlan, TimeBond.Renewed);

    /// <summary>Where on the site, or what kind of channel, the evidence must be.</summary>
    internal sealed record Has(Quality Quality) : ElementRule(QualityWords.Of(Quality), TimeBond.None);

    /// <summary>Signed by the highest executive, who holds office in that year.</summary>
    internal sealed record SignedByHead(FiscalYear InOffice) : ElementRule(Signed, TimeBond.Renewed);

    /// <summary>
    /// Any one of these forms will do. <paramref name="Names"/>: the words by which the evidence may be known as one of
    /// them.
    /// </summary>
    internal sealed record AnyForm(IReadOnlyList<string> Forms, IReadOnlyList<string> Names)
        : ElementRule(AnyOfForms, TimeBond.None);

    /// <summary>
    /// Can't be judged without another item. <paramref name="ByCode"/>: the wording names it by its code, not by its
    /// title.
    /// </summary>
    internal sealed record FollowsItem(ItemCode Item, bool ByCode)
        : ElementRule(ByCode ? DependsOn : RelatedTo, TimeBond.None);

    internal sealed record UnderLaw(string Name) : ElementRule(Law, TimeBond.None);

    /// <summary>The parts are needed for each of these.</summary>
    internal sealed record ForEach(string Of) : ElementRule(Each, TimeBond.None);
}
