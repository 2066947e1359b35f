using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>
/// Sites in a text file: a folder a line, counted from the list's own folder. A comment is a line that begins with #,
/// or what stands behind a space and #.
/// </summary>
internal static class SiteList
{
    /// <returns>Each folder with its place in the list; none, with a diagnostic, if it can't be decoded.</returns>
    /// <exception cref="DiskException">The list does not exist, or can't be read.</exception>
    public static IReadOnlyList<(string Folder, Place Place)> Read(string path, DiagnosticBag diagnostics)
    {
        if (
            DiskException.Naming(path, () => SourceText.Read(SiteFolder.FileOutside(path), diagnostics)) is not { } list
        )
            return [];

        var home = Path.GetDirectoryName(path) ?? "";
        var sites = new List<(string, Place)>();
        var lines = list.Text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var folder = FolderIn(lines[i]);
            if (folder.Length == 0)
                continue;

            var column = lines[i].IndexOf(folder, StringComparison.Ordinal) + 1;
            sites.Add((Path.Combine(home, folder), new Place(list.File, i + 1, column)));
        }

        if (sites.Count == 0)
            diagnostics.Add(Diagnostic.At(Place.TopOf(list.File), ManySitesProblems.SiteListIsEmpty));

        return sites;
    }

    /// <summary>Windows puts a copied path in quotation marks.</summary>
    private static string FolderIn(string line)
    {
        var text = line.Trim();
        for (var mark = text.IndexOf('#', StringComparison.Ordinal); mark >= 0; mark = text.IndexOf('#', mark + 1))
        {
            if (mark == 0 || char.IsWhiteSpace(text[mark - 1]))
            {
                text = text[..mark].TrimEnd();
                break;
            }
        }

        return text is ['"', .. var quoted, '"'] ? quoted : text;
    }
}
