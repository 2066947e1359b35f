using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Model;

/// <summary>
/// The author's files: settings, content and theme, ordered ordinally, whatever the file system's own order is.
/// </summary>
internal sealed class SourceTree
{
    public const string ConfigFile = "site.config.json";
    public const string Content = "content/";
    public const string Themes = "themes/";

    /// <summary>Holds the entries of the news.</summary>
    public const string News = Content + "news/";

    /// <summary>Holds a folder a fiscal year.</summary>
    public const string Years = Content + "oit/";

    /// <summary>The name of a year's catalogue, in the year's folder.</summary>
    public const string CatalogueFile = "catalogue.yaml";

    /// <summary>In a year's folder too.</summary>
    public const string MeasuresFile = "measures.yaml";

    private readonly Dictionary<string, SourceFile> byPath;

    /// <param name="refused">What is said of files and folders that could not be read.</param>
    public SourceTree(IEnumerable<SourceFile> files, IReadOnlyList<Diagnostic>? refused = null)
    {
        Refused = refused ?? [];
        Files = [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
        byPath = Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    public IReadOnlyList<SourceFile> Files { get; }

    /// <summary>What they name is there, but not in the tree: it can't be read, or is nobody's page.</summary>
    public IReadOnlyList<Diagnostic> Refused { get; }

    /// <summary>Everything of one fiscal year: <c>content/oit/2566/</c>.</summary>
    public static string FolderOf(FiscalYear year) => $"{Years}{year}/";

    public static string CatalogueOf(FiscalYear year) => FolderOf(year) + CatalogueFile;

    /// <param name="files">In place of those of the same path, or beside them.</param>
    public SourceTree With(IReadOnlyList<SourceFile> files) =>
        new(Files.ExceptBy(files.Select(file => file.Path), file => file.Path).Concat(files), Refused);

    public SourceFile? Find(string path) => byPath.GetValueOrDefault(path);

    public IEnumerable<SourceFile> Under(string folder) =>
        Files.Where(file => file.Path.StartsWith(folder, StringComparison.Ordinal));
}
