using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>The author's folder: settings, content and themes.</summary>
internal static class SiteFolder
{
    private static readonly string[] LeftBySystems = ["Thumbs.db", "desktop.ini"];

    private static readonly EnumerationOptions Everything = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System | FileAttributes.ReparsePoint,
    };

    /// <param name="root">The folder with site.config.json.</param>
    /// <exception cref="DiskException">The folder has no settings, or can't be read.</exception>
    public static SourceTree Read(string root) => Read(root, FileAt);

    /// <inheritdoc cref="Read(string)"/>
    /// <param name="take">Makes what stands for a file of that path.</param>
    public static SourceTree Read(string root, Func<string, FileInfo, SourceFile> take)
    {
        var config = new FileInfo(Path.Combine(root, SourceTree.ConfigFile));
        if (!config.Exists)
            throw new DiskException(
                Diagnostic.At(Place.TopOf(SourceTree.ConfigFile), DiskProblems.ConfigIsMissing, root)
            );

        var files = new List<SourceFile> { take(SourceTree.ConfigFile, config) };
        foreach (var folder in new[] { SourceTree.Content, SourceTree.Themes })
        {
            var path = Path.Combine(root, folder);
            if (Directory.Exists(path))
                files.AddRange(DiskException.Naming(folder, () => FilesIn(root, path, take)));
        }

        return new SourceTree(files);
    }

    /// <summary>A file that a person names in a command, wherever it is.</summary>
    /// <exception cref="DiskException">It does not exist, or can't be read.</exception>
    public static SourceFile FileOutside(string path) =>
        DiskException.Naming(
            path,
            () =>
                new SourceFile(
                    path.Replace('\\', '/'),
                    new FileInfo(path).Length,
                    () => DiskException.Naming(path, () => File.OpenRead(path))
                )
        );

    public static SourceFile FileAt(string path, FileInfo info)
    {
        if (path.Contains('\uFFFD', StringComparison.Ordinal))
            throw new DiskException(Diagnostic.At(Place.TopOf(path), CommandProblems.FileNameIsUnreadable));

        var full = info.FullName;
        return new SourceFile(path, info.Length, () => DiskException.Naming(path, () => File.OpenRead(full)));
    }

    private static List<SourceFile> FilesIn(string root, string folder, Func<string, FileInfo, SourceFile> take) =>
        [
            .. from info in new DirectoryInfo(folder).EnumerateFiles("*", Everything)
            let path = Path.GetRelativePath(root, info.FullName).Replace(Path.DirectorySeparatorChar, '/')
            where IsAuthors(path)
            select take(path, info),
        ];

    /// <summary>Not what Office, Windows, macOS and editors leave beside an author's files.</summary>
    private static bool IsAuthors(string path)
    {
        var name = Path.GetFileName(path);
        return !path.Split('/').Any(step => step.StartsWith('.'))
            && !name.StartsWith("~$", StringComparison.Ordinal)
            && !name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase)
            && !LeftBySystems.Contains(name, StringComparer.OrdinalIgnoreCase);
    }
}
