using System.Text.Json;
using ItaSite.Tests.Model;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>A visitor narrows the checklist down, opened from a folder.</summary>
public sealed class FilteringTheChecklist(PublishedSite site, Chromium chromium) : IAsyncLifetime
{
    private Tab tab = null!;

    public async ValueTask InitializeAsync()
    {
        tab = await chromium.OpenTabAsync();
        await tab.LookAsync(1280, Scheme.Light);
        await tab.GoAsync(site.Address(Place.Folder, "oit/2566/index.html"));
    }

    public async ValueTask DisposeAsync() => await tab.DisposeAsync();

    [Fact]
    public async Task Its_words_fold_as_those_of_the_search_and_of_the_index_do()
    {
        var written = JsonSerializer.Serialize(FoldingCases.All.Select(one => one.Written));

        var folded = await tab.Page.EvaluateAsync<string[]>($"{written}.map(text => ita.words.fold(text).text)");

        Assert.Equal(FoldingCases.All.Select(one => one.Folded), folded);
    }

    [Fact]
    public async Task On_a_phone_the_first_item_stands_on_the_first_screen_and_grid_and_filter_open_on_demand()
    {
        await tab.Page.SetViewportSizeAsync(360, 800);
        var first = await tab.Page.Locator(".item a").First.BoundingBoxAsync();
        Assert.InRange(first!.Y + first.Height, 1, 800);
        var grid = tab.Page.Locator(".jump-grid");
        Assert.False(await grid.IsVisibleAsync());
        await tab.Page.GetByText("ไปที่ข้อ", new() { Exact = false }).First.ClickAsync();
        Assert.True(await grid.IsVisibleAsync());

        await tab.Page.SetViewportSizeAsync(1280, 800);
        Assert.True(await grid.IsVisibleAsync());
        Assert.True(await tab.Page.Locator("#filter-text").IsVisibleAsync());
        Assert.False(await tab.Page.Locator(".fold > summary").First.IsVisibleAsync());
    }

    [Fact]
    public async Task On_a_phone_a_filter_in_the_address_is_seen()
    {
        await tab.Page.SetViewportSizeAsync(360, 800);
        Assert.False(await tab.Page.Locator("#filter-text").IsVisibleAsync());

        await tab.Page.EvaluateAsync("location.hash = '#state=found'");

        await Assertions.Expect(tab.Page.Locator("#filter-state")).ToBeVisibleAsync();
        await Assertions.Expect(tab.Page.Locator("#filter-state")).ToHaveValueAsync("found");
    }

    /// <summary>Each as some keyboard, font or habit writes it, beside the spelling of the page.</summary>
    [Theory]
    [InlineData("คู่มือ", "คู่มือ")]
    [InlineData("จ\u0E4D\u0E32นวน", "จำนวน")]
    [InlineData("ส\u0E4Dานัก", "สำนัก")]
    [InlineData("เเผนดําเนินงาน", "แผนดำเนินงาน")]
    [InlineData("อ\u0E4D\u0E32นาจหน\u0E49\u0E32ท\u0E48\u0E35", "อำนาจหน้าที่")]
    [InlineData("หน\u0E49า\u200Bที่", "หน้าที่")]
    [InlineData("งบ\u00ADประมาณ", "งบประมาณ")]
    [InlineData("พ.ศ.2566", "พศ๒๕๖๖")]
    [InlineData("ถาม-ตอบ", "ถาม–ตอบ")]
    [InlineData("O๑๒", "o12")]
    [InlineData("ข้อ ๑๒", "O12")]
    [InlineData("๐๑๒", "ข้อ 12")]
    [InlineData("no-gift policy", "No Gift Policy")]
    public async Task What_is_typed_in_another_spelling_shows_the_same_items(string typed, string asWritten)
    {
        var items = await ShownAsync(asWritten);

        Assert.Equal(items, await ShownAsync(typed));
        Assert.InRange(items.Length, 1, 42);
        Faults.None(tab.Complaints);
    }

