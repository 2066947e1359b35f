using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>What a page must be on every screen, asked of chosen pages; each class of them runs beside the others.</summary>
public abstract class Screens(PublishedSite site, Chromium chromium)
{
    private static readonly AxeRunOptions Wcag = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    /// <summary>Width decides where things stand and the scheme what colours they have: each is met once.</summary>
    protected async Task AxeFindsNothing(string path)
    {
        foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (360, ColorScheme.Dark) })
        {
            var (page, complaints) = await chromium.OpenAsync(FileAddress(path), width, scheme);
            Assert.Empty(complaints);
            Assert.Equal("", Said(await page.RunAxe(Wcag), $"{scheme} {width}"));
            await page.Context.CloseAsync();
        }

        static string Said(AxeResult result, string screen) => string.Join('\n', result.Violations.Select(violation =>
            $"{screen} {violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"));
    }

    protected async Task NothingRunsOffTheSide(string path)
    {
        var (page, _) = await chromium.OpenAsync(FileAddress(path), 320, ColorScheme.Light);

        Assert.Equal(320, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
        await page.Context.CloseAsync();
    }

    private string FileAddress(string path) => new Uri(Path.Combine(site.Folder, path)).AbsoluteUri;
}
