using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>Visitors who use no mouse.</summary>
public partial class ByKeyboard(PublishedSite site, Chromium chromium)
{
    private const string Checklist = "oit/2566/index.html";

    [Fact]
    public async Task The_first_key_shows_the_way_past_the_menu_and_it_leads_into_the_text()
    {
        await using var tab = await chromium.OpenTabAsync();
        await tab.LookAsync(360, Scheme.Light, atRest: true);
        foreach (var path in KeyPages.Paths)
        {
            await tab.GoAsync(site.Address(Place.Root, path));
            var skip = tab.Page.Locator("a[href='#main']");
            await tab.Page.Keyboard.PressAsync("Tab");

            await Assertions.Expect(skip).ToBeFocusedAsync();
            await Assertions.Expect(skip).ToBeInViewportAsync(new LocatorAssertionsToBeInViewportOptions { Ratio = 1 });
            Faults.None(await tab.AskAsync("focus.js"));

            await tab.Page.Keyboard.PressAsync("Enter");
            await Assertions.Expect(tab.Page.GetByRole(AriaRole.Main)).ToBeFocusedAsync();
            await tab.Page.Keyboard.PressAsync("Tab");
            Assert.True(
                await tab.Page.EvaluateAsync<bool>(
                    "document.querySelector('main').contains(document.activeElement) || document.querySelector('main "
                        + "a') === null"
                ),
                path
            );
        }
    }

    [Theory]
    [InlineData("index.html", 1280, Scheme.Light)]
    [InlineData("index.html", 360, Scheme.Dark)]
    [InlineData(Checklist, 1280, Scheme.Light)]
    [InlineData("oit/2566/o12.html", 1280, Scheme.Dark)]
    [InlineData("oit/2566/o21.html", 360, Scheme.Forced)]
    [InlineData("search.html", 360, Scheme.Light)]
    [InlineData("contact.html", 1280, Scheme.Forced)]
    public async Task One_passes_through_the_whole_page_sees_at_each_step_where_one_is_and_leaves_it(
        string path,
        int width,
        Scheme scheme
    )
    {
        await using var tab = await OpenAsync(path, width, scheme);
        var stops = await tab.Page.EvaluateAsync<int>(
            "[...document.querySelectorAll('a[href], button, input, select, textarea, summary, "
                + "[tabindex=\"0\"]')].filter((place) => place.checkVisibility({ visibilityProperty: true }) && "
                + "!place.disabled).length"
        );
        var faults = new List<string>();
        var visited = 0;
        while (visited <= stops + 5)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            var found = await tab.AskAsync("focus.js");
            if (found is ["left the page"])
                break;

            visited++;
            faults.AddRange(found);
        }

        Faults.None(faults);
        Assert.True(visited == stops, $"{visited} stops on the way, of {stops} that there are");
    }

    [Fact]
    public async Task A_wide_table_moves_with_the_arrows()
    {
        await using var tab = await OpenAsync("oit/2566/o21.html", 1280, Scheme.Light);
        var wide = tab.Page.Locator("section[tabindex='0']").First;
        await wide.EvaluateAsync("(table) => { table.firstElementChild.style.minWidth = '200rem'; }");
        Assert.True(await wide.EvaluateAsync<bool>("(table) => table.scrollWidth > table.clientWidth"));

        await wide.FocusAsync();
        await tab.Page.Keyboard.PressAsync("ArrowRight");

        await Assertions.Expect(wide).Not.ToHaveJSPropertyAsync("scrollLeft", 0);
    }

    [Fact]
    public async Task An_assessor_narrows_the_checklist_opens_an_evidence_and_comes_back_to_the_narrowed_list()
    {
        await using var tab = await OpenAsync(Checklist, 1280, Scheme.Light);
        var box = tab.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox);
        await box.FocusAsync();
        await tab.Page.Keyboard.TypeAsync("O๑๒");
        Assert.Equal(["o12.html"], await ShownItemsAsync(tab));

        await TabToAsync(tab, "/oit/2566/o12.html#");
        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(Evidence());
        var target = tab.Page.Locator($"[id='{Uri.UnescapeDataString(new Uri(tab.Page.Url).Fragment[1..])}']");
        await Assertions.Expect(target).ToBeInViewportAsync();

        await tab.Page.GoBackAsync();
        await Assertions.Expect(box).ToHaveValueAsync("O๑๒");
        Assert.Equal(["o12.html"], await ShownItemsAsync(tab));
        Faults.None(tab.Complaints);
    }

    [Fact]
    public async Task An_assessor_reaches_every_item_within_sixty_stops()
    {
        await using var tab = await OpenAsync(Checklist, 1280, Scheme.Light);
        var met = new HashSet<string>();
        for (var stop = 0; stop < 60; stop++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            met.Add(await tab.Page.EvaluateAsync<string?>("document.activeElement.getAttribute('href')") ?? "");
        }

        Assert.All(Enumerable.Range(1, 43), item => Assert.Contains($"#o{item}", met));
        await tab.Page.Locator(".jump-grid a[href='#o43']").PressAsync("Enter");
        await Assertions.Expect(tab.Page.Locator("#o43")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_first_item_stands_on_an_assessors_first_screen()
    {
        await using var tab = await OpenAsync(Checklist, 1280, Scheme.Light);

        var top = await tab.Page.EvaluateAsync<double>("document.querySelector('#o1').getBoundingClientRect().top");

        Assert.InRange(top, 0, 900);
    }

    [Fact]
    public async Task Whoever_comes_back_from_an_evidence_finds_the_place_in_the_list()
    {
        await using var tab = await OpenAsync(Checklist, 1280, Scheme.Light);
        var evidence = tab.Page.Locator("main a[href^='o30.html#']").First;
        await evidence.FocusAsync();
        var place = await tab.Page.EvaluateAsync<double>("scrollY");
        Assert.InRange(place, 1000, double.MaxValue);

        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Page).ToHaveURLAsync(Evidence());
        await tab.Page.GoBackAsync();

        await Assertions.Expect(evidence).ToBeInViewportAsync();
        Assert.InRange(await tab.Page.EvaluateAsync<double>("scrollY"), place - 100, place + 100);
    }

    private async Task<Tab> OpenAsync(string path, int width, Scheme scheme)
    {
        var tab = await chromium.OpenTabAsync();
        await tab.LookAsync(width, scheme, atRest: true);
        await tab.GoAsync(site.Address(Place.Root, path));
        return tab;
    }

    private static async Task TabToAsync(Tab tab, string address)
    {
        for (var step = 0; step < 40; step++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            if (
                await tab.Page.EvaluateAsync<bool>(
                    "(address) => document.activeElement.href?.includes(address) === true",
                    address
                )
            )
                return;
        }

        Assert.Fail($"No link to {address} is reached");
    }

    private static Task<string[]> ShownItemsAsync(Tab tab) =>
        tab.Page.EvaluateAsync<string[]>(
            "[...new Set([...document.querySelectorAll('main a')].filter((link) => /\\/o\\d+\\.html$/.test(link.href) "
                + "&& link.checkVisibility()).map((link) => link.getAttribute('href')))]"
        );

    [GeneratedRegex("/oit/2566/o[0-9]+\\.html#.")]
    private static partial Regex Evidence();
}
