using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>
/// Which files of a site the editor may touch: those that the site is made from, by names that every system takes, and
/// no way out of the folder.
/// </summary>
internal static class EditablePath
{
    /// <summary>Systems end at 255; the name of the file beside it, while it is written, is longer.</summary>
    private const int LongestName = 200;

    private const string Unusable = "<>:\"|?*\\";

    /// <summary>Names of devices on Windows, whatever ending follows.</summary>
    private static readonly string[] Devices =
    [
        "con",
        "prn",
        "aux",
        "nul",
        .. Enumerable.Range(0, 10).SelectMany(number => new[] { $"com{number}", $"lpt{number}" }),
    ];

    /// <param name="root">The site's folder.</param>
    /// <param name="path">From there, with forward slashes.</param>
    /// <returns>The full path.</returns>
    /// <exception cref="DiskException">The path is none of the site's, or a link leads away from it.</exception>
    public static string Accept(string root, string path)
    {
        if (!IsOfTheSite(path) || !path.Split('/').All(IsUsable))
            throw new DiskException(Diagnostic.At(Place.TopOf(path), EditingProblems.PathIsRefused, path));

        var full = root;
        foreach (var name in path.Split('/'))
        {
            full = Path.Combine(full, name);
            if (DiskException.Naming(path, () => new FileInfo(full).LinkTarget) is not null)
                throw new DiskException(Diagnostic.At(Place.TopOf(path), DiskProblems.FileIsALink, path));
        }

        return full;
    }

    private static bool IsOfTheSite(string path) =>
        path == SourceTree.ConfigFile
        || path.StartsWith(SourceTree.Content, StringComparison.Ordinal)
        || path.StartsWith(SourceTree.Themes, StringComparison.Ordinal);

    private static bool IsUsable(string name) =>
        name.Length > 0
        && SiteFolder.IsAuthors(name)
        && name[^1] is not ('.' or ' ')
        && !name.Any(letter =>
            char.IsControl(letter) || letter == '\uFFFD' || Unusable.Contains(letter, StringComparison.Ordinal)
        )
        && !Devices.Contains(name.Split('.')[0].TrimEnd().ToLowerInvariant())
        && Encoding.UTF8.GetByteCount(name) <= LongestName;
}
