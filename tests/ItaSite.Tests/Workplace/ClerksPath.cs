using ItaSite.Tests.Cli;
using ItaSite.Tests.Publishing;
using ItaSite.Tests.RealSite;
using ItaSite.Workplace;
using Microsoft.Playwright;

namespace ItaSite.Tests.Workplace;

/// <summary>
/// From an empty folder to a site that is published over SFTP and looked at, in a real browser, with the ten items that
/// every office publishes and files as offices have them.
/// </summary>
public class ClerksPath(Chromium chromium, ITestOutputHelper output)
{
    private const string Survey = "https://itas.nacc.go.th/go/eit/abc123";
    private const int MostActions = 45;

    [Fact]
    public async Task Ten_items_are_filled_in_and_the_site_is_published_and_verified_with_few_actions()
    {
        using var ssh = new SshServer();
        Directory.CreateDirectory(ssh.Site);
        await using var host = await LiveCopy.ServeAsync(ssh.Site);
        await using var office = await OpenWorkplace.OfAsync(
            changes: null,
            today: new DateOnly(2023, 4, 20),
            ssh: new SshFiles([ssh.KnownHosts], ssh.UserKey)
        );
        await using var tab = await chromium.OpenFreshTabAsync();
        var (page, hand) = (tab.Page, new Hand(tab.Page, output.WriteLine));
        await tab.GoAsync(office.At(""));

        await hand.FillAsync("name", "องค์การบริหารส่วนตำบลบ้านสวน");
        await hand.FillAsync("district", "เมือง");
        await hand.FillAsync("province", "ตรัง");
        await hand.FillAsync("baseUrl", host.Urls.Single() + "/");
        await hand.FillAsync("eit", Survey);
        await hand.PressAsync("เริ่มเว็บไซต์");
        await Assertions.Expect(page.Locator(".tile")).ToHaveCountAsync(43);
        hand.Told("setup");

        await hand.DropAsync("O1", OfficesFiles.Structure());
        await hand.PressAsync("ใส่ในหน้า");
        await hand.FoundAsync("O1", 2);

        await hand.DropAsync("O2", OfficesFiles.Executives());
        await hand.PressAsync("ใส่ในหน้า");
        await hand.FoundAsync("O2", 2);

        await hand.GoToAsync("O5");
        await hand.FillAsync("own", OfficesFiles.Contact);
        await hand.PressAsync("บันทึก");
        await hand.FoundAsync("O5", 1);

        await hand.GoToAsync("O7");
        foreach (var (text, words, pictures) in OfficesFiles.News())
        {
            await hand.FillAsync("news-body", text);
            await hand.ChooseAsync("#files", pictures);
            await hand.FillAsync("news-words", words);
            await hand.PressAsync("เพิ่มข่าว");
            await Assertions.Expect(page.Locator(".notice")).ToContainTextAsync("ใส่ในหน้าแล้ว");
        }

        await hand.FoundAsync("O7", 2);

        await hand.DropAsync("O10", OfficesFiles.Policy());
        await hand.PressAsync("ใส่ในหน้า");
        await hand.FoundAsync("O10", 3);

        await hand.DropAsync("O12", OfficesFiles.Progress());
        await hand.PressAsync("ใส่ในหน้า");
        await hand.FoundAsync("O12", 3);

        await hand.DropAsync("O21", OfficesFiles.Purchases());
        await hand.TickAsync("0:none:มกราคม");
        await hand.PressAsync("ใส่ในหน้า");
        await hand.FoundAsync("O21", 4);

        await hand.GoToAsync("O28");
        await hand.FillAsync(
            "channels:online-complaint-channel",
            "https://forms.gle/bansuanReport\nตู้ ปณ. 12 ปณจ.ตรัง 92000"
        );
        await hand.PressAsync("บันทึก");
        await hand.FoundAsync("O28", 2);

        await hand.GoToAsync("O29");
        await hand.PressAsync("ไม่มีเลยทั้ง ๖ เดือน");
        await hand.FoundAsync("O29", 4);

        await hand.DropAsync("O31", OfficesFiles.SignedScan());
        await hand.TickAsync("serves-all");
        await hand.FillAsync("0:signed", "นายกลงนามเมื่อวันที่ 4 มกราคม 2566");
        await hand.PressAsync("ใส่ในหน้า");
        await hand.FoundAsync("O31", 3);

        await hand.FollowAsync("เผยแพร่");
        await hand.FillAsync("to", ssh.Address);
        await hand.PressAsync("สร้างเว็บไซต์");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync(ssh.Fingerprint);
        await hand.PressAsync("เทียบแล้ว ตรงกัน");
        await hand.PressAsync("เผยแพร่");
        await Assertions.Expect(page.Locator("main .lead").First).ToContainTextAsync("เผยแพร่แล้วที่");
        var seen = page.Locator("main .lead").Nth(1);
        await Assertions.Expect(seen).ToContainTextAsync("ดูแล้ว ");
        // This host of files sends no policy; nothing else may be said of the live site.
        await Assertions.Expect(seen).ToContainTextAsync("พบ ๑ เรื่อง");
        await Assertions.Expect(page.Locator(".findings")).ToContainTextAsync("ไม่ส่งส่วนหัวความปลอดภัย");
        hand.Told("check, publish, verify");

        await hand.OpenLinkAsync("คำตอบสำหรับกรอกในระบบ ITAS");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync($"{host.Urls.Single()}/oit/2566/o1.html");
        hand.Told("answers for ITAS");

        Assert.Contains(Survey, OnDisk.Text(Path.Combine(ssh.Site, "eit.html")), StringComparison.Ordinal);
        foreach (var item in new[] { "o1", "o2", "o5", "o7", "o10", "o12", "o21", "o28", "o29", "o31" })
            Assert.True(File.Exists(Path.Combine(ssh.Site, "oit", "2566", $"{item}.html")));

        foreach (var words in new[] { "075-111112", "saraban@bansuan.go.th", "maps.app.goo.gl/bansuan" })
            Assert.Contains(words, OnDisk.Text(Path.Combine(ssh.Site, "contact.html")), StringComparison.Ordinal);

        Assert.Contains("เท่าที่จำเป็น", OnDisk.Text(Path.Combine(ssh.Site, "pdpa.html")), StringComparison.Ordinal);
        Assert.True(hand.Actions <= MostActions, $"{hand.Actions} actions");
        Assert.True(tab.Complaints.Count == 0, string.Join("\n", tab.Complaints));
    }
}
