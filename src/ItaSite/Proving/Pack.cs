using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace ItaSite.Proving;

/// <summary>The pack for an appeal: one zip, the same bytes for the same site.</summary>
internal sealed class Pack
{
    public const string Site = "site/";
    public const string List = "SHA256SUMS";

    /// <summary>The first day that an archive can name.</summary>
    private static readonly DateTimeOffset Epoch = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive archive;
    private readonly SortedDictionary<string, string> sums = new(StringComparer.Ordinal);

    private Pack(ZipArchive archive) => this.archive = archive;

    /// <param name="site">Every file of the published site, its SHA256SUMS too.</param>
    /// <param name="proofs">The kept list, with signatures, stamp and keys, by their paths.</param>
    public static void Write(
        Stream target,
        PackFacts facts,
        IReadOnlyList<PackedFile> site,
        IReadOnlyDictionary<string, byte[]> proofs
    )
    {
        using var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        var pack = new Pack(archive);
        var listSum = site.First(file => file.Path == List).Sum;
        var pages = PagesOfItems.Of(site, facts.Register.Year, facts.Items);
        pack.Add("index.html", to => to.Write(Encoding.UTF8.GetBytes(PackIndex.Of(facts, site, listSum))));
        pack.Add("pages.warc", to => WarcFile.Write(to, pages, facts.Address ?? WarcFile.NoAddress, facts.Time));
        foreach (var (path, bytes) in proofs.OrderBy(proof => proof.Key, StringComparer.Ordinal))
            pack.Add(path, to => to.Write(bytes));

        foreach (var file in site.OrderBy(file => file.Path, StringComparer.Ordinal))
            pack.Add(Site + file.Path, file.CopyTo);

        var list = string.Concat(pack.sums.Select(sum => $"{sum.Value}  {sum.Key}\n"));
        pack.Add(List, to => to.Write(Encoding.UTF8.GetBytes(list)));
    }

    private void Add(string path, Action<Stream> write)
    {
        var entry = archive.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = Epoch;
        using var hash = SHA256.Create();
        using (var packed = entry.Open())
        using (var counted = new CryptoStream(packed, hash, CryptoStreamMode.Write))
            write(counted);

        sums[path] = Convert.ToHexStringLower(hash.Hash!);
    }
}
