using ItaSite.Editing;

namespace ItaSite.Tests.Editing;

/// <summary>What people report of editors for sites of files, each in its smallest form.</summary>
public class FaultsOfOtherEditors
{
    private const string File = "content/a.md";

    private static readonly ElementPlan Plan = new([("one", "หนึ่ง"), ("two", "สอง"), ("three", "สาม")]);

    [Theory]
    [InlineData("templateKey: blog-post\nz: 1\ntitle: เก่า\na: 2\n")]
    [InlineData("# คำแนะนำผู้กรอก\ntitle: เก่า\n# ห้ามลบ\n\n# สองบรรทัด\nb: 1 # ท้ายบรรทัด\n")]
    [InlineData("title: เก่า\ndate: 2012-10-11T23:39:45-04:00\nupdated: 2026-09-01T13:00:00.000Z\nday: 2026-09-01\n")]
    [InlineData("title: เก่า\nsleep: 10:00\nwake: 06:20\nversion: 1.10\nphone: 0812345678\ncode: 1e3\n")]
    [InlineData("title: เก่า\nalias: [ก,  'ข' , \"ค\"]\nmap: {a: 1,b: 2}\n")]
    [InlineData("title: เก่า\nsingle: 'ข้อความ'\ndouble: \"ข้อความ\"\n\"og:image\": \"https://x.invalid/a.png\"\n")]
    [InlineData("title: เก่า\nempty: \nspaces:   ค่า   \ntail: x   # y  \n")]
    [InlineData("title: เก่า\nfolded: >-\n  หนึ่ง\n  สอง\n\n  สาม\nkept: |+\n  หนึ่ง\n\nlast: x\n")]
    [InlineData("title: เก่า\nlong: หนึ่ง\n  สอง\n  สาม\nyes: no\nflag: on\nnothing: ~\n")]
    public void Another_key_is_saved_and_the_top_is_as_it_was(string top)
    {
        var page = $"---\n{top}---\nข้อความ\n";

        var edited = FrontMatterText.Set(File, page, FieldPath.Of("title"), FieldValue.Of("ใหม่"));

        Assert.Null(edited.Refusal);
        Assert.Equal(page.Replace("เก่า", "ใหม่", StringComparison.Ordinal), edited.Text);
        Assert.Equal(
            page.Replace("title: เก่า\n", "", StringComparison.Ordinal),
            FrontMatterText.Remove(File, page, FieldPath.Of("title")).Text
        );
    }

    [Theory]
    [InlineData("| ก | ข |\n|:--|--:|\n| เซลล์<br>สองบรรทัด | `a\\|b` |\n{.wide #mine}")]
    [InlineData("![รูป](a.png){width=300 .left}\n\n[ลิงก์](b.md \"ชื่อ\"){target=_blank}")]
    [InlineData("<details><summary>ก</summary>\n\nข\n\n</details>\n\n<!-- หมายเหตุ -->")]
    [InlineData("| ตารางเสีย |\n|---\n| ก | ข | ค |\n\n> อ้างอิง\n\n{{ shortcode }}")]
    [InlineData("ขึ้นบรรทัดด้วยช่องว่าง  \nและ\\\nทับ\n\n* จุด\n+ บวก\n1) เลข\n\n***")]
    [InlineData("Setext ย่อย {#deep}\n-----------\n\n### ลึก\n\n    โค้ดเยื้อง\n\n~~~\n## ไม่ใช่\n~~~")]
    public void What_the_editor_knows_nothing_of_stays_when_a_neighbour_is_saved(string unknown)
    {
        var page = $"## หนึ่ง {{#one}}\n\nเก่า\n\n## สอง {{#two}}\n\n{unknown}\n\n## สาม {{#three}}\n\nท้าย\n";

        Assert.Equal(
            page.Replace("เก่า", "ใหม่", StringComparison.Ordinal),
            SectionText.Replace(File, page, "one", "ใหม่", Plan).Text
        );
        Assert.Equal(
            page.Replace("ท้าย", "ท้าย\n\n![รูป](a.png)", StringComparison.Ordinal),
            SectionText.Append(File, page, "three", "![รูป](a.png)", Plan).Text
        );
    }

    [Fact]
    public void Blocks_below_one_with_a_table_in_it_are_there_afterwards()
    {
        const string page = """
            ---
            block:
              - header: หนึ่ง
                about: >-
                  | ก | ข |

                  | 1 | 2|

                  > ข้อความ
              - header: สอง
                about: ท้าย
            ---
            """;

        Assert.Equal(
            page.Replace("header: สอง", "header: ใหม่", StringComparison.Ordinal),
            FrontMatterText.Set(File, page, FieldPath.Of("block", 1, "header"), FieldValue.Of("ใหม่")).Text
        );
        Assert.Equal(
            page.Replace("header: หนึ่ง", "header: ใหม่", StringComparison.Ordinal),
            FrontMatterText.Set(File, page, FieldPath.Of("block", 0, "header"), FieldValue.Of("ใหม่")).Text
        );
    }

    [Fact]
    public void A_date_that_is_emptied_leaves_no_key_that_breaks_the_build()
    {
        const string page = "---\ntitle: ก\npublished: 2566-04-20\nupdated:\n---\nข้อความ\n";

        var edited = FrontMatterText
            .Set("content/b.md", page, FieldPath.Of("published"), FieldValue.Of(""))
            .Then(text => FrontMatterText.Set("content/b.md", text, FieldPath.Of("updated"), FieldValue.Of("  ")));

        Assert.Equal("---\ntitle: ก\n---\nข้อความ\n", edited.Text);
        Assert.Equal("", SiteInAString.Lines(SiteInAString.Build($"-- content/b.md --\n{edited.Text}")));
    }

    [Theory]
    [InlineData("# ชื่อเก่า\n\nข้อความ\n")]
    [InlineData("---\ntitle: ชื่อเก่า\n---\nข้อความ\n")]
    public void A_page_whose_title_changes_keeps_its_address_and_the_links_to_it(string page)
    {
        const string linking =
            "-- content/index.md --\n# หน้าแรก\n\n[รายการ](/oit/2570/index.html) [ก](news/2570-01-02-a.md)\n";
        var edited = PageTitleText.Set("content/news/2570-01-02-a.md", page, "ชื่อใหม่: #1");

        var built = SiteInAString.Build($"{linking}-- content/news/2570-01-02-a.md --\n{edited.Text}");

        Assert.Equal("", SiteInAString.Lines(built));
        Assert.Contains("ชื่อใหม่: #1", SiteInAString.Text(built, "news/2570-01-02-a.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_top_that_is_never_closed_is_told_and_its_words_stay()
    {
        const string page = "---\ntitle: ก\npublished: 2566-04-20\n\nข้อความ\n";

        var edited = FrontMatterText.Set(File, page, FieldPath.Of("title"), FieldValue.Of("ข"));
        var section = SectionText.Replace(File, page, "one", "ใหม่", Plan);

        Assert.Equal((page, page), (edited.Text, section.Text));
        Assert.NotNull(edited.Refusal);
        Assert.NotNull(section.Refusal);
    }
}
