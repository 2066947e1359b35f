namespace ItaSite.Model;

/// <summary>Everything to publish, complete.</summary>
/// <param name="Years">Newest first.</param>
/// <param name="Pages">The author's pages but those of items and news.</param>
/// <param name="News">Newest first.</param>
/// <param name="Documents">The files that pages refer to.</param>
/// <param name="DocumentFacts">Of every document, by its address.</param>
/// <param name="Texts">
/// What the authors wrote: settings, pages and data, for whoever reads the words themselves.
/// </param>
internal sealed record Site(
    SiteConfig Config,
    IReadOnlyList<AssessmentYear> Years,
    IReadOnlyList<Page> Pages,
    IReadOnlyList<Page> News,
    IReadOnlyList<Document> Documents,
    IReadOnlyDictionary<SitePath, DocumentFacts> DocumentFacts,
    Theme Theme,
    IReadOnlyList<SourceText> Texts
)
{
    /// <summary>The pictures among the documents that pages show.</summary>
    public IReadOnlyList<Picture> Pictures { get; init; } = [];

    /// <summary>The agency's own picture for links to its site; null leaves it to the theme.</summary>
    public Picture? ShareImage { get; init; }

    public SiteFace Face { get; init; } = SiteFace.None;

    /// <summary>What the public types for what agencies write.</summary>
    public EverydayWords Everyday { get; init; } = EverydayWords.None;

    /// <summary>For the preview, which only the office sees.</summary>
    public bool IsForOffice { get; init; }

    public bool ShowsWorkshop => IsForOffice || Config.PublishesWorkshop;

    /// <summary>Null for a site without an assessment.</summary>
    public AssessmentYear? CurrentYear => Years.FirstOrDefault(year => year.Year == Config.FiscalYear);

    /// <summary>Every assessed site has a page for its news, however empty.</summary>
    public bool HasNews => News.Count > 0 || CurrentYear is not null;

    public NewsArchive NewsArchive => NewsArchive.Of(News.Select(page => page.Published).OfType<DateOnly>());

    /// <summary>Every page that an author wrote.</summary>
    public IEnumerable<Page> AllPages =>
        Pages.Concat(News).Concat(Years.SelectMany(year => year.Items.Values).Select(item => item.Page));
}
