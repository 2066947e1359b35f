using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>Reads the data files of every year's folder.</summary>
internal sealed class YearsReader(SourceTree tree, BuildMemory memory, DiagnosticBag diagnostics)
{
    public List<YearDraft> Read()
    {
        // Many sites have one catalogue, and each the measures of its own.
        var readCatalogue = memory.Of(
            static ((FiscalYear Year, Same<SourceFile> File) of) => ReadCatalogue(of.Year, of.File.Value)
        );
        var read = memory.Of<YearFiles, Diagnosed<YearDraft>>(ReadYear);
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

            var (catalogue, ofCatalogue) = readCatalogue.Of((year, file));
            diagnostics.AddRange(ofCatalogue);
            if (catalogue is null)
                continue;

            var (draft, problems) = read.Of(
                new YearFiles(
                    catalogue,
                    tree.Find(SourceTree.FolderOf(year) + SourceTree.MeasuresFile),
                    tree.Find(SourceTree.FolderOf(year) + ClosedYearReader.FileName),
                    tree.Find(SourceTree.FolderOf(year) + FormsReader.FileName)
                )
            );
            diagnostics.AddRange(problems);
            years.Add(draft);
        }

        return years;
    }

    private static Diagnosed<CatalogueText?> ReadCatalogue(FiscalYear year, SourceFile file)
    {
        var diagnostics = new DiagnosticBag();
        var source = SourceText.Read(file, diagnostics);
        return new(
            source is null ? null : new CatalogueText(source, CatalogueReader.Read(source, year, diagnostics)),
            diagnostics
        );
    }

    private static Diagnosed<YearDraft> ReadYear(YearFiles files)
    {
        var diagnostics = new DiagnosticBag();
        var (source, catalogue) = files.Catalogue.Value;
        var measures = files.Measures is null ? null : SourceText.Read(files.Measures, diagnostics);
        var closed = files.Closed is null ? null : SourceText.Read(files.Closed, diagnostics);
        var forms = files.Forms is null ? null : SourceText.Read(files.Forms, diagnostics);
        return new(
            new YearDraft(
                catalogue,
                measures is null ? Measures.None : MeasuresReader.Read(measures, catalogue, diagnostics),
                forms is null ? [] : FormsReader.Read(forms, catalogue.Year, diagnostics),
                closed is null ? null : ClosedYearReader.Read(closed, catalogue.Year, diagnostics),
                [.. new[] { source, measures, forms }.OfType<SourceText>()]
            ),
            diagnostics
        );
    }
}
