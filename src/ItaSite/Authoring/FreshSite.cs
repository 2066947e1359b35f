using System.Text.RegularExpressions;
using ItaSite.Model;
using ItaSite.Reading;

namespace ItaSite.Authoring;

/// <summary>
/// A site that nobody has filled yet: another catalogue takes the place of the one that it was begun with, pages, links
/// and all.
/// </summary>
internal static partial class FreshSite
{
    /// <param name="catalogueFile">The catalogue to begin with instead; it can be read.</param>
    /// <returns>Null if the site has several years, or its year was begun to be filled.</returns>
    public static YearStart? Replaced(SourceTree tree, SourceFile catalogueFile)
    {
        var years = tree.Under(SourceTree.Years).Where(file => file.Name == SourceTree.CatalogueFile).ToList();
        if (
            years.Count != 1
            || tree.Find(SourceTree.ConfigFile) is not { } settings
            || SourceText.Read(settings, []) is not { } config
        )
            return null;

        var name = ConfigReader.Read(config, null, []).Agency.Name;
        var begun = SiteStarter.Start(name, years[0]).ToDictionary(file => file.Path);
        var folder = years[0].Path[..^SourceTree.CatalogueFile.Length];
        if (tree.Under(folder).Any(file => !IsAsBegun(file, begun)))
            return null;

        var next = SiteStarter.Start(name, catalogueFile);
        var paths = next.Select(file => file.Path).ToHashSet();
        var untouched = tree
            .Files.Where(file => begun.ContainsKey(file.Path) && IsAsBegun(file, begun))
            .Select(file => file.Path)
            .ToHashSet();
        var year = SiteStarter.YearOf(TextOf(catalogueFile));
        return new YearStart(
            [
                .. next.Where(file =>
                    tree.Find(file.Path) is null
                    && file.Path.StartsWith(SourceTree.FolderOf(year), StringComparison.Ordinal)
                ),
            ],
            0
        )
        {
            Replaced =
            [
                .. next.Where(file =>
                    untouched.Contains(file.Path) && !file.Bytes.Span.SequenceEqual(begun[file.Path].Bytes.Span)
                ),
                .. untouched.Contains(SourceTree.ConfigFile)
                    ? []
                    : new[]
                    {
                        new NewFile(SourceTree.ConfigFile, FiscalYearKey().Replace(config.Text, $"${{key}}{year}", 1)),
                    },
            ],
            Removed = [.. untouched.Where(path => !paths.Contains(path))],
        };
    }

    private static bool IsAsBegun(SourceFile file, Dictionary<string, NewFile> begun) =>
        begun.TryGetValue(file.Path, out var one) && one.Bytes.Span.SequenceEqual(file.Bytes());

    private static string TextOf(SourceFile file) => SourceText.Read(file, [])?.Text ?? "";

    [GeneratedRegex("(?<key>\"fiscalYear\"[ \t]{0,9}:[ \t]{0,9})[0-9]+")]
    private static partial Regex FiscalYearKey();
}
