using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;
using Sylvan.Data.Csv;

namespace ItaSite.Sheets;

/// <summary>Reads a CSV file as a sheet: commas, semicolons, tabs or bars, whichever the file is cut by.</summary>
internal static class CsvSheet
{
    /// <exception cref="OpenQuoteException">A quotation mark is not closed, or is followed by more text.</exception>
    public static Diagnosed<SheetGrid> Read(string text, SourceFile file)
    {
        if (text.Length > CellBudget.MostLetters)
            throw new LimitException(CellBudget.OfLetters);

        if (BreaksIn(text) > SheetGrid.MostCells)
            throw new LimitException(SheetGrid.CellLimit);

        CsvRows.RefuseEndless(text);
        var dialect = CsvDialect.Of(text);
        return new Diagnosed<SheetGrid>(
            Read(text, dialect),
            dialect.Suspect is { } suspect
                ? [Diagnostic.At(Place.TopOf(file.Path), TextFileProblems.OneColumnIsRead, file.Name, NameOf(suspect))]
                : []
        );
    }

    public static SheetGrid Read(string text, CsvDialect dialect)
    {
        var rows = new List<SheetRow>();
        var budget = new CellBudget();
        var (count, widest) = (0, 0);
        var line = 1 + BreaksIn(text.AsSpan(0, dialect.Start));
        using var csv = dialect.Open(text);
        while (ReadRow(csv, count + 1, line))
        {
            count++;
            var cells = new SheetCell[Math.Min(csv.RowFieldCount, SheetGrid.MostColumns + 1)];
            var breaks = 0;
            widest = Math.Max(widest, csv.RowFieldCount);
            for (var column = 0; column < cells.Length; column++)
            {
                var written = csv.GetString(column);
                breaks += BreaksIn(written);
                if (csv.RowFieldCount < widest && SwallowsRows(written, dialect.Delimiter, widest))
                    throw new OpenQuoteException(count, line, new InvalidDataException());

                cells[column] = CsvCell.Read(written);
            }

            budget.TakeCells(Math.Max(1, cells.Length));

            if (rows.Count <= SheetGrid.MostRows)
                rows.Add(new SheetRow(count, line, cells));

            line += 1 + breaks;
        }

        return new SheetGrid(null, IsHidden: false, rows, count, [], []);
    }

    private static bool ReadRow(CsvDataReader csv, int row, int line)
    {
        try
        {
            return csv.Read();
        }
        catch (CsvFormatException broken)
        {
            throw new OpenQuoteException(row, line, broken);
        }
    }

    /// <summary>
    /// Whether rows stand inside a cell: two quotation marks that were never meant as a pair enclose them.
    /// </summary>
    private static bool SwallowsRows(string written, char delimiter, int width) =>
        written.Contains('\n', StringComparison.Ordinal) && written.AsSpan().Count(delimiter) >= Math.Max(1, width - 1);

    private static int BreaksIn(ReadOnlySpan<char> text) => text.Count('\n') + text.Count('\r') - text.Count("\r\n");

    private static string NameOf(string mark) =>
        mark switch
        {
            "  " => "␣␣",
            "\t" => "⇥",
            _ => mark,
        };
}
