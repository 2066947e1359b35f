using System.Collections.Concurrent;
using System.Globalization;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>The files of tables, each read once however many pages show its sheets.</summary>
internal sealed class TableShelf
{
    private readonly ConcurrentDictionary<string, Lazy<Diagnosed<IReadOnlyList<SheetGrid>>>> files = new(StringComparer.Ordinal);

    /// <param name="selection">A sheet, a range of cells, or both: <c>มกราคม!A3:J40</c>. Null for the first sheet, whole.</param>
    /// <param name="askedAt">Where the page asks for it.</param>
    /// <returns>Null, with a diagnostic, if there is no table to show.</returns>
    public DataTable? Read(SourceFile file, string? selection, Place askedAt, List<Diagnostic> diagnostics)
    {
        if (CellRange.Read(selection) is not { } range)
        {
            diagnostics.Add(Diagnostic.At(askedAt, TableProblems.RangeIsWrong, selection ?? ""));
            return null;
        }

        var (sheets, problems) = files.GetOrAdd(file.Path, _ => new Lazy<Diagnosed<IReadOnlyList<SheetGrid>>>(() => TableFile.Read(file))).Value;
        diagnostics.AddRange(problems);
        if (sheets.Count == 0 || Choose(sheets, range, file, askedAt, diagnostics) is not { } sheet)
            return null;

        var rows = Cut(sheet, range);
        var width = rows.Select(WidthOf).DefaultIfEmpty().Max();
        var height = Math.Min(sheet.RowCount, range.LastRow) - range.FirstRow + 1;
        if (height > SheetGrid.MostRows || width > SheetGrid.MostColumns)
        {
            diagnostics.Add(Diagnostic.At(askedAt, TableProblems.TableIsTooLarge, file.Name, Written(height), Written(width)));
            return null;
        }

        if (width == 0)
        {
            diagnostics.Add(Diagnostic.At(askedAt, TableProblems.RangeIsEmpty, file.Name, selection is null ? "" : $" #{selection}"));
            return null;
        }

        var hidden = sheet.HiddenColumns.Where(column => column >= range.FirstColumn && rows.Exists(row => !row.At(column - range.FirstColumn).IsBlank)).ToList();
        if (hidden.Count > 0)
        {
            diagnostics.Add(Diagnostic.At(askedAt, TableProblems.ColumnIsHidden, file.Name, string.Join(", ", hidden.Select(column => DataColumn.LetterOf(column + 1)))));
            return null;
        }

        return FaultsAmong(rows, sheet, range, file, diagnostics) ? null : new TableShape(sheet, rows, range, file.Path).Find(askedAt, file.Name, diagnostics);
    }

    private static SheetGrid? Choose(IReadOnlyList<SheetGrid> sheets, CellRange range, SourceFile file, Place askedAt, List<Diagnostic> diagnostics)
    {
        var sheet = range.Sheet is null ? sheets.FirstOrDefault(sheet => !sheet.IsHidden) : sheets.FirstOrDefault(sheet => sheet.Name == range.Sheet);
        if (sheet is { IsHidden: false })
            return sheet;

        var names = sheets.Where(known => !known.IsHidden).Select(known => known.Name).OfType<string>().ToList();
        diagnostics.Add(sheet is null
            ? Diagnostic.At(askedAt, TableProblems.SheetIsMissing, file.Name, range.Sheet ?? "", names.Count == 0 ? "–" : string.Join(", ", names)) with { Suggestion = Nearest.To(range.Sheet ?? "", names) }
            : Diagnostic.At(askedAt, TableProblems.SheetIsHidden, file.Name, sheet.Name ?? ""));
        return null;
    }

    private static List<SheetRow> Cut(SheetGrid sheet, CellRange range)
    {
        var rows = sheet.Rows.Where(row => row.Number >= range.FirstRow && row.Number <= range.LastRow);
        return range is { FirstColumn: 0, LastColumn: int.MaxValue }
            ? [.. rows]
            : [.. rows.Select(row => row with { Cells = [.. row.Cells.Skip(range.FirstColumn).Take(range.LastColumn - range.FirstColumn + 1)] })];
    }

    private static int WidthOf(SheetRow row)
    {
        var width = row.Cells.Count;
        while (width > 0 && row.Cells[width - 1].IsBlank)
            width--;

        return width;
    }

    private static bool FaultsAmong(List<SheetRow> rows, SheetGrid sheet, CellRange range, SourceFile file, List<Diagnostic> diagnostics)
    {
        var before = diagnostics.Count;
        foreach (var row in rows)
        {
            for (var column = 0; column < row.Cells.Count; column++)
            {
                if (row.Cells[column].Fault is not { } fault)
                    continue;

                var number = range.FirstColumn + column + 1;
                var name = $"{(sheet.Name is null ? "" : $"{sheet.Name}!")}{DataColumn.LetterOf(number)}{row.Number.ToString(CultureInfo.InvariantCulture)}";
                var place = new Place(file.Path, row.Line, number);
                diagnostics.Add(fault == WorkbookParts.FormulaWithoutValue
                    ? Diagnostic.At(place, TableProblems.FormulaHasNoValue, file.Name, name)
                    : Diagnostic.At(place, TableProblems.CellIsAtFault, file.Name, name, fault));
            }
        }

        return diagnostics.Count > before;
    }

    private static string Written(int number) => number.ToString("#,0", CultureInfo.InvariantCulture);
}
