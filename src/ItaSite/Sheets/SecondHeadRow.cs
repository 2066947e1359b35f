using System.Text.RegularExpressions;

namespace ItaSite.Sheets;

/// <summary>Tells a second row of a table's head from its first entry.</summary>
internal static partial class SecondHeadRow
{
    /// <summary>
    /// Without merges (in CSV) the second row of a head fills what the first left blank, and leaves blank what needs no
    /// more words.
    /// </summary>
    public static bool Continues(SheetRow above, SheetRow below)
    {
        if (below.Cells.All(cell => cell.IsBlank || UnitAlone().IsMatch(cell.Text)))
            return true;

        var blanks = above.Cells.Index().Where(cell => cell.Item.IsBlank).Select(cell => cell.Index).ToList();
        return blanks.Count > 0
            && !above.At(0).IsBlank
            && below.At(0).IsBlank
            && blanks.TrueForAll(column => below.At(column) is { IsBlank: false, Number: null, Date: null })
            && below.Cells.All(cell => cell is { Number: null, Date: null });
    }

    [GeneratedRegex(@"^\([ก-์.%]{1,16}\)$")]
    private static partial Regex UnitAlone();
}
