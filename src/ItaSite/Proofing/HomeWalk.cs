using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using ItaSite.Model;

namespace ItaSite.Proofing;

/// <summary>Walks the site as a visitor who starts at the home page, page by page as far as asked, and remembers which links were clicked.</summary>
internal sealed class HomeWalk
{
    private readonly Func<SitePath, string?> print;
    private readonly HtmlParser parser = new();
    private readonly Dictionary<SitePath, ProofPage?> printed = [];

    private HomeWalk(Func<SitePath, string?> print) => this.print = print;

    /// <param name="print">Prints a page; null for what is no page, or can't be printed.</param>
    /// <param name="wanted">The addresses to look for; the walk ends when all are found, or after <see cref="Walkthrough.MostClicks"/> clicks.</param>
    /// <param name="withCodes">The pages whose QR codes are to be read.</param>
    /// <param name="open">Opens a picture of the site; null if there is none at that address.</param>
    /// <returns>Null if there is no home page to start from.</returns>
    public static Walkthrough? Walk(Func<SitePath, string?> print, IEnumerable<Destination> wanted, IEnumerable<SitePath> withCodes, Func<SitePath, Stream?> open)
    {
        var walk = new HomeWalk(print);
        if (walk.Find(SiteAddresses.Home) is null)
            return null;

        var paths = walk.PathsTo(wanted.Select(Walkthrough.KeyOf).ToHashSet());
        return new Walkthrough(paths, withCodes.Distinct().ToDictionary(page => page, page => (IReadOnlyList<string>)walk.CodesOn(page, open)));
    }

    private Dictionary<string, ClickPath> PathsTo(HashSet<string> wanted)
    {
        var paths = new Dictionary<string, ClickPath> { [SiteAddresses.Home.Value] = new([]) };
        wanted.Remove(SiteAddresses.Home.Value);
        var waiting = new Queue<string>(paths.Keys);
        while (wanted.Count > 0 && waiting.TryDequeue(out var address))
        {
            var here = paths[address];
            if (here.Clicks == Walkthrough.MostClicks || Find(new SitePath(address)) is not { } page)
                continue;

            foreach (var (link, target) in page.Attributes("a[href]", "href"))
            {
                var key = ProofSite.Target(page, target) is { } inSite ? inSite.Path : target;
                if (!IsHidden(link) && paths.TryAdd(key, new ClickPath([.. here.Links, NameOf(link)])))
                {
                    wanted.Remove(key);
                    waiting.Enqueue(key);
                }
            }
        }

        return paths;
    }

    private List<string> CodesOn(SitePath page, Func<SitePath, Stream?> open)
    {
        if (Find(page) is not { } found)
            return [];

        var codes = new List<string>();
        foreach (var (_, source) in found.Attributes("img[src]", "src"))
        {
            if (ProofSite.Target(found, source) is not { } target || open(new SitePath(target.Path)) is not { } stream)
                continue;

            using (stream)
                codes.AddRange(QrReader.Read(stream, target.Path));
        }

        return codes;
    }

    private ProofPage? Find(SitePath path)
    {
        if (!path.Value.EndsWith(".html", StringComparison.Ordinal))
            return null;

        if (!printed.TryGetValue(path, out var page))
        {
            page = print(path) is { } html ? new ProofPage(new Artifact.OfText(path, path.Value, html), parser.ParseDocument(html)) : null;
            printed.Add(path, page);
        }

        return page;
    }

    private static bool IsHidden(IElement link) => link.Closest("[hidden]") is not null;

    /// <summary>What the link is called: its own words, or those of its picture.</summary>
    private static string NameOf(IElement link)
    {
        var words = link.GetAttribute("aria-label") ?? link.TextContent;
        words = string.IsNullOrWhiteSpace(words) ? link.QuerySelector("img[alt]")?.GetAttribute("alt") ?? "" : words;
        return string.Join(' ', words.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
    }
}
