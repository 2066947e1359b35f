namespace ItaSite.Disk;

/// <summary>
/// Puts a file in the place of the one that may be there: whole beside it, then renamed over it, so that a failure
/// leaves the old one.
/// </summary>
internal static class WholeFile
{
    /// <param name="path">What a message names it by.</param>
    /// <exception cref="DiskException">The file can't be written; it is as it was.</exception>
    public static void Put(string full, string path, ReadOnlyMemory<byte> bytes) =>
        Put(full, path, target => target.Write(bytes.Span));

    /// <summary>As the others, and on the disk before it is renamed.</summary>
    public static void PutForGood(string full, string path, byte[] bytes) =>
        Put(
            full,
            path,
            target =>
            {
                target.Write(bytes);
                (target as FileStream)?.Flush(flushToDisk: true);
            }
        );

    /// <inheritdoc cref="Put(string, string, ReadOnlyMemory{byte})"/>
    /// <param name="write">Writes the whole of it.</param>
    public static void Put(string full, string path, Action<Stream> write)
    {
        var beside = Beside(full);
        DiskException.Naming(
            path,
            () =>
            {
                var isThere = File.Exists(full);
                // A rename asks nothing of the file it replaces: one that is protected must say no itself.
                if (isThere)
                    File.Open(full, FileMode.Open, FileAccess.ReadWrite).Dispose();

                try
                {
                    using (var target = File.Create(beside))
                        write(target);

                    if (isThere && !OperatingSystem.IsWindows())
                        File.SetUnixFileMode(beside, File.GetUnixFileMode(full));

                    File.Move(beside, full, overwrite: true);
                }
                finally
                {
                    File.Delete(beside);
                }
            }
        );
    }

    /// <summary>The file that is written before it takes the name of another.</summary>
    public static string Beside(string full) =>
        Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.ita.tmp");
}
