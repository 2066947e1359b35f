using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Tables;

namespace ItaSite.Sheets;

/// <summary>The part of a sheet that a page shows, and all that a page can't show of it.</summary>
internal sealed class SheetCut
{
    /// <summary>As many cells as one sentence names.</summary>
    private const int MostNamed = 8;

    private const int LongestTarget = 60;

    private readonly SheetGrid sheet;
    private readonly CellRange range;
    private readonly SourceFile file;
    private readonly List<SheetRow> all;

    public SheetCut(SheetGrid sheet, CellRange range, SourceFile file)
    {
        (this.sheet, this.range, this.file) = (sheet, range, file);
        var rows = sheet.Rows.Where(row => row.Number >= range.FirstRow && row.Number <= range.LastRow);
        all = range is { FirstColumn: 0, LastColumn: int.MaxValue }
            ? [.. rows]
            : [.. rows.Select(row => row with { Cells = CellsIn(range, row) })];
        Rows = all.FindAll(row => !row.IsHidden);
    }

    public List<SheetRow> Rows { get; }

    /// <summary>More than a page can show.</summary>
    public Diagnostic? Oversize(Place askedAt)
    {
        var filled = all.FindAll(row => !row.IsBlank);
        var width = filled.Select(WidthOf).DefaultIfEmpty().Max();
        var isCutOff =
            sheet.Rows is [.., var last]
            && last.Number < sheet.RowCount
            && last.Number < range.LastRow
            && sheet.Rows.Count > SheetGrid.MostRows;
        if (filled.Count <= SheetGrid.MostRows && width <= SheetGrid.MostColumns && !isCutOff)
            return null;

        var widest = filled.Find(row => WidthOf(row) == width);
        var height = Math.Min(sheet.RowCount, range.LastRow) - range.FirstRow + 1;
        var rightmost = widest is null ? "–" : NameOf(widest, width - 1);
        return Diagnostic.At(
            askedAt,
            TableProblems.TableIsTooLarge,
            file.Name,
            Written(height),
            Written(width),
            rightmost
        );
    }

    /// <summary>What must not be published as it is, or would be lost.</summary>
    public IEnumerable<Diagnostic> Errors(Place askedAt)
    {
        var rows = all.FindAll(row => row.IsHidden && !row.IsBlank);
        if (rows.Count > 0)
        {
            var numbers = RunsOf([.. rows.Select(row => row.Number)]);
            yield return Diagnostic.At(
                askedAt,
                WorkbookProblems.RowsAreHidden,
                file.Name,
                Written(rows.Count),
                numbers
            );
        }

        var columns = sheet.HiddenColumns.Where(Holds).Select(column => DataColumn.LetterOf(column + 1)).ToList();
        if (columns.Count > 0)
            yield return Diagnostic.At(askedAt, TableProblems.ColumnIsHidden, file.Name, string.Join(", ", columns));

        foreach (var (row, column, cell) in Cells())
        {
            var place = new Place(file.Path, row.Line, range.FirstColumn + column + 1);
            if (cell.Fault == SheetCell.FormulaWithoutValue)
                yield return Diagnostic.At(place, TableProblems.FormulaHasNoValue, file.Name, NameOf(row, column));
            else if (cell.Fault is { } fault)
                yield return Diagnostic.At(place, TableProblems.CellIsAtFault, file.Name, NameOf(row, column), fault);
            else if (cell.Text.Length > SheetGrid.LongestText)
                yield return TooLong(place, file.Name, NameOf(row, column), cell.Text.Length);
        }
    }

    /// <summary>What the office's readers see in the sheet and the site's readers won't.</summary>
    public IEnumerable<Diagnostic> Losses(Place askedAt)
    {
        var links = Cells()
            .Where(cell => cell.Cell.LostLink is not null)
            .Select(cell => $"{NameOf(cell.Row, cell.Column)} → {Short(cell.Cell.LostLink!)}")
            .ToList();
        if (links.Count > 0)
            yield return Diagnostic.At(askedAt, WorkbookProblems.LinksAreLost, file.Name, Named(links));

        var struck = Cells()
            .Where(cell => cell.Cell.Marks is { HasStroke: true })
            .Select(cell => NameOf(cell.Row, cell.Column))
            .ToList();
        if (struck.Count > 0)
            yield return Diagnostic.At(askedAt, WorkbookProblems.TextIsStruckOut, file.Name, Named(struck));

        var overlays = sheet.Overlays.Where(Covers).Select(NameOf).ToList();
        if (overlays.Count > 0)
            yield return Diagnostic.At(askedAt, WorkbookProblems.OverlaysAreLost, file.Name, Named(overlays));
    }

    /// <summary>A text that no cell of the download can hold.</summary>
    public static Diagnostic TooLong(Place place, string file, string cell, int length) =>
        Diagnostic.At(
            place,
            WorkbookProblems.CellTextIsTooLong,
            file,
            cell,
            Written(length),
            Written(SheetGrid.LongestText)
        );

    private IEnumerable<(SheetRow Row, int Column, SheetCell Cell)> Cells()
    {
        foreach (var row in Rows)
        {
            for (var column = 0; column < row.Cells.Count; column++)
                yield return (row, column, row.Cells[column]);
        }
    }

    /// <summary>Whether anything stands in a column of the range.</summary>
    private bool Holds(int column) =>
        column >= range.FirstColumn && all.Exists(row => !row.At(column - range.FirstColumn).IsBlank);

    private bool Covers(SheetOverlay overlay) =>
        overlay.Row >= range.FirstRow
        && overlay.Row <= range.LastRow
        && overlay.Column >= range.FirstColumn
        && overlay.Column <= range.LastColumn;

    private string NameOf(SheetOverlay overlay) =>
        NameOf(overlay.Row, overlay.Column) + (overlay.Text.Length > 0 ? $" “{Short(overlay.Text)}”" : "");

    private string NameOf(SheetRow row, int column) => NameOf(row.Number, range.FirstColumn + column);

    private string NameOf(int row, int column)
    {
        var cell = $"{DataColumn.LetterOf(column + 1)}{row}";
        return sheet.Name is null ? cell : $"{sheet.Name}!{cell}";
    }

    private static IReadOnlyList<SheetCell> CellsIn(CellRange range, SheetRow row) =>
        [.. row.Cells.Skip(range.FirstColumn).Take(range.LastColumn - range.FirstColumn + 1)];

    /// <summary>The first few, and how many there are.</summary>
    private static string Named(List<string> found) =>
        string.Join(", ", found.Take(MostNamed)) + (found.Count > MostNamed ? $" … ({Written(found.Count)})" : "");

    /// <summary>Row numbers in a line as people write them: 4–7, 9.</summary>
    private static string RunsOf(IReadOnlyList<int> numbers)
    {
        var runs = new List<(int First, int Last)>();
        foreach (var number in numbers)
        {
            if (runs.Count > 0 && runs[^1].Last == number - 1)
                runs[^1] = (runs[^1].First, number);
            else
                runs.Add((number, number));
        }

        return Named(runs.ConvertAll(run => run.First == run.Last ? $"{run.First}" : $"{run.First}–{run.Last}"));
    }

    private static int WidthOf(SheetRow row)
    {
        var width = row.Cells.Count;
        while (width > 0 && row.Cells[width - 1].IsBlank)
            width--;

        return width;
    }

    private static string Short(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        return line.Length > LongestTarget ? $"{line[..LongestTarget]}…" : line;
    }

    private static string Written(int number) => number.ToString("#,0");
}
