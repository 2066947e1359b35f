namespace ItaSite.Disk;

/// <summary>
/// Puts a file in the place of the one that may be there: whole beside it, then renamed over it, so that a failure
/// leaves the old one.
/// </summary>
internal static class WholeFile
{
    /// <param name="path">What a message names it by.</param>
    /// <exception cref="DiskException">The file can't be written; it is as it was.</exception>
    public static void Put(string full, string path, ReadOnlyMemory<byte> bytes)
    {
        var beside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.ita.tmp");
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
                    File.WriteAllBytes(beside, bytes.Span);
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
}
