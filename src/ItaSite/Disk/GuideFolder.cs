using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>
/// The guide beside the program, as it was unpacked: the files that stood in its folder at the start, and no other.
/// </summary>
/// <param name="root">Need not be there.</param>
internal sealed class GuideFolder(string root)
{
    private readonly Dictionary<string, string> files = Directory.Exists(root)
        ? Directory
            .EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(root, file).Replace('\\', '/'), StringComparer.Ordinal)
        : [];

    /// <summary>In the folder of the program that runs.</summary>
    public static GuideFolder OfProgram() => new(Path.Combine(AppContext.BaseDirectory, "guide"));

    /// <param name="path">As the guide's own links have it.</param>
    /// <returns>Null for what is no file of the guide.</returns>
    /// <exception cref="DiskException">It can't be read.</exception>
    public (string Type, byte[] Bytes)? Find(string path) =>
        files.TryGetValue(path, out var file)
            ? (MediaTypes.WithCharset(path), DiskException.Naming(path, () => File.ReadAllBytes(file)))
            : null;
}
