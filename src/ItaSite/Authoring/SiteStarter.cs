using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Thai;

namespace ItaSite.Authoring;

/// <summary>
/// Starts a site: everything that it takes to build, hints in comments, and nothing that could be taken for the
/// agency's own.
/// </summary>
internal static partial class SiteStarter
{
    private const string NameToFill = "องค์การบริหารส่วนตำบล…";
    private const string ShortNameToFill = "อบต.…";
    private const string KindToFill = "องค์การบริหารส่วนตำบล";

    /// <param name="name">The agency's whole name, which the settings take.</param>
    public static IReadOnlyList<NewFile> Start(string name) => Start(name, OwnCatalogue(StarterSite.Files()));

    /// <param name="catalogueFile">A catalogue that can be read; its year is the site's.</param>
    public static IReadOnlyList<NewFile> Start(string name, SourceFile catalogueFile)
    {
        var shipped = StarterSite.Files();
        var source = SourceText.Read(catalogueFile, [])!;
        var catalogue = CatalogueReader.Read(source, YearOf(source.Text), []);
        var folder = SourceTree.FolderOf(catalogue.Year);
        return
        [
            .. Texts(shipped, catalogue, name),
            .. shipped
                .Files.Where(file => !IsText(file) && !file.Path.StartsWith(SourceTree.Years, StringComparison.Ordinal))
                .Select(file => new NewFile(file.Path, "") { Bytes = file.Bytes() }),
            new NewFile(folder + SourceTree.CatalogueFile, source.Text) { Bytes = catalogueFile.Bytes() },
            .. shipped
                .Under(SourceTree.Years)
                .Where(file => file.Name == FormsReader.FileName)
                .Select(file => new NewFile(folder + FormsReader.FileName, WithYear(TextOf(file), catalogue.Year))),
            .. MeasuresText.Of(catalogue, folder),
            .. catalogue.Items.Select(item => new NewFile(
                $"{folder}{item.Code.Slug}.md",
                ItemPageText.Of(item, catalogue.Year)
            )),
        ];
    }

    /// <summary>The year that a catalogue says it is of.</summary>
    public static FiscalYear YearOf(string catalogue) =>
        FiscalYear.TryRead(FiscalYearLine().Match(catalogue).Groups["year"].Value, out var year) ? year : default;

    /// <summary>A text in YAML, of another year.</summary>
    public static string WithYear(string text, FiscalYear year) => FiscalYearLine().Replace(text, $"${{key}}{year}", 1);

    private static SourceFile OwnCatalogue(SourceTree shipped) =>
        shipped.Under(SourceTree.Years).First(file => file.Name == SourceTree.CatalogueFile);

    private static bool IsText(SourceFile file) =>
        file.Path == SourceTree.ConfigFile
        || (file.Extension == ".md" && file.Path.StartsWith(SourceTree.Content, StringComparison.Ordinal));

    /// <summary>Settings and pages, fitted to the catalogue.</summary>
    private static IEnumerable<NewFile> Texts(SourceTree shipped, Catalogue catalogue, string name)
    {
        var ownSource = SourceText.Read(OwnCatalogue(shipped), [])!;
        var starter = new StarterPages(CatalogueReader.Read(ownSource, YearOf(ownSource.Text), []), catalogue);
        var before = shipped
            .Files.Where(file => IsText(file) && file.Extension == ".md")
            .ToDictionary(file => file.Path, TextOf);
        var first = before.ToDictionary(page => page.Key, page => starter.Of(page.Value, new HashSet<string>()));
        var gone = before
            .Keys.SelectMany(path =>
                StarterPages
                    .LostSections(before[path], first[path])
                    .Select(id => $"{path[SourceTree.Content.Length..]}#{id}")
            )
            .ToHashSet();

        yield return new NewFile(
            SourceTree.ConfigFile,
            StarterSettings.Of(
                Settings(TextOf(shipped.Find(SourceTree.ConfigFile)!), name),
                catalogue,
                starter.HasSurvey
            )
        );
        var kind = LocalBody.Of(LocalBody.NamesOf(name).Name)?.Legal ?? "หน่วยงาน";
        foreach (var (path, text) in before)
            yield return new NewFile(path, starter.Of(text, gone).Replace(KindToFill, kind, StringComparison.Ordinal));
    }

    private static string Settings(string template, string name)
    {
        var (wholeName, shortName) = LocalBody.NamesOf(name);
        return template
            .Replace(NameToFill, Escaped(wholeName), StringComparison.Ordinal)
            .Replace(ShortNameToFill, Escaped(shortName), StringComparison.Ordinal);
    }

    private static string Escaped(string text) =>
        JsonEncodedText.Encode(text, System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString();

    private static string TextOf(SourceFile file)
    {
        using var reader = new StreamReader(file.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("^(?<key>fiscal-year:[ \t]{0,9})(?<year>[^ \t\r\n#]+)", RegexOptions.Multiline)]
    private static partial Regex FiscalYearLine();
}
