using System.Text;

namespace ItaSite.Disk;

/// <summary>
/// Writes a new text over an author's file: whole beside it, then renamed over it, so that a failure leaves the old
/// one.
/// </summary>
internal static class ChangedFiles
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <param name="path">From the site's folder.</param>
    /// <param name="text">With the byte-order mark and line ends it shall have.</param>
    /// <exception cref="DiskException">The file can't be written; it is as it was.</exception>
    public static void Write(string siteRoot, string path, string text)
    {
        var full = Path.Combine(siteRoot, path);
        var beside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.ita.tmp");
        DiskException.Naming(
            path,
            () =>
            {
                // A rename asks nothing of the file it replaces: one that is protected must say no itself.
                File.Open(full, FileMode.Open, FileAccess.ReadWrite).Dispose();
                try
                {
                    File.WriteAllText(beside, text, Utf8);
                    if (!OperatingSystem.IsWindows())
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
