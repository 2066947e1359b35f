using ItaSite.Diagnostics;

namespace ItaSite.Disk;

/// <summary>One of several sites, and where it is published.</summary>
/// <param name="Folder">As it was typed or listed.</param>
/// <param name="Output">The full path.</param>
/// <param name="Listed">Where a list names it; null if it was typed.</param>
internal sealed record PlannedSite(string Folder, string Output, Place? Listed);
