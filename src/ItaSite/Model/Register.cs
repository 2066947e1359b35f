using ItaSite.Catalogues;

namespace ItaSite.Model;

/// <summary>
/// The assessment of one year, element by element: what is declared, what is found, what it is worth.
/// </summary>
internal sealed record Register(AssessmentYear Year, IReadOnlyList<ItemRecord> Items)
{
    public RegisterTotals Totals { get; } = RegisterTotals.Of(Items);

    public ItemRecord this[ItemCode code] => Items.First(record => record.Item.Code == code);
}
