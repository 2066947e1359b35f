using System.Collections.Concurrent;
using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Tables;

namespace ItaSite.Sheets;

/// <summary>The files of tables, each read once however many pages show its sheets.</summary>
internal sealed class SheetCache(BuildMemory? memory = null)
{
    private readonly Remembered<Same<SourceFile>, Diagnosed<IReadOnlyList<SheetGrid>>> grids = (
        memory ?? BuildMemory.None
    ).Of(static (Same<SourceFile> file) => TableFile.Read(file.Value));
    private readonly ConcurrentDictionary<string, Lazy<Diagnosed<IReadOnlyList<SheetGrid>>>> files = new(
        StringComparer.Ordinal
    );

    /// <param name="selection">
    /// A sheet, a range of cells, or both: <c>มกราคม!A3:J40</c>. Null for the first sheet, whole.
    /// </param>
    /// <param name="askedAt">Where the page asks for it.</param>
    /// <returns>Null, with a diagnostic, if there is no table to show.</returns>
    /// <param name="forms">Whose names of columns tell a table's head.</param>
    public DataTable? Read(
        SourceFile file,
        string? selection,
        Place askedAt,
        DiagnosticBag diagnostics,
        IReadOnlyList<TableForm>? forms = null
    )
    {
        if (CellRange.Read(selection) is not { } range)
        {
            diagnostics.Add(Diagnostic.At(askedAt, TableProblems.RangeIsWrong, selection ?? ""));
            return null;
        }

        var (sheets, problems) = files
            .GetOrAdd(file.Path, _ => new Lazy<Diagnosed<IReadOnlyList<SheetGrid>>>(() => grids.Of(file)))
            .Value;
        diagnostics.AddRange(problems);
        if (sheets.Count == 0 || Choose(sheets, range, file, askedAt, diagnostics) is not { } sheet)
            return null;

        var cut = new SheetCut(sheet, range, file);
        if (cut.Oversize(askedAt) is { } oversize)
        {
            diagnostics.Add(oversize);
            return null;
        }

        var errors = cut.Errors(askedAt).ToList();
        if (errors.Count == 0 && cut.Rows.TrueForAll(row => row.IsBlank))
            errors.Add(
                Diagnostic.At(askedAt, TableProblems.RangeIsEmpty, file.Name, selection is null ? "" : $" #{selection}")
            );

        diagnostics.AddRange(errors);
        if (errors.Count > 0)
            return null;

        if (range.Sheet is null && sheet.Others is [var other, ..])
            diagnostics.Add(
                Diagnostic.At(
                    askedAt,
                    TextFileProblems.OtherTablesAreLeftOut,
                    file.Name,
                    sheet.Name ?? "",
                    string.Join(", ", sheet.Others),
                    other
                )
            );
        else if (range.Sheet is null && OthersThan(sheet, sheets) is [var next, ..] others)
            diagnostics.Add(
                Diagnostic.At(
                    askedAt,
                    TableProblems.OtherSheetsAreLeftOut,
                    file.Name,
                    sheet.Name ?? "",
                    string.Join(", ", others),
                    next
                )
            );

        diagnostics.AddRange(cut.Losses(askedAt));
        var table = new TableShape(sheet, cut.Rows, range, file.Path).Find(
            askedAt,
            file.Name,
            forms ?? [],
            diagnostics
        );
        var tooLong = table?.Titles.Concat(table.Notes).FirstOrDefault(line => line.Length > SheetGrid.LongestText);
        if (tooLong is not null)
            diagnostics.Add(SheetCut.TooLong(askedAt, file.Name, $"“{tooLong[..40]}…”", tooLong.Length));

        return table;
    }

    /// <summary>The other sheets that a reader of the workbook would see something in.</summary>
    private static List<string> OthersThan(SheetGrid shown, IReadOnlyList<SheetGrid> sheets) =>
        [
            .. sheets
                .Where(other => other != shown && !other.IsHidden && other.Rows.Any(row => !row.IsBlank))
                .Select(other => other.Name)
                .OfType<string>(),
        ];

    private static SheetGrid? Choose(
        IReadOnlyList<SheetGrid> sheets,
        CellRange range,
        SourceFile file,
        Place askedAt,
        DiagnosticBag diagnostics
    )
    {
        var sheet = range.Sheet is null ? sheets.FirstOrDefault(sheet => !sheet.IsHidden) : Named(sheets, range.Sheet);
        if (sheet is { IsHidden: false })
            return sheet;

        var names = sheets.Where(known => !known.IsHidden).Select(known => known.Name).OfType<string>().ToList();
        diagnostics.Add(
            sheet is null
                ? Diagnostic.At(
                    askedAt,
                    TableProblems.SheetIsMissing,
                    file.Name,
                    range.Sheet ?? "",
                    names.Count == 0 ? "–" : string.Join(", ", names)
                ) with
                {
                    Suggestion = Nearest.To(range.Sheet ?? "", names),
                }
                : Diagnostic.At(askedAt, TableProblems.SheetIsHidden, file.Name, sheet.Name ?? "")
        );
        return null;
    }

    /// <summary>A blank at the end of a sheet's name can't be seen, and Excel tells no capitals apart in it.</summary>
    private static SheetGrid? Named(IReadOnlyList<SheetGrid> sheets, string name) =>
        sheets.FirstOrDefault(sheet => sheet.Name == name)
        ?? sheets.FirstOrDefault(sheet =>
            string.Equals(sheet.Name?.Trim(), name.Trim(), StringComparison.OrdinalIgnoreCase)
        );
}
