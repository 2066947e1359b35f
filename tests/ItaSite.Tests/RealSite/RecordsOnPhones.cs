using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>
/// Where a table has too little room each of its rows is a record of label and value, and still a row of a table.
/// </summary>
public class RecordsOnPhones(PublishedSite site, Chromium chromium)
{
    private const string Procurement = "oit/2566/o21.html";

    [Theory]
    [InlineData(Procurement)]
    [InlineData("oit/2566/o12.html")]
    [InlineData("oit/2566/o29.html")]
    [InlineData("services.html")]
    public async Task On_a_phone_each_cell_says_what_it_is_beside_its_value_and_nothing_scrolls(string path)
    {
        foreach (var scripts in new[] { true, false })
        {
            await using var tab = await OpenAsync(path, 360, scripts);

            Faults.None(await tab.AskAsync("records.js"));
        }
    }

    [Fact]
    public async Task A_table_of_many_columns_is_records_on_a_tablet_too()
    {
        foreach (var width in new[] { 768, 1024 })
        {
            await using var tab = await OpenAsync(Procurement, width);

            Faults.None(await tab.AskAsync("records.js"));
        }

        await using var wide = await OpenAsync(Procurement, 1280);
        Assert.Equal("table", await DisplayAsync(wide.Page.GetByRole(AriaRole.Table).First));
    }

    [Fact]
    public async Task For_a_screen_reader_the_records_are_a_table()
    {
        await using var tab = await OpenAsync(Procurement, 360);
        var table = tab.Page.GetByRole(AriaRole.Table).First;

        await Assertions.Expect(table).ToHaveAttributeAsync("role", "table");
        Assert.True(await table.GetByRole(AriaRole.Row).CountAsync() > 2);
        // Ten columns, two of them under a head of their own.
        Assert.Equal(11, await table.GetByRole(AriaRole.Columnheader).CountAsync());
        Assert.True(await table.GetByRole(AriaRole.Rowheader).CountAsync() > 0);

        await tab.LookAsync(1280, Scheme.Light);
        await Assertions.Expect(table).Not.ToHaveAttributeAsync("role", "table");
        Assert.Equal("table", await DisplayAsync(table));
    }

    [Fact]
    public async Task Large_letters_make_records_on_a_wide_screen_and_paper_keeps_the_table()
    {
        await using var tab = await OpenAsync("oit/2566/o12.html", 1024);
        var table = tab.Page.GetByRole(AriaRole.Table).First;
        Assert.Equal("table", await DisplayAsync(table));

        await LargeText.EnlargeAsync(tab, 200);
        Assert.Equal("block", await DisplayAsync(table));

        await tab.LookAsync(360, Scheme.Light, media: Media.Print);
        Assert.Equal("table", await DisplayAsync(table));
    }

    [Fact]
    public async Task On_a_phone_who_stands_below_whom_is_lists_within_lists_and_the_drawing_elsewhere()
    {
        await using var tab = await OpenAsync("oit/2566/o1.html", 360);
        var drawing = tab.Page.Locator(".chart-svg.organisation").First;
        var list = tab.Page.Locator(".organisation-list").First;
        Assert.Equal(["none", "block"], [await DisplayAsync(drawing), await DisplayAsync(list)]);
        Assert.Equal(8, await list.GetByRole(AriaRole.Listitem).CountAsync());
        Assert.False(await tab.Page.EvaluateAsync<bool>("document.querySelector('.chart').scrollWidth > innerWidth"));

        await tab.LookAsync(1280, Scheme.Light);
        Assert.Equal(["block", "none"], [await DisplayAsync(drawing), await DisplayAsync(list)]);

        await tab.LookAsync(360, Scheme.Light, media: Media.Print);
        Assert.Equal(["block", "none"], [await DisplayAsync(drawing), await DisplayAsync(list)]);
    }

    private static Task<string> DisplayAsync(ILocator table) =>
        table.EvaluateAsync<string>("(table) => getComputedStyle(table).display");

    private async Task<Tab> OpenAsync(string path, int width, bool scripts = true)
    {
        var tab = await chromium.OpenTabAsync(scripts);
        await tab.LookAsync(width, Scheme.Light, media: Media.Screen);
        await tab.GoAsync(site.Address(Place.Folder, path));
        return tab;
    }
}
