using ItaSite.Model;
using ItaSite.Proving;

namespace ItaSite.Disk;

/// <summary>A site written out, byte for byte as it is published, for as long as a pack is made of it.</summary>
internal sealed class PackedSite : IDisposable
{
    private readonly string parent = Directory.CreateTempSubdirectory("ita-pack-").FullName;
    private readonly string folder;

    /// <exception cref="DiskException">It can't be written.</exception>
    public PackedSite(IReadOnlyList<Artifact> artifacts, string siteRoot, CancellationToken stop)
    {
        folder = Path.Combine(parent, "site");
        PublishedFolder.Publish(artifacts, OutputFolder.Accept(folder, siteRoot, stop), stop: stop);
        Sums = Checksums.Read(folder);
        Files =
        [
            .. Sums.Append(
                    new(
                        Checksums.FileName,
                        ExpectedFiles.SumOfFile(Path.Combine(folder, Checksums.FileName), Checksums.FileName)
                    )
                )
                .Select(sum => FileOf(sum.Key, sum.Value)),
        ];
    }

    public IReadOnlyList<PackedFile> Files { get; }

    private IReadOnlyDictionary<string, string> Sums { get; }

    /// <returns>
    /// The first file that is not as the kept sums have it; null if all are. Null too where nothing is kept.
    /// </returns>
    public string? DiffersFromKept(string siteRoot)
    {
        if (KeptSums.Beside(siteRoot, KeptSums.FileName) is null)
            return null;

        var kept = Checksums.Read(Path.Combine(siteRoot, KeptSums.Folder));
        return kept
            .Keys.Union(Sums.Keys)
            .Order(StringComparer.Ordinal)
            .FirstOrDefault(path => kept.GetValueOrDefault(path) != Sums.GetValueOrDefault(path));
    }

    /// <summary>What vouches for the kept sums, and the keys and certificates that say whose word counts.</summary>
    public static IReadOnlyDictionary<string, byte[]> ProofsOf(string siteRoot, ProofFiles keys) =>
        new[]
        {
            KeptSums.FileName,
            KeptSums.SshSignature,
            KeptSums.Minisignature,
            KeptSums.StampRequest,
            KeptSums.Stamp,
            keys.AllowedSigners,
            keys.MinisignKey,
            keys.TimestampAuthority,
        }
            .OfType<string>()
            .Distinct(StringComparer.Ordinal)
            .Select(path => (Path: path, Bytes: KeptSums.Beside(siteRoot, path)))
            .Where(proof => proof.Bytes is not null)
            .ToDictionary(proof => proof.Path, proof => proof.Bytes!);

    public void Dispose() => Removal.Try(parent);

    private PackedFile FileOf(string path, string sum)
    {
        var full = Path.Combine(folder, path);
        return new PackedFile(path, sum, new FileInfo(full).Length, () => File.OpenRead(full));
    }
}
