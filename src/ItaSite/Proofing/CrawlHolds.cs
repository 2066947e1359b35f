using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>
/// The register quotes ways from home that were walked before its own pages were finished: the finished ones must have
/// them too, click by click.
/// </summary>
internal static class CrawlHolds
{
    public static IEnumerable<Diagnostic> Check(Crawl crawl, CrawlGoals goals, IEnumerable<PageProof> finished)
    {
        var pages = finished.Select(proof => proof.Facts).ToDictionary(page => page.Path);
        if (HomeCrawler.Through(pages.GetValueOrDefault, goals with { WithCodes = [] }, _ => null) is not { } again)
            return [];

        var home = Place.TopOf(pages[SiteAddresses.Home].Origin);
        return goals
            .Wanted.Distinct()
            .SelectMany(wanted =>
                new[]
                {
                    (Key: Crawl.KeyOf(wanted), Said: crawl.To(wanted), Finished: again.To(wanted)),
                    (Key: Crawl.KeyOf(wanted), Said: crawl.ToItem(wanted), Finished: again.ToItem(wanted)),
                }
            )
            .Where(way => WordsOf(way.Said) != WordsOf(way.Finished))
            .DistinctBy(way => way.Key)
            .Select(way =>
                Diagnostic.At(home, ProofProblems.WayIsAnother, way.Key, WordsOf(way.Said), WordsOf(way.Finished))
            );
    }

    private static string WordsOf(ClickPath? path) => path is null ? "–" : $"[{string.Join(" › ", path.Links)}]";
}
