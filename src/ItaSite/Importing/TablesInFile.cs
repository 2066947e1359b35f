using ItaSite.Auditing;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Sheets;
using ItaSite.Tables;
using ItaSite.Thai;

namespace ItaSite.Importing;

/// <summary>The sheets of a workbook or the tables of a text file, each read as a page would read it.</summary>
internal static class TablesInFile
{
    /// <returns>None, with a diagnostic, if the file cannot be used.</returns>
    public static Diagnosed<IReadOnlyList<TableProposal>> Read(SourceFile file, DropTarget target)
    {
        var (grids, problems) = TableFile.Read(file);
        var cache = new SheetCache();
        return new([.. grids.Select(grid => Of(grid, grids.Count == 1, file, cache, target))], problems);
    }

    /// <summary>A row that only says that there was nothing.</summary>
    public static bool IsNoneRow(DataRow row) =>
        row.Cells.All(cell => NoneWords.IsDash(cell.Text) || NoneWords.SaysNone(cell.Text) || cell.Number is 0 or 1);

    /// <summary>What stands behind # for a whole sheet; null for the only table of a text file.</summary>
    public static string? PartOf(string? sheet, string cells)
    {
        if (sheet is null)
            return cells.Length > 0 ? cells : null;

        var isPlain = sheet.AsSpan().IndexOfAny("!':") < 0;
        var name = isPlain ? sheet : $"'{sheet.Replace("'", "''", StringComparison.Ordinal)}'";
        return cells.Length > 0 ? $"{name}!{cells}"
            : isPlain ? name
            : $"{name}!A:XFD";
    }

    private static TableProposal Of(SheetGrid grid, bool isOnly, SourceFile file, SheetCache cache, DropTarget target)
    {
        var found = new DiagnosticBag();
        var place = Place.TopOf(file.Path);
        var range = RangeOf(grid);
        if (grid.IsHidden || range.Length == 0)
            return new TableProposal(grid.Name, grid.IsHidden, range, null, null, null, found);

        var part = isOnly && grid.Name is null ? null : PartOf(grid.Name, "");
        var table = cache.Read(file, part, place, found, target.Forms);
        var form = table is null ? null : FormRecognition.Of(table, target.Forms, target.Form, file.Name, place, found);
        return new TableProposal(
            grid.Name,
            false,
            range,
            table,
            form,
            table is null ? null : SpanOf(table, target),
            found
        );
    }

    private static string RangeOf(SheetGrid grid)
    {
        var rows = grid.Rows.Where(row => !row.IsBlank).ToList();
        return rows.Count == 0
            ? ""
            : $"{DataColumn.LetterOf(rows.Min(row => row.FirstFilled) + 1)}{rows[0].Number}:"
                + $"{DataColumn.LetterOf(rows.Max(row => row.LastFilled) + 1)}{rows[^1].Number}";
    }

    /// <summary>By the lines over the head, then by the sheet's name.</summary>
    private static Period? SpanOf(DataTable table, DropTarget target) =>
        table
            .Titles.Append(table.Sheet ?? "")
            .Select(line => TimeReader.SpanOf(line) ?? TableMonth.In(line, target.Frame) ?? TimeIn(line, target.Frame))
            .FirstOrDefault(span => span is not null);

    private static Period? TimeIn(string line, Period? frame) =>
        TimeReader.In(line, frame) is [{ Span: { } span }] ? span : null;
}
