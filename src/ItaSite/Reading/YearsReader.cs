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
        var read = memory.Of<YearFiles, Diagnosed<YearDraft?>>(ReadYear);
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

            var (draft, problems) = read.Of(
                new YearFiles(
                    year,
                    file,
                    tree.Find(SourceTree.FolderOf(year) + MeasuresReader.FileName),
                    tree.Find(SourceTree.FolderOf(year) + ClosedYearReader.FileName),
                    tree.Find(SourceTree.FolderOf(year) + FormsReader.FileName)
                )
            );
            diagnostics.AddRange(problems);
            if (draft is not null)
                years.Add(draft);
        }

        return years;
    }

    private static Diagnosed<YearDraft?> ReadYear(YearFiles files)
    {
        var diagnostics = new DiagnosticBag();
        return new Diagnosed<YearDraft?>(ReadYear(files, diagnostics), diagnostics);
    }

    private static YearDraft? ReadYear(YearFiles files, DiagnosticBag diagnostics)
    {
        if (SourceText.Read(files.Catalogue, diagnostics) is not { } source)
            return null;

        var catalogue = CatalogueReader.Read(source, files.Year, diagnostics);
        var measures = files.Measures is null ? null : SourceText.Read(files.Measures, diagnostics);
        var closed = files.Closed is null ? null : SourceText.Read(files.Closed, diagnostics);
        var forms = files.Forms is null ? null : SourceText.Read(files.Forms, diagnostics);
        return new YearDraft(
            catalogue,
            measures is null ? Measures.None : MeasuresReader.Read(measures, catalogue, diagnostics),
            forms is null ? [] : FormsReader.Read(forms, files.Year, diagnostics),
            closed is null ? null : ClosedYearReader.Read(closed, catalogue.Year, diagnostics),
            [.. new[] { source, measures, forms }.OfType<SourceText>()]
        );
    }
}
