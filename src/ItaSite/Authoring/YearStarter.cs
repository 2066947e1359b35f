using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Thai;

namespace ItaSite.Authoring;

/// <summary>Starts a year from its catalogue, with what still fits of the year before.</summary>
internal static class YearStarter
{
    /// <returns>
    /// What to write, with warnings; null, with errors, if the catalogue or the earlier year can't be read or the year
    /// exists.
    /// </returns>
    public static Diagnosed<YearStart?> Start(SourceTree tree, FiscalYear year, SourceFile catalogueFile)
    {
        var folder = SourceTree.FolderOf(year);
        var diagnostics = new DiagnosticBag();
        if (SourceText.Read(catalogueFile, diagnostics) is not { } source)
            return Nothing(diagnostics);

        var catalogue = CatalogueReader.Read(source, year, diagnostics);
        var isSound = !diagnostics.HasErrors;
        if (isSound && FreshSite.Replaced(tree, catalogueFile) is { } replaced)
            return new Diagnosed<YearStart?>(replaced, diagnostics);

        if (tree.Under(folder).FirstOrDefault() is { } existing)
            return Nothing([Diagnostic.At(Place.TopOf(folder.TrimEnd('/')), YearProblems.YearExists, existing.Path)]);

        DiagnosticBag toTell = [.. diagnostics];
        var (earlier, fromEarlier) = EarlierYear.Before(year, tree);
        diagnostics.AddRange(fromEarlier);
        if (diagnostics.HasErrors)
            return Nothing([.. diagnostics.Where(diagnostic => diagnostic.Severity == Severity.Error)]);

        var pairing = earlier is null ? null : new YearPairing(earlier.Catalogue, catalogue);
        var inheritances = catalogue.Items.ToDictionary(
            item => item.Code,
            item => pairing is null ? null : ItemInheritance.Of(item, year, earlier!, pairing, FileOf(item))
        );
        IReadOnlyList<NewFile> files =
        [
            new NewFile(folder + SourceTree.CatalogueFile, source.Text) { Bytes = catalogueFile.Bytes() },
            .. MeasuresText.Of(catalogue, folder),
            .. FormsOf(tree, earlier, year, folder),
            .. pairing is null ? [] : new[] { YearTableText.Of(earlier!.Catalogue, catalogue, pairing, folder) },
            .. catalogue.Items.Select(item => new NewFile(
                FileOf(item),
                ItemPageText.Of(
                    item,
                    year,
                    inheritances[item.Code]?.Page ?? CarriedPage.Nothing,
                    inheritances[item.Code]?.Remarks
                )
            )),
        ];
        return new Diagnosed<YearStart?>(
            new YearStart(
                files,
                inheritances.Values.Count(inheritance => inheritance is { Page.HoldsSomething: true })
            ),
            [.. toTell, .. pairing is null ? [] : LeftBehind(earlier!, pairing)]
        );

        string FileOf(Item item) => $"{folder}{item.Code.Slug}.md";
    }

    /// <summary>
    /// The forms of the year before, comments and all: forms outlive a year, and are corrected where they changed.
    /// </summary>
    private static IEnumerable<NewFile> FormsOf(SourceTree tree, EarlierYear? earlier, FiscalYear year, string folder)
    {
        if (
            earlier is not null
            && tree.Find($"{SourceTree.FolderOf(earlier.Catalogue.Year)}{FormsReader.FileName}") is { } file
            && SourceText.Read(file, []) is { } forms
        )
            yield return new NewFile(folder + FormsReader.FileName, SiteStarter.WithYear(forms.Text, year));
    }

    private static IEnumerable<Diagnostic> LeftBehind(EarlierYear earlier, YearPairing pairing) =>
        earlier
            .Catalogue.Items.Where(item => pairing.HeirsOf(item).Count == 0)
            .Select(item =>
                Diagnostic.At(
                    Place.TopOf(
                        earlier.Pages.GetValueOrDefault(item.Code)?.File
                            ?? $"{SourceTree.FolderOf(earlier.Catalogue.Year)}{SourceTree.CatalogueFile}"
                    ),
                    YearProblems.TopicIsLeftBehind,
                    item.Code.Value,
                    item.Title,
                    item.Topic,
                    earlier.Catalogue.Year.ToString()
                )
            );

    private static Diagnosed<YearStart?> Nothing(IReadOnlyList<Diagnostic> diagnostics) => new(null, diagnostics);
}
