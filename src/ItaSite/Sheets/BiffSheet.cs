namespace ItaSite.Sheets;

/// <summary>What a sheet of an old workbook holds besides the values of its cells.</summary>
internal sealed class BiffSheet
{
    /// <summary>What Excel shows for the error in a cell; by row and column, from 0.</summary>
    public Dictionary<(int Row, int Column), string> Faults { get; } = [];

    /// <summary>The cells that are struck out; by row and column, from 0.</summary>
    public HashSet<(int Row, int Column)> Struck { get; } = [];

    public List<(CellReference Cells, string Target)> Links { get; } = [];

    public List<SheetOverlay> Overlays { get; } = [];

    /// <summary>Notes on cells, and the words in text boxes.</summary>
    public List<string> Texts { get; } = [];
}
