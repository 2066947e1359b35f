using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>Reads the data files of every year's folder.</summary>
internal sealed class YearsReader(SourceTree tree, DiagnosticBag diagnostics)
{
    public List<YearDraft> Read()
    {
        var years = new List<YearDraft>();
        foreach (var file in tree.Under(SourceTree.Years))
        {
            if (
                file.Path[SourceTree.Years.Length..].Split('/') is [var closedFolder, ClosedYearReader.FileName]
                && tree.Find($"{SourceTree.Years}{closedFolder}/{SourceTree.CatalogueFile}") is null
            )
                diagnostics.Add(
                    Diagnostic.At(
                        Place.TopOf(file.Path),
                        YearProblems.ClosedFileDropped,
                        closedFolder,
                        $"{SourceTree.Years}{closedFolder}/{SourceTree.CatalogueFile}"
                    )
                );

            if (file.Path[SourceTree.Years.Length..].Split('/') is not [var folder, SourceTree.CatalogueFile])
                continue;

            if (!FiscalYear.TryRead(folder, out var year) || year.ToString() != folder)
            {
                diagnostics.Add(Diagnostic.At(Place.TopOf(file.Path), CatalogueProblems.YearFolderIsMisnamed, folder));
                continue;
            }

            if (SourceText.Read(file, diagnostics) is not { } source)
                continue;

            var catalogue = CatalogueReader.Read(source, year, diagnostics);
            var measuresFile = tree.Find($"{SourceTree.Years}{folder}/{MeasuresReader.FileName}");
            var measures = measuresFile is null ? null : SourceText.Read(measuresFile, diagnostics);
            var closed = tree.Find($"{SourceTree.Years}{folder}/{ClosedYearReader.FileName}") is { } record
                ? SourceText.Read(record, diagnostics)
                : null;
            var forms = tree.Find($"{SourceTree.FolderOf(year)}{FormsReader.FileName}") is { } formsFile
                ? SourceText.Read(formsFile, diagnostics)
                : null;
            years.Add(
                new YearDraft(
                    catalogue,
                    measures is null ? Measures.None : MeasuresReader.Read(measures, catalogue, diagnostics),
                    forms is null ? [] : FormsReader.Read(forms, year, diagnostics),
                    closed is null ? null : ClosedYearReader.Read(closed, catalogue.Year, diagnostics),
                    [.. new[] { source, measures, forms }.OfType<SourceText>()]
                )
            );
        }

        return years;
    }
}
