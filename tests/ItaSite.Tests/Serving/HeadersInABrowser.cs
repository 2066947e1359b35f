using ItaSite.Diagnostics;
using ItaSite.Serving;
using ItaSite.Tests.RealSite;
using Microsoft.Playwright;

namespace ItaSite.Tests.Serving;

/// <summary>
/// Pages under the headers of a host, in a real browser: the preview sends what the site asks of its host.
/// </summary>
public class HeadersInABrowser(Chromium chromium)
{
    private const string Frame = """
        <!doctype html>
        <html lang="th"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{{ page.csp }}"><title>{{ page.title }}</title>{{ if page.layout == '404' }}<style>{{ inline_asset 'site.css' }}</style>{{ else }}<link rel="stylesheet" href="{{ asset 'site.css' }}"><link rel="manifest" href="{{ site.manifest }}"><link rel="icon" href="{{ asset 'icon.svg' }}"><script type="application/ld+json">{{ page.structured_data }}</script>{{ end }}</head>
        <body><a href="{{ site.site_map }}">แผนผัง</a>{{ content }}</body></html>
        """;

    [Fact]
    public async Task No_page_breaks_the_policies_that_its_host_sends()
    {
        var folder = Directory.CreateTempSubdirectory("ita-headers-").FullName;
        foreach (
            var (path, text) in SiteInAString.Split(
                SiteInAString.Small
                    + "\n-- themes/plain/assets/icon.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
                    + "1 1\"></svg>\n-- themes/plain/templates/base.html --\n"
                    + Frame
            )
        )
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            await File.WriteAllTextAsync(Path.Combine(folder, path), text, TestContext.Current.CancellationToken);
        }

        using var stop = new CancellationTokenSource();
        var address = new TaskCompletionSource<string>();
        var preview = new Preview(new SiteInWork(folder), Language.Thai, _ => { });
        var running = preview.RunAsync(0, address.SetResult, stop.Token);
        var site = await address.Task;
        var (page, complaints) = await chromium.OpenAsync(site + "index.html", 1280, ColorScheme.Light);
        await Assertions.Expect(page.Locator("script[type='application/ld+json']")).ToHaveCountAsync(1);
        var answer = await page.GotoAsync(site + "contact.html");

        Assert.Equal("nosniff", await answer!.HeaderValueAsync("x-content-type-options"));
        Assert.Contains(
            "frame-ancestors 'none'",
            await answer.HeaderValueAsync("content-security-policy"),
            StringComparison.Ordinal
        );
        Assert.Equal([], complaints);

        // The browser itself complains of the answer 404, of nothing else; and the page has its style.
        var missing = await page.GotoAsync(site + "nowhere/at/all.html");
        Assert.Equal(404, missing!.Status);
        Assert.All(complaints, complaint => Assert.Contains("404", complaint, StringComparison.Ordinal));
        Assert.Equal("0px", await page.EvaluateAsync<string>("getComputedStyle(document.body).marginTop"));

        await page.Context.CloseAsync();
        await stop.CancelAsync();
        await running;
        Directory.Delete(folder, recursive: true);
    }
}
