using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Sheets;
using ItaSite.Thai;

namespace ItaSite.Reading;

/// <summary>Reads the author's files into a site: first each file on its own, then what one says of another.</summary>
internal sealed class SiteReader
{
    private readonly SourceTree tree;
    private readonly DiagnosticBag diagnostics = [];
    private readonly List<SourceText> texts = [];

    private SiteReader(SourceTree tree) => this.tree = tree;

    /// <param name="baseUrl">Takes the place of the settings' own, if given.</param>
    /// <returns>Null if there is too little to go on with: no settings, or no catalogue of the site's year.</returns>
    public static Diagnosed<Site?> Read(SourceTree tree, string? baseUrl)
    {
        var reader = new SiteReader(tree);
        return new Diagnosed<Site?>(reader.ReadSite(baseUrl), reader.diagnostics);
    }

    private Site? ReadSite(string? baseUrl)
    {
        var source = tree.Find(SourceTree.ConfigFile) is { } file ? SourceText.Read(file, diagnostics) : null;
        if (source is null)
            return null;

        texts.Add(source);
        var config = ConfigReader.Read(source, baseUrl, diagnostics);
        var theme = ThemeReader.Read(tree, config.Theme, config.ThemePlace, diagnostics);
        if (!tree.Under(SourceTree.Content).Any())
        {
            diagnostics.Add(
                Diagnostic.At(
                    Place.TopOf(source.File),
                    FileProblems.ContentFolderIsMissing,
                    SourceTree.Content.TrimEnd('/')
                )
            );
            return null;
        }

        var years = new YearsReader(tree, texts, diagnostics).Read();
        var written = ReadDrafts(years);
        var items = new ItemLookup(years.Select(year => year.Catalogue), diagnostics).Find(written);
        var places = ItemPlaces.Find(written, items, years.Select(year => year.Catalogue), diagnostics);
        var all = written.ConvertAll(draft => WithPermanentAddress(draft, items));
        var drafts = all.FindAll(draft => !draft.IsDraft);
        var catalogues = years.ConvertAll(year => year.Catalogue);
        IEnumerable<SitePath> generated = SiteAddresses.Generated(catalogues).Concat(NewsArchiveOf(drafts).Addresses);
        generated = config.Eit.IsGiven ? generated : generated.Except(SiteAddresses.Survey);
        SitePath[] forOffice = config.PublishesWorkshop
            ? []
            : [.. years.Select(year => SiteAddresses.Priorities(year.Catalogue.Year))];
        var topics = new TopicLinks(catalogues, config.FiscalYear);
        var links = new LinkResolver(tree, all, generated, forOffice, topics);
        diagnostics.AddRange(
            all.Where(draft => draft.IsDraft).Select(draft => Diagnostic.At(draft.DraftPlace, YearProblems.PageIsDraft))
        );
        var (menu, footer, channels) = ResolveTargets(config, links, topics);
        var shelf = new DocumentCache();
        var figures = new FigureReader(
            new SheetCache(),
            shelf,
            tree,
            years.DistinctBy(year => year.Catalogue.Year).ToDictionary(year => year.Catalogue.Year, year => year.Forms),
            config.FiscalYear
        );
        var finished = Finish(drafts, items, theme, new PageFinisher(links, figures, shelf, config.Digits));
        var shareImage = ShareImageReader.Find(config, links, diagnostics);
        var documents = DocumentsOf(finished, shareImage);
        var facts = shelf.ReadAll(documents, diagnostics);
        diagnostics.AddRange(SameFiles.Tell(documents));
        var pictures = PicturesOf(finished);
        diagnostics.AddRange(
            DocumentPages.Check(
                finished.SelectMany(page => page.Page.Links.Concat(page.Item?.Evidence.Values ?? [])),
                facts
            )
        );
        diagnostics.AddRange(
            AddressCollisions.Check(
                drafts.FindAll(draft => !places.ContainsKey(draft.Source.File)),
                items,
                documents,
                pictures,
                finished.SelectMany(page => page.Page.Figures),
                theme,
                years.Select(year => year.Catalogue)
            )
        );
        diagnostics.AddRange(
            SafeNames.Check(
                drafts
                    .Where(draft => draft.Item is null)
                    .Select(draft => draft.Source.File)
                    .Concat(documents.Select(document => document.File.Path))
            )
        );
        TellUnlinkedFiles([
            .. documents.Select(document => document.File),
            .. finished.SelectMany(page => page.TableFiles),
        ]);

        if (years.All(year => year.Catalogue.Year != config.FiscalYear))
        {
            var expected = $"{SourceTree.FolderOf(config.FiscalYear)}{SourceTree.CatalogueFile}";
            if (config.FiscalYear.BuddhistYear > 0 && tree.Find(expected) is null)
                diagnostics.Add(
                    Diagnostic.At(
                        config.FiscalYearPlace,
                        SettingsProblems.YearHasNoCatalogue,
                        config.FiscalYear.ToString(),
                        expected
                    )
                );

            return null;
        }

        if (
            !config.Eit.IsGiven
            && catalogues
                .Find(catalogue => catalogue.Year == config.FiscalYear)!
                .Instruments.Any(instrument => instrument.Id == "EIT")
        )
            diagnostics.Add(
                Diagnostic.At(Place.TopOf(source.File), SettingsProblems.EitAddressIsMissing) with
                {
                    Severity = Severity.Warning,
                }
            );

        var pages = finished.Where(page => page.Draft.Item is null).Select(page => page.Page).ToList();
        var news = pages
            .Where(page => page.Source.StartsWith(PageDraftReader.NewsFolder, StringComparison.Ordinal))
            .ToList();
        return new Site(
            new SiteConfig(
                config.Agency,
                config.BaseUrl,
                config.FiscalYear,
                config.Theme,
                config.Digits,
                config.Eit,
                menu,
                footer,
                channels
            )
            {
                Synonyms = config.Synonyms,
                PublishesWorkshop = config.PublishesWorkshop,
            },
            [
                .. years
                    .Select(year => new AssessmentYear(
                        year.Catalogue,
                        year.Measures,
                        ItemPagesOf(year.Catalogue, finished)
                    )
                    {
                        Drafts =
                        [
                            .. all.Where(draft =>
                                    draft.IsDraft
                                    && items.TryGetValue(draft.Source.File, out var known)
                                    && known.Catalogue == year.Catalogue
                                )
                                .Select(draft => items[draft.Source.File].Item.Code),
                        ],
                        Uncertain = ItemPlaces.UncertainIn(year.Catalogue, written, items, places, diagnostics),
                        Forms = year.Forms,
                        Closed = year.Closed,
                    })
                    .OrderByDescending(year => year.Year),
            ],
            [.. pages.Except(news)],
            [
                .. news.OrderByDescending(page => page.Published)
                    .ThenBy(page => page.Address.Value, StringComparer.Ordinal),
            ],
            documents,
            facts,
            theme,
            [.. texts.Concat(drafts.Select(draft => draft.Source)).OrderBy(text => text.File, StringComparer.Ordinal)]
        )
        {
            Pictures = pictures,
            ShareImage = shareImage is null
                ? null
                : ShareImageReader.Measure(shareImage, facts[shareImage.Address], config.ShareImagePlace, diagnostics),
        };
    }

