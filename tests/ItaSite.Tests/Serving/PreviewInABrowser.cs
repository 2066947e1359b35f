using ItaSite.Diagnostics;
using ItaSite.Serving;
using ItaSite.Tests.RealSite;
using Microsoft.Playwright;

namespace ItaSite.Tests.Serving;

/// <summary>What an officer sees beside the editor.</summary>
public class PreviewInABrowser(Chromium chromium)
{
    [Fact]
    public async Task A_mistake_shows_in_the_page_and_the_mended_page_reloads_by_itself()
    {
        var folder = Directory.CreateTempSubdirectory("ita-preview-").FullName;
        foreach (var (path, text) in SiteInAString.Split(SiteInAString.Small))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, path))!);
            await File.WriteAllTextAsync(Path.Combine(folder, path), text, TestContext.Current.CancellationToken);
        }

        using var stop = new CancellationTokenSource();
        var address = new TaskCompletionSource<string>();
        var preview = new Preview(new SiteInWork(folder), Language.Thai, _ => { });
        var running = preview.RunAsync(0, address.SetResult, stop.Token);
        var (page, _) = await chromium.OpenAsync(await address.Task + "contact.html", 1280, ColorScheme.Light);
        var contact = Path.Combine(folder, "content", "contact.md");

        // The page tells when its connection stands; a change before that would go unseen.
        await page.UntilAsync("typeof events !== 'undefined' && events.readyState === 1");
        await File.WriteAllTextAsync(contact, "# ติดต่อ\n\n[ก](nowhere.md)\n", TestContext.Current.CancellationToken);
        await Assertions
            .Expect(page.Locator("#ita-problems"))
            .ToContainTextAsync("content/contact.md(3,1): error ITA221");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("ติดต่อ");

        await File.WriteAllTextAsync(
            contact,
            "# ติดต่อเรา\n\n## ที่อยู่ {#address}\nก\n",
            TestContext.Current.CancellationToken
        );
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("ติดต่อเรา");
        await Assertions.Expect(page.Locator("#ita-problems")).ToHaveCountAsync(0);

        await page.Context.CloseAsync();
        await stop.CancelAsync();
        await running;
        Directory.Delete(folder, recursive: true);
    }
}
