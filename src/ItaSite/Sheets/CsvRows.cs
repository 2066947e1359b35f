using System.Buffers;
using ItaSite.Diagnostics;
using ItaSite.Files;

namespace ItaSite.Sheets;

/// <summary>
/// Finds rows that would keep a reader of CSV busy for hours: it takes the square of a row's cells, however many lines
/// they stand on.
/// </summary>
internal static class CsvRows
{
    /// <summary>More than all cells that a page shows of a row can hold.</summary>
    private const int MostLetters = 8 * 1024 * 1024;

    private static readonly Bilingual OfCells = new(
        $"แถวละ {CellReference.MostColumns:#,0} คอลัมน์",
        $"{CellReference.MostColumns:#,0} columns in a row"
    );

    private static readonly Bilingual OfLetters = new(
        $"แถวละ {MostLetters:#,0} ตัวอักษร",
        $"{MostLetters:#,0} letters in a row"
    );

    /// <exception cref="LimitException">Whatever delimiter the file has, a row of it is endless.</exception>
    public static void RefuseEndless(string text)
    {
        foreach (var delimiter in CsvDialect.Delimiters)
        {
            if (text.AsSpan().Count(delimiter) >= CellReference.MostColumns || text.Length > MostLetters)
                RefuseEndless(text, delimiter);
        }
    }

    private static void RefuseEndless(ReadOnlySpan<char> text, char delimiter)
    {
        var ends = SearchValues.Create(['\n', '\r', delimiter]);
        var (cells, begin) = (0, 0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '"')
                at = BehindQuotes(text, at);

            var step = at < text.Length ? text[at..].IndexOfAny(ends) : -1;
            at = step < 0 ? text.Length : at + step;
            if (at - begin > MostLetters)
                throw new LimitException(OfLetters);

            if (at < text.Length && text[at] == delimiter)
                cells++;
            else
                (cells, begin) = (0, at + 1);

            if (cells >= CellReference.MostColumns)
                throw new LimitException(OfCells);
        }
    }

    /// <summary>A mark that is written twice stands for itself.</summary>
    private static int BehindQuotes(ReadOnlySpan<char> text, int at)
    {
        while (++at < text.Length)
        {
            var step = text[at..].IndexOf('"');
            if (step < 0)
                return text.Length;

            at += step + 1;
            if (at >= text.Length || text[at] != '"')
                return at;
        }

        return text.Length;
    }
}
