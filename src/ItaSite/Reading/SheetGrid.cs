namespace ItaSite.Reading;

/// <summary>A sheet as it stands in its file: not yet a table.</summary>
/// <param name="Name">Null for a CSV file.</param>
/// <param name="Rows">As many as may be shown; blank ones too.</param>
/// <param name="HiddenColumns">From 0; what stands in them is not meant for readers.</param>
/// <param name="RowCount">All of the sheet's, however many.</param>
internal sealed record SheetGrid(string? Name, bool IsHidden, IReadOnlyList<SheetRow> Rows, int RowCount, IReadOnlyList<CellMerge> Merges, IReadOnlyList<int> HiddenColumns)
{
    /// <summary>More rows than a page can show; what is longer is for a download, not for a table.</summary>
    public const int MostRows = 50_000;

    public const int MostColumns = 200;
}
