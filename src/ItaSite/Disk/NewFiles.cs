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
            throw new DiskException(Diagnostic.At(Place.TopOf(path), Problems.FileExists, path));

        DiskException.Naming(path, () =>
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            using var file = new StreamWriter(new FileStream(full, FileMode.CreateNew));
            file.Write(text);
        });
    }
}
