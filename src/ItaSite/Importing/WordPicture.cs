namespace ItaSite.Importing;

/// <summary>A picture of a Word document.</summary>
/// <param name="Mark">Stands for its address until it has one.</param>
/// <param name="Words">What its author wrote of it for those who cannot see it.</param>
internal sealed record WordPicture(string Mark, byte[] Bytes, string Words);
