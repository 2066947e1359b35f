using System.Security.Cryptography;
using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Publishing;

/// <summary>What <c>ita build</c> made, looked at file by file: it is what the kept sums say.</summary>
/// <param name="Folder">The published folder of this machine.</param>
internal sealed record BuiltSite(string Folder, IReadOnlyList<BuiltFile> Files)
{
    /// <summary>The list itself is published too.</summary>
    public const string List = Checksums.FileName;

    /// <param name="siteRoot">The folder that keeps the sums.</param>
    /// <param name="folder">What was built.</param>
    /// <exception cref="DiskException">Nothing was built, or what lies there is not what was built.</exception>
    public static BuiltSite Read(string siteRoot, string folder)
    {
        var expected = ExpectedFiles.KeptIn(siteRoot);
        if (!Directory.Exists(folder))
            throw NotAsBuilt(List, folder);

        var (paths, refused) = CopiedFiles.In(folder);
        if (refused is [var first, ..])
            throw NotAsBuilt(first.Place.File, folder);

        var files = new List<BuiltFile>();
        foreach (var path in paths)
        {
            var file = FileAt(folder, path);
            var sum = path == List ? expected.SumOfList : expected.Sums.GetValueOrDefault(path);
            if (file.Sum != sum)
                throw NotAsBuilt(path, folder);

            files.Add(file);
        }

        var there = paths.ToHashSet(StringComparer.Ordinal);
        return expected.Sums.Keys.Append(List).FirstOrDefault(path => !there.Contains(path)) is { } missing
            ? throw NotAsBuilt(missing, folder)
            : new BuiltSite(folder, files);
    }

    public string FullPath(string path) => Path.Combine(Folder, path);

    private static BuiltFile FileAt(string folder, string path) =>
        DiskException.Naming(
            path,
            () =>
            {
                using var stream = File.OpenRead(Path.Combine(folder, path));
                return new BuiltFile(path, stream.Length, Convert.ToHexStringLower(SHA256.HashData(stream)));
            }
        );

    private static DiskException NotAsBuilt(string path, string folder) =>
        new(Diagnostic.At(Place.TopOf(path), PublishProblems.SiteIsNotAsBuilt, path, folder));
}
