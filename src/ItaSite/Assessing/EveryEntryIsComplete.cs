using System.Globalization;
using ItaSite.Diagnostics;

namespace ItaSite.Assessing;

/// <summary>The parts are needed for each entry: no cell of the table that shows them is empty.</summary>
internal static class EveryEntryIsComplete
{
    public static Opinion Judge(Showing showing)
    {
        var table = showing.Tables.FirstOrDefault(table => table.Rows.Count > 0 && table.Header.Count >= showing.Element.Parts.Count);
        if (table is null)
            return Opinion.AsksForWord(RuleProblems.AsksWhetherForEach);

        for (var row = 0; row < table.Rows.Count; row++)
        {
            for (var column = 0; column < table.Header.Count; column++)
            {
                if (column >= table.Rows[row].Count || string.IsNullOrWhiteSpace(table.Rows[row][column]))
                    return Opinion.DoesNotFit(RuleProblems.RowIsIncomplete, (row + 1).ToString(CultureInfo.InvariantCulture), table.Header[column]);
            }
        }

        return Opinion.Fits(table.Rows.Count.ToString(CultureInfo.InvariantCulture));
    }
}
