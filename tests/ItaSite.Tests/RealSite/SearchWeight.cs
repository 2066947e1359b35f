using System.Collections.Concurrent;
using System.IO.Compression;
using ItaSite.Search;
using ItaSite.Tests.Rendering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>
/// What a visitor's first search costs on a site of ten thousand pages: every script that the browser asks for,
/// compressed.
/// </summary>
public class SearchWeight(PublishedSite site, Chromium chromium)
{
    private const int Limit = 150_000;

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
    ];

    private static readonly HashSet<string> Scripts =
    [
        "/assets/words.js",
        "/assets/search-index.js",
        "/assets/search-ranking.js",
        "/assets/search-view.js",
    ];

    private readonly ConcurrentDictionary<string, int> asked = new();

    [Fact]
    public async Task The_first_search_among_ten_thousand_pages_loads_at_most_150_kilobytes()
    {
        var scripts = new SearchIndex(SearchIndexReader.Site, ManyPages.Entries()).Scripts.ToDictionary(script =>
            $"/{script.Path}"
        );
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var server = builder.Build();
        server.Use(
            async (context, next) =>
            {
                // Each search is to be the first.
                context.Response.Headers.CacheControl = "no-store";
                if (!context.Request.Path.Value!.EndsWith(".js", StringComparison.Ordinal))
                {
                    await next();
                    return;
                }

                var bytes = BytesOf(context.Request.Path.Value);
                asked[context.Request.Path.Value] = Compressed(bytes);
                context.Response.ContentType = "text/javascript; charset=utf-8";
                await context.Response.Body.WriteAsync(bytes);
            }
        );
        server.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(site.Folder) });
        await server.StartAsync(TestContext.Current.CancellationToken);

        var (page, complaints) = await chromium.OpenAsync("about:blank", 1280, ColorScheme.Light);
        foreach (var query in Queries)
        {
            asked.Clear();
            await page.GotoAsync("about:blank");
            await page.GotoAsync($"{server.Urls.First()}/search.html#q={Uri.EscapeDataString(query)}");
            await page.UntilAsync("document.getElementById('search-status').textContent !== ''");

            Assert.Superset(Scripts, asked.Keys.ToHashSet());
            Assert.Contains("/search/index.js", asked.Keys);
            Assert.True(asked.Values.Sum() <= Limit, $"{query}: {asked.Values.Sum()} bytes in {asked.Count} scripts");
        }

        Assert.Empty(complaints);
        await page.Context.CloseAsync();

        byte[] BytesOf(string path)
        {
            if (!scripts.TryGetValue(path, out var script))
                return File.ReadAllBytes(site.Folder + path);

            using var memory = new MemoryStream();
            using var opened = script.Open();
            opened.CopyTo(memory);
            return memory.ToArray();
        }
    }

    private static int Compressed(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);

        return (int)memory.Length;
    }
}
