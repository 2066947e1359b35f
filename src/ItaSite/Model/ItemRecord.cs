namespace ItaSite.Model;

/// <summary>One item in the register.</summary>
/// <param name="Page">Null while the agency has not begun the item's page.</param>
/// <param name="Points">What the item weighs in the whole assessment of 100 points.</param>
internal sealed record ItemRecord(
    Item Item,
    Indicator Indicator,
    SubIndicator SubIndicator,
    ItemGroup Group,
    ItemPage? Page,
    SitePath Address,
    decimal Points,
    IReadOnlyList<ElementRecord> Elements)
{
    public int Count(ElementState state) => Elements.Count(element => element.State == state);
}
