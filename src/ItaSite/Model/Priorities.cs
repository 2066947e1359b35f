using ItaSite.Catalogues;

namespace ItaSite.Model;

/// <summary>The orders in which staff work through a register.</summary>
internal static class Priorities
{
    /// <summary>What to fix first: what costs the most, then by code.</summary>
    public static IReadOnlyList<ItemRecord> ByPointsAtRisk(this Register register) => InOrder(register.Items);

    /// <summary>
    /// Each unit's own share, in the catalogue's order, the dearest first. An item of several units stands under each;
    /// one of none under null, at the end.
    /// </summary>
    public static IReadOnlyList<(Unit? Unit, IReadOnlyList<ItemRecord> Items)> ByUnit(this Register register)
    {
        var shares = register
            .Year.Catalogue.Units.Select(unit =>
                ((Unit?)unit, InOrder(register.Items.Where(record => record.Item.Responsible.Contains(unit.Key))))
            )
            .Append(
                (null, InOrder(register.Items.Where(record => !register.Year.Catalogue.UnitsOf(record.Item).Any())))
            );
        return [.. shares.Where(share => share.Item2.Count > 0)];
    }

    private static List<ItemRecord> InOrder(IEnumerable<ItemRecord> records) =>
        [.. records.OrderByDescending(record => record.PointsAtRisk).ThenBy(record => record.Item.Code)];
}
