namespace ItaSite.Proofing;

/// <summary>A link that a visitor can click.</summary>
/// <param name="Name">What it is called: its own words, or those of its picture.</param>
/// <param name="Key">
/// Where it leads, without the place on that page: the path on this site, or the whole address elsewhere.
/// </param>
/// <param name="IsHidden">Whether the page shows it to nobody.</param>
internal readonly record struct FoundLink(string Name, string Key, bool IsHidden);
