using System.Text;

namespace ItaSite.Disk;

/// <summary>Writes a new text over an author's file, which must be there.</summary>
internal static class ChangedFiles
{
    /// <param name="path">From the site's folder.</param>
    /// <param name="text">With the byte-order mark and line ends it shall have.</param>
    /// <exception cref="DiskException">The file can't be written; it is as it was.</exception>
    public static void Write(string siteRoot, string path, string text)
    {
        var full = Path.Combine(siteRoot, path);
        DiskException.Naming(path, () => File.Open(full, FileMode.Open, FileAccess.ReadWrite).Dispose());
        WholeFile.Put(full, path, Encoding.UTF8.GetBytes(text));
    }
}
