using ItaSite.Tests.Importing;
using ItaSite.Tests.RealSite;
using Microsoft.Playwright;

namespace ItaSite.Tests.Workplace;

/// <summary>As a clerk meets the workplace: colours, widths, keyboard, and what the script adds.</summary>
public class WorkplaceInABrowser(Chromium chromium)
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private const string Begun = """
        -- content/news/2569-10-01-cleaning.md --
        ---
        title: กิจกรรมทำความสะอาด
        published: 2569-10-01
        ---
        เเขวง [ก](https://www.example.go.th/คำที่ยาวมากไม่มีช่องว่างเลยแม้แต่ช่องเดียวยาวจนล้นจอโทรศัพท์)
        -- content/oit/2570/measures.yaml --
        fiscal-year: 2570
        report: { title: รายงาน, preamble: ความเป็นมา }
        indicators:
          - { indicator: "1", guidelines: [ก, ข], responsible: [office], declared: done }
        -- content/oit/2570/meetings/2026-11-29.md --
        ---
        title: ประชุมครั้งที่ 1
        ---
        รับทราบ
        """;

    [Theory]
    [InlineData("")]
    [InlineData("item/A1")]
    [InlineData("item/A2")]
    [InlineData("page?file=content%2Fcontact.md")]
    [InlineData("pages")]
    [InlineData("news")]
    [InlineData("settings")]
    [InlineData("check")]
    [InlineData("publish")]
    [InlineData("status")]
    [InlineData("answers")]
    [InlineData("measures")]
    [InlineData("meetings")]
    [InlineData("year")]
    [InlineData("close")]
    [InlineData("history")]
    [InlineData("history?file=content%2Foit%2F2570%2Fa1.md")]
    [InlineData("text?file=content%2Fcontact.md")]
    [InlineData("nothing")]
    public async Task Every_kind_of_page_is_usable_in_light_and_dark_on_phone_and_desktop(string address)
    {
        await using var office = await OpenWorkplace.OfAsync(Begun);
        await using var tab = await chromium.OpenFreshTabAsync();

        await tab.GoAsync(office.At(address));

        await UsableAsync(tab, mayComplain: address == "nothing");
    }

    [Fact]
    public async Task The_page_that_begins_a_site_is_usable_too()
    {
        await using var office = await OpenWorkplace.OfAsync(changes: null);
        await using var tab = await chromium.OpenFreshTabAsync();

        await tab.GoAsync(office.At("setup"));

        await UsableAsync(tab);
    }

    [Fact]
    public async Task A_chosen_file_is_sent_at_once_and_what_it_becomes_is_shown_and_put_in()
    {
        await using var office = await OpenWorkplace.OfAsync();
        await using var tab = await chromium.OpenFreshTabAsync();
        await tab.GoAsync(office.At("item/A1"));

        await tab.Page.Locator("#posts [data-drop] input[type=file]").SetInputFilesAsync(Posts());

        await Assertions.Expect(tab.Page.Locator("main h2").First).ToHaveTextAsync("รายชื่อ (1).xlsx");
        await Assertions.Expect(tab.Page.Locator("td").First).ToHaveTextAsync("นายก");
        await UsableAsync(tab);

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "ใส่ในหน้า" }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator("#posts .state")).ToHaveTextAsync("พบหลักฐาน");
    }

    [Fact]
    public async Task A_file_that_is_dragged_onto_the_place_is_sent_and_one_that_misses_it_harms_nothing()
    {
        await using var office = await OpenWorkplace.OfAsync();
        await using var tab = await chromium.OpenFreshTabAsync();
        await tab.GoAsync(office.At("item/A1"));
        var dragged = await tab.Page.EvaluateHandleAsync(
            """
            () => {
              const data = new DataTransfer();
              data.items.add(new File(["ตำแหน่ง\tจำนวน\nนายก\t1\n"], "รายชื่อ.csv", { type: "text/csv" }));
              return data;
            }
            """
        );

        await tab.Page.Locator("h1").DispatchEventAsync("drop", new { dataTransfer = dragged });
        Assert.Equal(office.At("item/A1"), tab.Page.Url);

        await tab.Page.Locator("#posts [data-drop]").DispatchEventAsync("drop", new { dataTransfer = dragged });
        await Assertions.Expect(tab.Page.Locator("main h2").First).ToHaveTextAsync("รายชื่อ.csv");
    }

    [Fact]
    public async Task The_finding_follows_what_is_typed_and_the_text_is_there_after_the_page_was_left_unsaved()
    {
        await using var office = await OpenWorkplace.OfAsync();
        await using var tab = await chromium.OpenFreshTabAsync();
        await tab.GoAsync(office.At("item/A1"));
        var (state, text) = (tab.Page.Locator("#posts .state"), tab.Page.Locator("[name='text:posts']"));
        var before = office["content/oit/2570/a1.md"];
        await Assertions.Expect(state).ToHaveTextAsync("ยังไม่พบหลักฐาน");

        await text.PressSequentiallyAsync("นายก ๑ คน");
        await Assertions.Expect(state).ToHaveTextAsync("พบหลักฐาน");
        await Assertions.Expect(text).ToBeFocusedAsync();

        await tab.Page.ReloadAsync();
        await Assertions.Expect(text).ToHaveValueAsync("นายก ๑ คน");
        await Assertions.Expect(tab.Page.Locator(".kept")).ToBeVisibleAsync();
        Assert.Equal(before, office["content/oit/2570/a1.md"]);

        // Left at once, before the script would have told.
        await text.PressAsync("Control+End");
        await text.PressSequentiallyAsync("ครึ่ง");
        await tab.Page.GotoAsync("about:blank");
        await tab.Page.GotoAsync(office.At("item/A1"));
        await Assertions.Expect(text).ToHaveValueAsync("นายก ๑ คนครึ่ง");

        await tab.Page.GetByRole(AriaRole.Button, new() { Name = "บันทึก", Exact = true }).ClickAsync();
        await Assertions.Expect(tab.Page.Locator(".notice")).ToBeVisibleAsync();
        Assert.Contains("นายก ๑ คนครึ่ง", office["content/oit/2570/a1.md"], StringComparison.Ordinal);
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData(
        "<p class=MsoNormal><span style='mso-fareast-language:EN-US'>เรียน <b>ประชาชน</b><o:p></o:p></span></p>",
        "เรียน ประชาชน",
        "เรียน **ประชาชน**"
    )]
    [InlineData(
        "<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;"
            + "</span></span>หนึ่ง</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span "
            + "style='mso-list:Ignore'>·<span>&nbsp; </span></span>สอง</p>",
        "·  หนึ่ง\n·  สอง",
        "- หนึ่ง\n- สอง"
    )]
    [InlineData(
        "<table><tr><td>ตำแหน่ง</td><td>จำนวน</td></tr><tr><td>นายก</td><td>1</td></tr></table>",
        "ตำแหน่ง\tจำนวน\nนายก\t1",
        "| นายก | 1 |"
    )]
    [InlineData("", "ตำแหน่ง\tจำนวน\nนายก\t1", "| นายก | 1 |")]
    [InlineData("<script>alert(1)</script><p onclick='x()'>คำ</p>", "คำ", "คำ")]
    public async Task What_Word_and_Excel_paste_becomes_clean_text(string html, string plain, string clean)
    {
        await using var office = await OpenWorkplace.OfAsync();
        await using var tab = await chromium.OpenFreshTabAsync();
        await tab.GoAsync(office.At("item/A1"));
        var text = tab.Page.Locator("[name='text:posts']");

        await PasteAsync(text, html, plain);

        await tab.Page.UntilAsync("document.querySelector(\"[name='text:posts']\").value !== ''");
        var pasted = await text.InputValueAsync();
        Assert.Contains(clean, pasted, StringComparison.Ordinal);
        Assert.DoesNotContain("<", pasted, StringComparison.Ordinal);
        Assert.DoesNotContain("mso", pasted, StringComparison.Ordinal);
        await Assertions.Expect(tab.Page.Locator("#posts .state")).ToHaveTextAsync("พบหลักฐาน");
        Assert.Empty(tab.Complaints);
    }

    [Theory]
    [InlineData("")]
    [InlineData("item/A1")]
    [InlineData("settings")]
    [InlineData("news")]
    public async Task The_keyboard_reaches_everything_and_shows_where_it_is(string address)
    {
        await using var office = await OpenWorkplace.OfAsync(Begun);
        await using var tab = await chromium.OpenFreshTabAsync();
        await tab.LookAsync(360, Scheme.Light, atRest: true);
        await tab.GoAsync(office.At(address));

        await tab.Page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(tab.Page.Locator(".skip")).ToBeFocusedAsync();
        await Assertions.Expect(tab.Page.Locator(".skip")).ToBeInViewportAsync();
        await tab.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(tab.Page.Locator("main")).ToBeFocusedAsync();

        var faults = new List<string>();
        var visited = 0;
        for (; visited < 120; visited++)
        {
            await tab.Page.Keyboard.PressAsync("Tab");
            var found = await tab.AskAsync("focus.js");
            if (found is ["left the page"])
                break;

            faults.AddRange(found);
        }

        Faults.None(faults);
        Assert.True(visited > 3, $"only {visited} places on the way");
    }

    private static async Task UsableAsync(Tab tab, bool mayComplain = false)
    {
        await Axe.BringAsync(tab);
        foreach (var width in new[] { 320, 1280 })
        {
            await tab.LookAsync(width, Scheme.Light, atRest: true);
            Faults.None(await Axe.FindAsync(tab));
            Faults.None(await tab.RunsOffTheSideAsync());
            await tab.LookAsync(width, Scheme.Dark, atRest: true);
            Faults.None(await Axe.FindInColoursAsync(tab));
        }

        if (!mayComplain)
            Assert.Empty(tab.Complaints);
    }

    private static async Task PasteAsync(ILocator place, string html, string plain) =>
        await place.EvaluateAsync(
            """
            (area, { html, plain }) => {
              const clipboardData = new DataTransfer();
              if (html !== "") clipboardData.setData("text/html", html);
              clipboardData.setData("text/plain", plain);
              area.focus();
              area.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
            }
            """,
            new { html, plain }
        );

    private static FilePayload Posts() =>
        new()
        {
            Name = "รายชื่อ (1).xlsx",
            MimeType = Workbook,
            Buffer = OfficeFiles.Workbook(
                (
                    "ก",
                    [
                        ["ตำแหน่ง", "จำนวน"],
                        ["นายก", "1"],
                    ]
                )
            ),
        };
}
