using System.Text;

namespace ItaSite.Disk;

/// <summary>What shall become of one file.</summary>
/// <param name="Path">From the site's folder, with forward slashes.</param>
/// <param name="Version">The one that was edited; null for a file that may not be there yet.</param>
/// <param name="Bytes">Null to take the file away.</param>
internal sealed record FileChange(string Path, string? Version, byte[]? Bytes)
{
    public static FileChange Of(OpenedFile file, string text) =>
        new(file.Path, file.Version, Encoding.UTF8.GetBytes(text));

    public static FileChange New(string path, byte[] bytes) => new(path, null, bytes);

    public static FileChange Removal(OpenedFile file) => new(file.Path, file.Version, null);
}
