namespace ItaSite.Model;

/// <summary>Everything to publish, complete.</summary>
/// <param name="Years">Newest first.</param>
/// <param name="Pages">The author's pages but those of items and news.</param>
/// <param name="News">Newest first.</param>
/// <param name="Documents">The files that pages refer to.</param>
internal sealed record Site(
    SiteConfig Config,
    IReadOnlyList<AssessmentYear> Years,
    IReadOnlyList<Page> Pages,
    IReadOnlyList<Page> News,
    IReadOnlyList<Document> Documents,
    Theme Theme)
{
    public AssessmentYear CurrentYear => Years.First(year => year.Year == Config.FiscalYear);
}
