namespace ItaSite.Disk;

/// <summary>What a file was at one time, kept as a file of its own.</summary>
/// <param name="Path">Of the file itself, from the site's folder.</param>
/// <param name="Name">Of the kept one: time, the start of its sum, and why it was kept.</param>
internal sealed record FileVersion(string Path, string Name, DateTimeOffset Time, string Reason, long Length);
