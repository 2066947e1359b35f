namespace ItaSite.Model;

/// <summary>One item in the register.</summary>
/// <param name="Page">Null while the agency has not begun the item's page.</param>
/// <param name="Points">What the item weighs in the whole assessment of 100 points.</param>
/// <param name="Path">How a visitor comes to it from the home page; null if no way of at most three clicks was found.</param>
internal sealed record ItemRecord(
    Item Item,
    Indicator Indicator,
    SubIndicator SubIndicator,
    ItemGroup Group,
    ItemPage? Page,
    SitePath Address,
    decimal Points,
    ClickPath? Path,
    IReadOnlyList<ElementRecord> Elements)
{
    /// <summary>When the agency last changed it; the dates of an example say nothing of that.</summary>
    public DateOnly? Changed => Page is { Page: { IsWhollySample: false } page } ? page.Changed : null;

    /// <summary>What the agency can lose: all the item's points, as long as one element has neither evidence nor a reason.</summary>
    public decimal PointsAtRisk => Lacking.Any() ? Points : 0;

    /// <summary>The elements that keep the item at risk: missing ones, and those shown only by an example.</summary>
    public IEnumerable<ElementRecord> Lacking => Elements.Where(element => element is { Element.IsOptional: false, State: ElementState.Missing or ElementState.Sample });

    public int Count(ElementState state) => Elements.Count(element => element.State == state);
}
