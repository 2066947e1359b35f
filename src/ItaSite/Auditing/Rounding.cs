using ItaSite.Tables;

namespace ItaSite.Auditing;

/// <summary>
/// How far a sum may be from what is stated, since offices write rounded figures and the sheet adds exact ones.
/// </summary>
internal static class Rounding
{
    /// <summary>Half a unit of the last decimal that is written, for each figure; nothing for whole numbers.</summary>
    public static decimal Allowed(int decimals, bool areWhole, int figures)
    {
        if (decimals == 0 && areWhole)
            return 0;

        var unit = 1m;
        for (var i = 0; i < decimals; i++)
            unit /= 10;

        return unit / 2 * figures;
    }

    public static decimal Allowed(IReadOnlyCollection<DataCell> cells) =>
        Allowed(cells.Max(Amounts.Decimals), cells.All(IsWhole), cells.Count);

    public static bool IsWhole(DataCell cell) => cell.Number is not { } number || decimal.Truncate(number) == number;
}
