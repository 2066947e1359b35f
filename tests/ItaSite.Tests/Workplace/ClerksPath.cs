using ItaSite.Tests.Importing;
using ItaSite.Tests.RealSite;
using Microsoft.Playwright;

namespace ItaSite.Tests.Workplace;

/// <summary>
/// From an empty folder to a published site in a real browser. An action is a click, a drop, a field filled in, a
/// choice or a paste; what lies behind a fold costs the click that opens it.
/// </summary>
public class ClerksPath(Chromium chromium, ITestOutputHelper output)
{
    private const string Survey = "https://itas.nacc.go.th/go/eit/abc123";

    private int actions;

    [Fact]
    public async Task An_office_begins_fills_in_three_items_and_publishes_with_few_actions()
    {
        await using var office = await OpenWorkplace.OfAsync(changes: null);
        await using var tab = await chromium.OpenFreshTabAsync();
        var page = tab.Page;
        var host = office.Folder + "-host";
        await tab.GoAsync(office.At(""));

        await FillAsync(page, "name", "องค์การบริหารส่วนตำบลบ้านสวน");
        await FillAsync(page, "district", "เมือง");
        await FillAsync(page, "province", "ตรัง");
        await FillAsync(page, "baseUrl", "https://www.bansuan.example/");
        await FillAsync(page, "eit", Survey);
        await PressAsync(page, "เริ่มเว็บไซต์");
        await Assertions.Expect(page.Locator(".tile")).ToHaveCountAsync(43);
        Told("setup");

        await TileAsync(page, "O12");
        await DropAsync(page, "#project-progress", ("ผลการดำเนินงาน รอบ 6 เดือน.xlsx", Progress()));
        await PressAsync(page, "ใส่ในหน้า");
        await Assertions.Expect(page.Locator("#project-progress .state.found")).ToBeVisibleAsync();
        await StatesAsync(page, "O12");

        await FollowAsync(page, "งานทั้งหมด");
        await TileAsync(page, "O31");
        var scan = OnDisk.Bytes(Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Fixtures", "scan.pdf"));
        await DropAsync(page, "#signed-declaration", ("ประกาศ No Gift (ฉบับลงนาม).pdf", scan));
        await AnswerAsync(page, "ประกาศ No Gift Policy ฉบับลงนาม");
        await PressAsync(page, "ใส่ในหน้า");
        await FillAsync(page, "confirmed:signed-declaration", "นายกลงนามเมื่อวันที่ 4 มกราคม 2566");
        await PressAsync(page, "บันทึก");
        await Assertions.Expect(page.Locator("#signed-declaration .state.found")).ToBeVisibleAsync();
        await StatesAsync(page, "O31");

        await FollowAsync(page, "ข่าว");
        await FillAsync(page, "title", "กิจกรรมทำความสะอาด");
        await FillAsync(page, "body", "วันนี้ อบต.บ้านสวน ทำความสะอาดตลาด");
        await page.Locator("input[type=file]")
            .SetInputFilesAsync([Picture("IMG_2041 (1).jpg"), Picture("IMG_2042.jpg")]);
        actions++;
        await PressAsync(page, "เพิ่มข่าว");
        await AnswerAsync(page, "เจ้าหน้าที่กวาดถนนหน้าตลาด");
        await PressAsync(page, "ใส่ในหน้า");
        var news = Assert.Single(Directory.GetFiles(Path.Combine(office.Folder, "content", "news"), "*.md"));
        Assert.Equal(2, OnDisk.Text(news).Split("![").Length - 1);
        Told("O7");

        await FollowAsync(page, "ตั้งค่า");
        await FillAsync(page, "publish/to", host);
        await PressAsync(page, "บันทึก");
        await FollowAsync(page, "เผยแพร่");
        await PressAsync(page, "สร้างเว็บไซต์");
        await PressAsync(page, "เผยแพร่");
        await Assertions.Expect(page.Locator("main .lead")).ToContainTextAsync("เผยแพร่แล้วที่");
        Told("publish");

        Assert.Contains(Survey, OnDisk.Text(Path.Combine(host, "eit.html")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(host, "oit", "2566", "o12.html")));
        Assert.True(actions <= 45, $"{actions} actions");
        Assert.True(tab.Complaints.Count == 0, string.Join("\n", tab.Complaints));
        Directory.Delete(host, recursive: true);
    }

    private async Task StatesAsync(IPage page, string item)
    {
        var (found, all) = (page.Locator(".element .state.found"), page.Locator(".element .state"));
        Told($"{item}, {await found.CountAsync()} of {await all.CountAsync()} elements found");
    }

    private void Told(string item) => output.WriteLine($"{item}: {actions} actions so far");

    private async Task FillAsync(IPage page, string name, string text)
    {
        var field = page.Locator($"[name='{name}']");
        var fold = page.Locator($"details:not([open]):has([name='{name}']) > summary");
        if (await fold.CountAsync() > 0)
        {
            await fold.First.ClickAsync();
            actions++;
        }

        await field.FillAsync(text);
        actions++;
    }

    private async Task PressAsync(IPage page, string words)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = words, Exact = true }).ClickAsync();
        actions++;
    }

    private async Task FollowAsync(IPage page, string words)
    {
        await page.Locator("nav").First.GetByRole(AriaRole.Link, new() { Name = words, Exact = true }).ClickAsync();
        actions++;
    }

    private async Task TileAsync(IPage page, string code)
    {
        await page.Locator($".tile[href='/_edit/item/{code}']").ClickAsync();
        actions++;
    }

    private async Task DropAsync(IPage page, string element, (string Name, byte[] Bytes) file)
    {
        await page.Locator($"{element} [data-drop] input[type=file]")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = file.Name,
                    MimeType = "application/octet-stream",
                    Buffer = file.Bytes,
                }
            );
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("ไฟล์ที่วางไว้");
        actions++;
    }

    /// <summary>Answers whatever is asked and has no answer yet.</summary>
    private async Task AnswerAsync(IPage page, string words)
    {
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("ไฟล์ที่วางไว้");
        foreach (var field in await page.Locator("input[required]").AllAsync())
        {
            if ((await field.InputValueAsync()).Length > 0)
                continue;

            await field.FillAsync(words);
            actions++;
        }
    }

    private static FilePayload Picture(string name) =>
        new()
        {
            Name = name,
            MimeType = "image/jpeg",
            Buffer = MadePicture.Jpeg(64, 48),
        };

    private static byte[] Progress() =>
        OfficeFiles.Workbook(
            (
                "รอบ 6 เดือน",
                [
                    ["รายงานผลการดำเนินงานและการใช้จ่ายงบประมาณ รอบ 6 เดือน"],
                    ["ตั้งแต่วันที่ 1 ตุลาคม 2565 ถึงวันที่ 31 มีนาคม 2566"],
                    ["ที่", "โครงการ/กิจกรรม", "งบประมาณ", "ใช้จ่าย", "สถานะ"],
                    ["๑", "ปรับปรุงถนน", "๑๐๐,๐๐๐", "๔๐,๐๐๐", "อยู่ระหว่างดำเนินการ"],
                    ["๒", "ขุดลอกคลอง", "๕๐,๐๐๐", "๕๐,๐๐๐", "แล้วเสร็จ"],
                    ["", "รวม", "๑๕๐,๐๐๐", "๙๐,๐๐๐", ""],
                ]
            )
        );
}
