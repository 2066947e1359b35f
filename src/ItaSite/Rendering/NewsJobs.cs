using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Thai;
using ItaSite.Writing;
using Scriban.Runtime;

namespace ItaSite.Rendering;

/// <summary>The pages of the news: each entry, the latest of them, and the archive by year and month.</summary>
internal sealed class NewsJobs(
    Site site,
    SiteViews views,
    Wording wording,
    (string Title, SitePath Address) home,
    BuildMemory memory
)
{
    private readonly NewsArchive archive = site.NewsArchive;

    /// <summary>By month, since there are many entries of one.</summary>
    private readonly Dictionary<(int, int), ValueList<(string Title, SitePath Address)>> ways = [];

    private readonly Remembered<(Same<Page>, ValueList<(string, SitePath)>), PageHead> heads = memory.Of(
        static ((Same<Page> Page, ValueList<(string, SitePath)> Above) entry) =>
            PageHead.Of(entry.Page.Value, entry.Above) with
            {
                IsNews = true,
            }
    );

    private (string Title, SitePath Address) News => (views.NewsTitle, SiteAddresses.News);

    /// <summary>Every entry with its view, newest first.</summary>
    private IEnumerable<(Page Page, ScriptObject View)> Entries => site.News.Zip(views.News);

    public IReadOnlyList<PageJob> All() => site.HasNews ? [.. Entries.Select(OfEntry), OfList(), .. OfArchive()] : [];

    private PageJob OfEntry((Page Page, ScriptObject View) entry)
    {
        var page = entry.Page;
        return new PageJob(heads.Of((page, WayTo(page.Published))), page.Source, page.Changed)
        {
            Views = () => [("entry", entry.View)],
        };
    }

    private ValueList<(string Title, SitePath Address)> WayTo(DateOnly? published)
    {
        if (published is not { } day)
            return [home, News];

        if (!ways.TryGetValue((day.Year, day.Month), out var way))
        {
            way = [home, News, .. archive.WayTo(day).Select(step => (TitleInWay(step, day), step))];
            ways.Add((day.Year, day.Month), way);
        }

        return way;
    }

    private PageJob OfList()
    {
        var head = new PageHead(views.NewsTitle, "news", SiteAddresses.News)
        {
            Description = $"{views.NewsTitle} {site.Config.Agency.Name}",
            IsWhollySample = IsSample(site.News),
            Above = [home],
        };
        return new PageJob(head, SourceTree.ConfigFile, LastChange(site.News))
        {
            Views = () =>
                [
                    ("entries", View.List(archive.IsMade ? views.News.Take(NewsArchive.Latest) : views.News)),
                    ("years", View.List(archive.IsMade ? archive.Years.Select(OfYear) : [])),
                ],
        };
    }

    private IEnumerable<PageJob> OfArchive()
    {
        if (!archive.IsMade)
            yield break;

        var entries = Entries
            .Where(entry => entry.Page.Published is not null)
            .ToLookup(entry => (NewsYear.Of(entry.Page.Published!.Value), entry.Page.Published.Value.Month));
        var months = archive.Years.Where(year => year.IsByMonth).SelectMany(year => year.Months).ToList();
        foreach (var (at, year) in archive.Years.Index())
        {
            yield return Job(
                year.Address,
                $"{views.NewsTitle} {TitleOf(year)}",
                [home, News],
                year.Count,
                [.. year.Months.SelectMany(month => entries[(year.Year, month.Month)]).Select(entry => entry.Page)],
                () =>
                    [
                        (
                            "months",
                            View.List(
                                year.Months.Select(month =>
                                    OfMonth(month, year.IsByMonth ? [] : entries[(year.Year, month.Month)])
                                )
                            )
                        ),
                        ("entries", View.List<ScriptObject>([])),
                        ("newer", archive.Years.ElementAtOrDefault(at - 1) is { } newer ? OfYear(newer) : null),
                        ("older", archive.Years.ElementAtOrDefault(at + 1) is { } older ? OfYear(older) : null),
                    ]
            );
        }

        foreach (var (at, month) in months.Index())
        {
            var year = archive.Years.First(year => year.Year == month.Year);
            yield return Job(
                month.Address,
                $"{views.NewsTitle} {TitleOf(month)}",
                [home, News, (TitleOf(year), year.Address)],
                month.Count,
                [.. entries[(month.Year, month.Month)].Select(entry => entry.Page)],
                () =>
                    [
                        ("months", View.List<ScriptObject>([])),
                        ("entries", View.List(entries[(month.Year, month.Month)].Select(entry => entry.View))),
                        ("newer", months.ElementAtOrDefault(at - 1) is { } newer ? OfMonth(newer, []) : null),
                        ("older", months.ElementAtOrDefault(at + 1) is { } older ? OfMonth(older, []) : null),
                    ]
            );
        }
    }

    private PageJob Job(
        SitePath address,
        string title,
        (string Title, SitePath Address)[] above,
        int count,
        IReadOnlyCollection<Page> entries,
        Func<IEnumerable<(string Name, object? Value)>> more
    )
    {
        var description =
            $"{title} จำนวน {wording.Number(count)} เรื่อง เรียงจากใหม่ไปเก่า ของ{site.Config.Agency.Name}";
        var head = new PageHead(title, "news-archive", address)
        {
            Description = description,
            IsWhollySample = IsSample(entries),
            Above = [.. above],
        };
        return new PageJob(head, SourceTree.ConfigFile, LastChange(entries))
        {
            Views = () => [("archive", View.Of([("count", count), .. more()]))],
        };
    }

    private static DateOnly? LastChange(IEnumerable<Page> entries) =>
        entries.Where(entry => !entry.IsWhollySample).Max(entry => entry.Changed);

    private static bool IsSample(IReadOnlyCollection<Page> entries) =>
        entries.Count > 0 && entries.All(entry => entry.IsWhollySample);

    private ScriptObject OfYear(NewsYear year) =>
        View.Of(("title", TitleOf(year)), ("address", new Destination.InSite(year.Address)), ("count", year.Count));

    /// <param name="entries">Empty where the month has a page of its own.</param>
    private ScriptObject OfMonth(NewsMonth month, IEnumerable<(Page Page, ScriptObject View)> entries)
    {
        var own = entries.Select(entry => entry.View).ToList();
        return View.Of(
            ("id", $"month-{month.Month}"),
            ("title", TitleOf(month)),
            ("address", own.Count > 0 ? null : new Destination.InSite(month.Address)),
            ("count", month.Count),
            ("entries", View.List(own))
        );
    }

    private string TitleOf(NewsYear year) => wording.Digits($"พ.ศ. {year.Year}");

    private string TitleOf(NewsMonth month) =>
        wording.Digits($"{ThaiCalendar.Months[month.Month - 1]} พ.ศ. {month.Year}");

    private string TitleInWay(SitePath step, DateOnly day)
    {
        var year = archive.Years.First(year => year.Year == NewsYear.Of(day));
        return step == year.Address ? TitleOf(year) : ThaiCalendar.Months[day.Month - 1];
    }
}
