using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Search;

/// <summary>The texts of documents that pages link to; each page of a PDF for itself.</summary>
internal sealed class SearchDocuments(Site site, BuildMemory memory)
{
    public IEnumerable<SearchEntry> Of(IEnumerable<(Page Page, string Title)> pages)
    {
        if (site.Documents.Count == 0)
            return [];

        var pieces = memory.Of(static (Same<DocumentFacts> facts) => PiecesOf(facts.Value));
        var links = LinksTo(pages);
        return site.Documents.SelectMany(document =>
        {
            var facts = site.DocumentFacts[document.Address];
            var from = links.GetValueOrDefault(document.Address) ?? [];
            var title =
                from.Select(link => link.Text).FirstOrDefault(text => text.Length > 0)
                ?? facts.Title
                ?? Path.GetFileName(document.Address.Value);
            return pieces
                .Of(facts)
                .Select(piece => new SearchEntry(
                    SearchKind.Document,
                    new Destination.InSite(document.Address, piece.Page),
                    title,
                    from.Select(link => link.Page).FirstOrDefault(""),
                    from.Count > 0 && from.TrueForAll(link => link.IsSample),
                    [new SearchPassage(null, "", piece.Text, false)]
                ));
        });
    }

    private Dictionary<SitePath, List<(string Text, string Page, bool IsSample)>> LinksTo(
        IEnumerable<(Page Page, string Title)> pages
    )
    {
        var linksOn = memory.Of(static (Same<Page> page) => LinksOn(page.Value));
        var links = site.Documents.ToDictionary(
            document => document.Address,
            _ => new List<(string Text, string Page, bool IsSample)>()
        );
        foreach (var (page, title) in pages)
        {
            foreach (var (target, text, isSample) in linksOn.Of(page))
            {
                if (links.TryGetValue(target, out var known))
                    known.Add((text, title, isSample));
            }
        }

        return links;
    }

    /// <summary>Where it leads on this site, but for pages.</summary>
    private static IReadOnlyList<(SitePath Target, string Text, bool IsSample)> LinksOn(Page page) =>
        [
            .. from section in page.Sections
            from link in section.Links
            where
                link.Destination is Destination.InSite { Path.Value: var path }
                && !path.EndsWith(".html", StringComparison.Ordinal)
            select (((Destination.InSite)link.Destination).Path, link.Text, page.IsSampleIn(section)),
        ];

    private static IReadOnlyList<(string? Page, string Text)> PiecesOf(DocumentFacts facts)
    {
        var isPaged = facts.Kind == DocumentKind.Pdf;
        return
        [
            .. from part in facts.Parts
            from piece in SearchPieces.Of(isPaged ? [Flowing(part.Text)] : part.Text.Split('\n'))
            select (isPaged ? part.Name : null, piece),
        ];
    }

    /// <summary>The lines of a page end where the paper does, not where words do.</summary>
    private static string Flowing(string text) => text.ReplaceLineEndings(" ").Trim();
}
