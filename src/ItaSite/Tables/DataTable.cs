using System.Collections.Frozen;

namespace ItaSite.Tables;

/// <summary>
/// A table as an office keeps it in one sheet: what stands above its head, the head, and the rows under it.
/// </summary>
/// <param name="Sheet">The sheet's name; null for a CSV file, which has none.</param>
/// <param name="Titles">The lines above the head, such as the form's name and the month.</param>
/// <param name="Head">Its rows, top first; a cell that is merged over others stands once, where it begins.</param>
/// <param name="Notes">The lines under the last row, such as หมายเหตุ.</param>
internal sealed record DataTable(
    string? Sheet,
    IReadOnlyList<string> Titles,
    IReadOnlyList<IReadOnlyList<HeadCell>> Head,
    IReadOnlyList<DataColumn> Columns,
    IReadOnlyList<DataRow> Rows,
    IReadOnlyList<string> Notes
)
{
    /// <summary>What titles and notes show besides their words, by these.</summary>
    public IReadOnlyDictionary<string, CellMarks> LineMarks { get; init; } = FrozenDictionary<string, CellMarks>.Empty;

    /// <summary>The rows that hold data: neither totals nor the headings of groups.</summary>
    public IEnumerable<DataRow> Entries => Rows.Where(row => row.Kind == RowKind.Entry);

    /// <summary>Whether there is anything to draw in a chart.</summary>
    public bool HasAmounts => Columns.Any(column => column.IsAmount) && Entries.Any();

    /// <summary>
    /// A cell as the author finds it: <c>มกราคม!F14</c>, or <c>F14</c> where there is only one sheet to have.
    /// </summary>
    public string NameOf(DataRow row, int column) =>
        $"{(Sheet is null ? "" : $"{Sheet}!")}{Columns[column].Letter}{row.SheetRow}";
}
