using System.Text.Json;
using System.Text.RegularExpressions;
using Deque.AxeCore.Playwright;
using ItaSite.Tests.Model;
using ItaSite.Thai;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>A visitor searches the agency's site, opened from a folder.</summary>
public sealed class Searching(PublishedSite site, Chromium chromium) : IAsyncLifetime
{
    /// <summary>As citizens and assessors type them, and what must come first.</summary>
    private static readonly (string Query, string[] Addresses)[] Queries =
    [
        ("ติดต่อ", ["contact.html"]),
        ("โครงสร้าง", ["oit/2566/o1.html"]),
        ("ข้อมูลผู้บริหาร", ["oit/2566/o2.html"]),
        ("o12", ["oit/2566/o12.html"]),
        ("O 21", ["oit/2566/o21.html"]),
        ("o21 ตุลาคม", ["oit/2566/o21.html#เดือนตุลาคม-พ-ศ-๒๕๖๕"]),
        ("o2", ["oit/2566/o2.html"]),
        ("๐๒๘", ["oit/2566/o28.html"]),
        ("O๒๑", ["oit/2566/o21.html"]),
        ("ข้อ o๕", ["oit/2566/o5.html"]),
        ("ข้อ 21", ["oit/2566/o21.html"]),
        ("ร้องเรียน", ["complaints.html"]),
        ("สายด่วน ปปช", ["complaints.html#elsewhere", "complaints.html#corruption"]),
        ("การใช้จ่ายงบประมาณ รอบ 6 เดือน", ["oit/2566/o12.html"]),
        ("เเผนดําเนินงาน", ["oit/2566/o11.html"]),
        ("ผลการดําเนินงานประจําปี", ["oit/2566/o13.html"]),
        ("แผนการจัดซื้อจัดจ้าง", ["oit/2566/o19.html"]),
        ("สขร.1", ["oit/2566/o21.html"]),
        ("ประกาศเชิญชวน", ["oit/2566/o20.html#invitation"]),
        ("ราคาไม่เกินราคากลาง", ["oit/2566/o21.html#o21-table-3", "oit/2566/o21.html#o21-table-1"]),
        ("590000", ["oit/2566/o20.html#announcement-list", "oit/2566/o21.html#o21-table-4"]),
        ("กิจธุระส่วนตัว", ["oit/2566/o35.html#risk-action", "oit/2566/o34.html#o34-table-1"]),
        ("ผู้ทิ้งงาน", ["oit/2566/files/o20-invitation.pdf#page=1"]),
        ("ปัจจุบันและอนาคต", ["oit/2566/o31.html#declared-purpose"]),
        ("ตำบลน่าอยู่", ["oit/2566/o4.html#plan-details"]),
        ("คําสั่ง 181/2565", ["oit/2566/committee.html"]),
        ("ประชุมคณะกรรมการ ita", ["news/2022-11-29-ita-committee-meeting.html", "oit/2566/meetings/2022-11-29.html"]),
        ("นํ้าท่วมนา", ["oit/2566/o8.html#flooded-field"]),
        ("เผาฟาง", ["oit/2566/o8.html#straw-burning"]),
        ("ภาษีป้าย", ["oit/2566/o15.html#signboard-tax"]),
        ("เบี้ยคนชรา", ["oit/2566/o15.html#elderly", "services.html#old-age"]),
        ("ความพึงพอใจ", ["oit/2566/o17.html"]),
        ("ขออนุญาติก่อสร้าง", ["oit/2566/o15.html#building", "services.html#building", "services.html"]),
        ("PDPA", ["pdpa.html"]),
        ("คุกกี้", ["policy.html#cookies"]),
        ("รายงานผล ตามมาตรการ", ["oit/2566/report.html"]),
    ];

