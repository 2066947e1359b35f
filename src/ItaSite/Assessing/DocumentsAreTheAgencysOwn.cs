using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>
/// What linked documents say of themselves: whose they are, of what year, and when they were made. Told only, since a
/// document's beginning may name others for good reasons.
/// </summary>
internal static class DocumentsAreTheAgencysOwn
{
    public static IEnumerable<Diagnostic> Check(Site site) =>
        from year in site.Years
        where year.Closed is null
        from item in year.Catalogue.Items
        let page = year.Items.GetValueOrDefault(item.Code)
        where page is { Page.IsSample: false }
        from element in item.Elements
        where
            !page.Page.IsSampleAt(element.Key)
            && !page.Confirmed.ContainsKey(element.Key)
            && !page.Waived.ContainsKey(element.Key)
        from link in LinksOf(page, element.Key)
        let facts = link.Destination is Destination.InSite { Path: var path }
            ? site.DocumentFacts.GetValueOrDefault(path)
            : null
        where facts is not null
        from problem in Faults(site, year.Catalogue, item, element, link, facts)
        select problem;

    private static IEnumerable<PageLink> LinksOf(ItemPage page, string key) =>
        page
            .Page.SectionsUnder(key)
            .SelectMany(section => section.Links)
            .Concat(page.Evidence.TryGetValue(key, out var link) ? [link] : [])
            .DistinctBy(link => link.Destination);

    private static IEnumerable<Diagnostic> Faults(
        Site site,
        Catalogue catalogue,
        Item item,
        Element element,
        PageLink link,
        DocumentFacts facts
    )
    {
        if (EvidenceIsTheAgencysOwn.In(facts, site.Config.Agency) is { } name)
            yield return Told(OwnershipProblems.IsOfAnotherAgency, Bilingual.Same(name));

        if (TitlesAreOfTheYear.In(facts, element, item, catalogue.AcademicYear) is { } year)
            yield return Told(OwnershipProblems.IsTitledOfAnotherYear, year.Title, year.Wanted);

        if (ReportsFollowTheirPeriod.In(facts, element) is { } dated)
            yield return Told(OwnershipProblems.IsPublishedTooEarly, dated.Date, dated.End);

        Diagnostic Told(Problem problem, params Bilingual[] seen) =>
            Diagnostic.At(link.Place, problem, [Bilingual.Same(item.Code.Value), Bilingual.Same(element.Key), .. seen]);
    }
}
