using ItaSite.Editing;

namespace ItaSite.Tests.Editing;

/// <summary>What stands under the heading of an element, changed without its neighbours.</summary>
public class SectionEdits
{
    private const string File = "content/oit/2570/a1.md";

    private static readonly ElementPlan Plan = new([("chart", "แผนผัง"), ("posts", "ตำแหน่ง"), ("duties", "หน้าที่")]);

    private const string Page = """
        ---
        item: A1
        ---

        บทนำ {.lead}

        ## แผนผัง {#chart .sample}

        <!-- แสดงแผนผัง
             - ส่วนราชการ -->

        สำนักปลัด<br>กองคลัง

        ```
        ## ไม่ใช่หัวข้อ {#posts}
        ```

        ### ย่อย

        | ก | ข |
        |---|---|
        | 1 | 2 |

        หน้าที่ {#duties}
        -------
        อำนวยการ
        [^1]

        [^1]: หมายเหตุ
        """;

    [Fact]
    public void A_section_is_what_a_reader_finds_under_its_heading()
    {
        Assert.Equal("อำนวยการ\n[^1]\n\n[^1]: หมายเหตุ", SectionText.Get(File, Page, "duties", Plan));
        Assert.StartsWith("สำนักปลัด<br>", SectionText.Get(File, Page, "chart", Plan)!, StringComparison.Ordinal);
        Assert.EndsWith("| 1 | 2 |", SectionText.Get(File, Page, "chart", Plan)!, StringComparison.Ordinal);
        Assert.Equal("บทนำ {.lead}", SectionText.Get(File, Page, SectionOutline.Lead, Plan));
        Assert.Null(SectionText.Get(File, Page, "posts", Plan));
    }

    [Fact]
    public void A_heading_above_the_pages_title_hides_nothing()
    {
        const string page = "--\n---\n# หัวเรื่อง\n\nบทนำ\n\n## แผนผัง {#chart}\n\nก\n";

        var edited = SectionText.Append(File, page, "chart", "ข", Plan);

        Assert.Equal("", SectionText.Get(File, page, SectionOutline.Lead, Plan));
        Assert.Null(edited.Refusal);
        Assert.Equal(page.TrimEnd('\n') + "\n\nข\n", edited.Text);
    }

    [Theory]
    [InlineData("<!-- แสดงแผนผัง\n\nสำนักปลัด")]
    [InlineData("<!-- แสดงแผนผัง\n\nสำนักปลัด\n")]
    [InlineData("<!-- แสดงแผนผัง\n\nสำนักปลัด\n\n\n")]
    [InlineData("<!-- แสดงแผนผัง -->\n<!--\n\n## หน้าที่ {#duties}\n\n")]
    public void Nothing_is_written_into_a_comment_that_never_ends(string open)
    {
        var page = $"# หน้า\n\n## แผนผัง {{#chart}}\n\n{open}";

        var edited = SectionText.Append(File, page, "posts", "ตำแหน่ง", Plan);

        Assert.Equal(page, edited.Text);
        Assert.NotNull(edited.Refusal);
    }

    [Fact]
    public void Only_the_section_changes()
    {
        AssertChange(
            text => SectionText.Replace(File, text, "duties", "\r\nใหม่\r\n\r\n| ก |\r\n|---|\r\n\r\n", Plan),
            "อำนวยการ\n[^1]\n\n[^1]: หมายเหตุ",
            "ใหม่\n\n| ก |\n|---|"
        );
        AssertChange(
            text => SectionText.Append(File, text, "chart", "![ผัง](data/a1.csv)", Plan),
            "| 1 | 2 |\n",
            "| 1 | 2 |\n\n![ผัง](data/a1.csv)\n"
        );
        AssertChange(text => SectionText.Replace(File, text, "", "เปลี่ยน", Plan), "บทนำ {.lead}", "เปลี่ยน");
        AssertChange(
            text => SectionText.Replace(File, text, "duties", "# ใหญ่\n\nข้อความ", Plan),
            "อำนวยการ\n[^1]\n\n[^1]: หมายเหตุ",
            "### ใหญ่\n\nข้อความ"
        );
    }

    [Fact]
    public void A_missing_section_comes_where_the_catalogue_wants_it_and_goes_again()
    {
        var edited = SectionText.Replace(File, Page, "posts", "ปลัด", Plan);

        Assert.Equal(
            Page.Replace("| 1 | 2 |\n", "| 1 | 2 |\n\n## ตำแหน่ง {#posts}\n\nปลัด\n", StringComparison.Ordinal),
            edited.Text
        );
        Assert.Equal(Page, SectionText.Remove(File, edited.Text, "posts", Plan).Text);
    }

