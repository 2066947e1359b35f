using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Publishing;

/// <summary>A folder of this machine or of its network.</summary>
internal sealed class FolderHost(string root) : StagingHost
{
    /// <summary>The copy; after the names are exchanged, the old site.</summary>
    private string Beside => root + ".ita-new";

    protected override void Dispose(bool disposing)
    {
        // A folder is held by nobody.
    }

    protected override IReadOnlyDictionary<string, long> Files(CancellationToken stop) =>
        Naming(() =>
        {
            var sizes = new Dictionary<string, long>(StringComparer.Ordinal);
            if (!Directory.Exists(root))
                return sizes;

            var (files, odd) = CopiedFiles.In(root);
            foreach (var path in files)
                sizes[path] = new FileInfo(Full(path)).Length;

            foreach (var path in odd.Select(diagnostic => diagnostic.Place.File))
                sizes[path] = -1;

            return sizes;
        });

    protected override byte[]? Read(string path) =>
        Naming(() => File.Exists(Full(path)) ? File.ReadAllBytes(Full(path)) : null);

    protected override void Stage(IReadOnlyList<StagedFile> files, Action<StagedFile> done, CancellationToken stop) =>
        Naming(() =>
        {
            Directory.CreateDirectory(Full(Staging));
            foreach (var file in files)
            {
                stop.ThrowIfCancellationRequested();
                File.Copy(file.Full, Path.Combine(Full(Staging), file.Name), overwrite: true);
                done(file);
            }

            return true;
        });

    protected override IReadOnlyDictionary<string, long> WaitingIn(CancellationToken stop) =>
        Naming(() =>
            new DirectoryInfo(Full(Staging)) is { Exists: true } folder
                ? folder.EnumerateFiles().ToDictionary(file => file.Name, file => file.Length, StringComparer.Ordinal)
                : []
        );

    protected override void Put(IReadOnlyList<StagedFile> files) =>
        Naming(() =>
        {
            foreach (var file in files)
            {
                var target = Full(file.File.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Move(Path.Combine(Full(Staging), file.Name), target, overwrite: true);
            }

            return true;
        });

    protected override void Remove(IReadOnlyList<string> paths) =>
        Naming(() =>
        {
            foreach (var path in paths)
            {
                File.Delete(Full(path));
                for (
                    var folder = Path.GetDirectoryName(Full(path))!;
                    folder.Length > root.Length && !Directory.EnumerateFileSystemEntries(folder).Any();
                    folder = Path.GetDirectoryName(folder)!
                )
                    Directory.Delete(folder);
            }

            return true;
        });

    protected override void RemoveStaging() => Removal.Try(Full(Staging));

    /// <summary>
    /// Files of others are not copied: they would lose their rights and links, so with any of them the names are
    /// changed one by one.
    /// </summary>
    protected override StagingHost? Twin(CancellationToken stop)
    {
        if (!Directory.Exists(root) || Path.GetDirectoryName(root) is null)
            return null;

        var published = SumsIn(root);
        var files = Files(stop).Keys.Where(path => !path.StartsWith(Staging + "/", StringComparison.Ordinal)).ToList();
        if (files.Count == 0 || files.Any(path => path != BuiltSite.List && !published.Contains(path)))
            return null;

        var twin = Beside;
        try
        {
            Removal.Try(twin);
            foreach (var path in Files(stop).Keys)
            {
                stop.ThrowIfCancellationRequested();
                var target = Path.Combine(twin, path);
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.Copy(Full(path), target);
            }

            return new FolderHost(twin);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            Removal.Try(twin);
            return null;
        }
    }

    protected override bool Exchange(StagingHost twin)
    {
        if (SystemCalls.Exchange(Beside, root))
            return true;

        Removal.Try(Beside);
        return false;
    }

    protected override string? RemoveOld(IReadOnlySet<string> known, CancellationToken stop)
    {
        using var left = new FolderHost(Beside);
        return left.Files(stop).Keys.All(known.Contains) && Removal.Try(Beside) ? null : Beside;
    }

    private static HashSet<string> SumsIn(string folder) => [.. Checksums.Read(folder).Keys];

    private static T Naming<T>(Func<T> touch)
    {
        try
        {
            return touch();
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new HostException(DiskReason.Of(error), error);
        }
        catch (DiskException error)
        {
            throw new HostException(
                new Bilingual(error.Diagnostic.Message(Language.Thai), error.Diagnostic.Message(Language.English)),
                error
            );
        }
    }

    private string Full(string path) => Path.Combine(root, path);
}
