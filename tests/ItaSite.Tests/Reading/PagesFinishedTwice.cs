using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Markdown;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Sheets;
using ItaSite.Tables;
using ItaSite.Thai;
using Markdig;

namespace ItaSite.Tests.Reading;

/// <summary>A page's text is parsed once and never edited, so whoever comes second finds it as it was.</summary>
public class PagesFinishedTwice
{
    private const string File = "content/contact.md";

    private static readonly byte[] Dot = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
    );

    public static TheoryData<string> Texts =>
        [
            "[หน้าแรก](index.md) และ [รายการ](/oit/2570/index.html) <https://example.go.th/x> [ไม่มี](none.md)",
            "![ภาพ](files/dot.png)\n\nข้อความ ![ภาพ](files/dot.png \"ชื่อ\") ในบรรทัด",
            "![เอกสาร](files/plan.txt)\n\nดู ![เอกสาร](files/plan.txt){.wide} และ [เอกสาร](files/plan.txt)",
            "![ตาราง](data/t.csv)\n\nในบรรทัด ![ตาราง](data/t.csv) อีก",
            "[ก][1] [ข][1] ![ค][2]\n\n[1]: index.md\n[2]: files/dot.png",
            "ก <!-- ซ่อน --> ข\n\n<!-- ทั้งบล็อก -->\n\n<script>x()</script>\n\n<b>เปิดไว้ [ก](index.md)",
            "- [ก](index.md#x)\n- ![](files/dot.png){.decorative}\n\n> ![ภาพ](https://example.com/a.png)",
            "## หัวข้อ [ลิงก์](index.md) {#one}\n\n| ก | ข |\n|---|---|\n| [1](files/plan.txt) | 2 |\n\nก[^1]\n\n[^1]: [ก](index.md)",
        ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_page_finished_twice_is_the_same_page_and_its_text_stays_as_parsed(string markdown)
    {
        var (draft, finisher) = Read(markdown);
        var parsed = draft.Body.ToHtml(MarkdownText.Pipeline);

        var first = finisher.Finish(draft, null, "page");
        var second = finisher.Finish(draft, null, "page");

        Assert.Equal(parsed, draft.Body.ToHtml(MarkdownText.Pipeline));
        Assert.Equal(Shown(first), Shown(second));
        Assert.Equal(first.Documents, second.Documents);
        Assert.Equal(first.Page.Links, second.Page.Links);
    }

    [Fact]
    public void A_draft_that_moves_writes_its_links_from_where_it_stands()
    {
        var (draft, finisher) = Read("[หน้าแรก](index.md) ![ภาพ](files/dot.png)");

        finisher.Finish(draft, null, "page");
        var moved = finisher.Finish(draft with { Address = new SitePath("a/b.html") }, null, "page");

        Assert.Contains("href=\"../index.html\"", Shown(moved), StringComparison.Ordinal);
        Assert.Contains("src=\"../files/dot.png\"", Shown(moved), StringComparison.Ordinal);
    }

    [Fact]
    public void Comments_of_a_text_that_is_too_deep_are_no_second_mistake()
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceText(File, $"# ชื่อ\n\n<!-- ซ่อน -->\n\n{new string('>', 300)} ก\n");
        var draft = PageDraftReader.Read(source, diagnostics);

        var (_, finisher) = Read("ก");
        finisher.Finish(draft, null, "page");

        Assert.Contains(diagnostics, diagnostic => diagnostic.Problem == ScaleProblems.MarkdownIsTooDeep);
    }

    private static string Shown(FinishedPage page) =>
        string.Join(
            '\n',
            [
                .. page.Page.Sections.SelectMany(section =>
                    section.Parts.Select(part =>
                        part is SectionPart.Html html ? html.ToString() : ((SectionPart.Shown)part).Figure.Caption
                    )
                ),
                page.Page.Written,
                .. page.Pictures.Select(picture => picture.Address.Value),
                .. page.Diagnostics.Select(diagnostic => diagnostic.ToLine(Language.English)),
            ]
        );

    private static (PageDraft Draft, PageFinisher Finisher) Read(string markdown)
    {
        var year = new FiscalYear(2570);
        var tree = SiteInAString.Tree(
            $"""
            -- {File} --
            # ติดต่อ

            {markdown}
            -- content/files/plan.txt --
            แผน
            -- content/data/t.csv --
            ก,ข
            1,2
            """,
            [SiteInAString.File("content/files/dot.png", Dot)]
        );
        DiagnosticBag diagnostics = [];
        PageDraft Draft(string file) =>
            PageDraftReader.Read(SourceText.Read(tree.Find(file)!, diagnostics)!, diagnostics);
        var draft = Draft(File);
        SitePath[] generated = [new("oit/2570/index.html")];
        var linked = new[] { draft, Draft("content/index.md") }.ToDictionary(page => page.Source.File, LinkedPage.Of);
        var places = new SitePlaces(tree, linked, generated, []);
        var cache = new DocumentCache();
        var figures = new FigureReader(
            new SheetCache(),
            cache,
            new Dictionary<FiscalYear, IReadOnlyList<TableForm>>(),
            year
        );
        return (draft, new PageFinisher(places, new TopicLinks([], year), figures, cache, DigitStyle.Arabic));
    }
}