    [Theory]
    [InlineData("---\nitem: A1\n---\n", "---\nitem: A1\n---\n\n## ตำแหน่ง {#posts}\n\nปลัด\n")]
    [InlineData("", "## ตำแหน่ง {#posts}\n\nปลัด\n")]
    [InlineData("# หน้า", "# หน้า\n\n## ตำแหน่ง {#posts}\n\nปลัด")]
    [InlineData("#### หน้าที่ {#duties}\nx\n", "#### ตำแหน่ง {#posts}\n\nปลัด\n\n#### หน้าที่ {#duties}\nx\n")]
    [InlineData("## ตำแหน่ง {#posts}\n## หน้าที่ {#duties}\n", "## ตำแหน่ง {#posts}\n\nปลัด\n## หน้าที่ {#duties}\n")]
    [InlineData("## ตำแหน่ง {#posts}\n```\nเก่า\n```\nหัวข้อ\n===\n", "## ตำแหน่ง {#posts}\nปลัด\n\nหัวข้อ\n===\n")]
    public void Blank_lines_are_as_many_as_are_needed(string page, string expected) =>
        Assert.Equal(expected, SectionText.Replace(File, page, "posts", "ปลัด", Plan).Text);

    [Theory]
    [InlineData("```\nเปิดค้าง")]
    [InlineData("<!-- เปิดค้าง")]
    [InlineData("<script>\nเปิดค้าง")]
    [InlineData("ซ้ำ\n\n### x {#duties}")]
    public void Text_that_would_take_the_next_heading_along_is_refused(string markdown)
    {
        var edited = SectionText.Replace(File, Page, "chart", markdown, Plan);

        Assert.Equal(("ITA358", Page), (edited.Refusal!.Problem.Code, edited.Text));
    }

    [Fact]
    public void A_title_is_changed_where_it_stands()
    {
        Assert.Equal("# ใหม่\n\nก\n", PageTitleText.Set("content/a.md", "# เก่า\n\nก\n", "ใหม่").Text);
        Assert.Equal(
            "---\ntitle: ใหม่\n---\nก\n",
            PageTitleText.Set("content/a.md", "---\ntitle: เก่า\n---\nก\n", "ใหม่").Text
        );
        Assert.Equal("ใหม่\n===\n\nก\n", PageTitleText.Set("content/a.md", "เก่า\n===\n\nก\n", "ใหม่").Text);
        Assert.Equal(
            "---\ntitle: ใหม่\n---\n# ใหม่\nก\n",
            PageTitleText.Set("content/a.md", "---\ntitle: เก่า\n---\n# เก่า\nก\n", "ใหม่").Text
        );
    }

    [Theory]
    [InlineData("## ก {#a}\nข\n", "## ก {#a .sample}\nข\n")]
    [InlineData("## ก\nข\n", "## ก {.sample}\nข\n")]
    [InlineData("## ก {#a .wide}", "## ก {#a .wide .sample}")]
    [InlineData("ก {#a}\n---\nข\n", "ก {#a .sample}\n---\nข\n")]
    [InlineData("# ต้น\r\n\r\n### ก {#a}\r\nข\r\n", "# ต้น\r\n\r\n### ก {#a .sample}\r\nข\r\n")]
    public void Example_content_is_marked_at_its_heading_and_the_mark_goes_again(string page, string marked)
    {
        var key = page.Contains("#a", StringComparison.Ordinal) ? "a" : "ก";

        Assert.Equal(false, SampleMark.Get(File, page, key));
        Assert.Equal(marked, SampleMark.Set(File, page, key, isSample: true).Text);
        Assert.Equal(true, SampleMark.Get(File, marked, key));
        Assert.Equal(page, SampleMark.Set(File, marked, key, isSample: false).Text);
        Assert.Null(SampleMark.Get(File, page, "none"));
    }

    private static void AssertChange(Func<string, EditedText> change, string old, string now)
    {
        var edited = change(Page);
        Assert.Null(edited.Refusal);
        Assert.Equal(Page.Replace(old, now, StringComparison.Ordinal), edited.Text);
        var crlf = Page.Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal(edited.Text.Replace("\n", "\r\n", StringComparison.Ordinal), change(crlf).Text);
    }
}
