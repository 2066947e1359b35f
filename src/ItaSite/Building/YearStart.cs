namespace ItaSite.Building;

/// <summary>The files of a new year, not yet written.</summary>
/// <param name="CarriedPages">How many pages hold something of the year before.</param>
internal sealed record YearStart(IReadOnlyList<NewFile> Files, int CarriedPages);
