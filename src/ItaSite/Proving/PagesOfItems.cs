using ItaSite.Model;

namespace ItaSite.Proving;

/// <summary>
/// The pages of some items and all that a visitor met with them: the pages clicked through from home, the evidence, and
/// the files that these pages show or offer.
/// </summary>
internal sealed class PagesOfItems
{
    private readonly Dictionary<string, PackedFile> files;
    private readonly Dictionary<string, IReadOnlyList<string>> links;
    private readonly SortedSet<string> chosen = new(StringComparer.Ordinal);

    private PagesOfItems(IReadOnlyList<PackedFile> site)
    {
        files = site.ToDictionary(file => file.Path, StringComparer.Ordinal);
        links = site.Where(file => file.IsPage)
            .ToDictionary(
                file => file.Path,
                IReadOnlyList<string> (file) => [.. FileLinks.In(file).Where(files.ContainsKey)],
                StringComparer.Ordinal
            );
    }

    /// <param name="year">Its checklist belongs to every item.</param>
    /// <returns>By path.</returns>
    public static IReadOnlyList<PackedFile> Of(
        IReadOnlyList<PackedFile> site,
        AssessmentYear year,
        IReadOnlyList<ItemRecord> items
    )
    {
        var pages = new PagesOfItems(site);
        pages.Choose(SiteAddresses.Home.Value);
        pages.Choose(SiteAddresses.Checklist(year.Year).Value);
        var clicks = pages.ClicksFromHome();
        foreach (var item in items)
        {
            pages.ChooseWaysTo(item.Address.Value, clicks);
            var shown = item.Elements.SelectMany(element => element.Evidence).Select(shown => shown.Destination);
            foreach (var place in shown.OfType<Destination.InSite>())
                pages.Choose(place.Path.Value);
        }

        pages.ChooseWhatPagesShow();
        return [.. pages.chosen.Select(path => pages.files[path])];
    }

    private void Choose(string path)
    {
        if (files.ContainsKey(path))
            chosen.Add(path);
    }

    private Dictionary<string, int> ClicksFromHome()
    {
        var clicks = new Dictionary<string, int>(StringComparer.Ordinal) { [SiteAddresses.Home.Value] = 0 };
        var next = new Queue<string>(clicks.Keys);
        while (next.TryDequeue(out var page))
        {
            foreach (var link in links.GetValueOrDefault(page, []).Where(links.ContainsKey))
            {
                if (clicks.TryAdd(link, clicks[page] + 1))
                    next.Enqueue(link);
            }
        }

        return clicks;
    }

    /// <summary>Every page on any of the shortest ways: whichever of them a visitor takes is in the pack.</summary>
    private void ChooseWaysTo(string page, Dictionary<string, int> clicks)
    {
        var back = new HashSet<string>(StringComparer.Ordinal) { page };
        Choose(page);
        for (var left = clicks.GetValueOrDefault(page); left > 0; left--)
        {
            var before = links
                .Where(other => clicks.TryGetValue(other.Key, out var at) && at == left - 1)
                .Where(other => other.Value.Any(back.Contains))
                .Select(other => other.Key);
            back = [.. before];
            foreach (var way in back)
                Choose(way);
        }
    }

    /// <summary>Pictures, styles, tables and documents; not further pages.</summary>
    private void ChooseWhatPagesShow()
    {
        foreach (var link in chosen.SelectMany(page => links.GetValueOrDefault(page, [])).ToList())
        {
            if (!links.ContainsKey(link))
                Choose(link);
        }

        var styles = chosen.Where(path => path.EndsWith(".css", StringComparison.Ordinal)).ToList();
        foreach (var part in styles.SelectMany(style => FileLinks.In(files[style])))
            Choose(part);
    }
}
