using ItaSite.Diagnostics;

namespace ItaSite.Model;

/// <summary>A link or a picture that an author's page holds, followed.</summary>
/// <param name="Text">What the reader sees of it; a picture's description.</param>
/// <param name="Place">Where it is written.</param>
internal sealed record PageLink(Destination Destination, string Text, bool IsPicture, Place Place);
