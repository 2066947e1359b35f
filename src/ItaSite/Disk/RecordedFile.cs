namespace ItaSite.Disk;

/// <param name="Before">The sum of its bytes; null if it was not there.</param>
/// <param name="After">The same behind the change.</param>
internal sealed record RecordedFile(string Path, string? Before, string? After);
