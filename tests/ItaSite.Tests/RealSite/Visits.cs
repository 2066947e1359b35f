using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>What visitors meet: citizens and assessors, on a phone and a desktop, by day and by night.</summary>
public class Visits(PublishedSite site, Chromium chromium)
{
    [Theory]
    [InlineData("")]
    [InlineData("/ita/2566")]
    public async Task The_site_works_at_a_root_and_under_a_sub_path(string under)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var server = builder.Build();
        server.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(site.Folder), RequestPath = under });
        await server.StartAsync(TestContext.Current.CancellationToken);

        foreach (var path in new[] { "index.html", "oit/2566/index.html", "oit/2566/o43.html" })
        {
            var (page, complaints) = await chromium.OpenAsync($"{server.Urls.First()}{under}/{path}", 1280, ColorScheme.Light);
            Assert.NotEqual("none", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.site-header')).borderBlockEndStyle"));
            var links = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].map(a => a.href).filter(href => href.startsWith(location.origin))");
            foreach (var link in links.Select(link => link.Split('#')[0]).Distinct())
            {
                var answer = await page.Context.APIRequest.GetAsync(link);
                Assert.True(answer.Ok, link);
            }

            Assert.Empty(complaints);
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task The_checklist_narrows_down_as_one_types_in_either_digits()
    {
        var (page, complaints) = await chromium.OpenAsync(FileAddress("oit/2566/index.html"), 1280, ColorScheme.Light);
        await page.GetByLabel("ค้นหาข้อ").FillAsync("o๑๒");

        Assert.Equal(1, await page.Locator(".item:visible").CountAsync());
        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_poster_prints_on_one_page_of_A4()
    {
        var (page, _) = await chromium.OpenAsync(FileAddress("eit-poster.html"), 1280, ColorScheme.Light);
        var pdf = await page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true });
        await page.Context.CloseAsync();
        var file = Path.Combine(Path.GetDirectoryName(site.Folder)!, "poster.pdf");
        await File.WriteAllBytesAsync(file, pdf, TestContext.Current.CancellationToken);

        var info = PublishedSite.Tool("pdfinfo", file).Output;
        Assert.Matches(@"Pages:\s+1\n", info);
        Assert.Matches(@"Page size:.*A4", info);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_scanner_reads_the_survey_address_from_the_home_page(ColorScheme scheme)
    {
        var (page, _) = await chromium.OpenAsync(FileAddress("index.html"), 1280, scheme);
        var file = Path.Combine(Path.GetDirectoryName(site.Folder)!, $"home-{scheme}.png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true });
        await page.Context.CloseAsync();

        Assert.Equal(SurveyAddress, Scan(file));
    }

    [Fact]
    public async Task A_scanner_reads_the_survey_address_from_both_files()
    {
        Assert.Equal(SurveyAddress, Scan(Path.Combine(site.Folder, "assets", "eit-qr.png")));

        var (page, _) = await chromium.OpenAsync(FileAddress("assets/eit-qr.svg"), 800, ColorScheme.Light);
        var file = Path.Combine(Path.GetDirectoryName(site.Folder)!, "svg.png");
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        await page.Context.CloseAsync();
        Assert.Equal(SurveyAddress, Scan(file));
    }

    private static string SurveyAddress
    {
        get
        {
            using var settings = System.Text.Json.JsonDocument.Parse(File.ReadAllText(Path.Combine(Repository.Root, "site.config.json")));
            return settings.RootElement.GetProperty("eit").GetProperty("url").GetString()!;
        }
    }

    private static string Scan(string picture) => PublishedSite.Tool("zbarimg", "--quiet", "--raw", picture).Output.Trim();

    private string FileAddress(string path) => new Uri(Path.Combine(site.Folder, path)).AbsoluteUri;
}
