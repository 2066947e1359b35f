using System.Text.Json;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;

namespace ItaSite.Building;

/// <summary>Starts a site: everything that it takes to build, hints in comments, and nothing that could be taken for the agency's own.</summary>
internal static class SiteStarter
{
    private const string NameToFill = "องค์การบริหารส่วนตำบล…";
    private const string ShortNameToFill = "อบต.…";
    private const string LegalKind = "องค์การบริหารส่วนตำบล";
    private const string ShortKind = "อบต.";

    /// <param name="name">The agency's whole name, which the settings take.</param>
    public static IReadOnlyList<NewFile> Start(string name)
    {
        var edition = Edition.Files();
        return
        [
            new NewFile(SourceTree.ConfigFile, Settings(TextOf(edition.Find(SourceTree.ConfigFile)!), name)),
            .. edition.Files
                .Where(file => file.Path != SourceTree.ConfigFile)
                .Select(file => new NewFile(file.Path, "") { Bytes = NewFile.BytesOf(file) }),
            .. edition.Under(SourceTree.Content).Where(file => file.Name == CatalogueReader.FileName).SelectMany(Year),
        ];
    }

    /// <summary>A page for each item, and the measures to fill.</summary>
    private static IEnumerable<NewFile> Year(SourceFile catalogueFile)
    {
        var folder = catalogueFile.Path[..^CatalogueReader.FileName.Length];
        var diagnostics = new List<Diagnostic>();
        if (!FiscalYear.TryRead(folder.TrimEnd('/').Split('/')[^1], out var year) || SourceText.Read(catalogueFile, diagnostics) is not { } source)
            return [];

        var catalogue = CatalogueReader.Read(source, year, diagnostics);
        return
        [
            .. MeasuresText.Of(catalogue, folder),
            .. catalogue.Items.Select(item => new NewFile($"{folder}{item.Code.Slug}.md", ItemPageText.Of(item, year))),
        ];
    }

    private static string Settings(string template, string name)
    {
        var shortName = name.StartsWith(LegalKind, StringComparison.Ordinal) ? ShortKind + name[LegalKind.Length..].Trim() : name;
        return template
            .Replace(NameToFill, Escaped(name), StringComparison.Ordinal)
            .Replace(ShortNameToFill, Escaped(shortName), StringComparison.Ordinal);
    }

    private static string Escaped(string text) => JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    private static string TextOf(SourceFile file)
    {
        using var reader = new StreamReader(file.Open());
        return reader.ReadToEnd();
    }
}
