using ItaSite.Cli;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Serving;
using ItaSite.Tests.RealSite;

namespace ItaSite.Tests.Serving;

/// <summary>The preview shows the office what the public does not see, and says so.</summary>
public class PreviewForTheOffice(Chromium chromium)
{
    private const string Broken = """
        -- content/oit/2570/catalogue.yaml --
        fiscal-year: 2570
        abbreviation: ITA
        title: การประเมิน
        agency-type: อบต.
        source: เขียนขึ้นเพื่อทดสอบ
        units: { office: สำนักปลัด }
        instruments: [{ id: OIT, title: แบบวัด, weight: 40 }]
        indicators:
          - id: "1"
            instrument: OIT
            title: การเปิดเผย
            sub-indicators:
              - id: "1.1"
                title: ข้อมูล
                groups:
                  - key: basic
                    items:
                      - id: A1
                        title: โครงสร้าง
                        topic: structure
                        doubt: ยังไม่แน่ชัด
                        responsible: [office]
                        elements:
                          - { key: chart, statement: แสดงแผนผัง, rules: { min-count: { at-least: 3, of: รายการ } } }
        -- content/oit/2570/a1.md --
        ---
        item: A1
        ---
        ## แผนผัง {#chart}
        สำนักปลัด กองคลัง
        """;

    [Theory]
    [InlineData("oit/2570/a1.html", 320)]
    [InlineData("oit/2570/a1.html", 1280)]
    [InlineData("oit/2570/index.html", 320)]
    [InlineData("oit/2570/index.html", 1280)]
    [InlineData("oit/2570/priorities.html", 320)]
    [InlineData("oit/2570/priorities.html", 1280)]
    public async Task A_bar_says_that_it_is_for_the_office_and_every_page_stays_usable(string path, int width)
    {
        using var site = Begun(SiteInAString.Public(Broken));
        using var stop = new CancellationTokenSource();
        var address = new TaskCompletionSource<string>();
        var preview = new Preview(new SiteInWork(site.Folder), Language.Thai, _ => { });
        var running = preview.RunAsync(0, address.SetResult, stop.Token);
        await using (var tab = await chromium.OpenFreshTabAsync())
        {
            await tab.LookAsync(width, Scheme.Light);
            await tab.GoAsync(await address.Task + path);
            await Axe.BringAsync(tab);

            Assert.Equal(
                "สำหรับหน่วยงานเท่านั้น คำแนะนำและข้อสังเกตในหน้านี้ไม่เผยแพร่",
                await tab.Page.Locator("#ita-private").InnerTextAsync()
            );
            Assert.Contains(
                "สำหรับหน่วยงาน",
                await tab.Page.Locator("main").InnerTextAsync(),
                StringComparison.Ordinal
            );
            Assert.Empty(await Axe.FindAsync(tab));
            Assert.Empty(tab.Complaints);
            Assert.True(
                await tab.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"),
                "the page runs off the side"
            );
        }

        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task Where_the_settings_publish_all_of_it_no_bar_says_otherwise()
    {
        using var site = Begun(Broken);
        using var stop = new CancellationTokenSource();
        var address = new TaskCompletionSource<string>();
        var preview = new Preview(new SiteInWork(site.Folder), Language.Thai, _ => { });
        var running = preview.RunAsync(0, address.SetResult, stop.Token);
        using var client = new HttpClient();
        var page = await client.GetStringAsync(
            new Uri(await address.Task + "oit/2570/a1.html"),
            TestContext.Current.CancellationToken
        );

        Assert.Contains("สำหรับหน่วยงาน</span>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("ita-private", page, StringComparison.Ordinal);

        await stop.CancelAsync();
        await running;
    }

    [Fact]
    public async Task What_the_preview_publishes_beside_it_is_for_the_public()
    {
        using var site = Begun(SiteInAString.Public(Broken));
        using var stop = new CancellationTokenSource();
        await using var person = new StringWriter();
        var output = Path.Combine(site.Folder, "..", Path.GetFileName(site.Folder) + "-out");
        var running = CommandLine.RunAsync(
            ["serve", site.Folder, "--port", "0", "--output", output],
            new Terminal(TextWriter.Null, person, IsInteractive: false, TimeProvider.System),
            stop.Token
        );
        var page = Path.Combine(output, "oit", "2570", "a1.html");
        for (var waited = 0; !File.Exists(page) && waited < 600; waited++)
            await Task.Delay(50, TestContext.Current.CancellationToken);

        await stop.CancelAsync();
        await running;

        var text = await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken);
        Assert.Contains("ยังไม่มีหลักฐานครบตามเกณฑ์", text, StringComparison.Ordinal);
        Assert.DoesNotContain("สำหรับหน่วยงาน", text, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(output, "oit", "2570", "priorities.html")));
        Directory.Delete(output, recursive: true);
    }

    private static SiteFolderOfTest Begun(string changes) => new("-- !themes/ --\n" + changes);

    /// <summary>The site in a folder, with the repository's theme under the name that the small site uses.</summary>
    private sealed class SiteFolderOfTest : IDisposable
    {
        public SiteFolderOfTest(string changes)
        {
            foreach (
                var file in SiteInAString
                    .Tree(changes)
                    .Files.Concat(SiteFolder.Read(Repository.Root).Under("themes/khlongkhanak/"))
            )
            {
                var path = Path.Combine(Folder, file.Path.Replace("khlongkhanak", "plain", StringComparison.Ordinal));
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                using var source = file.Open();
                using var target = File.Create(path);
                source.CopyTo(target);
            }
        }

        public string Folder { get; } = Directory.CreateTempSubdirectory("ita-preview-").FullName;

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
