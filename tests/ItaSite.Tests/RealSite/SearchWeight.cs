using ItaSite.Search;
using ItaSite.Tests.Rendering;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>
/// What a visitor's first search costs on a large site: every script that the browser asks for before it shows results,
/// compressed.
/// </summary>
public class SearchWeight(PublishedSite site, Chromium chromium)
{
    private const int Limit = 150_000;
    private const int Requests = 6;

    /// <summary>
    /// What half of the pages hold, what few hold, what none holds; short and long; one word and five; a word with
    /// synonyms.
    /// </summary>
    private static readonly string[] Queries =
    [
        "งบประมาณ",
        "กา",
        "อบต.",
        "1205",
        "แผนการจัดซื้อจัดจ้าง",
        "รายงาน ผล งบประมาณ โครงการ ปี",
        "องค์การบริหารส่วนตำบลคลองขนาก ประกาศ",
        "ไม่มีคำนี้แน่นอน",
        "งบประมาน",
        "เบี้ยคนแก่",
        "ร้องเรียนถนนพัง",
    ];

    private static readonly HashSet<string> Scripts = ["/assets/words.js", "/assets/search.js"];

    private const string LoadedBeforeResults = """
        performance.getEntriesByType("resource")
          .filter((one) => one.startTime <= performance.getEntriesByName("results")[0].startTime)
          .map((one) => new URL(one.name).pathname)
        """;

    [Fact]
    public async Task The_first_search_among_ten_thousand_pages_loads_at_most_150_kilobytes_in_six_requests() =>
        await EachSearchIsLightAsync(ManyPages.Entries());

    [Fact]
    public async Task A_thousand_long_pages_make_at_most_200_files_of_9_megabytes_and_their_first_search_is_light()
    {
        var server = await EachSearchIsLightAsync(ManyPages.LongEntries());

        Assert.InRange(server.Files, 100, 200);
        Assert.InRange(server.Bytes, 1_000_000, 9_000_000);
    }

    private async Task<SearchServer> EachSearchIsLightAsync(IReadOnlyList<SearchEntry> entries)
    {
        await using var server = await SearchServer.StartAsync(site.Folder, entries);
        var (page, complaints) = await chromium.OpenAsync("about:blank", 1280, ColorScheme.Light);
        foreach (var query in Queries)
        {
            server.Asked.Clear();
            await page.GotoAsync("about:blank");
            await page.GotoAsync($"{server.Address}search.html#q={Uri.EscapeDataString(query)}");
            await page.UntilAsync("document.getElementById('search-status').textContent !== ''");

            var before = await page.EvaluateAsync<string[]>(LoadedBeforeResults);
            var asked = server.Asked.Where(one => before.Contains(one.Key)).ToDictionary();
            var pieces = asked.Keys.Where(path => path.StartsWith("/search/", StringComparison.Ordinal)).Order();
            Assert.Superset(Scripts, asked.Keys.ToHashSet());
            Assert.Contains("/search/index.js", asked.Keys);
            Assert.True(
                asked.Values.Sum() <= Limit && pieces.Count() <= Requests,
                $"{query}: {string.Join(", ", pieces.Select(piece => $"{piece} {asked[piece]}"))}"
            );
        }

        Assert.Empty(complaints);
        await page.Context.CloseAsync();
        return server;
    }
}
