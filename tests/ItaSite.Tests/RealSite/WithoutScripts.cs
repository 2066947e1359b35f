using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Reading;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>Visitors whose browser runs no script, or whose script did not arrive.</summary>
public class WithoutScripts(PublishedSite site, Chromium chromium)
{
    private static readonly AssessmentYear Year = SiteReader
        .Read(SiteFolder.Read(Repository.Root), null)
        .Value!.CurrentYear!;

    [Fact]
    public async Task The_checklist_shows_every_item_and_element()
    {
        await using var tab = await OpenAsync("oit/2566/index.html", 1280);
        var links = await tab.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('main a')].filter((link) => link.checkVisibility({ visibilityProperty: "
                + "true })).map((link) => link.getAttribute('href'))"
        );
        var shown = Squeezed(await tab.Page.EvaluateAsync<string>("document.querySelector('main').innerText"));

        Assert.All(Year.Catalogue.Items, item => Assert.Contains($"{item.Code.Value.ToLowerInvariant()}.html", links));
        Assert.All(
            Year.Catalogue.Items.SelectMany(item => item.Elements),
            element => Assert.Contains(Squeezed(element.Statement), shown, StringComparison.Ordinal)
        );

        static string Squeezed(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));
    }

    [Fact]
    public async Task No_control_is_shown_that_does_nothing()
    {
        await using var tab = await chromium.OpenTabAsync(scripts: false);
        await tab.LookAsync(360, Scheme.Light);
        var faults = new List<string>();
        foreach (var path in KeyPages.Paths.Append("oit/2566/answers.html"))
        {
            await tab.GoAsync(site.Address(Place.Folder, path));
            faults.AddRange((await tab.AskAsync("dead-controls.js")).Select(fault => $"{path}: {fault}"));
        }

        Faults.None(faults);
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("oit/2566/o12.html")]
    public async Task The_menu_of_the_phone_opens(string path)
    {
        await using var tab = await OpenAsync(path, 360);
        var button = tab
            .Page.Locator("header button[popovertarget]")
            .Filter(new LocatorFilterOptions { Visible = true });
        var checklist = tab
            .Page.Locator($"#{await button.GetAttributeAsync("popovertarget")} a[href$='index.html']")
            .First;
        await Assertions.Expect(checklist).ToBeHiddenAsync();

        await button.ClickAsync();
        await Assertions.Expect(checklist).ToBeVisibleAsync();
        await Axe.BringAsync(tab);
        Faults.None([.. await tab.RunsOffTheSideAsync(), .. await Axe.FindAsync(tab)]);

        await tab.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(checklist).ToBeHiddenAsync();
        await Assertions.Expect(button).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_search_page_leads_to_the_checklist_and_to_the_map_of_the_site()
    {
        await using var tab = await OpenAsync("search.html", 360);
        var main = tab.Page.GetByRole(AriaRole.Main);

        await Assertions
            .Expect(main.Locator("a[href$='oit/2566/index.html']").Filter(new() { Visible = true }))
            .ToBeVisibleAsync();
        await Assertions
            .Expect(main.Locator("a[href$='sitemap.html']").Filter(new() { Visible = true }))
            .ToBeVisibleAsync();
    }

    private async Task<Tab> OpenAsync(string path, int width)
    {
        var tab = await chromium.OpenTabAsync(scripts: false);
        await tab.LookAsync(width, Scheme.Light);
        await tab.GoAsync(site.Address(Place.Folder, path));
        return tab;
    }
}
