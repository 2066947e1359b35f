namespace ItaSite.Publishing;

/// <summary>A finished file of the site.</summary>
/// <param name="Path">Within the site, with forward slashes.</param>
/// <param name="Sum">SHA-256 as small hexadecimal digits.</param>
internal sealed record BuiltFile(string Path, long Size, string Sum);
