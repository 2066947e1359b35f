using ItaSite.Model;
using Sylvan.Data.Csv;

namespace ItaSite.Reading;

/// <summary>Reads a CSV file as a sheet: commas, semicolons or tabs, whichever the file is cut by.</summary>
internal static class CsvSheet
{
    private static readonly char[] Delimiters = [',', ';', '\t'];

    /// <exception cref="OpenQuoteException">A quotation mark is not closed, or is followed by more text.</exception>
    public static SheetGrid Read(Stream stream)
    {
        var text = PlainTextReader.TextOf(stream);
        var rows = new List<SheetRow>();
        var count = 0;
        var line = 1;
        using var csv = CsvDataReader.Create(new StringReader(text), new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = DelimiterOf(text),
            MaxBufferSize = (int)Inflation.Limit,
        });
        while (ReadRow(csv, count + 1, line))
        {
            count++;
            var cells = new SheetCell[Math.Min(csv.RowFieldCount, SheetGrid.MostColumns + 1)];
            var breaks = 0;
            for (var column = 0; column < cells.Length; column++)
            {
                var written = csv.GetString(column);
                breaks += written.AsSpan().Count('\n');
                cells[column] = WrittenCell.Read(written);
            }

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

    /// <summary>The one that cuts the first lines most often.</summary>
    private static char DelimiterOf(string text)
    {
        const int enough = 4096;
        var start = text.AsSpan(0, Math.Min(text.Length, enough));
        var best = Delimiters[0];
        foreach (var delimiter in Delimiters)
        {
            if (start.Count(delimiter) > start.Count(best))
                best = delimiter;
        }

        return best;
    }
}
