namespace ItaSite.Disk;

/// <summary>What a person typed and has not saved yet.</summary>
/// <param name="Key">Chosen by whoever keeps it, such as the address of a form.</param>
/// <param name="Path">The file that it is about.</param>
/// <param name="Version">Of that file when the draft began; null if it was not there.</param>
internal sealed record Draft(string Key, string Path, string? Version, DateTimeOffset Time, string Text);
