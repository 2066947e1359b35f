using ItaSite.Tables;

namespace ItaSite.Figures;

/// <summary>What a row of totals says that it is, such as รวม.</summary>
internal static class TotalLabel
{
    /// <returns>The column that says it; -1 if none does.</returns>
    public static int In(DataRow row, DataTable table)
    {
        for (var i = 0; i < row.Cells.Count; i++)
        {
            if (!row.Cells[i].IsEmpty && !CellText.IsAmount(row.Cells[i], table.Columns[i]))
                return i;
        }

        return -1;
    }

    /// <summary>
    /// A label that stands before the column of names, under the numbers of the rows, moves to it where there is room:
    /// it heads its row as the names do theirs.
    /// </summary>
    public static DataRow UnderNames(DataRow row, int names)
    {
        var label = row.Cells.Index().FirstOrDefault(cell => !cell.Item.IsEmpty, (Index: -1, Item: DataCell.Empty));
        if (
            row.Kind != RowKind.Total
            || label.Index < 0
            || label.Index >= names
            || label.Item.Number is not null
            || !row.Cells.Skip(label.Index + 1).Take(names - label.Index).All(cell => cell.IsEmpty)
        )
            return row;

        var cells = row.Cells.ToArray();
        for (var i = label.Index; i < names; i++)
            cells[i] = DataCell.Empty;

        cells[names] = label.Item with { Columns = Math.Max(1, label.Item.Columns - (names - label.Index)) };
        return row with { Cells = cells };
    }
}
