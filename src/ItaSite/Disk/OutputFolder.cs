using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>
/// A folder that a site may be published to: an empty or new one, or one that holds nothing but what ita put there.
/// </summary>
/// <param name="Path">Full path, without a separator at the end.</param>
/// <param name="Published">The files there now, by path, with their checksums.</param>
internal sealed record OutputFolder(string Path, IReadOnlyDictionary<string, string> Published)
{
    /// <summary>A folder with this file was made by ita.</summary>
    public const string Marker = ".ita-site";

    /// <summary>Beside the folder while a new site is written.</summary>
    public string Next => Path + ".ita-new";

    /// <summary>Beside the folder for the moment of the swap.</summary>
    public string Previous => Path + ".ita-old";

    /// <param name="path">The folder, which need not exist.</param>
    /// <param name="siteRoot">The author's folder, which the output may not overlap.</param>
    /// <exception cref="DiskException">The folder is somebody else's, or overlaps the sources.</exception>
    public static OutputFolder Accept(string path, string siteRoot)
    {
        var full = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        RefuseOverlap(full, siteRoot, path);

        var folder = new OutputFolder(full, new Dictionary<string, string>());
        DiskException.Naming(path, folder.MendInterruptedSwap);
        if (File.Exists(full))
            throw NotOurs(path, System.IO.Path.GetFileName(full));

        if (!Directory.Exists(full) || !Directory.EnumerateFileSystemEntries(full).Any())
            return folder;

        if (!File.Exists(System.IO.Path.Combine(full, Marker)))
            throw NotOurs(
                path,
                System.IO.Path.GetFileName(
                    Directory.EnumerateFileSystemEntries(full).Order(StringComparer.Ordinal).First()
                )
            );

        var published = DiskException.Naming(path, () => Checksums.Read(full));
        var stranger = Directory
            .EnumerateFiles(full, "*", SearchOption.AllDirectories)
            .Select(file => System.IO.Path.GetRelativePath(full, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(file => file != Checksums.FileName && !published.ContainsKey(file));
        return stranger is null ? folder with { Published = published } : throw NotOurs(path, stranger);
    }

    /// <summary>
    /// A run that was killed between the two renames left no site in place; the old one stands beside.
    /// </summary>
    private void MendInterruptedSwap()
    {
        if (!Directory.Exists(Path) && Directory.Exists(Previous))
            Directory.Move(Previous, Path);

        foreach (var left in new[] { Next, Previous }.Where(Directory.Exists))
            Directory.Delete(left, recursive: true);
    }

    private static void RefuseOverlap(string full, string siteRoot, string path)
    {
        var root = System.IO.Path.GetFullPath(siteRoot);
        foreach (var source in new[] { SourceTree.Content, SourceTree.Themes })
        {
            var sourcePath = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.Combine(root, source));
            if (Holds(full, sourcePath) || Holds(sourcePath, full))
                throw new DiskException(
                    Diagnostic.At(Place.TopOf(path), DiskProblems.OutputIsInsideSource, path, source.TrimEnd('/'))
                );
        }
    }

    private static bool Holds(string outer, string inner) =>
        (inner + System.IO.Path.DirectorySeparatorChar).StartsWith(
            outer + System.IO.Path.DirectorySeparatorChar,
            StringComparison.OrdinalIgnoreCase
        );

    private static DiskException NotOurs(string path, string example) =>
        new(Diagnostic.At(Place.TopOf(path), DiskProblems.OutputIsNotOurs, path, example));
}
