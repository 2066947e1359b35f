using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>The survey's code, before a scanner.</summary>
public class SurveyCode(PublishedSite site, Chromium chromium)
{
    [Fact]
    public async Task The_poster_prints_on_one_page_of_A4()
    {
        await using var tab = await OpenAsync("eit-poster.html", 1280, Scheme.Light);
        var pdf = await tab.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true, PrintBackground = true });
        var file = Path.Combine(Path.GetDirectoryName(site.Folder)!, "poster.pdf");
        await File.WriteAllBytesAsync(file, pdf, TestContext.Current.CancellationToken);

        var info = PublishedSite.Tool("pdfinfo", file).Output;
        Assert.Matches(@"Pages:\s+1\n", info);
        Assert.Matches(@"Page size:.*A4", info);
    }

    [Theory]
    [InlineData(Scheme.Light)]
    [InlineData(Scheme.Dark)]
    [InlineData(Scheme.Forced)]
    public async Task A_scanner_reads_the_survey_address_from_the_home_page(Scheme scheme)
    {
        await using var tab = await OpenAsync("index.html", 1280, scheme);
        var file = Path.Combine(Path.GetDirectoryName(site.Folder)!, $"home-{scheme}.png");
        await tab.Page.ScreenshotAsync(new PageScreenshotOptions { Path = file, FullPage = true });

        Assert.Equal(SurveyAddress, Scan(file));
    }

    [Fact]
    public async Task A_scanner_reads_the_survey_address_from_both_files()
    {
        Assert.Equal(SurveyAddress, Scan(Path.Combine(site.Folder, "assets", "eit-qr.png")));

        await using var tab = await OpenAsync("assets/eit-qr.svg", 800, Scheme.Light);
        var file = Path.Combine(Path.GetDirectoryName(site.Folder)!, "svg.png");
        await tab.Page.ScreenshotAsync(new PageScreenshotOptions { Path = file });
        Assert.Equal(SurveyAddress, Scan(file));
    }

    private static string SurveyAddress
    {
        get
        {
            using var settings = System.Text.Json.JsonDocument.Parse(
                File.ReadAllText(Path.Combine(Repository.Root, "site.config.json"))
            );
            return settings.RootElement.GetProperty("eit").GetProperty("url").GetString()!;
        }
    }

    private static string Scan(string picture) =>
        PublishedSite.Tool("zbarimg", "--quiet", "--raw", picture).Output.Trim();

    private async Task<Tab> OpenAsync(string path, int width, Scheme scheme)
    {
        var tab = await chromium.OpenTabAsync();
        await tab.LookAsync(width, scheme);
        await tab.GoAsync(site.Address(Place.Folder, path));
        return tab;
    }
}
