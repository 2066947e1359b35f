using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>No two pages have one title or one description: in a search they would look the same.</summary>
internal static class PagesAreToldApart
{
    public static IEnumerable<Diagnostic> Check(ProofSite site)
    {
        var pages = site.Pages.Where(page => page.Path != SiteAddresses.NotFound).ToList();
        foreach (var (page, title, first) in Repeated(pages, page => page.Document.Title))
            yield return page.Tell(HeadProblems.TitleIsTwice, title, first.Path.Value);

        foreach (var (page, _, first) in Repeated(pages, page => page.Document.QuerySelector("meta[name=description]")?.GetAttribute("content")))
            yield return page.Tell(HeadProblems.DescriptionIsTwice, first.Path.Value);
    }

    private static IEnumerable<(ProofPage Page, string Text, ProofPage First)> Repeated(IReadOnlyList<ProofPage> pages, Func<ProofPage, string?> read)
    {
        var known = new Dictionary<string, ProofPage>(StringComparer.Ordinal);
        foreach (var page in pages)
        {
            var text = read(page)?.Trim();
            if (!string.IsNullOrEmpty(text) && !known.TryAdd(text, page))
                yield return (page, text, known[text]);
        }
    }
}
