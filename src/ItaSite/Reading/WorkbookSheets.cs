using System.Globalization;
using System.Text;
using ExcelDataReader;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Reads the sheets of a workbook, formulas by the value stored with them.</summary>
internal static class WorkbookSheets
{
    private const string Visible = "visible";

    /// <summary>The library asks for a Windows code page, even where it reads none.</summary>
    static WorkbookSheets() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <param name="faults">By sheet and cell, what can't be shown.</param>
    public static IReadOnlyList<SheetGrid> Read(Stream stream, IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> faults)
    {
        var sheets = new List<SheetGrid>();
        using var workbook = ExcelReaderFactory.CreateOpenXmlReader(stream, new ExcelReaderConfiguration { LeaveOpen = true });
        do
        {
            sheets.Add(ReadSheet(workbook, faults.GetValueOrDefault(workbook.Name)));
        }
        while (workbook.NextResult());

        return sheets;
    }

    private static SheetGrid ReadSheet(IExcelDataReader workbook, IReadOnlyDictionary<string, string>? faults)
    {
        var rows = new List<SheetRow>();
        var count = 0;
        while (workbook.Read())
        {
            count++;
            if (rows.Count > SheetGrid.MostRows || workbook.RowHeight == 0)
                continue;

            var cells = new SheetCell[Math.Min(workbook.FieldCount, SheetGrid.MostColumns + 1)];
            for (var column = 0; column < cells.Length; column++)
                cells[column] = CellOf(workbook, column, count, faults);

            rows.Add(new SheetRow(count, count, cells));
        }

        return new SheetGrid(
            workbook.Name,
            workbook.VisibleState != Visible,
            rows,
            count,
            [.. (workbook.MergeCells ?? []).Select(merge => new CellMerge(merge.FromRow + 1, merge.FromColumn, merge.ToRow - merge.FromRow + 1, merge.ToColumn - merge.FromColumn + 1))],
            [.. Enumerable.Range(0, Math.Min(workbook.FieldCount, SheetGrid.MostColumns)).Where(column => workbook.GetColumnWidth(column) == 0)]);
    }

    private static SheetCell CellOf(IExcelDataReader workbook, int column, int row, IReadOnlyDictionary<string, string>? faults)
    {
        if (faults is { Count: > 0 } && faults.TryGetValue($"{DataColumn.LetterOf(column + 1)}{row.ToString(CultureInfo.InvariantCulture)}", out var fault))
            return new SheetCell("", Fault: fault);

        return workbook.GetValue(column) switch
        {
            null => SheetCell.Empty,
            string text => WrittenCell.Read(text),
            double number => NumberFormat.Apply(number, workbook.GetNumberFormatString(column)),
            int number => NumberFormat.Apply(number, workbook.GetNumberFormatString(column)),
            DateTime date => NumberFormat.Apply(date),
            TimeSpan time => new SheetCell(time.ToString(@"hh\:mm", CultureInfo.InvariantCulture) + " น."),
            var other => WrittenCell.Read(Convert.ToString(other, CultureInfo.InvariantCulture) ?? ""),
        };
    }
}
