using ItaSite.Diagnostics;
using ItaSite.Tables;

namespace ItaSite.Auditing;

/// <summary>
/// In each row the parts add up to the whole. A part that the table has no column for counts nothing, but a single part
/// proves nothing.
/// </summary>
internal static class PartsMakeTheWhole
{
    public static IEnumerable<Diagnostic> Check(FormCheck.AddsUp check, FormTable table)
    {
        var parts = check.Parts.Select(table.ColumnOf).OfType<int>().ToList();
        if (table.ColumnOf(check.Whole) is not { } whole || parts.Count < 2)
            yield break;

        foreach (var row in table.Table.Rows.Where(row => row.Kind != RowKind.Group))
        {
            var cells = parts.ConvertAll(part => row.Cells[part]);

            // A figure that is merged over several rows is of none of them alone.
            if (
                row.Cells[whole].IsEmpty
                || cells.TrueForAll(cell => cell.IsEmpty)
                || cells.Exists(cell => cell.IsCovered || cell.Rows > 1)
                || row.Cells[whole].Rows > 1
            )
                continue;

            if (Amounts.Of(row.Cells[whole]) is not { } stated || cells.Exists(cell => Amounts.Of(cell) is null))
                continue;

            var sum = cells.Sum(cell => Amounts.Of(cell)!.Value);
            if (Math.Abs(stated - sum) > Rounding.Allowed([row.Cells[whole], .. cells]))
                yield return table.At(
                    row,
                    whole,
                    AuditProblems.PartsDoNotAddUp,
                    table.NameOf(check.Whole),
                    FormTable.Written(stated),
                    FormTable.Written(sum)
                );
        }
    }
}