    [Theory]
    [InlineData("น\u0E49\u0E33")]
    [InlineData("น\u0E49\u0E4D\u0E32")]
    [InlineData("น\u0E4D\u0E49\u0E32")]
    [InlineData("น\u0E33\u0E49")]
    [InlineData("น\u0E49\u0E49\u0E33")]
    [InlineData("น\uF70B\u0E33")]
    public async Task Water_is_found_however_its_marks_were_typed(string typed)
    {
        await tab.Page.EvaluateAsync("document.querySelector('#o8 .item-name').append('นโยบายน้ำท่วมนา')");

        Assert.Equal(["o8"], await ShownAsync(typed + "ท่วมนา"));
    }

    [Fact]
    public async Task A_word_of_no_item_shows_none()
    {
        Assert.Empty(await ShownAsync("ฮฮฮฮ"));
        Assert.Equal("ไม่มีข้อที่ตรงกับตัวกรอง ลองล้างตัวกรอง", await CountAsync());
    }

    /// <summary>A synonym of the settings, everyday words, slips of spelling, keys under the other layout.</summary>
    [Theory]
    [InlineData("สขร", "o21")]
    [InlineData("จัดซือ", "o19")]
    [InlineData("โกง", "o28")]
    [InlineData("คอรัปชั่น", "o28")]
    [InlineData("ของขวัญปีใหม่", "o31")]
    [InlineData("นายก", "o2")]
    [InlineData("รองเรียน", "o27")]
    [InlineData("งบประมาน", "o12")]
    [InlineData("โคลงสร้าง", "o1")]
    [InlineData("'[xitikI", "o12")]
    public async Task Words_that_no_item_holds_are_understood_as_the_search_does(string typed, string expected)
    {
        await ShownAsync(typed);
        await tab.Page.UntilAsync("document.querySelector('.item:not([hidden])') !== null");

        var items = await ShownAsync();
        Assert.Contains(expected, items);
        Assert.InRange(items.Length, 1, 30);
        Faults.None(tab.Complaints);
    }

    [Theory]
    [InlineData(Place.Folder)]
    [InlineData(Place.SubPath)]
    public async Task The_filter_stands_in_the_address_and_Back_restores_it(Place place)
    {
        await tab.GoAsync(site.Address(place, "oit/2566/index.html"));
        await ShownAsync("จริยธรรม");
        await tab.Page.GetByLabel("ผลการตรวจ").SelectOptionAsync("sample");
        var items = await ShownAsync();
        var address = tab.Page.Url;
        Assert.InRange(items.Length, 1, 10);

        await tab.Page.Locator(".item:not([hidden]) a").First.ClickAsync();
        await tab.Page.IsAtAsync(@"/o\d+\.html$");
        await tab.Page.GoBackAsync();
        await tab.Page.IsAtAsync(@"/index\.html#.");
        Assert.Equal(items, await ShownAsync());

        await tab.GoAsync("about:blank");
        await tab.GoAsync(address);
        Assert.Equal(items, await ShownAsync());
        Assert.Equal(
            "จริยธรรม",
            await tab.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox).InputValueAsync()
        );

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "ล้างตัวกรอง" }).ClickAsync();
        Assert.DoesNotContain("#", tab.Page.Url, StringComparison.Ordinal);
        Assert.Equal(43, (await ShownAsync()).Length);
    }

    [Fact]
    public async Task A_link_to_an_item_that_the_filter_hides_shows_it()
    {
        await ShownAsync("โครงสร้าง");
        await tab.Page.EvaluateAsync("location.hash = '#o43'");
        await tab.Page.UntilAsync("!document.getElementById('o43').hidden");
        Assert.Equal(43, (await ShownAsync()).Length);
    }

    [Fact]
    public async Task The_count_is_in_the_digits_of_the_site()
    {
        await ShownAsync("o12");

        Assert.Equal("แสดง ๑ จาก ๔๓ ข้อ", await CountAsync());
    }

    private Task<string?> CountAsync() => tab.Page.Locator("#filter-count").TextContentAsync();

    private async Task<string[]> ShownAsync(string typed)
    {
        await tab.Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Searchbox).FillAsync(typed);
        return await ShownAsync();
    }

    private Task<string[]> ShownAsync() =>
        tab.Page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('.item:not([hidden])')].map((item) => item.id)"
        );
}
