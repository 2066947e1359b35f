namespace ItaSite.Model;

/// <summary>How large a picture is.</summary>
/// <param name="Width">In pixels, as it is seen: after the turn that the camera noted.</param>
/// <param name="Height">In pixels, likewise.</param>
/// <param name="IsAnimated">It may hold more than one frame, or needs no pixels: it is shown as it is.</param>
internal sealed record PictureMeasures(int Width, int Height, bool IsAnimated);
