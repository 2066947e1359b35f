namespace ItaSite.Building;

/// <summary>A page to begin with, not yet written.</summary>
/// <param name="Path">From the site's folder, with forward slashes.</param>
internal sealed record NewFile(string Path, string Text);
