using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Screening;

/// <summary>Numbers that a shown table spreads over its cells, a digit or a group in each.</summary>
internal static class TableRows
{
    private const int LongestGroup = 5;
    private const int FewestGroups = 5;

    public static IReadOnlyList<(PersonalDatum Datum, Place Place)> DataIn(TableFigure figure)
    {
        List<(int Start, Place Place)> rows = [];
        var text = new StringBuilder();
        foreach (var row in figure.Table.Rows)
        {
            if (!MayHoldGroups(row.Cells.Select(cell => cell.Text)))
                continue;

            if (rows.Count == 0)
                text.AppendJoin('\t', figure.Table.Columns.Select(column => column.Name.Replace('\n', ' ')))
                    .Append('\n');

            rows.Add((text.Length, row.Place));
            text.AppendJoin('\t', row.Cells.Select(cell => cell.Text)).Append('\n');
        }

        if (rows.Count == 0)
            return [];

        var all = text.ToString();
        return
        [
            .. PersonalData
                .In(all)
                .Where(datum => datum.Start >= rows[0].Start && all.AsSpan(datum.Start..datum.End).Contains('\t'))
                .Select(datum => (datum, rows.FindLast(row => row.Start <= datum.Start).Place)),
        ];
    }

    /// <summary>Few rows have so many short numbers, and few have one that ends in a dash.</summary>
    private static bool MayHoldGroups(IEnumerable<string> cells)
    {
        var groups = 0;
        foreach (var cell in cells)
        {
            if (cell.Length is > 0 and <= LongestGroup && DigitGroups.ValueOf(cell[0]) >= 0)
                groups++;
            else if (cell is [.., var digit, '-'] && DigitGroups.ValueOf(digit) >= 0)
                return true;
        }

        return groups >= FewestGroups;
    }
}
