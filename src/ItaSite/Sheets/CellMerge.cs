namespace ItaSite.Sheets;

/// <summary>Cells that are merged into one; its text stands in the first of them.</summary>
/// <param name="Row">The first, from 1.</param>
/// <param name="Column">The first, from 0.</param>
internal readonly record struct CellMerge(int Row, int Column, int Rows, int Columns);
