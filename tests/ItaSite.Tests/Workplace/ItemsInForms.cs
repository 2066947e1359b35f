using ItaSite.Tests.Importing;

namespace ItaSite.Tests.Workplace;

/// <summary>An item's form changes what was changed in it, and nothing else.</summary>
public class ItemsInForms
{
    private const string Page = "content/oit/2570/a1.md";
    private const string Text = "text:chart";

    [Fact]
    public void Home_shows_every_item_and_what_it_lacks()
    {
        using var clerk = new Clerk();

        clerk.Open("");

        Assert.Equal(
            ["item/A1", "item/A2"],
            clerk.Page.QuerySelectorAll(".tile").Select(it => it.GetAttribute("href")![7..])
        );
        Assert.Contains("A1 โครงสร้าง ขาด ๑ จาก ๒", clerk.Words, StringComparison.Ordinal);
        Assert.Contains("A2 แผน ยังไม่มีหน้า", clerk.Words, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "A2",
            clerk.Open("?unit=office").Page.QuerySelector(".tiles")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Saving_changes_one_section_and_leaves_every_other_letter()
    {
        const string before =
            "---\r\n# ของกองคลัง\r\nitem: A1   # อย่าลบ\r\nunknown-to-forms: 'x'\r\ndeclared: done\r\n---\r\n"
            + "## แผนผัง {#chart}\r\n<!-- ร่าง -->\r\nเดิม\r\n\r\n## ตำแหน่ง {#posts}\r\n| ก | ข |\r\n"
            + "|---|---|\r\n| 1 | 2 |";
        using var clerk = new Clerk();
        clerk.Put(Page, before);

        clerk.Open("item/A1").Fill(Text, "ใหม่\nสองบรรทัด").Press("บันทึก");

        Assert.Contains("บันทึกแล้ว", clerk.Words, StringComparison.Ordinal);
        Assert.Equal(before.Replace("เดิม", "ใหม่\r\nสองบรรทัด", StringComparison.Ordinal), clerk[Page]);
    }

    [Fact]
    public void A_form_that_was_not_changed_writes_nothing()
    {
        using var clerk = new Clerk();
        var before = clerk[Page];

        clerk.Open("item/A1").Press("บันทึก");

        Assert.Contains("ไม่มีอะไรเปลี่ยน", clerk.Words, StringComparison.Ordinal);
        Assert.Equal(before, clerk[Page]);
    }

    [Fact]
    public void An_item_without_a_page_gets_one_by_saving()
    {
        using var clerk = new Clerk();

        clerk.Open("item/A2").Fill("text:plan", "แผนพัฒนา").Fill("published", "๑ ต.ค. ๒๕๖๙").Press("บันทึก");

        Assert.Contains("item: A2", clerk["content/oit/2570/a2.md"], StringComparison.Ordinal);
        Assert.Contains("แผนพัฒนา", clerk["content/oit/2570/a2.md"], StringComparison.Ordinal);
        Assert.Equal("พบหลักฐาน", clerk.Page.QuerySelector("#plan .state")!.TextContent);
    }

    [Fact]
    public void An_empty_date_takes_its_key_away()
    {
        using var clerk = new Clerk();
        clerk.Open("item/A1").Fill("published", "2569-10-01").Press("บันทึก");
        Assert.Contains("published: 2569-10-01", clerk[Page], StringComparison.Ordinal);

        clerk.Fill("published", "").Press("บันทึก");

        Assert.DoesNotContain("published", clerk[Page], StringComparison.Ordinal);
    }

    [Fact]
    public void What_another_window_changed_meanwhile_is_shown_beside_and_neither_is_lost()
    {
        using var clerk = new Clerk();
        clerk.Open("item/A1").Fill(Text, "ของฉัน");
        clerk.Put(Page, clerk[Page].Replace("สำนักปลัด กองคลัง", "ของเขา", StringComparison.Ordinal));

        clerk.Press("บันทึก");

        Assert.Contains("ของเขา", clerk[Page], StringComparison.Ordinal);
        Assert.Equal("ของฉัน", clerk.Typed(Text));
        Assert.Equal("ของเขา", clerk.Page.QuerySelector(".clash pre")!.TextContent);

        clerk.Press("บันทึก");

        Assert.Contains("ของฉัน", clerk[Page], StringComparison.Ordinal);
        clerk.Open($"history?file={Page}");
        Assert.Contains(
            clerk.Page.QuerySelectorAll(".history a").Select(link => link.GetAttribute("href")![7..]).ToList(),
            version =>
                clerk.Open(version).Page.QuerySelector("pre")!.TextContent.Contains("ของเขา", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Another_field_that_changed_meanwhile_is_in_nobodys_way()
    {
        using var clerk = new Clerk();
        clerk.Open("item/A1").Fill(Text, "ของฉัน");
        clerk.Put(Page, clerk[Page].Replace("declared: done", "declared: in-progress", StringComparison.Ordinal));

        clerk.Press("บันทึก");

        Assert.Contains("declared: in-progress", clerk[Page], StringComparison.Ordinal);
        Assert.Contains("ของฉัน", clerk[Page], StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_typed_is_there_when_the_program_starts_again_until_it_is_saved_or_thrown_away()
    {
        using var clerk = new Clerk();
        clerk.Open("item/A1").Fill(Text, "ยังไม่ได้บันทึก").Pause();

        clerk.StartAgain();
        Assert.Equal("ยังไม่ได้บันทึก", clerk.Open("item/A1").Typed(Text));
        Assert.Equal("ยังไม่ได้บันทึก", clerk.Open("item/A1").Typed(Text));

        clerk.Press("บันทึก");
        Assert.Contains("ยังไม่ได้บันทึก", clerk[Page], StringComparison.Ordinal);
        Assert.Null(clerk.Open("item/A1").Page.QuerySelector(".kept"));

        clerk.Fill(Text, "ทิ้ง").Pause().Open("item/A1").Press("ทิ้งที่พิมพ์ไว้");
        Assert.Equal("ยังไม่ได้บันทึก", clerk.Typed(Text));
    }

    [Fact]
    public void A_change_is_undone_in_all_its_files_and_made_again()
    {
        using var clerk = new Clerk();
        var before = clerk[Page];
        clerk
            .Open("item/A1")
            .Choose(
                "รายชื่อ.xlsx",
                OfficeFiles.Workbook(
                    (
                        "ก",
                        [
                            ["ตำแหน่ง", "จำนวน"],
                            ["นายก", "1"],
                        ]
                    )
                )
            )
            .Press("ใส่ไฟล์", "#posts")
            .Press("ใส่ในหน้า");
        var data = Directory.GetFiles(
            Path.Combine(clerk.Folder, "content/oit/2570"),
            "*.xlsx",
            SearchOption.AllDirectories
        );
        Assert.Single(data);
        Assert.Equal("พบหลักฐาน", clerk.Page.QuerySelector("#posts .state")!.TextContent);

        clerk.StartAgain();
        clerk.Open("history").Press("เลิกทำครั้งล่าสุด");
        Assert.Equal(before, clerk[Page]);
        Assert.False(File.Exists(data[0]));

        clerk.Press("ทำซ้ำ");
        Assert.NotEqual(before, clerk[Page]);
        Assert.True(File.Exists(data[0]));
    }

    [Theory]
    [InlineData("sample: yes")]
    [InlineData("sample: false")]
    [InlineData("sample: true   # ยังไม่จริง")]
    public void A_box_that_nobody_touched_changes_nothing(string written)
    {
        using var clerk = new Clerk();
        clerk.Put(Page, clerk[Page].Replace("item: A1", $"item: A1\n{written}", StringComparison.Ordinal));

        clerk.Open("item/A1").Fill(Text, "ใหม่").Press("บันทึก");

        Assert.Contains($"\n{written}\n", clerk[Page], StringComparison.Ordinal);
    }

    [Fact]
    public void Undoing_means_the_change_that_was_shown()
    {
        using var clerk = new Clerk();
        clerk.Open("item/A1").Fill(Text, "หนึ่ง").Press("บันทึก");
        using var other = clerk.InAnotherWindow();
        clerk.Open("");
        other.Open("item/A1").Fill(Text, "สอง").Press("บันทึก");

        clerk.Press("เลิกทำ");

        Assert.Equal("history", clerk.Address);
        Assert.Contains("สอง", clerk[Page], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("item/O99")]
    [InlineData("text?file=../../etc/passwd")]
    [InlineData("text?file=content/../../x.md")]
    [InlineData("page?file=/etc/passwd.md")]
    [InlineData("drop/7")]
    public void What_is_not_there_or_not_the_sites_own_is_refused_with_a_sentence(string address)
    {
        using var clerk = new Clerk();

        clerk.Open(address);

        Assert.InRange(clerk.Status, 400, 499);
        Assert.NotEmpty(clerk.Words);
    }
}
