using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>The author's folder: settings, content and themes.</summary>
internal sealed class SiteFolder
{
    private static readonly string[] LeftBySystems = ["Thumbs.db", "desktop.ini"];

    private static readonly Bilingual NotAFile = new("ไม่ใช่ไฟล์ธรรมดา", "it is no ordinary file");

    private readonly string root;
    private readonly Func<string, FileInfo, SourceFile> take;
    private readonly List<SourceFile> files = [];
    private readonly List<Diagnostic> refused = [];

    private SiteFolder(string root, Func<string, FileInfo, SourceFile> take)
    {
        this.root = root;
        this.take = take;
    }

    /// <param name="root">The folder with site.config.json.</param>
    /// <returns>What can be read, and what can't be.</returns>
    /// <exception cref="DiskException">The folder has no settings.</exception>
    public static SourceTree Read(string root) => Read(root, FileAt);

    /// <inheritdoc cref="Read(string)"/>
    /// <param name="take">Makes what stands for a file of that path.</param>
    public static SourceTree Read(string root, Func<string, FileInfo, SourceFile> take)
    {
        var config = ConfigIn(root);
        OutputFolder.HealIn(root);
        var folder = new SiteFolder(root, take);
        folder.Take(SourceTree.ConfigFile, config);
        foreach (var source in new[] { SourceTree.Content, SourceTree.Themes }.Select(name => name.TrimEnd('/')))
        {
            if (new DirectoryInfo(Path.Combine(root, source)) is { Exists: true } directory)
                folder.Enter(source, directory);
        }

        return new SourceTree(folder.files, folder.refused);
    }

    /// <summary>The settings alone.</summary>
    /// <exception cref="DiskException">The folder has none.</exception>
    public static SourceFile Settings(string root) => FileAt(SourceTree.ConfigFile, ConfigIn(root));

    /// <summary>A file that a person names in a command, wherever it is.</summary>
    /// <exception cref="DiskException">It does not exist, or can't be read.</exception>
    public static SourceFile FileOutside(string path) =>
        DiskException.Naming(path, () => FileAt(path.Replace('\\', '/'), new FileInfo(path)));

    /// <exception cref="DiskException">It is a pipe or a device, or may not be read.</exception>
    public static SourceFile FileAt(string path, FileInfo info)
    {
        var (full, length) = (info.FullName, info.Length);
        if (length == 0 && !SystemCalls.IsRegular(full))
            throw new DiskException(DiskException.Refused(path, NotAFile));

        return !SystemCalls.MayRead(full)
            ? throw new DiskException(DiskException.Refused(path, DiskReason.NoRight))
            : new SourceFile(path, length, () => DiskException.Naming(path, () => File.OpenRead(full)));
    }

    private static FileInfo ConfigIn(string root) =>
        new FileInfo(Path.Combine(root, SourceTree.ConfigFile)) is { Exists: true } config
            ? config
            : throw new DiskException(
                Diagnostic.At(Place.TopOf(SourceTree.ConfigFile), DiskProblems.ConfigIsMissing, root)
            );

    private void Enter(string path, DirectoryInfo directory)
    {
        if (IsRefused(path, directory))
            return;

        Reading(
            path,
            () =>
            {
                foreach (var entry in directory.EnumerateFileSystemInfos().Where(IsAuthors))
                {
                    var at = $"{path}/{entry.Name}";
                    if (entry is DirectoryInfo below)
                        Enter(at, below);
                    else
                        Take(at, (FileInfo)entry);
                }
            }
        );
    }

    private void Take(string path, FileInfo info)
    {
        if (SyncCopy.OriginalOf(info.Name) is { } original)
            refused.Add(Diagnostic.At(Place.TopOf(path), EditingProblems.FileIsASyncCopy, original));
        else if (!IsRefused(path, info))
            Reading(path, () => files.Add(take(path, info)));
    }

    private bool IsRefused(string path, FileSystemInfo entry)
    {
        if (path.Contains('\uFFFD', StringComparison.Ordinal))
            refused.Add(Diagnostic.At(Place.TopOf(path), CommandProblems.FileNameIsUnreadable));
        else if (entry.LinkTarget is not null)
            refused.Add(Diagnostic.At(Place.TopOf(path), DiskProblems.FileIsALink, path));
        else
            return false;

        return true;
    }

    private void Reading(string path, Action read)
    {
        try
        {
            read();
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            // Taken away while the folder was listed.
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            refused.Add(DiskException.Refused(path, DiskReason.Of(error)));
        }
        catch (DiskException error)
        {
            refused.Add(error.Diagnostic);
        }
    }

    /// <summary>Not what Office, Windows, macOS and editors leave beside an author's files.</summary>
    public static bool IsAuthors(string name) =>
        !name.StartsWith('.')
        && !name.StartsWith("~$", StringComparison.Ordinal)
        && !name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase)
        && !LeftBySystems.Contains(name, StringComparer.OrdinalIgnoreCase);

    private static bool IsAuthors(FileSystemInfo entry) =>
        IsAuthors(entry.Name) && !(OperatingSystem.IsWindows() && entry.Attributes.HasFlag(FileAttributes.Hidden));
}
