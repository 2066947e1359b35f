using ItaSite.Catalogues;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>Finds where an element's evidence stands, and whether it is the agency's own.</summary>
internal sealed class EvidenceFinder
{
    private readonly Site site;
    private readonly Dictionary<SitePath, Page> pages;
    private readonly HashSet<SitePath> documents;
    private readonly HashSet<SitePath> unwritten;

    public EvidenceFinder(Site site)
    {
        this.site = site;
        pages = site.AllPages.DistinctBy(page => page.Address).ToDictionary(page => page.Address);
        documents = [.. site.Documents.Select(document => document.Address)];
        unwritten =
        [
            .. site.Years.SelectMany(year =>
                year.Catalogue.Items.Where(item => !year.Items.ContainsKey(item.Code))
                    .Select(item => SiteAddresses.Item(year.Year, item.Code))
            ),
        ];
    }

    /// <returns>The evidence; where a section holds only what is none, that is quoted.</returns>
    public (List<Evidence> Evidence, NoEvidence? InItsPlace) Find(Item item, Element element, ItemPage page)
    {
        var evidence = new List<Evidence>();
        var inItsPlace = (NoEvidence?)null;
        var sections = page.Page.SectionsUnder(element.Key).ToList();
        if (sections is [{ IsEmpty: false, Heading: { } heading }, ..])
        {
            inItsPlace = Substance.Lacking(sections, item, element);
            if (inItsPlace is null)
                evidence.Add(
                    new Evidence(
                        EvidenceKind.Section,
                        heading.Text,
                        new Destination.InSite(page.Page.Address, heading.Id)
                    )
                );
        }

        if (page.Evidence.TryGetValue(element.Key, out var link))
            evidence.AddRange(Elsewhere(link.Destination));

        return (evidence, inItsPlace);
    }

    /// <summary>What stands on the pages that evidence leads to; a list of news leads to its entries.</summary>
    public (List<Section> Sections, List<DateOnly> Published) ShownBy(IReadOnlyList<Evidence> evidence)
    {
        var sections = new List<Section>();
        var published = new List<DateOnly>();
        foreach (
            var (path, fragment) in evidence
                .Select(one => one.Destination)
                .OfType<Destination.InSite>()
                .Select(place => (place.Path, place.Fragment))
        )
        {
            var shown =
                path == SiteAddresses.News ? site.News
                : pages.TryGetValue(path, out var page) ? [page]
                : [];
            sections.AddRange(shown.SelectMany(one => fragment is null ? one.Sections : one.SectionsUnder(fragment)));
            published.AddRange(shown.Select(one => one.Published).OfType<DateOnly>());
        }

        return (sections, published);
    }

    /// <summary>
    /// Evidence is example content if all of it stands on sample pages or in sample sections, or is the survey's
    /// address while that is one.
    /// </summary>
    public bool IsSample(Element element, ItemPage page, List<Evidence> evidence) =>
        page.Page.IsSample
        || (site.Config.Eit.IsSample && ShowsSurvey(element))
        || evidence.TrueForAll(one => one.Destination is Destination.InSite place && IsSample(place));

    private bool IsSample(Destination.InSite place) =>
        pages.TryGetValue(place.Path, out var page)
            ? page.IsWhollySample || (place.Fragment is { } id && page.IsSampleAt(id))
            : (IsNewsList(place.Path) && site.News.Count > 0 && site.News.All(entry => entry.IsWhollySample))
                || (
                    site.Config.Eit.IsSample
                    && (place.Path == SiteAddresses.Eit || place.Path == SiteAddresses.EitPoster)
                );

    /// <summary>The list or a page of its archive, which hold only what their entries do.</summary>
    private static bool IsNewsList(SitePath path) => path.Value.StartsWith("news/", StringComparison.Ordinal);

    private static bool ShowsSurvey(Element element) =>
        element.Rules.Any(rule => rule is ElementRule.Has { Quality: Quality.QrCode });

    private IEnumerable<Evidence> Elsewhere(Destination destination)
    {
        switch (destination)
        {
            case Destination.Elsewhere { Url: var url }:
                yield return new Evidence(EvidenceKind.Link, url, destination);
                break;
            case Destination.InSite { Path: var path } when documents.Contains(path):
                yield return new Evidence(
                    EvidenceKind.Document,
                    path.Value[(path.Value.LastIndexOf('/') + 1)..],
                    destination
                );
                break;
            case Destination.InSite inSite when pages.TryGetValue(inSite.Path, out var page):
                var section = page.Sections.FirstOrDefault(section =>
                    section.Heading is not null && section.Heading.Id == inSite.Fragment
                );
                if (section is not { IsEmpty: true })
                    yield return new Evidence(EvidenceKind.Page, section?.Heading?.Text ?? page.Title, destination);

                break;
            case Destination.InSite { Path: var path } when !unwritten.Contains(path):
                yield return new Evidence(EvidenceKind.Page, site.Config.TitleInMenu(path) ?? path.Value, destination);
                break;
            default:
                break;
        }
    }
}
