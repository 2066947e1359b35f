using ItaSite.Diagnostics;

namespace ItaSite.Disk;

/// <summary>Writes a file that was not there before.</summary>
internal static class NewFiles
{
    /// <param name="path">From the site's folder.</param>
    /// <exception cref="DiskException">The file exists, or can't be written.</exception>
    public static void Write(string siteRoot, string path, string text)
    {
        var full = Path.Combine(siteRoot, path);
        if (File.Exists(full))
            throw new DiskException(Diagnostic.At(Place.TopOf(path), DiskProblems.FileExists, path));

        DiskException.Naming(
            path,
            () =>
            {
                Directory.CreateDirectory(Path.GetDirectoryName(full)!);
                using var file = new StreamWriter(new FileStream(full, FileMode.CreateNew));
                file.Write(text);
            }
        );
    }

    /// <summary>Writes all of the files or, if one of them can't be written, none.</summary>
    /// <exception cref="DiskException">One exists, or can't be written.</exception>
    public static void WriteAll(string siteRoot, IReadOnlyList<(string Path, ReadOnlyMemory<byte> Bytes)> files)
    {
        var written = new List<string>();
        try
        {
            foreach (var (path, bytes) in files)
                WriteOne(Path.Combine(siteRoot, path), path, bytes, written);
        }
        catch (DiskException)
        {
            TakeAway(written);
            throw;
        }
    }

    /// <summary>Writes those of the files that are not there.</summary>
    /// <exception cref="DiskException">One can't be written.</exception>
    public static void WriteMissing(string siteRoot, IEnumerable<(string Path, ReadOnlyMemory<byte> Bytes)> files) =>
        WriteAll(siteRoot, [.. files.Where(file => !File.Exists(Path.Combine(siteRoot, file.Path)))]);

    /// <summary>Puts a file in place of the one that may be there, whole or not at all.</summary>
    public static void Replace(string siteRoot, string path, ReadOnlyMemory<byte> bytes) =>
        WholeFile.Put(Path.Combine(siteRoot, path), path, bytes);

    /// <summary>Takes a file away, and its folders if nothing else is in them.</summary>
    public static void Remove(string siteRoot, string path) =>
        DiskException.Naming(
            path,
            () =>
            {
                var full = Path.Combine(siteRoot, path);
                File.Delete(full);
                RemoveEmptyFolders(siteRoot, full);
            }
        );

    /// <param name="full">A file that was in them.</param>
    public static void RemoveEmptyFolders(string siteRoot, string full)
    {
        for (
            var folder = Path.GetDirectoryName(full)!;
            folder.Length > siteRoot.Length && !Directory.EnumerateFileSystemEntries(folder).Any();
            folder = Path.GetDirectoryName(folder)!
        )
            Directory.Delete(folder);
    }

    private static void WriteOne(string full, string path, ReadOnlyMemory<byte> bytes, List<string> written)
    {
        if (File.Exists(full))
            throw new DiskException(Diagnostic.At(Place.TopOf(path), DiskProblems.FileExists, path));

        DiskException.Naming(
            path,
            () =>
            {
                var missing = new Stack<string>();
                for (
                    var folder = Path.GetDirectoryName(full);
                    !string.IsNullOrEmpty(folder) && !Directory.Exists(folder);
                    folder = Path.GetDirectoryName(folder)
                )
                    missing.Push(folder);

                foreach (var folder in missing)
                {
                    Directory.CreateDirectory(folder);
                    written.Add(folder);
                }

                using var file = new FileStream(full, FileMode.CreateNew);
                written.Add(full);
                file.Write(bytes.Span);
            }
        );
    }

    /// <summary>In the reverse order, so that folders are empty by then.</summary>
    private static void TakeAway(List<string> written)
    {
        foreach (var path in Enumerable.Reverse(written))
        {
            if (File.Exists(path))
                File.Delete(path);
            else if (Directory.Exists(path))
                Directory.Delete(path);
        }
    }
}
