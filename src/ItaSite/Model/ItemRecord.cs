using ItaSite.Catalogues;

namespace ItaSite.Model;

/// <summary>One item in the register.</summary>
/// <param name="Page">Null while the agency has not begun the item's page.</param>
/// <param name="Points">What the item weighs in the whole assessment of 100 points.</param>
/// <param name="Path">
/// How a visitor comes to it from the home page; null if no way of at most three clicks was found.
/// </param>
internal sealed record ItemRecord(
    Item Item,
    Indicator Indicator,
    SubIndicator SubIndicator,
    ItemGroup Group,
    ItemPage? Page,
    SitePath Address,
    decimal Points,
    ClickPath? Path,
    IReadOnlyList<ElementRecord> Elements
)
{
    /// <summary>When the agency last changed it; the dates of an example say nothing of that.</summary>
    public DateOnly? Changed => Page is { Page: { IsWhollySample: false } page } ? page.Changed : null;

    /// <summary>
    /// What the agency can lose: all the item's points, as long as one element has neither evidence nor a reason.
    /// </summary>
    public decimal PointsAtRisk => Lacking.Any() ? Points : 0;

    /// <summary>The elements that keep the item at risk: missing ones, and those shown only by an example.</summary>
    public IEnumerable<ElementRecord> Lacking =>
        Elements.Where(element =>
            element is { Element.IsOptional: false, State: ElementState.Missing or ElementState.Sample }
        );

    /// <summary>
    /// Nothing is published yet: the page holds only the headings that it began with, or words that keep a place.
    /// </summary>
    public bool IsUnfilled =>
        Page is { } written
        && Elements.All(element => element is { State: ElementState.Missing, Evidence.Count: 0 })
        && written.Page.Sections.Except(KeptPlaces(written.Page)).All(section => section.IsEmpty);

    /// <summary>Not even such words: every heading is an element's, and stands alone.</summary>
    public bool IsBare =>
        IsUnfilled
        && Page!.Page.Sections.All(section => section.IsEmpty)
        && Page.Page.Headings.All(heading => Elements.Any(element => element.Element.Key == heading.Id));

    public int Count(ElementState state) => Elements.Count(element => element.State == state);

    private IEnumerable<Section> KeptPlaces(Page page) =>
        Elements
            .Where(element => element.InItsPlace is { SaysNone: false })
            .SelectMany(element => page.SectionsUnder(element.Element.Key));
}
