namespace ItaSite.Authoring;

/// <summary>The record of a closed year, not yet written.</summary>
/// <param name="Files">How many pages, documents and data files it holds.</param>
/// <param name="Changes">How many of them differed from the record before.</param>
/// <param name="IsFirst">There was no record before.</param>
internal sealed record YearClosing(NewFile Record, int Files, int Changes, bool IsFirst);
