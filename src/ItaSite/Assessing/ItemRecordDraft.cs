using ItaSite.Catalogues;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>An item of the register while verdicts on its elements are still to come.</summary>
internal sealed record ItemRecordDraft(
    Item Item,
    Indicator Indicator,
    SubIndicator SubIndicator,
    ItemGroup Group,
    ItemPage? Page,
    SitePath Address,
    decimal Points,
    IReadOnlyList<ElementDraft> Elements
)
{
    public bool IsComplete => Elements.All(element => element.IsSettled);

    public ItemRecordDraft With(Func<ElementDraft, ElementDraft> change) =>
        this with
        {
            Elements = [.. Elements.Select(change)],
        };

    public ItemRecord Record(Crawl? crawl) =>
        new(
            Item,
            Indicator,
            SubIndicator,
            Group,
            Page,
            Address,
            Points,
            crawl?.ToItem(new Destination.InSite(Address)),
            [.. Elements.Select(element => element.Record())]
        );
}
