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
        for (var index = 0; index < figure.Table.Rows.Count; index++)
        {
            if (!MayHoldGroups(figure, index))
                continue;

            var row = figure.Table.Rows[index];

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
    private static bool MayHoldGroups(TableFigure figure, int row)
    {
        var groups = 0;
        var cells = figure.Table.Rows[row].Cells;
        for (var column = 0; column < cells.Count; column++)
        {
            var cell = cells[column].Text;
            if (cell.Length is > 0 and <= LongestGroup && DigitGroups.ValueOf(cell[0]) >= 0)
                groups++;
            else if (cell is [.., var digit, '-'] && DigitGroups.ValueOf(digit) >= 0)
                return true;
        }

        return groups >= FewestGroups;
    }
}