    /// <summary>
    /// Sounds, tone marks, vowels in two, what is silent, letters left out, doubled or changed about, the other layout;
    /// and what is no word in any way.
    /// </summary>
    private static readonly (string Typed, string? Meant)[] Slips =
    [
        ("งบประมาน", "งบประมาณ"),
        ("งบปประมาณ", "งบประมาณ"),
        ("โคลงสร้าง", "โครงสร้าง"),
        ("โครงสราง", "โครงสร้าง"),
        ("ขาวสาร", "ข่าวสาร"),
        ("ทุจริด", "ทุจริต"),
        ("ร้องเรียณ", "ร้องเรียน"),
        ("จริยะธรรม", "จริยธรรม"),
        ("ยุทธสาสตร์", "ยุทธศาสตร์"),
        ("ยุดทะสาด", null),
        ("เจตนารม", "เจตนารมณ์"),
        ("ผุ้บริหาร", "ผู้บริหาร"),
        ("ภาสี", "ภาษี"),
        ("ปะชุม", "ประชุม"),
        ("โทรสัพ", "โทรศัพท์"),
        ("นโยบายย", "นโยบาย"),
        ("บริกรา", "บริการ"),
        ("'[xitikI", "งบประมาณ"),
        ("8^Zvotvp^j", null),
        ("ยกยฟ", "pdpa"),
        ("facebok", "facebook"),
        ("หหหหหหห", null),
        ("คุณทำ", "คุณธรรม"),
        ("ประกวดลาคา", "ประกวดราคา"),
        ("สำนักปลัต", "สำนักปลัด"),
        ("ประมูณ", "ประมูล"),
        ("ปลัต", "ปลัด"),
        ("ตำบน", "ตำบล"),
        ("บุกคน", "บุคคล"),
        ("บุคลากอน", "บุคลากร"),
        ("พัดสะดุ", "พัสดุ"),
        ("แผนพัดทะนา", "แผนพัฒนา"),
        ("จะริยะทำ", "จริยธรรม"),
        ("ราดชะกาน", "ราชการ"),
        ("แจ้งเหด", "แจ้งเหตุ"),
        ("สิดทิ", "สิทธิ"),
        ("น้ำถ้วม", "น้ำท่วม"),
        ("ความเสียง", "ความเสี่ยง"),
    ];

    private Tab tab = null!;

    private IPage Page => tab.Page;

    private IReadOnlyList<string> Complaints => tab.Complaints;

    public async ValueTask InitializeAsync()
    {
        tab = await chromium.OpenFreshTabAsync();
        await tab.LookAsync(1280, Scheme.Light);
        await tab.GoAsync(Address);
    }

    public async ValueTask DisposeAsync() => await tab.DisposeAsync();

    private string Address => new Uri(Path.Combine(site.Folder, "search.html")).AbsoluteUri;

    [Fact]
    public async Task Axe_finds_nothing_wrong_with_results()
    {
        await Page.SetViewportSizeAsync(360, 900);
        await Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await ResultsAsync("การ");

        Assert.Empty(
            (await Page.RunAxe()).Violations.Select(violation =>
                $"{violation.Id}: {string.Join("; ", violation.Nodes.Select(node => node.Html))}"
            )
        );
    }

