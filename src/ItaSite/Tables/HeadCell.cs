namespace ItaSite.Tables;

/// <summary>A cell of a table's head.</summary>
/// <param name="Column">Where it begins, from 0.</param>
/// <param name="Columns">How many columns it heads.</param>
/// <param name="Rows">How many rows of the head it stands in.</param>
internal sealed record HeadCell(string Text, int Column, int Columns, int Rows)
{
    /// <summary>Null for a cell without a link or a stroke.</summary>
    public CellMarks? Marks { get; init; }
}
