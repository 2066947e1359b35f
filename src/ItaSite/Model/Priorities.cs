using ItaSite.Catalogues;

namespace ItaSite.Model;

/// <summary>The orders in which staff work through a register.</summary>
internal static class Priorities
{
    /// <summary>What to fix first: what costs the most, then by code.</summary>
    public static IReadOnlyList<ItemRecord> ByPointsAtRisk(this Register register) => InOrder(register.Items);

    /// <summary>
    /// Each unit's own share, units and items in the catalogue's order. An item of several units stands under each;
    /// one of none under null, at the end.
    /// </summary>
    public static IReadOnlyList<(Unit? Unit, IReadOnlyList<ItemRecord> Items)> OfUnits(this Register register)
    {
        var catalogue = register.Year.Catalogue;
        var shares = catalogue
            .Units.Select(unit => ((Unit?)unit, Where(record => record.Item.Responsible.Contains(unit.Key))))
            .Append((null, Where(record => !catalogue.UnitsOf(record.Item).Any())));
        return [.. shares.Where(share => share.Item2.Count > 0)];

        IReadOnlyList<ItemRecord> Where(Func<ItemRecord, bool> isTheirs) => [.. register.Items.Where(isTheirs)];
    }

    /// <summary>The same, but what costs a unit the most stands first.</summary>
    public static IReadOnlyList<(Unit? Unit, IReadOnlyList<ItemRecord> Items)> ByUnit(this Register register) =>
        [.. register.OfUnits().Select(share => (share.Unit, (IReadOnlyList<ItemRecord>)InOrder(share.Items)))];

    private static List<ItemRecord> InOrder(IEnumerable<ItemRecord> records) =>
        [.. records.OrderByDescending(record => record.PointsAtRisk).ThenBy(record => record.Item.Code)];
}
