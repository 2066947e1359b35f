namespace ItaSite.Model;

/// <param name="Text">The content of a style sheet, script or SVG; null for other files.</param>
internal sealed record ThemeAsset(SourceFile File, SitePath Address, string? Text);
