namespace ItaSite.Disk;

/// <summary>A file that somebody else changed, to be shown side by side.</summary>
/// <param name="Now">What is there; null if the file is gone.</param>
/// <param name="Wanted">What was to be written; null if it was to be taken away.</param>
/// <param name="Began">What the edit began from, if it is still known.</param>
internal sealed record OutsideChange(string Path, OpenedFile? Now, byte[]? Wanted, byte[]? Began);
