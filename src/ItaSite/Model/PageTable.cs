using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>A table that a section shows, as plain text cell by cell.</summary>
/// <param name="Header">Empty for a table without a head.</param>
/// <param name="Rows">Without the header; a table that shows nothing has none.</param>
internal sealed record PageTable(IReadOnlyList<string> Header, IReadOnlyList<IReadOnlyList<string>> Rows, Place Place)
{
    /// <summary>What stands over it: its caption, and the lines above the head of a sheet.</summary>
    public IReadOnlyList<string> Titles { get; init; } = [];
}
