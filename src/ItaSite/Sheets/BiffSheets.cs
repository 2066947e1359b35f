using System.Text;
using ExcelDataReader;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.NumberFormats;

namespace ItaSite.Sheets;

/// <summary>
/// Reads the sheets of Excel 5 to 2003, formulas by the value stored with them; what the library leaves out comes from
/// the records.
/// </summary>
internal static class BiffSheets
{
    private const string Visible = "visible";

    public static IReadOnlyList<SheetGrid> Read(Stream stream, BiffRecords records)
    {
        using var workbook = Open(stream);
        var (inflation, budget) = (new Inflation(), new CellBudget());
        var sheets = new List<SheetGrid>();
        do
        {
            sheets.Add(ReadSheet(workbook, records.Sheets[sheets.Count], new SheetRows(inflation, budget)));
        } while (workbook.NextResult());

        return sheets;
    }

    /// <summary>For whoever looks for numbers: as they are stored, whatever their formats make of them.</summary>
    public static IReadOnlyList<DocumentPart> ReadText(Stream stream)
    {
        using var workbook = Open(stream);
        var inflation = new Inflation();
        var parts = new List<DocumentPart>();
        do
        {
            var text = new StringBuilder();
            inflation.Append(text, string.Join('\n', MarginsOf(workbook.HeaderFooter)));
            while (workbook.Read())
            {
                inflation.Append(text, "\n");
                for (var column = 0; column < workbook.FieldCount; column++)
                    inflation.Append(text, StoredIn(workbook.GetValue(column)) + "\t");
            }

            parts.Add(new DocumentPart(workbook.Name, text.ToString().Trim()));
        } while (workbook.NextResult());

        return parts;
    }

    private static IExcelDataReader Open(Stream stream) =>
        ExcelReaderFactory.CreateBinaryReader(
            stream,
            new ExcelReaderConfiguration
            {
                LeaveOpen = true,
                FallbackEncoding = Encoding.GetEncoding(TextDecoder.ThaiCodePage),
            }
        );

    private static IEnumerable<string> MarginsOf(HeaderFooter? margins) =>
        margins is null
            ? []
            : new[]
            {
                margins.FirstHeader,
                margins.OddHeader,
                margins.EvenHeader,
                margins.FirstFooter,
                margins.OddFooter,
                margins.EvenFooter,
            }.OfType<string>();

    private static string StoredIn(object? value) =>
        value switch
        {
            double number => number.ToString("0.###############"),
            _ => Convert.ToString(value) ?? "",
        };

    private static SheetGrid ReadSheet(IExcelDataReader workbook, BiffSheet records, SheetRows rows)
    {
        var formatted = new FormattedCells();
        var count = 0;
        while (workbook.Read())
        {
            count++;
            for (var column = 0; column < workbook.FieldCount; column++)
            {
                if (
                    CellOf(workbook, formatted, column, records.Faults.GetValueOrDefault((count - 1, column)))
                        is var cell
                    && cell != SheetCell.Empty
                )
                    rows.Put(
                        count,
                        workbook.RowHeight == 0,
                        column,
                        RichText.Plain(cell.Text).StrikeOn(cell, records.Struck.Contains((count - 1, column)))
                    );
            }
        }

        foreach (var (cells, target) in records.Links)
            rows.Change(cells, cell => cell.LinkedTo(target));

        return new SheetGrid(
            workbook.Name,
            workbook.VisibleState != Visible,
            rows.ToGrid(),
            rows.LastNumber,
            [.. (workbook.MergeCells ?? []).Select(MergeOf)],
            [.. Enumerable.Range(0, rows.Width).Where(column => workbook.GetColumnWidth(column) == 0)]
        )
        {
            Overlays = records.Overlays,
        };
    }

    private static CellMerge MergeOf(ExcelDataReader.CellRange merge) =>
        new(
            merge.FromRow + 1,
            merge.FromColumn,
            merge.ToRow - merge.FromRow + 1,
            merge.ToColumn - merge.FromColumn + 1
        );

    private static SheetCell CellOf(IExcelDataReader workbook, FormattedCells formatted, int column, string? fault)
    {
        if (fault is not null)
            return new SheetCell("", Fault: fault);

        var code = workbook.GetNumberFormatString(column) is { Length: > 0 } written
            ? written
            : BuiltInFormats.Of(workbook.GetNumberFormatIndex(column));
        return workbook.GetValue(column) switch
        {
            null => SheetCell.Empty,
            string text => formatted.Text(text, code),
            double number => formatted.Number(number, code),
            int number => formatted.Number(number, code),
            DateTime date => formatted.Day(date, code),
            TimeSpan time => formatted.Number(time.TotalDays, code),
            bool value => FormattedCells.Flag(value),
            var other => WrittenCell.Read(Convert.ToString(other) ?? ""),
        };
    }
}
