namespace ItaSite.Importing;

/// <summary>A cell of a table as it comes.</summary>
/// <param name="Columns">How many it is merged over; 0 for one that is covered by the cell before it.</param>
/// <param name="BeginsMerge">With cells below.</param>
/// <param name="ContinuesMerge">Covered by the cell above.</param>
internal sealed record GridCell(
    IReadOnlyList<TextSpan> Words,
    int Columns = 1,
    bool BeginsMerge = false,
    bool ContinuesMerge = false
)
{
    public static readonly GridCell Covered = new([], 0);
}
