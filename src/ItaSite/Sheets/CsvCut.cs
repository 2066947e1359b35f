using Sylvan.Data.Csv;

namespace ItaSite.Sheets;

/// <summary>
/// How evenly a character would cut a CSV file: outside quotation marks, and without the commas inside amounts.
/// </summary>
/// <param name="Share">Of the rows that it cuts, from 0 to 1.</param>
/// <param name="IsSound">Whether all quotation marks have partners if it cuts the file.</param>
/// <param name="Evenness">More for many cells, and for the same number of them in all rows.</param>
internal readonly record struct CsvCut(double Share, bool IsSound, double Evenness)
{
    public static readonly CsvCut Nothing = new(0, false, 0);

    public static CsvCut By(char delimiter, string text)
    {
        if (!text.Contains(delimiter, StringComparison.Ordinal))
            return Nothing;

        var rowsOfWidth = new Dictionary<int, int>();
        var isSound = true;
        using var csv = CsvDialect.Open(text, 0, delimiter);
        try
        {
            while (csv.Read())
                Add(WidthOf(csv, delimiter == ','));
        }
        catch (CsvFormatException)
        {
            // The mistake is told when the file is read by this delimiter, so that it must not lose its place to
            // others.
            isSound = false;
            Add(2);
        }

        var all = rowsOfWidth.Values.Sum() - rowsOfWidth.GetValueOrDefault(0);
        var cut = rowsOfWidth.Where(width => width.Key > 1).ToList();
        if (cut.Count == 0)
            return Nothing with { IsSound = all == 0 };

        var most = cut.MaxBy(width => (width.Value, width.Key));
        return new CsvCut(
            (double)cut.Sum(width => width.Value) / all,
            isSound,
            (double)most.Value / all * Math.Log2(most.Key)
        );

        void Add(int width) => rowsOfWidth[width] = rowsOfWidth.GetValueOrDefault(width) + 1;
    }

    public bool IsBetterThan(CsvCut other) =>
        (Share, IsSound, Evenness).CompareTo((other.Share, other.IsSound, other.Evenness)) > 0;

    /// <summary>0 for a blank row.</summary>
    private static int WidthOf(CsvDataReader csv, bool mayBeThousands)
    {
        var width = csv.RowFieldCount;
        var isBlank = true;
        for (var column = 0; column < csv.RowFieldCount; column++)
        {
            var cell = csv.GetFieldSpan(column);
            isBlank = isBlank && cell.Trim().IsEmpty;
            if (mayBeThousands && column > 0 && AreThousands(csv.GetFieldSpan(column - 1), cell))
                width--;
        }

        return isBlank ? 0 : width;
    }

    /// <summary>Whether 1 and 250.00 may be what is left of 1,250.00.</summary>
    private static bool AreThousands(ReadOnlySpan<char> before, ReadOnlySpan<char> after) =>
        before is [.., var last]
        && char.IsDigit(last)
        && after.Length >= 3
        && after[..3].IndexOfAnyExcept(Digits) < 0
        && (after.Length == 3 || !char.IsDigit(after[3]));

    private static ReadOnlySpan<char> Digits => "0123456789๐๑๒๓๔๕๖๗๘๙";
}