    [Fact]
    public async Task Results_fit_the_narrowest_screen()
    {
        await Page.SetViewportSizeAsync(320, 900);
        await ResultsAsync("การ");

        Assert.Equal(320, await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }

    [Fact]
    public async Task Without_scripts_the_page_says_so_and_leads_on()
    {
        var context = await Page.Context.Browser!.NewContextAsync(new() { JavaScriptEnabled = false });
        var still = await context.NewPageAsync();
        await still.GotoAsync(Address);

        Assert.False(await still.GetByRole(AriaRole.Searchbox).IsVisibleAsync());
        Assert.True(await still.GetByText("ยังไม่ได้เปิดใช้").IsVisibleAsync());
        foreach (var link in new[] { "oit/2566/index.html", "news/index.html", "contact.html" })
            Assert.True(await still.Locator($"#search-without a[href='{link}']").IsVisibleAsync());

        await context.CloseAsync();
    }

    [Fact]
    public async Task The_keyboard_leads_from_the_field_to_the_results()
    {
        var field = Page.GetByLabel("ค้นหาในเว็บไซต์นี้");
        await field.FillAsync("เผาฟาง");
        await Assertions.Expect(Page.Locator("#search-results li")).ToHaveCountAsync(1);
        await Page.Keyboard.PressAsync("Tab");

        await Assertions.Expect(Page.Locator("#search-results a").First).ToBeFocusedAsync();
    }

    [Fact]
    public async Task What_people_type_is_found_and_comes_first()
    {
        var wrong = new List<string>();
        foreach (var (query, expected) in Queries)
        {
            var results = await ResultsAsync(query);
            if (!expected.Contains(results.FirstOrDefault()))
                wrong.Add($"{query}: {string.Join(", ", results.Take(4))}");
        }

        Assert.Empty(wrong);
        Assert.Empty(Complaints);
        Assert.True(Queries.Length >= 30);
    }

    [Theory]
    [InlineData("ไม่มีคำนี้แน่นอน")]
    [InlineData("ฮฮฮฮ")]
    [InlineData("qwertyuiop")]
    [InlineData("สวัสดี")]
    public async Task What_stands_nowhere_is_not_found_and_hints_are_given(string query)
    {
        Assert.Empty(await ResultsAsync(query));

        Assert.Equal($"ไม่พบ “{query}”", await Page.Locator("#search-status").TextContentAsync());
        Assert.True(
            await Page.Locator("#search-none")
                .GetByRole(AriaRole.Link, new() { Name = "การเปิดเผยข้อมูลสาธารณะ" })
                .IsVisibleAsync()
        );
        Assert.True(await Page.Locator("#search-none a[href^='complaints.html']").First.IsVisibleAsync());
        Assert.False(await Page.Locator("#search-without").IsVisibleAsync());
    }

    [Fact]
    public async Task An_item_s_code_does_not_find_longer_codes() =>
        Assert.DoesNotContain("oit/2566/o20.html", await ResultsAsync("o2"));

    [Fact]
    public async Task Any_order_of_words_finds_the_same_and_a_word_that_is_nowhere_hinders_none()
    {
        var one = await ResultsAsync("ขยะ ภาษี");
        var other = await ResultsAsync("ภาษี ขยะ");

        Assert.NotEmpty(one);
        Assert.Equal(one.Order(), other.Order());
        Assert.Contains("oit/2566/o15.html#waste", (await ResultsAsync("ขยะ ฮฮฮฮ")).Take(3));
    }

    [Fact]
    public async Task What_was_meant_is_said_with_a_way_back_to_what_was_typed()
    {
        await Page.GetByLabel("ค้นหาในเว็บไซต์นี้").FillAsync("งบประมาน");
        var meant = Page.Locator("#search-meant");
        await Assertions.Expect(meant).ToContainTextAsync("หมายถึง “งบประมาณ” ใช่หรือไม่");
        Assert.NotEmpty(await Page.Locator("#search-results li").AllAsync());

        await meant.GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(Page.Locator("#search-status")).ToHaveTextAsync("ไม่พบ “งบประมาน”");
        await Assertions.Expect(meant).ToContainTextAsync("ตามที่พิมพ์");

        await Page.GoBackAsync();
        await Assertions.Expect(meant).ToContainTextAsync("หมายถึง “งบประมาณ”");
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task What_stands_there_as_it_was_typed_is_never_taken_for_another_word()
    {
        foreach (var (query, _) in Queries)
        {
            await ResultsAsync(query);
            if (!await Page.Locator("#search-meant").IsVisibleAsync())
                continue;

            Assert.DoesNotContain(
                "กำลังแสดงผลของคำนี้",
                await Page.Locator("#search-meant").TextContentAsync(),
                StringComparison.Ordinal
            );
        }
    }

    [Fact]
    public async Task A_slip_of_spelling_is_understood()
    {
        var wrong = new List<string>();
        foreach (var (typed, meant) in Slips)
        {
            await ResultsAsync(typed);
            var said = await Page.Locator("#search-meant").TextContentAsync();
            if (meant is null ? said!.Length > 0 : !said!.StartsWith($"หมายถึง “{meant}”", StringComparison.Ordinal))
                wrong.Add($"{typed}: {said}");
        }

        Assert.Empty(wrong);
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task A_result_that_does_not_hold_what_was_typed_says_by_which_word_it_was_found()
    {
        Assert.Equal("complaints.html", (await ResultsAsync("โกง"))[0]);

        await Assertions.Expect(Page.Locator(".result-where").First).ToContainTextAsync("พบด้วยคำว่า “แจ้งการทุจริต”");
        await Assertions.Expect(Page.Locator("#search-results mark").First).ToHaveTextAsync("แจ้งการทุจริต");
    }

    /// <summary>Everyday words, slips and sentences, and the pages that answer: one is among the first three.</summary>
    [Fact]
    public async Task What_citizens_type_leads_to_a_page_that_answers()
    {
        var lines = await File.ReadAllLinesAsync(
            Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "RealSite", "everyday-searches.tsv"),
            TestContext.Current.CancellationToken
        );
        var searches = lines.Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')).ToList();
        var wrong = new List<string>();
        foreach (var search in searches)
        {
            var results = (await ResultsAsync(search[0])).Take(3).ToList();
            var isFound = search[1]
                .Split('|')
                .Any(page =>
                    results.Any(result => result == page || (!page.Contains('#') && result.Split('#')[0] == page))
                );
            if (!isFound)
                wrong.Add($"{search[0]}: {string.Join(", ", results)}");
        }

        Assert.Empty(wrong);
        Assert.True(searches.Count >= 120, $"{searches.Count}");
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task The_page_folds_as_the_index_does()
    {
        var written = JsonSerializer.Serialize(FoldingCases.All.Select(one => one.Written));
        var folded = await Page.EvaluateAsync<string[]>($"{written}.map(text => ita.words.fold(text).text)");

        Assert.Equal(FoldingCases.All.Select(one => one.Folded), folded);
    }

    [Fact]
    public async Task No_letter_is_parted_from_its_marks()
    {
        foreach (var query in new[] { "กา", "งบ", "ที", "น้", "ผู", "๖", "1205", "ค" })
        {
            await ResultsAsync(query);
            var parted = await Page.EvaluateAsync<string[]>(
                """
                [...document.querySelectorAll("#search-results :is(a, .result-text)")].flatMap(line => {
                  const pieces = [...line.childNodes].map(node => node.textContent).filter(text => text !== "");
                  return pieces.filter((text, i) => /^[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E\uDC00-\uDFFF]/.test(text) || (/[\u0E40-\u0E44\uD800-\uDBFF]$/.test(text) && i < pieces.length - 1));
                })
                """
            );
            Assert.Empty(parted);
        }
    }

    [Fact]
    public async Task What_was_sought_is_marked_in_titles_and_in_text()
    {
        await ResultsAsync("ขุดลอกคลอง");

        var marked = await Page.Locator("#search-results mark").AllTextContentsAsync();
        Assert.NotEmpty(marked);
        Assert.All(marked, text => Assert.Equal("ขุดลอกคลอง", text));
        Assert.True(await Page.Locator("#search-results .result-text mark").CountAsync() > 0);
    }

    [Fact]
    public async Task The_count_is_said_aloud_in_the_digits_of_the_site()
    {
        var results = await ResultsAsync("เผาฟาง");

        Assert.Equal("status", await Page.Locator("#search-status").GetAttributeAsync("role"));
        Assert.Equal(
            $"พบ {ThaiDigits.ToThai(results.Length.ToString())} รายการ",
            await Page.Locator("#search-status").TextContentAsync()
        );
    }

    [Fact]
    public async Task An_example_says_so_and_a_document_names_its_page()
    {
        await ResultsAsync("ผู้ทิ้งงาน");

        Assert.Matches(
            "^เอกสาร หน้า ๑ · O20 .* ตัวอย่าง$",
            await Page.Locator(".result-where").First.TextContentAsync() ?? ""
        );
    }

    [Fact]
    public async Task A_search_has_an_address_that_Back_and_a_link_restore()
    {
        await Page.GetByLabel("ค้นหาในเว็บไซต์นี้").FillAsync("เผาฟาง");
        await Page.Locator("#search-results a").First.ClickAsync();
        await Page.IsAtAsync(@"/o8\.html#straw-burning$");
        await Page.GoBackAsync();

        await Assertions.Expect(Page.Locator("#search-results a").First).ToContainTextAsync("O8");
        Assert.Equal("เผาฟาง", await Page.GetByLabel("ค้นหาในเว็บไซต์นี้").InputValueAsync());

        await Page.GotoAsync("about:blank");
        await Page.GotoAsync(Address + "#q=คุกกี้");
        await Assertions
            .Expect(Page.Locator("#search-results a").First)
            .ToHaveAttributeAsync("href", "policy.html#cookies");
        Assert.Empty(Complaints);
    }

    [Fact]
    public async Task Escape_clears_and_a_single_letter_asks_for_one_more()
    {
        var field = Page.GetByLabel("ค้นหาในเว็บไซต์นี้");
        await field.FillAsync("ก");
        await Assertions.Expect(Page.Locator("#search-status")).ToHaveTextAsync("พิมพ์อย่างน้อยสองตัวอักษร");

        await field.FillAsync("การ");
        await Assertions.Expect(Page.Locator("#search-results li")).ToHaveCountAsync(30);
        await Page.Keyboard.PressAsync("Escape");

        Assert.Equal("", await field.InputValueAsync());
        Assert.Equal(0, await Page.Locator("#search-results li").CountAsync());
        Assert.DoesNotContain("#", Page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Thirty_results_come_at_a_time_and_the_next_take_the_focus()
    {
        await ResultsAsync("การ");
        Assert.Matches(
            "^แสดง ๓๐ จากประมาณ [๐-๙]+ รายการ$",
            await Page.Locator("#search-status").TextContentAsync() ?? ""
        );

        await Page.GetByRole(AriaRole.Button, new() { Name = "แสดงผลเพิ่มเติม" }).ClickAsync();
        await Assertions.Expect(Page.Locator("#search-results li:nth-child(31) a")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("เบี้ยคนแก่")]
    [InlineData("ร้องเรียนถนนพัง")]
    [InlineData("งบประมาน")]
    public async Task No_fewer_are_said_to_be_there_than_are_shown(string query)
    {
        await ResultsAsync(query);

        var said = await Page.Locator("#search-status").TextContentAsync() ?? "";
        var numbers = Regex.Matches(said, "[๐-๙]+").Select(number => ThaiDigits.ToArabic(number.Value)).ToList();
        Assert.NotEmpty(numbers);
        Assert.True(numbers.Count == 1 || int.Parse(numbers[0]) < int.Parse(numbers[1]), said);
    }

    [Fact]
    public async Task Nothing_that_is_typed_becomes_markup()
    {
        await ResultsAsync("<img src=x onerror=alert(1)> \" ' &");

        Assert.Equal(0, await Page.Locator("#search-results img, #search-status img").CountAsync());
        Assert.Empty(Complaints);
    }

    private async Task<string[]> ResultsAsync(string query) =>
        await Page.EvaluateAsync<string[]>(
            """
            async (query) => {
              document.getElementById("search-text").value = query;
              await ita.search(query);
              return [...document.querySelectorAll("#search-results a")].map((link) => link.getAttribute("href"));
            }
            """,
            query
        );
}
