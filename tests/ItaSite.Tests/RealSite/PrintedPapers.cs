using System.IO.Compression;
using System.Net;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ItaSite.Catalogues;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Thai;
using Microsoft.Playwright;

namespace ItaSite.Tests.RealSite;

/// <summary>
/// What the committee and the assessors hold in their hands: the report, the answer sheet and the list of what to do.
/// </summary>
public partial class PrintedPapers(PublishedSite site, OfficeSite office, Chromium chromium) : IClassFixture<OfficeSite>
{
    private static readonly AssessmentYear Year = SiteReader
        .Read(SiteFolder.Read(Repository.Root), null)
        .Value!.CurrentYear!;

    /// <summary>Every quoted criterion, every guideline and every word of the agency on its progress.</summary>
    private static readonly List<string> Quoted =
    [
        .. Year.Catalogue.Items.SelectMany(item =>
            item.Elements.Select(element => element.Statement).Prepend(item.Title).Prepend(item.Code.Value)
        ),
        .. Year.Catalogue.Indicators.Select(indicator => indicator.Title).OfType<string>(),
        .. Year.Measures.All.SelectMany(measure => measure.Guidelines.Concat(measure.Progress)),
        .. Year.Items.Values.SelectMany(page => page.Notes),
    ];

    [Fact]
    public void The_year_of_the_report_is_whole()
    {
        Assert.Equal(43, Year.Catalogue.Items.Count());
        Assert.Equal(114, Year.Catalogue.Items.Sum(item => item.Elements.Count));
        Assert.Equal(8, Year.Measures.All.Count);
        Assert.Equal(47, Year.Items.Values.Sum(page => page.Notes.Count));
    }

