using ItaSite.Diagnostics;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Auditing;

/// <summary>
/// In each entry stands what the form wants there, and nothing that it requires is empty. A dash, or saying that there
/// is none, is an answer.
/// </summary>
internal static class CellsFitTheirType
{
    public static IEnumerable<Diagnostic> Check(FormTable table)
    {
        var columns = table
            .Form.Columns.Where(column => table.ColumnOf(column.Key) is not null)
            .Select(column => (Form: column, Place: table.ColumnOf(column.Key)!.Value))
            .ToList();
        var required = columns.Where(column => column.Form.IsRequired).ToList();
        foreach (
            var row in table.Table.Entries.Where(row =>
                !row.Cells.Any(Amounts.SaysNone) || row.Cells.Count(cell => !Amounts.IsBlank(cell)) > 2
            )
        )
        {
            foreach (var column in columns.Where(column => !Fits(column.Form.Type, row.Cells[column.Place])))
                yield return table.At(
                    row,
                    column.Place,
                    AuditProblems.CellDoesNotFit,
                    Bilingual.Same(FormTable.Written(row.Cells[column.Place].Text)),
                    NameOf(column.Form.Type),
                    Bilingual.Same(column.Form.Names[0])
                );

            // A row with hardly anything in it goes on with the one above.
            var empty = required.FindAll(column => row.Cells[column.Place] is { IsCovered: false, IsEmpty: true });
            foreach (var column in empty.Where(_ => empty.Count * 2 <= required.Count))
                yield return table.At(row, column.Place, AuditProblems.CellIsEmpty, column.Form.Names[0]);
        }
    }

    private static bool Fits(FormColumnType type, DataCell cell) =>
        Amounts.IsBlank(cell)
        || Amounts.SaysNone(cell)
        || type switch
        {
            FormColumnType.Number => Amounts.Of(cell) is not null,
            FormColumnType.Date => cell.Date is not null || ThaiDateReader.FindAll(cell.Text).Any(),
            FormColumnType.Month => MonthsTold.IsIn(cell),
            _ => true,
        };

    private static Bilingual NameOf(FormColumnType type) =>
        type switch
        {
            FormColumnType.Number => new("ตัวเลข", "a number"),
            FormColumnType.Date => new("วันที่", "a date"),
            _ => new("ชื่อเดือน", "the name of a month"),
        };
}
