using ItaSite.Tests.RealSite;
using Microsoft.Playwright;

namespace ItaSite.Tests.Workplace;

/// <summary>What scripts add to forms: a calendar by keyboard, a look that follows, a button to copy.</summary>
public class CalendarsInABrowser(Chromium chromium)
{
    [Fact]
    public async Task A_day_is_found_by_keyboard_in_a_calendar_of_Buddhist_years()
    {
        await using var office = await OpenWorkplace.OfAsync();
        await using var tab = await chromium.OpenFreshTabAsync();
        await tab.GoAsync(office.At("item/A1"));
        var field = tab.Page.Locator("[name='published']");
        var told = tab.Page.Locator(".field:has([name='published']) .understood");
        var open = tab.Page.Locator(".field:has([name='published']) .date button");

        await field.FillAsync("31 ม.ค. 2566");
        await Assertions.Expect(told).ToHaveTextAsync("คือ วันอังคารที่ ๓๑ มกราคม ๒๕๖๖");
        await open.FocusAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Page.Locator("dialog[open] h2")).ToHaveTextAsync("มกราคม 2566");
        await Assertions.Expect(Day(tab)).ToHaveTextAsync("31");
        await Assertions.Expect(tab.Page.Locator("dialog[open] [aria-selected]")).ToHaveTextAsync("31");

        await Axe.BringAsync(tab);
        foreach (var width in new[] { 320, 1280 })
        {
            await tab.LookAsync(width, Scheme.Light, atRest: true);
            Faults.None(await Axe.FindAsync(tab));
            Faults.None(await tab.RunsOffTheSideAsync());
            await tab.LookAsync(width, Scheme.Dark, atRest: true);
            Faults.None(await Axe.FindInColoursAsync(tab));
        }

        // A shorter month has no such day; a leap year's February has 29.
        foreach (
            var (key, day) in new[]
            {
                ("PageDown", "อังคาร 28 กุมภาพันธ์ 2566"),
                ("Shift+PageDown", "พุธ 28 กุมภาพันธ์ 2567"),
                ("ArrowRight", "พฤหัสบดี 29 กุมภาพันธ์ 2567"),
                ("ArrowDown", "พฤหัสบดี 7 มีนาคม 2567"),
                ("Home", "อาทิตย์ 3 มีนาคม 2567"),
                ("ArrowLeft", "เสาร์ 2 มีนาคม 2567"),
                ("ArrowUp", "เสาร์ 24 กุมภาพันธ์ 2567"),
                ("End", "เสาร์ 24 กุมภาพันธ์ 2567"),
                ("PageUp", "พุธ 24 มกราคม 2567"),
            }
        )
        {
            await tab.Page.Keyboard.PressAsync(key);
            Assert.EndsWith(day, await Day(tab).GetAttributeAsync("aria-label"), StringComparison.Ordinal);
            await Assertions.Expect(Day(tab)).ToBeFocusedAsync();
        }

        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(field).ToHaveValueAsync("24 ม.ค. 2567");
        await Assertions.Expect(told).ToHaveTextAsync("คือ วันพุธที่ ๒๔ มกราคม ๒๕๖๗");
        await Assertions.Expect(open).ToBeFocusedAsync();

        await tab.Page.Keyboard.PressAsync("Enter");
        await tab.Page.Keyboard.PressAsync("ArrowDown");
        await tab.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(tab.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(open).ToBeFocusedAsync();
        await Assertions.Expect(field).ToHaveValueAsync("24 ม.ค. 2567");
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task The_look_follows_what_is_typed_and_an_answer_is_copied()
    {
        await using var office = await OpenWorkplace.OfAsync();
        await using var tab = await chromium.OpenFreshTabAsync();
        await tab.GoAsync(office.At("page?file=content%2Fcontact.md"));

        await tab.Page.Locator("[name='body']").FillAsync("## ที่อยู่ {#address}\n**ใหม่**");
        await Assertions.Expect(tab.Page.Locator("[data-live='look:body'] strong")).ToHaveTextAsync("ใหม่");

        await tab.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await tab.GoAsync(office.At("answers"));
        await tab.Page.Locator("#a1 .copy button").First.ClickAsync();
        await Assertions.Expect(tab.Page.Locator("#a1 .copy [role=status]").First).ToHaveTextAsync("คัดลอกแล้ว");
        Assert.Equal(
            "https://www.example.go.th/oit/2570/a1.html",
            await tab.Page.EvaluateAsync<string>("navigator.clipboard.readText()")
        );
        Assert.Empty(tab.Complaints);
    }

    private static ILocator Day(Tab tab) => tab.Page.Locator("dialog[open] td button[tabindex='0']");
}
