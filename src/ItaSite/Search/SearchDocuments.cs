using ItaSite.Model;

namespace ItaSite.Search;

/// <summary>The texts of documents that pages link to; each page of a PDF for itself.</summary>
internal static class SearchDocuments
{
    public static IEnumerable<SearchEntry> Of(Site site, IEnumerable<(Page Page, string Title)> pages)
    {
        var links = LinksTo(pages);
        foreach (var document in site.Documents)
        {
            var facts = site.DocumentFacts[document.Address];
            var from = links.GetValueOrDefault(document.Address) ?? [];
            var title =
                from.Select(link => link.Text).FirstOrDefault(text => text.Length > 0)
                ?? facts.Title
                ?? Path.GetFileName(document.Address.Value);
            foreach (var part in facts.Parts)
            {
                var isPage = facts.Kind == DocumentKind.Pdf;
                foreach (var piece in SearchPieces.Of(isPage ? [Flowing(part.Text)] : part.Text.Split('\n')))
                {
                    yield return new SearchEntry(
                        SearchKind.Document,
                        new Destination.InSite(document.Address, isPage ? part.Name : null),
                        title,
                        from.Select(link => link.Page).FirstOrDefault(""),
                        from.Count > 0 && from.TrueForAll(link => link.IsSample),
                        [new SearchPassage(null, "", piece, false)]
                    );
                }
            }
        }
    }

    private static Dictionary<SitePath, List<(string Text, string Page, bool IsSample)>> LinksTo(
        IEnumerable<(Page Page, string Title)> pages
    )
    {
        var links = new Dictionary<SitePath, List<(string, string, bool)>>();
        foreach (var (page, title) in pages)
        {
            foreach (var section in page.Sections)
            {
                var isSample = page.IsSampleIn(section);
                foreach (var link in section.Links)
                {
                    if (
                        link.Destination is not Destination.InSite { Path: var path }
                        || path.Value.EndsWith(".html", StringComparison.Ordinal)
                    )
                        continue;

                    if (!links.TryGetValue(path, out var known))
                        links.Add(path, known = []);

                    known.Add((link.Text, title, isSample));
                }
            }
        }

        return links;
    }

    /// <summary>The lines of a page end where the paper does, not where words do.</summary>
    private static string Flowing(string text) => text.ReplaceLineEndings(" ").Trim();
}
