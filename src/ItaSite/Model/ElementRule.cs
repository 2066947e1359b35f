namespace ItaSite.Model;

/// <summary>What the evidence of an element must fit, by kind: a closed set, one record a kind, named in the catalogue as its <c>rules</c>.</summary>
internal abstract record ElementRule
{
    /// <summary>The data belong to a year. <paramref name="OnlyFiscal"/>: the wording says ปีงบประมาณ; else the calendar year fits too.</summary>
    internal sealed record OfYear(FiscalYear Year, YearRelation Relation, bool OnlyFiscal) : ElementRule;

    /// <summary>The data cover a span of days. <paramref name="StatedIn"/>: the item whose wording spells the days out; null where they are assumed.</summary>
    internal sealed record Covers(Period Period, ItemCode? StatedIn) : ElementRule;

    /// <summary>The data are cut by any one of these intervals.</summary>
    internal sealed record CutBy(IReadOnlyList<Interval> AnyOf) : ElementRule;

    internal sealed record AtLeast(int Count, string Of) : ElementRule;

    /// <summary>The plan runs for this many years, exactly or longer.</summary>
    internal sealed record PlanLength(int Years, bool OrLonger) : ElementRule;

    /// <summary>Where on the site, or what kind of channel, the evidence must be.</summary>
    internal sealed record Has(Quality Quality) : ElementRule;

    /// <summary>Signed by the highest executive, who holds office in that year.</summary>
    internal sealed record SignedByHead(FiscalYear InOffice) : ElementRule;

    internal sealed record AnyForm(IReadOnlyList<string> Forms) : ElementRule;

    /// <summary>Can't be judged without another item. <paramref name="ByCode"/>: the wording names it by its code, not by its title.</summary>
    internal sealed record FollowsItem(ItemCode Item, bool ByCode) : ElementRule;

    internal sealed record UnderLaw(string Law) : ElementRule;

    /// <summary>The parts are needed for each of these.</summary>
    internal sealed record ForEach(string Of) : ElementRule;
}
