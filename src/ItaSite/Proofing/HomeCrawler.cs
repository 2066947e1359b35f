using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>
/// Follows links as a visitor who starts at the home page, page by page as far as asked, and remembers what was
/// clicked.
/// </summary>
internal sealed class HomeCrawler
{
    private readonly Func<SitePath, PageFacts?> open;
    private readonly Dictionary<SitePath, PageFacts?> seen = [];

    private HomeCrawler(Func<SitePath, PageFacts?> open) => this.open = open;

    /// <param name="open">Looks at a page; null for what is no page, or can't be printed.</param>
    /// <param name="goals">What to look for; it ends when all are found, or at the most clicks.</param>
    /// <param name="openFile">Opens a file of the site; null if there is none at that address.</param>
    /// <returns>Null if there is no home page to start from.</returns>
    public static Crawl? Through(Func<SitePath, PageFacts?> open, CrawlGoals goals, Func<SitePath, Stream?> openFile)
    {
        var crawl = new HomeCrawler(open);
        if (crawl.Find(SiteAddresses.Home) is null)
            return null;

        var paths = crawl.PathsTo(goals.Wanted.Select(Crawl.KeyOf).ToHashSet());
        return new Crawl(
            paths,
            crawl.PathsBy(goals.Checklists, paths),
            goals
                .WithCodes.Distinct()
                .ToDictionary(page => page, IReadOnlyList<string> (page) => crawl.CodesOn(page, openFile))
        );
    }

    private Dictionary<string, ClickPath> PathsTo(HashSet<string> wanted)
    {
        var paths = new Dictionary<string, ClickPath> { [SiteAddresses.Home.Value] = new([]) };
        wanted.Remove(SiteAddresses.Home.Value);
        var waiting = new Queue<string>(paths.Keys);
        while (wanted.Count > 0 && waiting.TryDequeue(out var address))
        {
            var here = paths[address];
            if (here.Clicks == Crawl.MostClicks || Find(new SitePath(address)) is not { } page)
                continue;

            foreach (var link in page.Links)
            {
                if (link.IsHidden || !paths.TryAdd(link.Key, new ClickPath([.. here.Links, link.Name])))
                    continue;

                wanted.Remove(link.Key);
                waiting.Enqueue(link.Key);
            }
        }

        return paths;
    }

    private Dictionary<string, ClickPath> PathsBy(
        IReadOnlyList<SitePath> checklists,
        Dictionary<string, ClickPath> paths
    )
    {
        var ways = new Dictionary<string, ClickPath>();
        foreach (var checklist in checklists)
        {
            if (
                !paths.TryGetValue(checklist.Value, out var way)
                || way.Clicks == Crawl.MostClicks
                || Find(checklist) is not { } page
            )
            {
                continue;
            }

            foreach (var link in page.Links.Where(link => !link.IsHidden))
                ways.TryAdd(link.Key, new ClickPath([.. way.Links, link.Name]));
        }

        return ways;
    }

    private List<string> CodesOn(SitePath page, Func<SitePath, Stream?> openFile)
    {
        if (Find(page) is not { } found)
            return [];

        var codes = new List<string>();
        foreach (var source in found.Pictures)
        {
            if (
                SiteLink.Target(found.Path, source) is not { } target
                || openFile(new SitePath(target.Path)) is not { } stream
            )
            {
                continue;
            }

            using (stream)
                codes.AddRange(QrReader.Read(stream, target.Path));
        }

        return codes;
    }

    private PageFacts? Find(SitePath path)
    {
        if (!path.Value.EndsWith(".html", StringComparison.Ordinal))
            return null;

        if (!seen.TryGetValue(path, out var page))
        {
            page = open(path);
            seen.Add(path, page);
        }

        return page;
    }
}
