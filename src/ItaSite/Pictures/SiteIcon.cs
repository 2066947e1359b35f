using ItaSite.Model;

namespace ItaSite.Pictures;

/// <summary>A picture that stands for the site on a telephone's screen.</summary>
/// <param name="Size">Width and height in pixels; null for a drawing, which has any.</param>
internal sealed record SiteIcon(SitePath Address, int? Size);
