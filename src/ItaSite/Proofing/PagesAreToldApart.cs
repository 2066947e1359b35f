using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>No two pages have one title or one description: in a search they would look the same.</summary>
internal static class PagesAreToldApart
{
    public static IEnumerable<Diagnostic> Check(ProofSite site)
    {
        var pages = site.Pages.Where(page => page.Path != SiteAddresses.NotFound).ToList();
        foreach (var (page, title, first) in Repeated(pages, page => page.Title))
            yield return Diagnostic.At(
                Place.TopOf(page.Origin),
                HeadProblems.TitleIsTwice,
                page.Path.Value,
                title,
                first.Path.Value
            );

        foreach (var (page, _, first) in Repeated(pages, page => page.Description))
            yield return Diagnostic.At(
                Place.TopOf(page.Origin),
                HeadProblems.DescriptionIsTwice,
                page.Path.Value,
                first.Path.Value
            );
    }

    private static IEnumerable<(PageFacts Page, string Text, PageFacts First)> Repeated(
        IReadOnlyList<PageFacts> pages,
        Func<PageFacts, string?> read
    )
    {
        var known = new Dictionary<string, PageFacts>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var text = read(page)?.Trim();
            if (!string.IsNullOrEmpty(text) && !known.TryAdd(text, page))
                yield return (page, text, known[text]);
        }
    }
}
