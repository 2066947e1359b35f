using ItaSite.Diagnostics;

namespace ItaSite.Tables;

/// <summary>A row of a table.</summary>
/// <param name="SheetRow">Its row in the sheet, from 1.</param>
/// <param name="Cells">One a column.</param>
/// <param name="Place">Where it stands, for a diagnostic: the line of a CSV file, the row of a sheet.</param>
internal sealed record DataRow(RowKind Kind, int SheetRow, IReadOnlyList<DataCell> Cells, Place Place);
