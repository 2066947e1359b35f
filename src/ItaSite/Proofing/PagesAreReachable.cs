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

            foreach (var (_, link) in page.Attributes("a[href]", "href"))
            {
                if (ProofSite.Target(page, link) is { } target && seen.Add(target.Path))
                    waiting.Enqueue(target.Path);
            }
        }

        return site.Pages
            .Where(page => !seen.Contains(page.Path.Value) && page.Path != SiteAddresses.NotFound)
            .Select(page => page.Tell(Problems.PageIsUnreachable));
    }
}
