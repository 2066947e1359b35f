using System.Security.Cryptography;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>
/// What a copy must hold: the sums of its files and, where a published folder is at hand, the files themselves.
/// </summary>
internal sealed class ExpectedFiles
{
    /// <summary>
    /// In place of a file or folder: the copy's own list, which a host that was broken into has in its hand.
    /// </summary>
    public const string OwnSums = "live";

    private const long MostBytes = 128L * 1024 * 1024;

    private readonly string? originals;

    private ExpectedFiles(IReadOnlyDictionary<string, string> sums, string? sumOfList, string? originals)
    {
        Sums = sums;
        SumOfList = sumOfList;
        this.originals = originals;
    }

    /// <summary>By path.</summary>
    public IReadOnlyDictionary<string, string> Sums { get; }

    /// <summary>Of the SHA256SUMS that the copy must hold; null if that is not known.</summary>
    public string? SumOfList { get; }

    /// <summary>The sums that a build keeps in the site's folder.</summary>
    /// <exception cref="DiskException">Nothing is kept, or it can't be read.</exception>
    public static ExpectedFiles KeptIn(string site)
    {
        var list = KeptSums.Read(site);
        var dist = Path.Combine(site, "dist");
        return OfList(list, KeptSums.FileName, Directory.Exists(dist) ? dist : null);
    }

    /// <param name="against">A list of sums, or a published folder, whose files are summed anew.</param>
    /// <exception cref="DiskException">It can't be read.</exception>
    public static ExpectedFiles Of(string against)
    {
        if (!Directory.Exists(against))
            return OfList(ListAt(against, against), against, null);

        var sums = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var walk = CopiedFiles.In(against);
        foreach (var path in walk.Files.Where(path => path != Checksums.FileName))
            sums[path] = SumOfFile(Path.Combine(against, path), path);

        if (walk.Diagnostics is [var first, ..])
            throw new DiskException(first);

        if (!sums.ContainsKey(SiteAddresses.Home.Value))
            throw new DiskException(Diagnostic.At(Place.TopOf(against), CommandProblems.SumsAreMissing, against));

        var list = Path.Combine(against, Checksums.FileName);
        return new ExpectedFiles(sums, File.Exists(list) ? SumOfFile(list, Checksums.FileName) : null, against);
    }

    /// <summary>The list that lies in the copy itself.</summary>
    public static ExpectedFiles OfCopy(string folder) =>
        File.Exists(Path.Combine(folder, Checksums.FileName))
            ? new ExpectedFiles(
                OfList(ListAt(Path.Combine(folder, Checksums.FileName), folder), folder, null).Sums,
                null,
                null
            )
            : throw new DiskException(Diagnostic.At(Place.TopOf(folder), CommandProblems.SumsAreMissing, folder));

    /// <param name="list">What the host calls its list.</param>
    public static ExpectedFiles OfHost(string list, string address) => new(Checksums.Parse(list, address), null, null);

    /// <summary>The folder that holds the settings, above a published folder; null if there is none.</summary>
    public static string? SiteAround(string folder)
    {
        for (var at = Path.GetFullPath(folder); at is not null; at = Path.GetDirectoryName(at))
            if (File.Exists(Path.Combine(at, SourceTree.ConfigFile)))
                return at;

        return null;
    }

    /// <returns>The published file itself; null if it is not at hand, or is not what was published either.</returns>
    public byte[]? Original(string path)
    {
        if (originals is null || !Sums.TryGetValue(path, out var sum))
            return null;

        var file = Path.Combine(originals, path);
        try
        {
            if (!File.Exists(file) || new FileInfo(file).Length is 0 or > MostBytes)
                return null;

            var bytes = File.ReadAllBytes(file);
            return Convert.ToHexStringLower(SHA256.HashData(bytes)) == sum ? bytes : null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Of all that is expected together.</summary>
    public string SumOfAll() =>
        Convert.ToHexStringLower(
            SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(Sums.Select(entry => entry.Value + entry.Key))))
        );

    public static string SumOfFile(string full, string path) =>
        DiskException.Naming(
            path,
            () =>
            {
                using var stream = File.OpenRead(full);
                return Convert.ToHexStringLower(SHA256.HashData(stream));
            }
        );

    private static ExpectedFiles OfList(byte[] list, string from, string? originals) =>
        new(
            Checksums.Parse(Encoding.UTF8.GetString(list), from),
            Convert.ToHexStringLower(SHA256.HashData(list)),
            originals
        );

    private static byte[] ListAt(string full, string named)
    {
        var info = new FileInfo(full);
        if (!info.Exists)
            throw new DiskException(Diagnostic.At(Place.TopOf(named), CommandProblems.SumsAreMissing, named));

        if (info.Length > MostBytes)
            throw new DiskException(
                Diagnostic.At(Place.TopOf(named), VerifyProblems.SumsAreTooLarge, $"{MostBytes / 1024 / 1024} MB")
            );

        using var source = SiteFolder.FileOutside(full).Open();
        using var memory = new MemoryStream();
        DiskException.Naming(named, () => source.CopyTo(memory));
        return memory.ToArray();
    }
}
