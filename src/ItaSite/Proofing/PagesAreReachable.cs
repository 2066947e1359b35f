using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>Links lead from the home page to every page.</summary>
internal static class PagesAreReachable
{
    public static IEnumerable<Diagnostic> Check(ProofSite site)
    {
        var seen = new HashSet<string> { SiteAddresses.Home.Value };
        var waiting = new Queue<string>(seen);
        while (waiting.TryDequeue(out var path))
        {
            if (site.Find(path) is not { } page)
                continue;

            foreach (var link in page.Links)
            {
                if (seen.Add(link.Key))
                    waiting.Enqueue(link.Key);
            }
        }

        return site
            .Pages.Where(page => !seen.Contains(page.Path.Value) && page.Path != SiteAddresses.NotFound)
            .Select(page => Diagnostic.At(Place.TopOf(page.Origin), ProofProblems.PageIsUnreachable, page.Path.Value));
    }
}
