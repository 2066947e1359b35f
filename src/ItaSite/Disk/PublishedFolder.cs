using System.Buffers;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>
/// Publishes a site: written whole beside the old one, then swapped in. Whatever fails before the swap leaves the old
/// site as it was.
/// </summary>
internal sealed class PublishedFolder
{
    private const string MarkerText =
        "This folder was made by ItaSite (ita build) and is replaced whole at each build.\n";

    private readonly OutputFolder folder;

    /// <summary>What stands there now, by path.</summary>
    private readonly IReadOnlyDictionary<string, string> published;

    /// <summary>Where the new site is written.</summary>
    private readonly string next;

    private PublishedFolder(OutputFolder folder)
    {
        this.folder = folder;
        folder.Heal();
        published = folder.Published();
        next = folder.FreeNext();
    }

    /// <param name="report">Called when each step begins.</param>
    /// <returns>Warnings: the site is published, but something is left beside it.</returns>
    /// <exception cref="DiskException">Something could not be written; the old site still stands.</exception>
    /// <exception cref="OperationCanceledException">A person stopped it; the old site still stands.</exception>
    public static IReadOnlyList<Diagnostic> Publish(
        IReadOnlyList<Artifact> artifacts,
        OutputFolder folder,
        Action<BuildStep>? report = null,
        CancellationToken stop = default
    )
    {
        report?.Invoke(BuildStep.Writing);
        DiskException.Naming(folder.Named, () => Directory.CreateDirectory(Path.GetDirectoryName(folder.Path)!));
        using var held = folder.Hold(stop);
        var site = DiskException.Naming(folder.Named, () => new PublishedFolder(folder));
        try
        {
            return DiskException.Naming(folder.Named, () => site.Replace(artifacts, report, stop));
        }
        catch
        {
            Removal.Try(site.next);
            throw;
        }
    }

    private IReadOnlyList<Diagnostic> Replace(
        IReadOnlyList<Artifact> artifacts,
        Action<BuildStep>? report,
        CancellationToken stop
    )
    {
        Write(artifacts, stop);
        report?.Invoke(BuildStep.Publishing);
        stop.ThrowIfCancellationRequested();
        var old = Swap();
        return old is null || Removal.Try(old)
            ? []
            : [Diagnostic.At(Place.TopOf(folder.Named), DiskProblems.OldSiteIsLeft, old)];
    }

    private void Write(IReadOnlyList<Artifact> artifacts, CancellationToken stop)
    {
        Artifact marker = new Artifact.OfText(new SitePath(OutputFolder.Marker), SourceTree.ConfigFile, MarkerText);
        var all = artifacts.Append(marker).ToList();
        foreach (var directory in all.Select(artifact => Path.GetDirectoryName(PathOf(artifact))!).Distinct())
            Directory.CreateDirectory(directory);

        var made = all.OfType<Artifact.Made>().ToList();
        var preparing = Task.Run(() => Prepare(made), stop);
        var sums = new ConcurrentDictionary<string, string>();
        var options = new ParallelOptions { CancellationToken = stop };
        Parallel.ForEach(all.Where(artifact => artifact is not Artifact.Made), options, WriteSummed);
        preparing.GetAwaiter().GetResult();
        Parallel.ForEach(made, options, WriteSummed);
        Checksums.Write(next, sums);
        KeepTime(
            Checksums.FileName,
            isSame: SameBytes(Path.Combine(next, Checksums.FileName), Path.Combine(folder.Path, Checksums.FileName))
        );

        void WriteSummed(Artifact artifact) => sums[artifact.Path.Value] = Write(artifact);
    }

    /// <summary>What several files are made from, so that none of them waits for it side by side with others.</summary>
    private static void Prepare(IEnumerable<Artifact.Made> files)
    {
        foreach (var prepare in files.Select(made => made.Prepare).OfType<Action>().Distinct())
            prepare();
    }

    /// <returns>The checksum of what was written.</returns>
    private string Write(Artifact artifact)
    {
        string sum;
        using (var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256))
        {
            using var target = new FileStream(
                PathOf(artifact),
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.Read,
                bufferSize: 0
            );
            using var source = artifact.Open();
            var buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
            for (int read; (read = source.Read(buffer)) > 0; )
            {
                hash.AppendData(buffer, 0, read);
                target.Write(buffer, 0, read);
            }

            ArrayPool<byte>.Shared.Return(buffer);
            sum = Convert.ToHexStringLower(hash.GetHashAndReset());
            FlushAlone(target);
        }

        if (artifact is Artifact.OfFile { Sha256: { } screened, File: var file } && screened != sum)
            throw new ChangedFileException(file);

        KeepTime(artifact.Path.Value, published.GetValueOrDefault(artifact.Path.Value) == sum);
        return sum;
    }

    /// <summary>What did not change keeps its time, so that rsync and FTP tools send only what did.</summary>
    private void KeepTime(string path, bool isSame)
    {
        var old = Path.Combine(folder.Path, path);
        if (isSame && File.Exists(old))
            File.SetLastWriteTimeUtc(Path.Combine(next, path), File.GetLastWriteTimeUtc(old));
    }

    private static bool SameBytes(string a, string b) =>
        File.Exists(b) && File.ReadAllBytes(a).AsSpan().SequenceEqual(File.ReadAllBytes(b));

    /// <summary>
    /// A power cut must find the old site or the new one: all that was written is on the disk before the names change,
    /// and that change before the old site goes.
    /// </summary>
    /// <returns>Where the old site is now; null if there was none.</returns>
    private string? Swap()
    {
        if (OperatingSystem.IsWindows())
            return Rename();

        using var sums = File.OpenHandle(Path.Combine(next, Checksums.FileName));
        SystemCalls.FlushAround(sums);
        var old = Rename();
        SystemCalls.FlushAround(sums);
        return old;
    }

    private string? Rename()
    {
        if (!Directory.Exists(folder.Path))
        {
            Directory.Move(next, folder.Path);
            return null;
        }

        if (SystemCalls.Exchange(next, folder.Path))
            return next;

        var previous = folder.FreePrevious();
        Directory.Move(folder.Path, previous);
        try
        {
            Directory.Move(next, folder.Path);
        }
        catch
        {
            Directory.Move(previous, folder.Path);
            throw;
        }

        return previous;
    }

    /// <summary>Linux flushes all files at once, which is many times faster.</summary>
    private static void FlushAlone(FileStream file)
    {
        if (!OperatingSystem.IsLinux())
            file.Flush(flushToDisk: true);
    }

    private string PathOf(Artifact artifact) => Path.Combine(next, artifact.Path.Value);
}
