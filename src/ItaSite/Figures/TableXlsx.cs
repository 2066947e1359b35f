using ItaSite.Tables;
using ItaSite.Thai;
using SpreadCheetah;
using SpreadCheetah.Worksheets;
using DataCell = ItaSite.Tables.DataCell;

namespace ItaSite.Figures;

/// <summary>
/// A table as a workbook: real numbers and dates, the head as the office has it, its titles above and its notes under
/// it.
/// </summary>
internal static class TableXlsx
{
    private const int WidestColumn = 60;
    private const int NarrowestColumn = 8;

    /// <summary>As many as Excel keeps, with a point.</summary>
    private const int MostDigits = 16;

    /// <summary>Excel knows no earlier days.</summary>
    private static readonly DateOnly FirstDate = new(1900, 3, 1);

    public static byte[] Bytes(DataTable table) =>
        ReproducibleZip.Of(WorkbookMarks.Add(WriteAsync(table).GetAwaiter().GetResult(), table));

    /// <summary>Into memory, so that nothing is ever waited for.</summary>
    private static async Task<MemoryStream> WriteAsync(DataTable table)
    {
        var memory = new MemoryStream();
        var options = new SpreadCheetahOptions
        {
            CompressionLevel = SpreadCheetahCompressionLevel.Fastest,
            DocumentProperties = null,
        };
        await using (var workbook = await Spreadsheet.CreateNewAsync(memory, options))
        {
            var styles = new WorkbookStyles(workbook);
            await workbook.StartWorksheetAsync(SheetName.Of(table.Sheet), OptionsOf(table));
            foreach (var title in table.Titles)
                await workbook.AddRowAsync([new Cell(Clean(title), styles.Bold)]);

            await WriteHeadAsync(workbook, table, styles);
            var arePlain = table.Columns.Select((_, column) => ArePlain(table, column)).ToArray();
            for (var i = 0; i < table.Rows.Count; i++)
            {
                await workbook.AddRowAsync(RowOf(table, table.Rows[i], arePlain, styles));
                MergeBody(workbook, table.Rows[i], table.Titles.Count + table.Head.Count + i + 1);
            }

            foreach (var note in table.Notes)
                await workbook.AddRowAsync([new Cell(Clean(note))]);

            await workbook.FinishAsync();
        }

        return memory;
    }

    private static WorksheetOptions OptionsOf(DataTable table)
    {
        var above = table.Titles.Count + table.Head.Count;
        var options = new WorksheetOptions { FrozenRows = above };
        foreach (var (index, column) in table.Columns.Index())
        {
            var longest = table
                .Rows.Where(row => row.Kind != RowKind.Group && row.Cells[index].Columns == 1)
                .Select(row => row.Cells[index].Text.Length)
                .DefaultIfEmpty()
                .Max();
            options.Column(index + 1).Width = Math.Clamp(
                Math.Max(longest + 3, (column.Name.Length / Math.Max(1, table.Head.Count)) + 2),
                NarrowestColumn,
                WidestColumn
            );
        }

        if (table.Rows.Count > 0 && table.Head.Count > 0)
            options.AutoFilter = new AutoFilterOptions(
                $"A{above}:{DataColumn.LetterOf(table.Columns.Count)}{above + table.Rows.Count}"
            );

        return options;
    }

    private static async Task WriteHeadAsync(Spreadsheet workbook, DataTable table, WorkbookStyles styles)
    {
        foreach (var (level, heads) in table.Head.Index())
        {
            var cells = new Cell[table.Columns.Count];
            Array.Fill(cells, new Cell("", styles.Head));
            foreach (var head in heads)
            {
                var unit =
                    head.Columns == 1 && level + head.Rows >= table.Head.Count
                        ? TableColumns.UnsaidUnit(table, head.Column)
                        : null;
                cells[head.Column] = new Cell(
                    Clean(unit is null or CellText.Percent ? head.Text : $"{head.Text} ({unit})"),
                    styles.Head
                );
                Merge(workbook, head.Column, table.Titles.Count + level + 1, head.Columns, head.Rows);
            }

            await workbook.AddRowAsync(cells);
        }
    }

    private static Cell[] RowOf(DataTable table, DataRow row, bool[] arePlain, WorkbookStyles styles)
    {
        if (row.Kind == RowKind.Group)
            return [new Cell(Clean(TableColumns.Saying(row)), styles.Bold)];

        var isTotal = row.Kind == RowKind.Total;
        return
        [
            .. row.Cells.Select(
                (cell, column) => CellOf(cell, table.Columns[column], arePlain[column], styles, isTotal)
            ),
        ];
    }

    /// <summary>A number keeps its value, under a format that shows what the page shows.</summary>
    private static Cell CellOf(DataCell cell, DataColumn column, bool arePlain, WorkbookStyles styles, bool isTotal)
    {
        if (cell.IsEmpty)
            return default;

        if (cell.Stored is { } stored)
            return new Cell(stored.Value, styles.Of(stored.Format, isTotal));

        if (CellText.IsAmount(cell, column) && !cell.IsAsShown)
        {
            var shown = column.Shown(cell);
            return new Cell(
                shown.EndsWith('%') ? cell.Number!.Value / 100 : cell.Number!.Value,
                styles.Of(WorkbookStyles.FormatOf(shown), isTotal)
            );
        }

        if (
            cell.Date is { } date
            && date >= FirstDate
            && (column.Kind == ColumnKind.Date || cell.Text == ThaiCalendar.Short(date))
        )
            return new Cell(date.ToDateTime(TimeOnly.MinValue), styles.Of(WorkbookStyles.DateFormat, isTotal));

        if (arePlain && IsPlain(cell))
            return new Cell(cell.Number!.Value, styles.Of(WorkbookStyles.FormatOf(cell.Text), isTotal));

        return new Cell(Clean(cell.Text), isTotal ? styles.Bold : styles.Words);
    }

    /// <summary>Numbers among words stay ones that can be added up, but for order numbers such as 1.9, 1.10.</summary>
    private static bool ArePlain(DataTable table, int column) =>
        table
            .Rows.Where(row => row.Kind != RowKind.Group)
            .Select(row => row.Cells[column])
            .All(cell => cell.Number is null || cell.IsAsShown || IsPlain(cell));

    /// <summary>Whether Excel shows each digit of it.</summary>
    private static bool IsPlain(DataCell cell) =>
        cell is { Number: { } number, IsAsShown: false, Text.Length: <= MostDigits }
        && number.ToString("0.##########") == cell.Text;

    private static void MergeBody(Spreadsheet workbook, DataRow row, int sheetRow)
    {
        if (row.Kind == RowKind.Group)
            return;

        for (var column = 0; column < row.Cells.Count; column++)
            Merge(workbook, column, sheetRow, row.Cells[column].Columns, row.Cells[column].Rows);
    }

    private static void Merge(Spreadsheet workbook, int column, int row, int columns, int rows)
    {
        if (columns > 1 || rows > 1)
            workbook.MergeCells(
                $"{DataColumn.LetterOf(column + 1)}{row}:{DataColumn.LetterOf(column + columns)}{row + rows - 1}"
            );
    }

    /// <summary>
    /// What a cell of a workbook can hold: no control characters. A longer text than Excel opens is refused when it is
    /// read.
    /// </summary>
    private static string Clean(string text) =>
        text.Any(IsControl) ? string.Concat(text.Select(letter => IsControl(letter) ? ' ' : letter)) : text;

    private static bool IsControl(char letter) =>
        letter is < ' ' and not ('\n' or '\r' or '\t') or '\uFFFE' or '\uFFFF';
}
