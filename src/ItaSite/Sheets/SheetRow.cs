namespace ItaSite.Sheets;

/// <param name="Number">In the sheet, from 1; of a CSV file, as a spreadsheet would count.</param>
/// <param name="Line">Where to find it in the file: a CSV file's line, a sheet's row.</param>
internal sealed record SheetRow(int Number, int Line, IReadOnlyList<SheetCell> Cells)
{
    /// <summary>Whether the sheet does not show it: filtered out, folded away or hidden.</summary>
    public bool IsHidden { get; init; }

    public bool IsBlank => Cells.All(cell => cell.IsBlank);

    public IEnumerable<string> Texts => Cells.Where(cell => !cell.IsBlank).Select(cell => cell.Text);

    /// <summary>From 0; of a row that is not blank.</summary>
    public int FirstFilled => Cells.Index().First(cell => !cell.Item.IsBlank).Index;

    /// <summary>From 0; of a row that is not blank.</summary>
    public int LastFilled => Cells.Index().Last(cell => !cell.Item.IsBlank).Index;

    public SheetCell At(int column) => column < Cells.Count ? Cells[column] : SheetCell.Empty;
}
