using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>Makes the register of each year: element by element, what the site shows.</summary>
internal static class Assessment
{
    public static Diagnosed<IReadOnlyList<Register>> Assess(Site site)
    {
        var evidence = new EvidenceFinder(site);
        var registers = site.Years.Select(year => new Register(year, [.. RecordsOf(year, evidence)])).ToList();
        return new Diagnosed<IReadOnlyList<Register>>(registers, [.. registers.SelectMany(MissingOnes.In), .. ClosedYearsStay.In(site)]);
    }

    private static IEnumerable<ItemRecord> RecordsOf(AssessmentYear year, EvidenceFinder evidence) =>
        from indicator in year.Catalogue.Indicators
        from sub in indicator.SubIndicators
        let points = ItemPoints.Of(year.Catalogue, indicator, sub)
        from itemGroup in sub.Groups
        from item in itemGroup.Items
        let page = year.Items.GetValueOrDefault(item.Code)
        select new ItemRecord(
            item,
            indicator,
            sub,
            itemGroup,
            page,
            SiteAddresses.Item(year.Year, item.Code),
            points,
            null,
            [.. item.Elements.Select(element => evidence.RecordOf(element, page))]);
}
