using System.Text.RegularExpressions;
using ItaSite.Files;
using Sylvan.Data.Csv;

namespace ItaSite.Sheets;

/// <summary>What a CSV file is cut by.</summary>
/// <param name="Start">
/// Where its rows begin: behind the line <c>sep=;</c> that Excel reads as an order and shows to nobody.
/// </param>
/// <param name="Suspect">
/// Of a file read as one column: what stands in every row and may have been meant to cut it.
/// </param>
internal sealed partial record CsvDialect(char Delimiter, int Start = 0, string? Suspect = null)
{
    /// <summary>Cuts nothing.</summary>
    private const char None = '\u001F';

    /// <summary>What seldom stands in a text comes first: it decides where two cut equally well.</summary>
    public static readonly IReadOnlyList<char> Delimiters = ['\t', ';', '|', ','];

    private static readonly string[] Suspects = ["^", "~", "¦", "，", "；", "、", "::", "  "];

    public static CsvDialect Of(string text)
    {
        if (SepLine().Match(text) is { Success: true } named)
            return WithSuspect(text, new CsvDialect(named.Groups["mark"].Value[0], named.Length));

        var best = (Cut: CsvCut.Nothing, Delimiter: None);
        foreach (var delimiter in Delimiters)
        {
            var cut = CsvCut.By(delimiter, text);
            if (cut.IsBetterThan(best.Cut))
                best = (cut, delimiter);
        }

        return WithSuspect(text, new CsvDialect(best.Delimiter));
    }

    public CsvDataReader Open(string text) => Open(text, Start, Delimiter);

    public static CsvDataReader Open(string text, int start, char delimiter)
    {
        var reader = new StringReader(text);
        for (var at = 0; at < start; at++)
            reader.Read();

        return CsvDataReader.Create(
            reader,
            new CsvDataReaderOptions
            {
                HasHeaders = false,
                Delimiter = delimiter,
                MaxBufferSize = (int)Inflation.Limit,
            }
        );
    }

    /// <summary>A file that its delimiter leaves whole, though something else stands as often in every row.</summary>
    private static CsvDialect WithSuspect(string text, CsvDialect dialect)
    {
        const StringSplitOptions filled = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
        var lines = text[dialect.Start..].ReplaceLineEndings("\n").Split('\n', filled);
        if (lines.Length < 2 || Array.Exists(lines, line => line.Contains(dialect.Delimiter, StringComparison.Ordinal)))
            return dialect;

        var known =
            dialect.Delimiter == None
                ? []
                : Delimiters.Where(delimiter => delimiter != dialect.Delimiter).Select(delimiter => $"{delimiter}");
        return dialect with { Suspect = Suspects.Concat(known).FirstOrDefault(mark => StandsInAll(lines, mark)) };
    }

    private static bool StandsInAll(string[] lines, string mark)
    {
        var times = lines[0].AsSpan().Count(mark);
        return times > 0 && Array.TrueForAll(lines, line => line.AsSpan().Count(mark) == times);
    }

    [GeneratedRegex("^\"?sep=(?<mark>[^\r\n\"])\"?[,;\t ]*(\r\n|\n|\r|$)", RegexOptions.IgnoreCase)]
    private static partial Regex SepLine();
}
