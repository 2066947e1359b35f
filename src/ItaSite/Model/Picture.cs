namespace ItaSite.Model;

/// <summary>A picture as it is published.</summary>
/// <param name="Width">In pixels, as it is seen: after the turn that the camera noted.</param>
/// <param name="Height">In pixels, likewise.</param>
internal sealed record Picture(SitePath Address, int Width, int Height);
