using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Sheets;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>The pages with their links followed, and all that they and the settings name.</summary>
/// <param name="Config">The settings, with the pages that they name.</param>
/// <param name="Face">Not yet measured.</param>
internal sealed record FinishedPages(
    SiteConfig Config,
    IReadOnlyList<FinishedPage> All,
    FacePictures Face,
    IReadOnlyList<Document> Documents,
    IReadOnlyDictionary<SitePath, DocumentFacts> Facts
)
{
    public IReadOnlyList<Picture> Pictures { get; } =
    [
        .. All.SelectMany(page => page.Pictures)
            .DistinctBy(picture => picture.Address)
            .OrderBy(picture => picture.Address.Value, StringComparer.Ordinal),
    ];

    public static FinishedPages Finish(
        SourceTree tree,
        SiteSettings settings,
        IReadOnlyList<YearDraft> years,
        PageDrafts drafts,
        BuildMemory memory,
        DiagnosticBag diagnostics,
        IIsolatedReader? isolated
    )
    {
        var config = settings.Config;
        var topics = memory
            .Of(
                static ((ValueList<Same<Catalogue>> Catalogues, FiscalYear Current) of) =>
                    new TopicLinks([.. of.Catalogues.Select(catalogue => catalogue.Value)], of.Current)
            )
            .Of(([.. years.Select(year => year.Catalogue)], config.FiscalYear ?? default));
        var places = PlacesOf(tree, config, years, drafts, memory);
        var links = new LinkResolver(new AskedPlaces(places), topics);
        var cache = new DocumentCache(memory, isolated);
        var figures = new FigureReader(
            new SheetCache(memory),
            cache,
            years.DistinctBy(year => year.Catalogue.Year).ToDictionary(year => year.Catalogue.Year, year => year.Forms),
            config.FiscalYear ?? default
        );
        var finisher = new PageFinisher(places, topics, figures, cache, config.Digits);
        var pages = Finish(tree, drafts, settings.Theme, finisher, memory, diagnostics);
        var face = FacePictures.Find(config, links, diagnostics);
        List<Document> documents =
        [
            .. pages
                .SelectMany(page => page.Documents)
                .Concat(face.All)
                .DistinctBy(document => document.Address)
                .OrderBy(document => document.Address.Value, StringComparer.Ordinal),
        ];
        return new FinishedPages(
            new TargetReader(links, topics, diagnostics).Complete(config),
            pages,
            face,
            documents,
            cache.ReadAll(documents, diagnostics)
        );
    }

    private static SitePlaces PlacesOf(
        SourceTree tree,
        ConfigDraft config,
        IReadOnlyList<YearDraft> years,
        PageDrafts drafts,
        BuildMemory memory
    )
    {
        var generated = SiteAddresses
            .Generated(years.Select(year => year.Catalogue))
            .Concat(drafts.NewsArchive.Addresses);
        var linked = memory.Of(static (Same<PageDraft> draft) => LinkedPage.Of(draft.Value));
        return new SitePlaces(
            tree,
            drafts.All.ToDictionary(draft => draft.Source.File, draft => linked.Of(draft), StringComparer.Ordinal),
            config.Eit.IsGiven ? generated : generated.Except(SiteAddresses.Survey),
            config.PublishesWorkshop ? [] : [.. years.Select(year => SiteAddresses.Priorities(year.Catalogue.Year))]
        );
    }

    private static FinishedPage[] Finish(
        SourceTree tree,
        PageDrafts drafts,
        Theme theme,
        PageFinisher finisher,
        BuildMemory memory,
        DiagnosticBag diagnostics
    )
    {
        var layouts = drafts.Published.Select(draft => (draft, PageLayout.Of(draft, theme, diagnostics))).ToList();
        var finished = memory.Of(
            static (PageInputs page, PageFinisher finisher) =>
                finisher.Finish(page.Draft.Value, page.Item.Value, page.Layout),
            static (page, finisher) => finisher.Holds(page)
        );
        // Pages that may have to wait for documents which another process reads come last.
        var awaited = tree.Under(SourceTree.Content)
            .Where(DocumentReader.ExpectsIsolation)
            .Select(file => file.Extension)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        int[] order = [.. Enumerable.Range(0, layouts.Count).OrderBy(i => MayWait(layouts[i].draft))];
        var pages = new FinishedPage[layouts.Count];
        InParallel.For(
            pages.Length,
            place =>
            {
                var (draft, layout) = layouts[order[place]];
                var item = drafts.Items.TryGetValue(draft.Source.File, out var known) ? known.Item : null;
                pages[order[place]] = finished.Of(finisher.InputsOf(draft, item, layout), finisher);
            }
        );

        diagnostics.AddRange(pages.SelectMany(page => page.Diagnostics));
        return pages;

        bool MayWait(PageDraft draft) =>
            awaited.Exists(ending => draft.BodyText.Contains(ending, StringComparison.OrdinalIgnoreCase));
    }
}
