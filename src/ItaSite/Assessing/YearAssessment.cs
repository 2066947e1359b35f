using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>Assesses one year's items, element by element.</summary>
internal sealed class YearAssessment
{
    private readonly Site site;
    private readonly AssessmentYear year;
    private readonly EvidenceFinder finder;
    private readonly Walkthrough? walkthrough;
    private readonly Dictionary<ItemCode, Lazy<bool>> isShown;

    public YearAssessment(Site site, AssessmentYear year, EvidenceFinder finder, Walkthrough? walkthrough)
    {
        this.site = site;
        this.year = year;
        this.finder = finder;
        this.walkthrough = walkthrough;
        isShown = year.Catalogue.Items.ToDictionary(item => item.Code, item => new Lazy<bool>(() => IsComplete(item)));
    }

    public Register Register() => new(year,
    [
        .. from indicator in year.Catalogue.Indicators
           from sub in indicator.SubIndicators
           let points = ItemPoints.Of(year.Catalogue, indicator, sub)
           from itemGroup in sub.Groups
           from item in itemGroup.Items
           let address = SiteAddresses.Item(year.Year, item.Code)
           select new ItemRecord(
               item,
               indicator,
               sub,
               itemGroup,
               year.Items.GetValueOrDefault(item.Code),
               address,
               points,
               walkthrough?.To(new Destination.InSite(address)),
               [.. item.Elements.Select(element => RecordOf(item, element))]),
    ]);

    private ElementRecord RecordOf(Item item, Element element)
    {
        if (year.Items.GetValueOrDefault(item.Code) is not { } page)
            return new ElementRecord(element, ElementState.Missing, [], [], null);

        var (evidence, inItsPlace) = finder.Find(item, element, page);
        List<RuleVerdict> verdicts = evidence.Count == 0 ? [] : [.. Rules.Judge(ShowingOf(item, element, page, evidence))];
        if (evidence.Count > 0 && !verdicts.Exists(verdict => verdict.IsOpen))
            return new ElementRecord(element, finder.IsSample(element, page, evidence) ? ElementState.Sample : ElementState.Found, evidence, verdicts, null);

        return page.Waived.TryGetValue(element.Key, out var reason)
            ? new ElementRecord(element, ElementState.Waived, evidence, verdicts, reason)
            : new ElementRecord(element, ElementState.Missing, evidence, verdicts, null) { InItsPlace = inItsPlace };
    }

    private Showing ShowingOf(Item item, Element element, ItemPage page, List<Evidence> evidence)
    {
        var (sections, published) = finder.ShownBy(evidence);
        return new Showing(site, item, element, page, evidence, sections, published, walkthrough, code => year.Catalogue.Find(code.Value) is { } other && isShown[other.Code].Value)
        {
            AcademicYear = year.Catalogue.AcademicYear,
        };
    }

    /// <summary>Whether other items may build on this one. What ties this one to others is left out, so that two items may name each other.</summary>
    private bool IsComplete(Item item) => item.Elements
        .Where(element => !element.IsOptional)
        .Select(element => RecordOf(item, element with { Rules = [.. element.Rules.Where(rule => rule is not ElementRule.FollowsItem)] }))
        .All(record => record.State != ElementState.Missing);
}
