namespace ItaSite.Tables;

/// <summary>A cell of a table's body.</summary>
/// <param name="Text">As the office wrote it, or as Excel shows it; a formula by the value stored with it.</param>
/// <param name="Number">Its amount, if it is one; 25 for 25 %, 1250 for 1,250 that a format shows in thousands.</param>
/// <param name="Date">Its date, if it is one.</param>
/// <param name="Columns">How many columns it is merged over.</param>
/// <param name="Rows">How many rows it is merged over.</param>
internal sealed record DataCell(
    string Text,
    decimal? Number = null,
    DateOnly? Date = null,
    int Columns = 1,
    int Rows = 1
)
{
    public static readonly DataCell Empty = new("");

    /// <summary>
    /// Whether its number is printed as <see cref="Text"/> has it: its format said how, or somebody typed it as text.
    /// </summary>
    public bool IsAsShown { get; init; }

    /// <summary>Null for a cell without a format of its own.</summary>
    public StoredNumber? Stored { get; init; }

    /// <summary>Stands where another cell is merged over; it holds nothing and is not printed.</summary>
    public static readonly DataCell Covered = new("", Columns: 0, Rows: 0);

    /// <summary>Null for a cell without a link or a stroke.</summary>
    public CellMarks? Marks { get; init; }

    public bool IsCovered => Columns == 0;

    public bool IsEmpty => Text.Length == 0;
}
