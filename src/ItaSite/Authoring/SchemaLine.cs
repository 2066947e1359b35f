using ItaSite.Reading;

namespace ItaSite.Authoring;

/// <summary>The comment by which editors find the schema of a YAML file or of a page's front matter.</summary>
internal static class SchemaLine
{
    public const string Folder = ".schemas/";

    public const string Measures = "measures";

    private const string Page = "page";

    /// <param name="path">Of the file that begins with the line, from the site's folder.</param>
    /// <returns>With its line break.</returns>
    public static string Of(string path, string schema)
    {
        var up = string.Concat(Enumerable.Repeat("../", path.Count(letter => letter == '/')));
        return $"# yaml-language-server: $schema={up}{Folder}{schema}.schema.json\n";
    }

    public static string OfPage(string path) => Of(path, Page);

    /// <summary>The schemas themselves, which every new site has beside its content.</summary>
    public static IReadOnlyList<NewFile> Schemas() =>
        [.. StarterSite.Files().Under(Folder).Select(file => new NewFile(file.Path, "") { Bytes = file.Bytes() })];
}