    private List<PageDraft> ReadDrafts(List<YearDraft> years)
    {
        var files = tree.Under(SourceTree.Content).Where(file => file.Extension == ".md").ToList();
        var drafts = new PageDraft?[files.Count];
        var found = new DiagnosticBag[files.Count];
        InParallel.For(
            files.Count,
            i =>
            {
                found[i] = [];
                drafts[i] = SourceText.Read(files[i], found[i]) is { } source
                    ? PageDraftReader.Read(source, found[i], AcademicYearOf(files[i]))
                    : null;
            }
        );

        diagnostics.AddRange(found.SelectMany(list => list));
        return [.. drafts.OfType<PageDraft>()];

        AcademicYear? AcademicYearOf(SourceFile file) =>
            years
                .Find(year => file.Path.StartsWith(SourceTree.FolderOf(year.Catalogue.Year), StringComparison.Ordinal))
                ?.Catalogue.AcademicYear;
    }

    private static NewsArchive NewsArchiveOf(IEnumerable<PageDraft> drafts) =>
        NewsArchive.Of(
            drafts
                .Where(draft =>
                    draft.Item is null
                    && draft.Source.File.StartsWith(PageDraftReader.NewsFolder, StringComparison.Ordinal)
                )
                .Select(draft => draft.Published)
                .OfType<DateOnly>()
        );

