using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;

namespace ItaSite.Reading;

/// <summary>What only all files together can show.</summary>
internal static class WholeSite
{
    private static readonly string[] DataFiles =
    [
        SourceTree.CatalogueFile,
        SourceTree.MeasuresFile,
        FormsReader.FileName,
        ClosedYearReader.FileName,
    ];

    public static IEnumerable<Diagnostic> Check(
        SourceTree tree,
        Theme theme,
        IReadOnlyList<YearDraft> years,
        PageDrafts drafts,
        FinishedPages finished
    ) =>
        [
            .. SameFiles.Tell(finished.Documents),
            .. DocumentPages.Check(finished.All.SelectMany(page => page.ToPagesOfDocuments), finished.Facts),
            .. AddressCollisions.Check(
                drafts.Published.Where(draft => !drafts.Places.ContainsKey(draft.Source.File)),
                drafts.Items,
                finished.Documents,
                finished.Pictures,
                finished.All.SelectMany(page => page.Page.Figures),
                theme,
                years.Select(year => year.Catalogue)
            ),
            .. SafeNames.Check(
                drafts
                    .Published.Where(draft => draft.Item is null)
                    .Select(draft => draft.Source.File)
                    .Concat(finished.Documents.Select(document => document.File.Path))
            ),
            .. UnlinkedFiles(tree, finished),
        ];

    private static IEnumerable<Diagnostic> UnlinkedFiles(SourceTree tree, FinishedPages finished)
    {
        var linked = finished
            .Documents.Select(document => document.File)
            .Concat(finished.All.SelectMany(page => page.TableFiles))
            .Select(file => file.Path)
            .ToHashSet();
        return from file in tree.Under(SourceTree.Content)
            where file.Extension != ".md" && !DataFiles.Contains(file.Name) && !linked.Contains(file.Path)
            select Diagnostic.At(Place.TopOf(file.Path), FileProblems.FileIsNotLinked);
    }
}
