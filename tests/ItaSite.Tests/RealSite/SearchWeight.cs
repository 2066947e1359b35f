using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Rendering;
using ItaSite.Tests.Rendering;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>What a visitor's first search costs on a site of ten thousand pages: every script that the browser asks for, compressed.</summary>
public class SearchWeight(PublishedSite site, Chromium chromium)
{
    private const int Limit = 150_000;

    [Fact]
    public async Task The_first_search_among_ten_thousand_pages_loads_at_most_150_kilobytes()
    {
        var (small, _) = SiteReader.Read(SiteInAString.Tree(), null);
        var w = System.Diagnostics.Stopwatch.StartNew();
        var ee = ManyPages.Entries();
        var t1 = w.ElapsedMilliseconds;
        var scripts = new SearchIndex(small!, ee).Scripts.ToDictionary(script => "/" + script.Path.Value);
        var t2 = w.ElapsedMilliseconds;
        scripts["/search/g0.js"].Open().Dispose();
        var t3 = w.ElapsedMilliseconds;
        var bytes = scripts.Values.Sum(s => { using var o = s.Open(); return o.Length; });
        var t4 = w.ElapsedMilliseconds;
        var asked = new ConcurrentDictionary<string, int>();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var server = builder.Build();
        server.Use(async (context, next) =>
        {
            var path = context.Request.Path.Value!;
            if (!scripts.TryGetValue(path, out var script))
            {
                if (path.EndsWith(".js", StringComparison.Ordinal))
                    asked[path] = Compressed(File.ReadAllBytes(site.Folder + path));

                await next();
                return;
            }

            using var memory = new MemoryStream();
            await using (var opened = script.Open())
                await opened.CopyToAsync(memory);

            asked[path] = Compressed(memory.ToArray());
            context.Response.ContentType = "text/javascript; charset=utf-8";
            await context.Response.BodyWriter.WriteAsync(memory.ToArray());
        });
        server.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(site.Folder) });
        await server.StartAsync(TestContext.Current.CancellationToken);

        var said = new StringBuilder();
        foreach (var query in new[] { "งบประมาณ", "การ", "ขยะ", "กา", "อบต.", "2566", "1205", "แผนการจัดซื้อจัดจ้าง", "องค์การบริหารส่วนตำบลคลองขนาก ประกาศ", "รายงาน ผล งบประมาณ โครงการ ปี", "รายงานผลการดำเนินงานตามมาตรการส่งเสริมคุณธรรมและความโปร่งใส", "ไม่มีคำนี้แน่นอน" })
        {
            asked.Clear();
            var (page, complaints) = await chromium.OpenAsync($"{server.Urls.First()}/search.html#{new FormUrlEncodedContent([new("q", query)]).ReadAsStringAsync(TestContext.Current.CancellationToken).Result}", 1280, ColorScheme.Light);
            await page.WaitForFunctionAsync("document.getElementById('search-status').textContent !== ''");
            said.Append($"{query}: {asked.Values.Sum()} bytes in {asked.Count} scripts, grams {asked.Where(a => a.Key.Contains("/g")).Sum(a => a.Value)}, texts {asked.Where(a => a.Key.Contains("/t")).Sum(a => a.Value)} index {asked.GetValueOrDefault("/search/index.js")} {await page.Locator("#search-status").TextContentAsync()}\n");
            Assert.Empty(complaints);
            await page.Context.CloseAsync();
        }
        File.WriteAllText("/tmp/weight.txt", said.ToString() + $"{scripts.Count} scripts entries {t1} index {t2} grams {t3} all {t4} bytes {bytes} end {w.ElapsedMilliseconds}");
    }

    private static int Compressed(byte[] bytes)
    {
        using var memory = new MemoryStream();
        using (var gzip = new GZipStream(memory, CompressionLevel.Optimal, leaveOpen: true))
            gzip.Write(bytes);

        return (int)memory.Length;
    }
}
