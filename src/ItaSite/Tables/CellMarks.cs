namespace ItaSite.Tables;

/// <summary>What a cell shows besides its text; most cells have none.</summary>
/// <param name="Link">
/// The absolute address (https:, http:, mailto:, tel:) that a click on it opens; null if none.
/// </param>
/// <param name="IsStruck">Whether all of it is struck out.</param>
/// <param name="Runs">The text in pieces, where these do not all look alike; empty otherwise.</param>
internal sealed record CellMarks(string? Link, bool IsStruck, IReadOnlyList<TextRun> Runs)
{
    /// <summary>Whether any of it is struck out.</summary>
    public bool HasStroke => IsStruck || Runs.Any(run => run.IsStruck);
}
