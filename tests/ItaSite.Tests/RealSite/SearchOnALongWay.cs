using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>What a visitor far from the host sees while the pieces of the index are still on their way.</summary>
public sealed partial class SearchOnALongWay(PublishedSite site, Chromium chromium) : IAsyncLifetime
{
    private readonly TaskCompletionSource arrival = new();
    private Host host = null!;
    private Tab tab = null!;

    private IPage Page => tab.Page;

    private ILocator Results => Page.Locator("#search-results li");

    private ILocator Status => Page.Locator("#search-status");

    public async ValueTask InitializeAsync()
    {
        host = await Host.StartAsync(site.Folder);
        tab = await chromium.OpenFreshTabAsync();
        await tab.LookAsync(360, Scheme.Light);
        await Page.RouteAsync(
            PieceOfIndex(),
            async route =>
            {
                await arrival.Task;
                await route.ContinueAsync();
            }
        );
    }

    public async ValueTask DisposeAsync()
    {
        arrival.TrySetResult();
        await tab.DisposeAsync();
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData("o12", "oit/2566/o12.html")]
    [InlineData("แผนการจัดซื้อจัดจ้าง", "oit/2566/o19.html")]
    [InlineData("งบประมาน", "oit/2566/o12.html")]
    [InlineData("เบี้ยคนแก่", "services.html")]
    public async Task Titles_that_came_along_with_the_index_are_the_first_answer(string typed, string page)
    {
        await GoAsync(typed);

        await Assertions.Expect(Results.First).ToBeVisibleAsync();
        Assert.Contains(page, await AddressesAsync());
        Assert.Equal("", await Status.TextContentAsync());

        arrival.SetResult();
        await Assertions.Expect(Status).Not.ToBeEmptyAsync();
        Assert.Contains(page, (await AddressesAsync()).Select(address => address.Split('#')[0]));
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Nothing_is_said_of_what_no_title_holds_before_the_texts_are_there()
    {
        await GoAsync("ผู้ทิ้งงาน");
        await Assertions.Expect(Page.Locator("#search-panel")).ToBeVisibleAsync();
        await Page.UntilAsync("document.querySelectorAll('script[src*=\"search/\"]').length > 0");

        Assert.Equal(0, await Results.CountAsync());
        Assert.True(await Page.Locator("#search-none").IsHiddenAsync());

        arrival.SetResult();
        await Assertions.Expect(Results.First).ToContainTextAsync("O20");
    }

    [Fact]
    public async Task Who_stands_on_a_result_keeps_it_when_the_others_come()
    {
        await GoAsync("แผนการจัดซื้อจัดจ้าง");
        var link = Results.Locator("a").First;
        await link.FocusAsync();
        var address = await link.GetAttributeAsync("href");

        arrival.SetResult();
        await Assertions.Expect(Status).Not.ToBeEmptyAsync();
        Assert.Equal(address, await Page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
    }

    [Fact]
    public async Task The_face_of_the_site_takes_nothing_from_a_long_way()
    {
        await Page.RouteAsync(
            "**/assets/words.js",
            async route =>
            {
                await Task.Delay(TimeSpan.FromSeconds(1.5));
                await route.ContinueAsync();
            }
        );
        await GoAsync("o12");

        await Assertions.Expect(Results.First).ToBeVisibleAsync();
        Assert.DoesNotContain(host.Requests, path => path.EndsWith(".woff2", StringComparison.Ordinal));
        Assert.Empty(tab.Complaints);
    }

    private async Task GoAsync(string typed) =>
        await Page.GotoAsync(
            host.Address($"search.html#q={Uri.EscapeDataString(typed)}"),
            new PageGotoOptions { WaitUntil = WaitUntilState.DOMContentLoaded }
        );

    private async Task<string[]> AddressesAsync() =>
        await Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('#search-results a')].map((link) => link.getAttribute('href'))"
        );

    [GeneratedRegex(@"/search/[grt]\d+\.js")]
    private static partial Regex PieceOfIndex();
}
