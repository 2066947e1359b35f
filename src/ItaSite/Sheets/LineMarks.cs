using ItaSite.Tables;

namespace ItaSite.Sheets;

/// <summary>
/// What rows above a table's head and under its last row, which become lines of text, show besides their words.
/// </summary>
internal static class LineMarks
{
    public static string TextOf(SheetRow row) => string.Join(' ', Filled(row).Select(cell => cell.Text));

    /// <returns>By the text of the row.</returns>
    public static IReadOnlyDictionary<string, CellMarks> Of(IEnumerable<SheetRow> rows)
    {
        var found = new Dictionary<string, CellMarks>(StringComparer.Ordinal);
        foreach (var row in rows.Where(row => row.Cells.Any(cell => cell.Marks is not null)))
            found.TryAdd(TextOf(row), MarksOf([.. Filled(row)]));

        return found;
    }

    private static CellMarks MarksOf(List<SheetCell> cells)
    {
        if (cells is [{ Marks: { } only }])
            return only;

        var runs = new List<TextRun>();
        foreach (var cell in cells)
        {
            if (runs.Count > 0)
                runs.Add(new TextRun(" ", IsStruck: false));

            var pieces = cell.Marks is { Runs: [_, ..] several }
                ? several
                : [new TextRun(cell.Text, cell.Marks is { IsStruck: true })];
            runs.AddRange(pieces.Select(piece => piece with { Link = cell.Marks?.Link }));
        }

        return new CellMarks(null, IsStruck: false, runs);
    }

    private static IEnumerable<SheetCell> Filled(SheetRow row) => row.Cells.Where(cell => !cell.IsBlank);
}
