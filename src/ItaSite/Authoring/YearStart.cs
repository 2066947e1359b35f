namespace ItaSite.Authoring;

/// <summary>The files of a new year, not yet written.</summary>
/// <param name="CarriedPages">How many pages hold something of the year before.</param>
internal sealed record YearStart(IReadOnlyList<NewFile> Files, int CarriedPages)
{
    /// <summary>Files of an unfilled site that become others.</summary>
    public IReadOnlyList<NewFile> Replaced { get; init; } = [];

    /// <summary>Files of an unfilled site that the new year has no use for.</summary>
    public IReadOnlyList<string> Removed { get; init; } = [];
}
