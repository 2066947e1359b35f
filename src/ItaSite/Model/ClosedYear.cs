using ItaSite.Thai;

namespace ItaSite.Model;

/// <summary>
/// What stood in a year's folder when its assessment closed, and what was changed since, with the reasons.
/// </summary>
/// <param name="Source">The file that records it.</param>
/// <param name="Files">As they are to stay: as they were, or as they were last changed with a reason.</param>
/// <param name="Changes">In the order in which they were recorded.</param>
internal sealed record ClosedYear(
    string Source,
    FiscalYear Year,
    DateOnly? Closed,
    IReadOnlyList<ClosedFile> Files,
    IReadOnlyList<LaterChange> Changes
);
