using System.Text.RegularExpressions;
using ItaSite.Assessing;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Rendering;

namespace ItaSite.Tests.Building;

/// <summary>News of many years: each entry is listed once, near the home page, at an address that stays.</summary>
public partial class NewsArchives
{
    private const int Many = 10_000;

    [Fact]
    public void Of_ten_thousand_news_each_is_listed_once_and_four_clicks_from_home()
    {
        var start = new DateOnly(2023, 12, 31);
        var (site, diagnostics) = SiteReader.Read(
            SiteInAString.Tree(News(Enumerable.Range(0, Many).Select(i => start.AddDays(-i / 5)))),
            null
        );
        var registers = Assessment.Draft(site!).Select(draft => draft.AsKnown);
        var (printed, fromRendering) = new SiteRenderer(site!, isPublished: true).Render([.. registers], page => page);
        var pages = printed
            .Artifacts.OfType<Artifact.OfText>()
            .Where(page => page.Path.Value.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(page => page.Path.Value, page => page.Text);

        Assert.DoesNotContain(diagnostics.Concat(fromRendering), problem => problem.Severity == Severity.Error);
        Assert.All(pages.Values, page => Assert.EndsWith("</html>", page.TrimEnd(), StringComparison.Ordinal));

        var entries = pages.Keys.Where(path => Entry().IsMatch(path)).ToHashSet();
        var listed = pages
            .Where(page => SiteAddresses.IsOfNewsArchive(new SitePath(page.Key)))
            .SelectMany(page => LinksOf(page.Key, page.Value))
            .Where(entries.Contains)
            .ToList();
        Assert.Equal(Many, entries.Count);
        Assert.Equal(Many, listed.Count);
        Assert.Distinct(listed);

        var clicks = Clicks(pages);
        Assert.All(entries, entry => Assert.InRange(clicks.GetValueOrDefault(entry, int.MaxValue), 1, 4));
    }

    [Fact]
    public void A_few_news_stand_on_one_page_and_make_no_archive()
    {
        var result = SiteInAString.Build(News(Days(NewsArchive.Latest)));

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.DoesNotContain(result.Artifacts, artifact => SiteAddresses.IsOfNewsArchive(artifact.Path));
        Assert.Equal(
            NewsArchive.Latest,
            LinksOf("news/index.html", SiteInAString.Text(result, "news/index.html"))
                .Count(path => Entry().IsMatch(path))
        );
    }

    [Fact]
    public void One_more_makes_a_page_of_each_year_and_the_news_page_lists_the_latest_and_the_years()
    {
        var result = SiteInAString.Build(News([.. Days(NewsArchive.Latest), new DateOnly(2025, 1, 9)]));
        var list = SiteInAString.Text(result, "news/index.html");
        var year = SiteInAString.Text(result, "news/2569/index.html");

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.DoesNotContain("2025-01-09", list, StringComparison.Ordinal);
        Assert.Contains(
            "<a href=\"2569/index.html\">พ.ศ. ๒๕๖๙</a> 20<a href=\"2568/index.html\">พ.ศ. ๒๕๖๘</a> 1",
            list,
            StringComparison.Ordinal
        );
        Assert.Contains("<h2 id=\"month-1\">มกราคม พ.ศ. ๒๕๖๙</h2>", year, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Artifacts, artifact => artifact.Path.Value == "news/2569/01.html");
        Assert.Contains(
            "../2025-01-09-00020.html",
            SiteInAString.Text(result, "news/2568/index.html"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(100, false)]
    [InlineData(101, true)]
    public void A_year_with_over_a_hundred_has_a_page_of_each_month(int count, bool isByMonth)
    {
        var result = SiteInAString.Build(
            News(Enumerable.Range(0, count).Select(i => new DateOnly(2026, 1 + (i % 2), 1 + (i % 28))))
        );

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Equal(isByMonth, result.Artifacts.Any(artifact => artifact.Path.Value == "news/2569/02.html"));
        Assert.Contains(
            "กุมภาพันธ์ พ.ศ. ๒๕๖๙",
            SiteInAString.Text(result, "news/2569/index.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_page_may_link_to_a_year_of_the_archive() =>
        Assert.Equal(
            "",
            SiteInAString.Lines(
                SiteInAString.Build(
                    News(Days(NewsArchive.Latest + 1))
                        + "-- content/about.md --\n# ก\n\n[ข่าวปี 2569](news/2569/index.html)\n"
                )
            )
        );

    [Theory]
    [InlineData("content/news/2566/index.md")]
    [InlineData("content/news/2566/02.md")]
    [InlineData("content/news/2566/Index.md")]
    public void A_page_at_an_address_of_the_archive_is_told(string file) =>
        Assert.Contains(
            $"{file}(1,1): error ITA640",
            SiteInAString.Lines(SiteInAString.Build($"-- {file} --\n---\ntitle: ก\npublished: 2566-02-01\n---\nก\n")),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("content/news/2566/2023-02-01-a.md")]
    [InlineData("content/news/2566/about.md")]
    [InlineData("content/news/2566.md")]
    public void Any_other_page_may_stand_among_the_news(string file) =>
        Assert.Equal(
            "",
            SiteInAString.Lines(SiteInAString.Build($"-- {file} --\n---\ntitle: ก\npublished: 2566-02-01\n---\nก\n"))
        );

    [Fact]
    public void With_an_archive_the_site_map_names_its_pages_instead_of_every_entry()
    {
        var result = SiteInAString.Build(News(Days(NewsArchive.Latest + 1)));
        var map = SiteInAString.Text(result, "sitemap.html");

        Assert.Contains("news/2569/index.html", map, StringComparison.Ordinal);
        Assert.DoesNotMatch(Entry(), map);
        Assert.Contains(
            "news/2569/index.html</loc>",
            SiteInAString.Text(result, "sitemap.xml"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "2026-01-01-00000.html</loc>",
            SiteInAString.Text(result, "sitemap.xml"),
            StringComparison.Ordinal
        );
    }

    private static IEnumerable<DateOnly> Days(int count) =>
        Enumerable.Range(0, count).Select(i => new DateOnly(2026, 1, 1).AddDays(i));

    private static string News(IEnumerable<DateOnly> days) =>
        string.Concat(
            days.Select(
                (day, i) => $"-- content/news/{day:yyyy-MM-dd}-{i:00000}.md --\n---\ntitle: ข่าว {i}\n---\nก {i}\n"
            )
        );

    private static Dictionary<string, int> Clicks(Dictionary<string, string> pages)
    {
        var clicks = new Dictionary<string, int> { ["index.html"] = 0 };
        var waiting = new Queue<string>(clicks.Keys);
        while (waiting.TryDequeue(out var path))
        {
            if (!pages.TryGetValue(path, out var page))
                continue;

            foreach (var link in LinksOf(path, page).Where(link => clicks.TryAdd(link, clicks[path] + 1)))
                waiting.Enqueue(link);
        }

        return clicks;
    }

    private static IEnumerable<string> LinksOf(string path, string page)
    {
        var root = new Uri("http://site.invalid/");
        return Link()
            .Matches(page)
            .Select(match => new Uri(new Uri(root, path), match.Groups[1].Value).AbsolutePath[1..]);
    }

    [GeneratedRegex("<a href=\"([^\"#:]+)\"")]
    private static partial Regex Link();

    [GeneratedRegex(@"news/\d{4}-\d{2}-\d{2}-\d{5}\.html")]
    private static partial Regex Entry();
}
