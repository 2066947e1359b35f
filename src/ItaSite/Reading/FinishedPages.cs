using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Sheets;

namespace ItaSite.Reading;

/// <summary>The pages with their links followed, and all that they and the settings name.</summary>
/// <param name="Config">The settings, with the pages that they name.</param>
/// <param name="ShareImage">Not yet measured.</param>
internal sealed record FinishedPages(
    SiteConfig Config,
    IReadOnlyList<FinishedPage> All,
    Document? ShareImage,
    IReadOnlyList<Document> Documents,
    IReadOnlyDictionary<SitePath, DocumentFacts> Facts
)
{
    public IReadOnlyList<Picture> Pictures { get; } =
    [
        .. All.SelectMany(page => page.Pictures.Concat(page.Page.Figures.SelectMany(figure => figure.Pictures.Values)))
            .DistinctBy(picture => picture.Address)
            .OrderBy(picture => picture.Address.Value, StringComparer.Ordinal),
    ];

    public static FinishedPages Finish(
        SourceTree tree,
        SiteSettings settings,
        IReadOnlyList<YearDraft> years,
        PageDrafts drafts,
        DiagnosticBag diagnostics
    )
    {
        var config = settings.Config;
        var topics = new TopicLinks([.. years.Select(year => year.Catalogue)], config.FiscalYear);
        var links = LinksOf(tree, config, years, drafts, topics);
        var cache = new DocumentCache();
        var figures = new FigureReader(
            new SheetCache(),
            cache,
            tree,
            years.DistinctBy(year => year.Catalogue.Year).ToDictionary(year => year.Catalogue.Year, year => year.Forms),
            config.FiscalYear
        );
        var pages = Finish(drafts, settings.Theme, new PageFinisher(links, figures, cache, config.Digits), diagnostics);
        var shareImage = ShareImageReader.Find(config, links, diagnostics);
        List<Document> documents =
        [
            .. pages
                .SelectMany(page => page.Documents)
                .Concat(shareImage is null ? [] : [shareImage])
                .DistinctBy(document => document.Address)
                .OrderBy(document => document.Address.Value, StringComparer.Ordinal),
        ];
        return new FinishedPages(
            new TargetReader(links, topics, diagnostics).Complete(config),
            pages,
            shareImage,
            documents,
            cache.ReadAll(documents, diagnostics)
        );
    }

    private static LinkResolver LinksOf(
        SourceTree tree,
        ConfigDraft config,
        IReadOnlyList<YearDraft> years,
        PageDrafts drafts,
        TopicLinks topics
    )
    {
        var generated = SiteAddresses
            .Generated(years.Select(year => year.Catalogue))
            .Concat(drafts.NewsArchive.Addresses);
        return new LinkResolver(
            tree,
            drafts.All,
            config.Eit.IsGiven ? generated : generated.Except(SiteAddresses.Survey),
            config.PublishesWorkshop ? [] : [.. years.Select(year => SiteAddresses.Priorities(year.Catalogue.Year))],
            topics
        );
    }

    private static FinishedPage[] Finish(
        PageDrafts drafts,
        Theme theme,
        PageFinisher finisher,
        DiagnosticBag diagnostics
    )
    {
        var pages = new FinishedPage[drafts.Published.Count];
        var layouts = drafts.Published.Select(draft => PageLayout.Of(draft, theme, diagnostics)).ToList();
        InParallel.For(
            pages.Length,
            i =>
            {
                var draft = drafts.Published[i];
                var item = drafts.Items.TryGetValue(draft.Source.File, out var known) ? known.Item : null;
                pages[i] = finisher.Finish(draft, item, layouts[i]);
            }
        );

        diagnostics.AddRange(pages.SelectMany(page => page.Diagnostics));
        return pages;
    }
}
