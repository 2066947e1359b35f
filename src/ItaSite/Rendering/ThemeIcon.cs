using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>A picture of a theme that stands for the site on a telephone's screen.</summary>
/// <param name="Size">Width and height in pixels; null for a drawing, which has any.</param>
internal sealed record ThemeIcon(SitePath Address, int? Size);
