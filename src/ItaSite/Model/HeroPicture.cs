namespace ItaSite.Model;

/// <summary>A picture of the agency, across the head of its home page.</summary>
/// <param name="Text">What is to be seen, for whoever does not see it.</param>
internal sealed record HeroPicture(Picture Picture, string Text);
