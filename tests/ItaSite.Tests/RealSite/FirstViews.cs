using System.IO.Compression;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>What a first view costs a visitor with a slow connection.</summary>
public class FirstViews(PublishedSite site, Chromium chromium)
{
    private const int MostRequests = 9;
    private const int MostOfFonts = 60_000;
    private const int MostOfSearch = 36_000;

    [Theory]
    [InlineData("index.html", 7, 25)]
    [InlineData("oit/2566/index.html", 7, 30)]
    [InlineData("oit/2566/o12.html", 8, 25)]
    [InlineData("oit/2566/o21.html", 8, 25)]
    [InlineData("oit/2566/report.html", 8, 31)]
    [InlineData("search.html", MostRequests, 36)]
    public async Task A_first_view_takes_few_requests_and_little_of_HTML_CSS_and_JavaScript(
        string path,
        int most,
        int kilobytes
    )
    {
        await using var host = await Host.StartAsync(site.Folder);
        await using var tab = await chromium.OpenFreshTabAsync();
        await tab.LookAsync(360, Scheme.Light);
        await tab.Page.GotoAsync(host.Address(path), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });

        // Without a window the browser fetches no icon; with one it does.
        var icon = await tab.Page.EvaluateAsync<string>(
            "new URL(document.querySelector('link[rel=icon]').href).pathname"
        );
        var (fonts, requests) = Parted(host.Requests.Append(icon).Distinct());
        Assert.InRange(
            fonts.Sum(font => new FileInfo(Path.Combine(site.Folder, font)).Length),
            IsSearch(path) ? 0 : 1,
            MostOfFonts
        );
        Assert.True(requests.Count <= most, string.Join(' ', requests));
        Assert.Contains(requests, request => request.EndsWith(".css", StringComparison.Ordinal));

        // What a search needs comes once the page is there.
        var bytes = requests
            .Where(request => Path.GetExtension(request) is ".html" or ".css" or ".js")
            .ToLookup(
                request => request.StartsWith("/search/", StringComparison.Ordinal),
                request => Compressed(Path.Combine(site.Folder, request.TrimStart('/')))
            );
        Assert.InRange(bytes[false].Sum(), 1, kilobytes * 1000);
        Assert.InRange(bytes[true].Sum(), 0, MostOfSearch);
        Faults.None(tab.Complaints);
    }

    [Fact]
    public void No_page_of_the_site_asks_for_more_than_nine_files_at_the_first_view()
    {
        const string picture = "img (?![^>]*loading=\"lazy\")[^>]*src";
        const string linked = "link (?=[^>]*rel=\"(?:stylesheet|icon)\")[^>]*href";
        var loaded = new Regex($"<(?:script [^>]*src|{picture}|{linked})=\"([^\"]+)\"");

        Faults.None(
            site.Pages.Select(page =>
                    (Page: page, Files: loaded.Matches(File.ReadAllText(Path.Combine(site.Folder, page))))
                )
                .Select(page => (page.Page, Requests: 1 + page.Files.DistinctBy(file => file.Groups[1].Value).Count()))
                .Where(page => page.Requests is < 2 or > MostRequests)
                .Select(page => $"{page.Page}: {page.Requests}")
        );
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("oit/2566/index.html")]
    [InlineData("oit/2566/o12.html")]
    [InlineData("oit/2566/o21.html")]
    [InlineData("search.html")]
    public async Task Nothing_moves_under_the_finger_while_a_page_loads_or_is_scrolled_through(string path)
    {
        await using var tab = await chromium.OpenTabAsync();
        foreach (var width in new[] { 360, 1280 })
        {
            await tab.LookAsync(width, Scheme.Light);
            await tab.GoAsync(site.Address(Place.Root, path));
            Faults.None(await tab.AskAsync("layout-shift.js"));
        }
    }

    /// <summary>Which leaves the face of the site out where the way is long, as it is from a busy machine.</summary>
    private static bool IsSearch(string path) => path == "search.html";

    private static (List<string> Fonts, List<string> Others) Parted(IEnumerable<string> requests)
    {
        var parts = requests.ToLookup(request => request.EndsWith(".woff2", StringComparison.Ordinal));
        return ([.. parts[true].Select(font => font.TrimStart('/'))], [.. parts[false]]);
    }

    private static long Compressed(string file)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.SmallestSize, leaveOpen: true))
            gzip.Write(File.ReadAllBytes(file));

        return bytes.Length;
    }
}