    [Fact]
    public void The_report_holds_every_item_element_guideline_and_note_word_for_word()
    {
        var text = Squeezed(
            WebUtility.HtmlDecode(
                Tag().Replace(File.ReadAllText(Path.Combine(site.Folder, "oit/2566/report.html")), "")
            )
        );

        Assert.All(Quoted, quoted => Assert.Contains(Squeezed(quoted), text, StringComparison.Ordinal));
        Assert.All(
            ["๗๐.๖๕คะแนนระดับC", "ร้อยละ๙๐", "คำสั่งองค์การบริหารส่วนตำบลคลองขนากที่๑๘๑/๒๕๖๕", "ระเบียบวาระที่๔"],
            part => Assert.Contains(part, text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task The_report_prints_on_A4_with_its_text_intact()
    {
        var file = await PrintAsync("oit/2566/report.html");

        Assert.All(
            PublishedSite
                .Tool("pdfinfo", "-f", "1", "-l", "99", file)
                .Output.Split('\n')
                .Where(line =>
                    line.Contains(" size: ", StringComparison.Ordinal)
                    && line.StartsWith("Page", StringComparison.Ordinal)
                ),
            line => Assert.EndsWith("(A4)", line, StringComparison.Ordinal)
        );

        // In the order of printing; by place on the paper, lines of neighbouring cells would mix.
        var text = Squeezed(PublishedSite.Tool("pdftotext", "-raw", "-enc", "UTF-8", file, "-").Output);
        Assert.All(Quoted, quoted => Assert.Contains(Squeezed(quoted), text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_printed_page_bears_its_number_and_every_table_its_head_again()
    {
        var pages = PublishedSite
            .Tool("pdftotext", "-raw", "-enc", "UTF-8", await PrintAsync("oit/2566/report.html"), "-")
            .Output.Split('\f', StringSplitOptions.RemoveEmptyEntries);

        Assert.InRange(pages.Length, 10, 40);
        for (var i = 0; i < pages.Length; i++)
        {
            var lines = pages[i].Trim('\n').Split('\n');
            Assert.Contains(ThaiDigits.ToThai($"{i + 1}"), new[] { lines[0], lines[^1] });
            var hasItem = lines.Any(line => ItemRow().IsMatch(line));
            Assert.Equal(
                hasItem,
                Squeezed(pages[i]).Contains("ข้อข้อมูลองค์ประกอบด้านข้อมูลและผลการตรวจ", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public async Task One_unit_can_be_printed_alone()
    {
        var finance = Year
            .Catalogue.Items.Where(item => item.Responsible.Contains("finance-division"))
            .Select(item => item.Code)
            .ToList();
        var all = PublishedSite
            .Tool("pdftotext", "-raw", await PrintAsync("oit/2566/priorities.html", office.Folder), "-")
            .Output;
        var alone = PublishedSite
            .Tool(
                "pdftotext",
                "-raw",
                await PrintAsync("oit/2566/priorities.html#unit-finance-division", office.Folder),
                "-"
            )
            .Output;

        Assert.Contains("O31 ", all, StringComparison.Ordinal);
        Assert.Contains("กองคลัง", alone, StringComparison.Ordinal);
        Assert.All(ItemRow().Matches(alone), row => Assert.Contains(new ItemCode(row.Groups[1].Value), finance));
        Assert.NotEmpty(ItemRow().Matches(alone));
    }

    [Fact]
    public async Task An_answer_is_copied_with_one_click()
    {
        await using var tab = await OpenAsync("oit/2566/answers.html");
        var page = tab.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "คัดลอกที่อยู่ O12", Exact = true })
            .ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToHaveTextAsync("คัดลอกแล้ว");
        Assert.Equal(
            "https://www.khlongkhanak.go.th/oit/2566/o12.html",
            await page.EvaluateAsync<string>("navigator.clipboard.readText()")
        );
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task Where_the_browser_refuses_the_clipboard_the_text_is_selected()
    {
        await using var tab = await OpenAsync("oit/2566/answers.html");
        var page = tab.Page;
        await page.EvaluateAsync("Object.defineProperty(navigator, 'clipboard', { value: undefined })");
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "คัดลอกที่อยู่ O12", Exact = true })
            .ClickAsync();

        await Assertions.Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("เลือกข้อความแล้ว");
        Assert.Equal(
            "https://www.khlongkhanak.go.th/oit/2566/o12.html",
            await page.EvaluateAsync<string>("getSelection().toString()")
        );
        Assert.Empty(tab.Complaints);
    }

    [Fact]
    public async Task The_answers_print_as_one_table_of_at_most_four_pages()
    {
        await using var tab = await OpenAsync("oit/2566/answers.html");
        var pdf = await tab.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });
        var file = Path.Combine(Path.GetDirectoryName(site.Folder)!, "answers.pdf");
        await File.WriteAllBytesAsync(file, pdf, TestContext.Current.CancellationToken);

        Assert.Matches(@"Pages:\s+[1-4]\n", PublishedSite.Tool("pdfinfo", file).Output);
        var text = Squeezed(PublishedSite.Tool("pdftotext", "-layout", file, "-").Output);
        Assert.All(Year.Catalogue.Items, item => Assert.Contains(item.Code.Value, text, StringComparison.Ordinal));
    }

    [Fact]
    public void The_answers_name_one_way_to_every_item_by_the_checklist()
    {
        var answers = File.ReadAllText(Path.Combine(site.Folder, "oit/2566/answers.csv"));

        Assert.All(
            Year.Catalogue.Items,
            item =>
                Assert.Contains(
                    $"เลือก “ข้อมูลสาธารณะ (OIT)” 3. เลือก “{item.Code.Value} ",
                    answers,
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void The_answer_sheet_opens_in_LibreOffice_with_its_Thai_intact()
    {
        var csv = Path.Combine(site.Folder, "oit/2566/answers.csv");
        var folder = Directory.CreateTempSubdirectory("ita-office-").FullName;

        // What its import dialog takes from the byte-order mark must be said without a window: comma, quote, UTF-8.
        PublishedSite.Tool(
            "soffice",
            $"-env:UserInstallation=file://{folder}/profile",
            "--headless",
            "--infilter=CSV:44,34,76,1",
            "--convert-to",
            "xlsx",
            "--outdir",
            folder,
            csv
        );

        using var book = ZipFile.OpenRead(Path.Combine(folder, "answers.xlsx"));
        using var strings = book.GetEntry("xl/sharedStrings.xml")!.Open();
        var cells = XDocument
            .Load(strings)
            .Descendants()
            .Where(element => element.Name.LocalName == "si")
            .Select(element => element.Value)
            .ToHashSet();
        Assert.All(Year.Catalogue.Items, item => Assert.Contains(item.Title, cells));
        Assert.All(
            [
                "ข้อ",
                "รายการ",
                "ที่อยู่",
                "ที่อยู่ของหลักฐาน",
                "คำอธิบาย",
                "หมายเหตุ",
                "O43",
                "https://www.khlongkhanak.go.th/oit/2566/o43.html",
            ],
            text => Assert.Contains(text, cells)
        );
        Assert.All(
            Row().Matches(File.ReadAllText(csv)).Select(row => row.Groups[1].Value),
            way => Assert.Contains(way, cells)
        );
        Directory.Delete(folder, recursive: true);
    }

    private async Task<string> PrintAsync(string path, string? folder = null)
    {
        await using var tab = await OpenAsync(path, folder);
        var pdf = await tab.Page.PdfAsync(new PagePdfOptions { PreferCSSPageSize = true });
        var file = Path.Combine(Path.GetDirectoryName(site.Folder)!, $"{Guid.NewGuid()}.pdf");
        await File.WriteAllBytesAsync(file, pdf, TestContext.Current.CancellationToken);
        return file;
    }

    private async Task<Tab> OpenAsync(string path, string? folder = null)
    {
        var tab = await chromium.OpenTabAsync();
        await tab.LookAsync(1280, Scheme.Light);
        var parts = path.Split('#');
        await tab.GoAsync(
            new Uri(Path.Combine(folder ?? site.Folder, parts[0])).AbsoluteUri
                + (parts.Length > 1 ? $"#{parts[1]}" : "")
        );
        return tab;
    }

    private static string Squeezed(string text) => Space().Replace(text, "");

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s")]
    private static partial Regex Space();

    /// <summary>A line of the printed table or list that begins with an item's code.</summary>
    [GeneratedRegex("^(O[0-9]{1,2}) ", RegexOptions.Multiline)]
    private static partial Regex ItemRow();

    /// <summary>The explanation: the last cell but one.</summary>
    [GeneratedRegex("([^,\"\r\n]+),\r\n")]
    private static partial Regex Row();
}
