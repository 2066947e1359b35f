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
internal static class PublishedFolder
{
    private const string MarkerText =
        "This folder was made by ItaSite (ita build) and is replaced whole at each build.\n";

    /// <param name="report">Called when each step begins.</param>
    /// <exception cref="DiskException">Something could not be written; the old site still stands.</exception>
    public static void Publish(IReadOnlyList<Artifact> artifacts, OutputFolder folder, Action<BuildStep>? report = null)
    {
        try
        {
            report?.Invoke(BuildStep.Writing);
            DiskException.Naming(folder.Path, () => Write(artifacts, folder));
            report?.Invoke(BuildStep.Publishing);
            DiskException.Naming(folder.Path, () => Swap(folder));
        }
        finally
        {
            DiskException.Naming(folder.Next, () => DeleteIfThere(folder.Next));
        }
    }

    private static void Write(IReadOnlyList<Artifact> artifacts, OutputFolder folder)
    {
        Artifact marker = new Artifact.OfText(new SitePath(OutputFolder.Marker), SourceTree.ConfigFile, MarkerText);
        var all = artifacts.Append(marker).ToList();
        foreach (
            var directory in all.Select(artifact => Path.GetDirectoryName(PathOf(artifact, folder.Next))!).Distinct()
        )
            Directory.CreateDirectory(directory);

        foreach (var prepare in all.OfType<Artifact.Made>().Select(made => made.Prepare).OfType<Action>().Distinct())
            prepare();

        var sums = new ConcurrentDictionary<string, string>();
        Parallel.ForEach(all, artifact => sums[artifact.Path.Value] = Write(artifact, folder));
        Checksums.Write(folder.Next, sums);
        KeepTime(
            Checksums.FileName,
            folder,
            isSame: SameBytes(
                Path.Combine(folder.Next, Checksums.FileName),
                Path.Combine(folder.Path, Checksums.FileName)
            )
        );
    }

    /// <returns>The checksum of what was written.</returns>
    private static string Write(Artifact artifact, OutputFolder folder)
    {
        string sum;
        using (var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256))
        {
            using var target = new FileStream(
                PathOf(artifact, folder.Next),
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
        }

        KeepTime(artifact.Path.Value, folder, folder.Published.GetValueOrDefault(artifact.Path.Value) == sum);
        return sum;
    }

    /// <summary>What did not change keeps its time, so that rsync and FTP tools send only what did.</summary>
    private static void KeepTime(string path, OutputFolder folder, bool isSame)
    {
        var old = Path.Combine(folder.Path, path);
        if (isSame && File.Exists(old))
            File.SetLastWriteTimeUtc(Path.Combine(folder.Next, path), File.GetLastWriteTimeUtc(old));
    }

    private static bool SameBytes(string a, string b) =>
        File.Exists(b) && File.ReadAllBytes(a).AsSpan().SequenceEqual(File.ReadAllBytes(b));

    private static void Swap(OutputFolder folder)
    {
        if (!Directory.Exists(folder.Path))
        {
            Directory.Move(folder.Next, folder.Path);
            return;
        }

        Directory.Move(folder.Path, folder.Previous);
        try
        {
            Directory.Move(folder.Next, folder.Path);
        }
        catch
        {
            Directory.Move(folder.Previous, folder.Path);
            throw;
        }

        Directory.Delete(folder.Previous, recursive: true);
    }

    private static void DeleteIfThere(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }

    private static string PathOf(Artifact artifact, string folder) => Path.Combine(folder, artifact.Path.Value);
}
