using ItaSite.Tests.RealSite;
using Microsoft.Playwright;

namespace ItaSite.Tests.Workplace;

/// <summary>
/// A page of the workplace that stayed open while the program was closed and opened again: other editors lose what was
/// typed in it, by a page of the browser's own or a sign-in.
/// </summary>
public class AfterANewStart(Chromium chromium)
{
    private const string Page = "content/oit/2570/a1.md";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_was_typed_before_is_sent_again_and_saved(bool scripts)
    {
        await using var office = await OpenWorkplace.OfAsync();
        await using var tab = await chromium.OpenTabAsync(scripts);
        await tab.GoAsync(office.At("item/A1"));
        var typed = "นายก \"หนึ่ง\" <คน>\n\nบรรทัดใหม่";
        var told = scripts ? tab.Page.WaitForResponseAsync("**/item/A1") : Task.CompletedTask;
        await tab.Page.Locator("[name='text:posts']").FillAsync(typed);
        await told;
        var before = office[Page];

        await office.StartAgainAsync();
        await Press(tab, "บันทึก").ClickAsync();
        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("ยังไม่ได้บันทึก ให้ส่งอีกครั้ง");
        Assert.Equal(before, office[Page]);

        await Press(tab, "ส่งอีกครั้ง").ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".notice")).ToBeVisibleAsync();
        Assert.Contains("นายก \"หนึ่ง\"", office[Page], StringComparison.Ordinal);
        Assert.Contains("<คน>\n\nบรรทัดใหม่", office[Page], StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_typed_after_is_kept_and_saved_as_if_nothing_had_been()
    {
        await using var office = await OpenWorkplace.OfAsync();
        await using var tab = await chromium.OpenFreshTabAsync();
        await tab.GoAsync(office.At("item/A1"));
        await office.StartAgainAsync();

        await tab.Page.Locator("[name='text:posts']").PressSequentiallyAsync("นายก ๑ คน");
        await Assertions.Expect(tab.Page.Locator("#posts .state")).ToHaveTextAsync("พบหลักฐาน");
        await Press(tab, "บันทึก").ClickAsync();

        await Assertions.Expect(tab.Page.Locator(".notice")).ToBeVisibleAsync();
        Assert.Contains("นายก ๑ คน", office[Page], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_was_dropped_is_asked_for_again_by_its_name()
    {
        await using var office = await OpenWorkplace.OfAsync();
        await using var tab = await chromium.OpenFreshTabAsync();
        var picture = new FilePayload
        {
            Name = "IMG_2041 (1).jpg",
            MimeType = "image/jpeg",
            Buffer = MadePicture.Jpeg(64, 48),
        };
        await tab.GoAsync(office.At("item/A1"));
        await office.StartAgainAsync();

        await tab.Page.Locator("#posts [data-drop] input[type=file]").SetInputFilesAsync(picture);
        var asked = tab.Page.GetByLabel("เลือกไฟล์อีกครั้ง: IMG_2041 (1).jpg");
        await Assertions.Expect(asked).ToBeVisibleAsync();
        await tab.Page.WaitForLoadStateAsync();
        await Axe.BringAsync(tab);
        Faults.None(await Axe.FindAsync(tab));
        await asked.SetInputFilesAsync(picture);
        await Press(tab, "ส่งอีกครั้ง").ClickAsync();

        await Assertions.Expect(tab.Page.Locator("h1")).ToHaveTextAsync("ไฟล์ที่วางไว้");
        await Assertions.Expect(tab.Page.Locator("main h2").First).ToHaveTextAsync(picture.Name);
    }

    private static ILocator Press(Tab tab, string words) =>
        tab.Page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true });
}
