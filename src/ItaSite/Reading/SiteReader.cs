using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>Reads the author's files into a site: first each file on its own, then what one says of another.</summary>
internal static class SiteReader
{
    /// <param name="baseUrl">Takes the place of the settings' own, if given.</param>
    /// <param name="isolated">Reads documents elsewhere; null for here.</param>
    /// <returns>Null if there is too little to go on with: no settings, or no catalogue of the site's year.</returns>
    public static Diagnosed<Site?> Read(
        SourceTree tree,
        string? baseUrl,
        BuildMemory? memory = null,
        IIsolatedReader? isolated = null
    )
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(tree.Refused);
        return new Diagnosed<Site?>(
            Read(tree, baseUrl, memory ?? BuildMemory.None, diagnostics, isolated),
            diagnostics
        );
    }

    private static Site? Read(
        SourceTree tree,
        string? baseUrl,
        BuildMemory memory,
        DiagnosticBag diagnostics,
        IIsolatedReader? isolated
    )
    {
        isolated?.Expect(tree.Under(SourceTree.Content).Count(DocumentReader.ExpectsIsolation));
        if (SiteSettings.Read(tree, baseUrl, memory, diagnostics) is not { } settings)
            return null;

        var years = new YearsReader(tree, memory, diagnostics).Read();
        var drafts = PageDrafts.Read(tree, years, memory, diagnostics);
        var finished = FinishedPages.Finish(tree, settings, years, drafts, memory, diagnostics, isolated);
        diagnostics.AddRange(WholeSite.Check(tree, settings.Theme, years, drafts, finished));
        return settings.CheckYear(tree, years, diagnostics)
            ? SiteOf(settings, years, drafts, finished, diagnostics)
            : null;
    }

    private static Site SiteOf(
        SiteSettings settings,
        IReadOnlyList<YearDraft> years,
        PageDrafts drafts,
        FinishedPages finished,
        DiagnosticBag diagnostics
    )
    {
        var pages = finished.All.Where(page => page.Draft.Item is null).Select(page => page.Page).ToList();
        var news = pages.ToLookup(page => page.Source.StartsWith(SourceTree.News, StringComparison.Ordinal));
        var texts = years
            .SelectMany(year => year.Texts)
            .Append(settings.Source)
            .Concat(drafts.Published.Select(draft => draft.Source));
        var face = FaceMeasures.Of(finished.Face, settings.Config, finished.Facts, diagnostics);
        IReadOnlyList<Picture> pictures = face.Hero is { Picture: var hero }
            ? [.. finished.Pictures.Append(hero).DistinctBy(picture => picture.Address)]
            : finished.Pictures;
        return new Site(
            finished.Config,
            [.. years.Select(year => YearOf(year, drafts, finished, diagnostics)).OrderByDescending(year => year.Year)],
            [.. news[false]],
            [
                .. news[true]
                    .OrderByDescending(page => page.Published)
                    .ThenBy(page => page.Address.Value, StringComparer.Ordinal),
            ],
            finished.Documents,
            finished.Facts,
            settings.Theme,
            [.. texts.OrderBy(text => text.File, StringComparer.Ordinal)]
        )
        {
            Pictures = pictures,
            Everyday = EverydayWordsReader.Shipped,
            Face = face,
            ShareImage = finished.Face.Share is { } image
                ? ShareImageReader.Measure(
                    image,
                    finished.Facts[image.Address],
                    settings.Config.ShareImagePlace,
                    diagnostics
                )
                : null,
        };
    }

    /// <param name="found">All that is wrong: what a faulty front matter would have said is not known.</param>
    private static AssessmentYear YearOf(
        YearDraft year,
        PageDrafts drafts,
        FinishedPages finished,
        IEnumerable<Diagnostic> found
    ) =>
        new(year.Catalogue, year.Measures, ItemPagesOf(year.Catalogue, finished))
        {
            Drafts = [.. drafts.UnreadyIn(year.Catalogue)],
            Uncertain = ItemPlaces.UncertainIn(year.Catalogue, drafts.All, drafts.Items, drafts.Places, found),
            Forms = year.Forms,
            Closed = year.Closed,
        };

    private static Dictionary<ItemCode, ItemPage> ItemPagesOf(Catalogue catalogue, FinishedPages finished)
    {
        var folder = SourceTree.FolderOf(catalogue.Year);
        return finished
            .All.Where(page => page.Page.Source.StartsWith(folder, StringComparison.Ordinal))
            .Select(page => page.Item)
            .OfType<ItemPage>()
            .ToDictionary(page => page.Item);
    }
}
