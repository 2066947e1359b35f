using ItaSite.Catalogues;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>Assesses one year's items, element by element.</summary>
/// <param name="judged">The site as its rules look at it.</param>
internal sealed class YearAssessment(
    Site site,
    AssessmentYear year,
    EvidenceFinder finder,
    SiteAsJudged judged,
    BuildMemory memory
)
{
    private readonly RememberedWhile<
        (Same<Item> Item, Same<Element> Element, Same<ItemPage> Page),
        (ShownEvidence Shown, SiteAsJudged Site),
        JudgedEvidence
    > verdicts = memory.Of(
        static (
            (Same<Item> Item, Same<Element> Element, Same<ItemPage> Page) _,
            (ShownEvidence Shown, SiteAsJudged Site) of
        ) => JudgedEvidence.Of(of.Shown, of.Site),
        static (JudgedEvidence judged, (ShownEvidence Shown, SiteAsJudged Site) of) => judged.IsOf(of.Shown, of.Site)
    );

    public RegisterDraft Draft()
    {
        List<ItemRecordDraft> items =
        [
            .. from indicator in year.Catalogue.Indicators
            from sub in indicator.SubIndicators
            let points = ItemPoints.Of(year.Catalogue, indicator, sub)
            from itemGroup in sub.Groups
            from item in itemGroup.Items
            let page = year.Items.GetValueOrDefault(item.Code)
            let address = SiteAddresses.Item(year.Year, item.Code)
            select new ItemRecordDraft(item, indicator, sub, itemGroup, page, address, points, []),
        ];
        return new RegisterDraft(year, InParallel.Select(items, WithElements));
    }

    private ItemRecordDraft WithElements(ItemRecordDraft draft) =>
        draft with
        {
            Elements = [.. draft.Item.Elements.Select(element => Of(draft.Item, element, draft.Page))],
        };

    private ElementDraft Of(Item item, Element element, ItemPage? page)
    {
        if (page is null)
            return new ElementDraft(element, [], false, null, [], null, null);

        var (evidence, inItsPlace) = finder.Find(item, element, page);
        var shown = evidence.Count > 0 ? ShownBy(item, element, page, evidence) : null;
        return new ElementDraft(
            element,
            evidence,
            finder.IsSample(element, page, evidence),
            shown,
            shown is null ? [] : verdicts.Of((item, element, page), (shown, judged)).Verdicts,
            page.Waived.GetValueOrDefault(element.Key),
            inItsPlace
        );
    }

    private ShownEvidence ShownBy(Item item, Element element, ItemPage page, List<Evidence> evidence)
    {
        var (sections, published) = finder.ShownBy(evidence);
        return new ShownEvidence(site, item, element, page, evidence, sections, published)
        {
            AcademicYear = year.Catalogue.AcademicYear,
        };
    }
}
