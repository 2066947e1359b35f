using ItaSite.Diagnostics;

namespace ItaSite.Disk;

/// <summary>
/// What the last build made, kept in the site's own folder: a host that was broken into can't vouch for itself.
/// </summary>
internal static class KeptSums
{
    /// <summary>In the site's folder; never read as content, never published.</summary>
    public const string Folder = "published/";

    /// <summary>The same bytes as the SHA256SUMS of the published folder.</summary>
    public const string FileName = Folder + Checksums.FileName;

    public const string SshSignature = FileName + ".sig";
    public const string Minisignature = FileName + ".minisig";
    public const string StampRequest = FileName + ".tsq";
    public const string Stamp = FileName + ".tsr";

    /// <summary>Git would change the line ends on Windows, and no signature would fit any more.</summary>
    private const string GitFile = Folder + ".gitattributes";

    private static readonly byte[] AsTheyAre = [.. "* -text\n"u8];

    /// <param name="output">The folder that was published just now.</param>
    /// <returns>
    /// Warnings: the sums could not be kept, or what was signed or stamped are the sums of an earlier build.
    /// </returns>
    public static IReadOnlyList<Diagnostic> Keep(string siteRoot, string output)
    {
        try
        {
            var made = DiskException.Naming(
                Checksums.FileName,
                () => File.ReadAllBytes(Path.Combine(output, Checksums.FileName))
            );
            return Keep(siteRoot, made);
        }
        catch (DiskException error)
        {
            return [Diagnostic.At(Place.TopOf(FileName), KeptProblems.SumsAreNotKept, error.Diagnostic.Arguments[^1])];
        }
    }

    /// <exception cref="DiskException">Nothing is kept yet, or it can't be read.</exception>
    public static byte[] Read(string siteRoot) =>
        Beside(siteRoot, FileName)
        ?? throw new DiskException(Diagnostic.At(Place.TopOf(FileName), KeptProblems.NothingIsKept, siteRoot));

    /// <returns>Null if there is no such file.</returns>
    /// <exception cref="DiskException">It can't be read.</exception>
    public static byte[]? Beside(string siteRoot, string file)
    {
        var full = Path.Combine(siteRoot, file);
        return File.Exists(full) ? DiskException.Naming(file, () => File.ReadAllBytes(full)) : null;
    }

    /// <summary>Puts a signature, a request or a stamp beside the sums, whole or not at all.</summary>
    /// <exception cref="DiskException">It can't be written.</exception>
    public static void Put(string siteRoot, string file, ReadOnlyMemory<byte> bytes) =>
        WholeFile.Put(Path.Combine(siteRoot, file), file, bytes);

    private static List<Diagnostic> Keep(string siteRoot, byte[] made)
    {
        if (Beside(siteRoot, FileName) is { } kept && kept.SequenceEqual(made))
            return [];

        DiskException.Naming(Folder, () => Directory.CreateDirectory(Path.Combine(siteRoot, Folder)));
        if (!File.Exists(Path.Combine(siteRoot, GitFile)))
            Put(siteRoot, GitFile, AsTheyAre);

        Put(siteRoot, FileName, made);
        return
        [
            .. new[] { SshSignature, Minisignature, Stamp }
                .Where(beside => File.Exists(Path.Combine(siteRoot, beside)))
                .Select(beside => Diagnostic.At(Place.TopOf(beside), KeptProblems.ProofIsOfEarlierSums)),
        ];
    }
}
