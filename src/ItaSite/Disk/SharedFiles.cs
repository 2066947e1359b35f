using System.Collections.Concurrent;
using System.Security.Cryptography;
using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>
/// Gives the files of themes and years that several sites have alike as the very same file, with its bytes at hand, so
/// that what is made of them is made once.
/// </summary>
internal sealed class SharedFiles
{
    private const int LargestFile = 1 << 20;

    /// <summary>Sites that share nothing would fill the memory.</summary>
    private const int MostFiles = 2000;

    private readonly ConcurrentDictionary<(string Path, string Sha256), SourceFile> files = [];

    /// <summary>For <see cref="SiteFolder.Read(string, Func{string, FileInfo, SourceFile})"/>.</summary>
    public SourceFile FileAt(string path, FileInfo info)
    {
        var file = SiteFolder.FileAt(path, info);
        if (!MayBeShared(file))
            return file;

        var bytes = file.Bytes();
        var key = (path, Convert.ToHexString(SHA256.HashData(bytes)));
        if (files.TryGetValue(key, out var known))
            return known;

        var held = SourceFile.Of(path, bytes);
        return files.Count < MostFiles ? files.GetOrAdd(key, held) : held;
    }

    private static bool MayBeShared(SourceFile file) =>
        file.Length <= LargestFile
        && (
            file.Path.StartsWith(SourceTree.Themes, StringComparison.Ordinal)
            || (file.Path.StartsWith(SourceTree.Years, StringComparison.Ordinal) && file.Extension == ".yaml")
        );
}
