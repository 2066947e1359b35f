using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>What a citizen meets first.</summary>
public class HomePage(PublishedSite site, Chromium chromium)
{
    private const int Phone = 360;
    private const int Fold = 740;

    [Fact]
    public async Task A_phone_shows_the_name_once_and_the_first_task_before_anything_is_scrolled()
    {
        await using var tab = await OpenAsync(Phone);

        var names = await tab.Page.EvaluateAsync<int>(
            "(fold) => [...document.querySelectorAll('.site-title, h1')].filter((name) => { const box = "
                + "name.getBoundingClientRect(); return box.width > 10 && box.bottom > 0 && box.top < fold; }).length",
            Fold
        );
        var task = (await tab.Page.Locator(".asked li").First.BoundingBoxAsync())!;

        Assert.Equal(1, names);
        Assert.InRange(task.Y + task.Height, 1, Fold);
        await Assertions.Expect(tab.Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_is_typed_on_the_home_page_is_searched_for()
    {
        await using var tab = await OpenAsync(Phone);

        await tab.Page.GetByRole(AriaRole.Searchbox).FillAsync("เบี้ย ผู้สูงอายุ & O12");
        await tab.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(tab.Page.Locator("#search-text")).ToHaveValueAsync("เบี้ย ผู้สูงอายุ & O12");
        Faults.None(tab.Complaints);
    }

    [Fact]
    public async Task An_empty_field_leads_to_the_search_and_so_does_the_link_without_scripts()
    {
        await using var tab = await OpenAsync(1280);
        await tab.Page.GetByRole(AriaRole.Searchbox).PressAsync("Enter");
        await Assertions.Expect(tab.Page.Locator("#search-text")).ToBeFocusedAsync();

        await using var still = await chromium.OpenTabAsync(scripts: false);
        await still.GoAsync(site.Address(Place.Folder, "index.html"));
        await Assertions.Expect(still.Page.Locator("#home-search")).ToBeHiddenAsync();
        await Assertions.Expect(still.Page.Locator("#home-search-go")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_an_item_s_page_the_data_come_before_the_criteria_and_both_within_a_screen()
    {
        await using var tab = await chromium.OpenTabAsync();
        foreach (var (path, width) in new[] { ("o12", 360), ("o21", 360), ("o12", 1280), ("o21", 1280), ("o29", 768) })
        {
            await tab.LookAsync(width, Scheme.Light);
            await tab.GoAsync(site.Address(Place.Folder, $"oit/2566/{path}.html"));
            var data = (await tab.Page.Locator(".item-data h2").First.BoundingBoxAsync())!;
            var states = (
                await tab
                    .Page.Locator(".item-strip li, .element")
                    .Filter(new LocatorFilterOptions { Visible = true })
                    .First.BoundingBoxAsync()
            )!;

            Assert.InRange(data.Y, 1, 900);
            Assert.InRange(states.Y, 1, 900);
        }
    }

    private async Task<Tab> OpenAsync(int width)
    {
        var tab = await chromium.OpenTabAsync();
        await tab.LookAsync(width, Scheme.Light);
        await tab.GoAsync(site.Address(Place.Folder, "index.html"));
        return tab;
    }
}
