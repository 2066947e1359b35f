using System.Globalization;

namespace ItaSite.Sheets;

/// <summary>A cell, or a block of cells, as a workbook names it: <c>B3</c>, <c>$A$1:C4</c>.</summary>
/// <param name="Row">From 1.</param>
/// <param name="Column">From 0.</param>
internal readonly record struct CellReference(int Row, int Column, int LastRow, int LastColumn)
{
    public const int MostRows = 1_048_576;
    public const int MostColumns = 16_384;

    public bool IsOneCell => Row == LastRow && Column == LastColumn;

    /// <returns>Null for what is no reference, or lies outside of any sheet.</returns>
    public static CellReference? Read(ReadOnlySpan<char> written)
    {
        var colon = written.IndexOf(':');
        if (colon < 0)
            return Cell(written) is var (row, column) ? new CellReference(row, column, row, column) : null;

        return
            Cell(written[..colon]) is var (firstRow, firstColumn)
            && Cell(written[(colon + 1)..]) is var (lastRow, lastColumn)
            && lastRow >= firstRow
            && lastColumn >= firstColumn
            ? new CellReference(firstRow, firstColumn, lastRow, lastColumn)
            : null;
    }

    public CellMerge ToMerge() => new(Row, Column, LastRow - Row + 1, LastColumn - Column + 1);

    private static (int Row, int Column)? Cell(ReadOnlySpan<char> written)
    {
        var column = 0;
        var at = written is ['$', ..] ? 1 : 0;
        for (; at < written.Length && char.IsAsciiLetter(written[at]) && column <= MostColumns; at++)
            column = (column * 26) + (written[at] & ~0x20) - 'A' + 1;

        if (at < written.Length && written[at] == '$')
            at++;

        return
            column is > 0 and <= MostColumns
            && int.TryParse(written[at..], NumberStyles.None, CultureInfo.InvariantCulture, out var row)
            && row is > 0 and <= MostRows
            ? (row, column - 1)
            : null;
    }
}
