namespace ItaSite.Model;

/// <summary>Everything of one fiscal year: its catalogue, its measures and the pages of its items.</summary>
internal sealed record AssessmentYear(
    Catalogue Catalogue,
    Measures Measures,
    IReadOnlyDictionary<ItemCode, ItemPage> Items)
{
    public FiscalYear Year => Catalogue.Year;
}
