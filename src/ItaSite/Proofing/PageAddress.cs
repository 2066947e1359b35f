namespace ItaSite.Proofing;

/// <summary>An address that a page leads to or loads.</summary>
/// <param name="Written">As it stands on the page.</param>
/// <param name="Target">Where that is on this site; null elsewhere.</param>
internal readonly record struct PageAddress(string Written, (string Path, string Fragment)? Target);
