namespace ItaSite.Model;

/// <summary>What stands beside the agency's name, as its settings choose it.</summary>
/// <param name="Text">Of a drawing, as it is published; null for a PNG.</param>
/// <param name="Width">In pixels; of a drawing, in units of its own.</param>
/// <param name="Height">Likewise.</param>
internal sealed record Emblem(Document Document, string? Text, int Width, int Height);
