using ItaSite.Diagnostics;

namespace ItaSite.Sheets;

/// <summary>A sheet as it stands in its file: not yet a table.</summary>
/// <param name="Name">Null for a CSV file.</param>
/// <param name="Rows">In their order; blank ones may be left out. Of a CSV file only as many as may be shown.</param>
/// <param name="HiddenColumns">From 0; what stands in them is not meant for readers.</param>
/// <param name="RowCount">All of the sheet's, however many.</param>
internal sealed record SheetGrid(
    string? Name,
    bool IsHidden,
    IReadOnlyList<SheetRow> Rows,
    int RowCount,
    IReadOnlyList<CellMerge> Merges,
    IReadOnlyList<int> HiddenColumns
)
{
    /// <summary>More rows than a page can show; what is longer is for a download, not for a table.</summary>
    public const int MostRows = 50_000;

    public const int MostColumns = 200;

    /// <summary>Of all sheets of a file: more would fill a computer's memory, and no browser shows them.</summary>
    public const int MostCells = 1_000_000;

    /// <summary>Of a file that is not shown but read for what must not be published.</summary>
    public const int MostScreenedCells = 2_000_000;

    public static readonly Bilingual CellLimit = new($"{MostCells:#,0} เซลล์", $"{MostCells:#,0} cells");

    /// <summary>
    /// As many letters as Excel lets stand in a cell; the download would lack the rest of a longer text.
    /// </summary>
    public const int LongestText = 32_767;

    /// <summary>What lies over the sheet and is not shown with its table.</summary>
    public IReadOnlyList<SheetOverlay> Overlays { get; init; } = [];

    /// <summary>Tables that stand beside it in one view, of which a page that names none shows only this.</summary>
    public IReadOnlyList<string> Others { get; init; } = [];
}