    /// <summary>An item's address comes from its code, whatever its file is called.</summary>
    private static PageDraft WithPermanentAddress(
        PageDraft draft,
        IReadOnlyDictionary<string, (Catalogue Catalogue, Item Item)> items
    ) =>
        items.TryGetValue(draft.Source.File, out var known)
            ? draft with
            {
                Address = SiteAddresses.Item(known.Catalogue.Year, known.Item.Code),
            }
            : draft;

    private (
        IReadOnlyList<MenuEntry> Menu,
        IReadOnlyList<MenuEntry> Footer,
        IReadOnlyList<Channel> Channels
    ) ResolveTargets(ConfigDraft config, LinkResolver links, TopicLinks topics)
    {
        var targets = new TargetReader(links, topics, diagnostics);
        targets.CheckHome();
        return (targets.Entries(config.Menu), targets.Entries(config.Footer), targets.Channels(config.Channels));
    }

    private List<FinishedPage> Finish(
        List<PageDraft> drafts,
        IReadOnlyDictionary<string, (Catalogue Catalogue, Item Item)> items,
        Theme theme,
        PageFinisher finisher
    )
    {
        var pages = new FinishedPage[drafts.Count];
        var found = new DiagnosticBag[drafts.Count];
        InParallel.For(
            drafts.Count,
            i =>
            {
                found[i] = [];
                var draft = drafts[i];
                var item = items.TryGetValue(draft.Source.File, out var known) ? known.Item : null;
                pages[i] = finisher.Finish(draft, item, LayoutOf(draft, theme, found[i]));
            }
        );

        diagnostics.AddRange(found.SelectMany(bag => bag));
        diagnostics.AddRange(pages.SelectMany(page => page.Diagnostics));
        return [.. pages];
    }

    /// <summary>The one rule for templates: the page's own <c>layout:</c>, or the default of its folder.</summary>
    private static string LayoutOf(PageDraft draft, Theme theme, DiagnosticBag diagnostics)
    {
        if (draft.Layout is { } layout)
        {
            if (theme.Templates.ContainsKey(layout) || theme.Templates.Count == 0)
                return layout;

            // Told here, so the page goes on with its default: nobody need be reported again that the template is
            // missing.
            diagnostics.Add(
                Diagnostic.At(draft.LayoutPlace, PageProblems.LayoutIsUnknown, layout) with
                {
                    Suggestion = Nearest.To(layout, theme.Templates.Keys),
                }
            );
        }

        if (draft.Item is not null)
            return "item";

        if (draft.Source.File.StartsWith(PageDraftReader.NewsFolder, StringComparison.Ordinal))
            return "news-entry";

        return draft.Address == SiteAddresses.Home ? "home" : "page";
    }

    private static List<Document> DocumentsOf(List<FinishedPage> pages, Document? shareImage) =>
        [
            .. pages
                .SelectMany(page => page.Documents)
                .Concat(shareImage is null ? [] : [shareImage])
                .DistinctBy(document => document.Address)
                .OrderBy(document => document.Address.Value, StringComparer.Ordinal),
        ];

    private static List<Picture> PicturesOf(List<FinishedPage> pages) =>
        [
            .. pages
                .SelectMany(page =>
                    page.Pictures.Concat(page.Page.Figures.SelectMany(figure => figure.Pictures.Values))
                )
                .DistinctBy(picture => picture.Address)
                .OrderBy(picture => picture.Address.Value, StringComparer.Ordinal),
        ];

    private static Dictionary<ItemCode, ItemPage> ItemPagesOf(Catalogue catalogue, List<FinishedPage> pages)
    {
        var folder = SourceTree.FolderOf(catalogue.Year);
        return pages
            .Where(page => page.Item is not null && page.Page.Source.StartsWith(folder, StringComparison.Ordinal))
            .ToDictionary(page => page.Item!.Item, page => page.Item!);
    }

    private void TellUnlinkedFiles(IEnumerable<SourceFile> used)
    {
        var linked = used.Select(file => file.Path).ToHashSet();
        foreach (var file in tree.Under(SourceTree.Content))
        {
            if (
                file.Extension != ".md"
                && file.Name
                    is not (
                        SourceTree.CatalogueFile
                        or MeasuresReader.FileName
                        or FormsReader.FileName
                        or ClosedYearReader.FileName
                    )
                && !linked.Contains(file.Path)
            )
                diagnostics.Add(Diagnostic.At(Place.TopOf(file.Path), FileProblems.FileIsNotLinked));
        }
    }
}
