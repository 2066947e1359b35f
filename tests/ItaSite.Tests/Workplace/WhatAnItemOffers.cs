namespace ItaSite.Tests.Workplace;

/// <summary>What an item's page offers beyond a box of text, by what the catalogue asks of it.</summary>
public class WhatAnItemOffers
{
    private const string None = "ไม่มีเลยทั้ง ๖ เดือน";

    [Fact]
    public void Only_a_person_says_that_nothing_happened_and_it_is_written_by_month()
    {
        using var clerk = Clerk.OfNewSite();
        var before = clerk.Open("item/O29")["content/oit/2566/o29.md"];

        clerk.Press(None);

        Assert.DoesNotContain("| ตุลาคม 2565 |", before, StringComparison.Ordinal);
        var page = clerk["content/oit/2566/o29.md"];
        foreach (var month in new[] { "ตุลาคม 2565", "ธันวาคม 2565", "มีนาคม 2566" })
            Assert.Contains($"| {month} | 0 | 0 | 0 |", page, StringComparison.Ordinal);

        Assert.Contains("period: 2022-10-01/2023-03-31", page, StringComparison.Ordinal);
        Assert.Equal(
            "complaint-statistics found, handling-progress found, reporting-interval found, first-half-coverage found",
            clerk.States()
        );
        Assert.Empty(clerk.Page.QuerySelectorAll("#none"));

        clerk.Open("").Press("เลิกทำ");
        Assert.Equal(before, clerk["content/oit/2566/o29.md"]);
    }

    [Fact]
    public void A_month_that_is_not_over_can_not_be_said_to_have_had_none()
    {
        using var clerk = Clerk.OfNewSite(new DateOnly(2023, 1, 31));

        clerk.Open("item/O29").Press("ไม่มีเลยทั้ง ๓ เดือน");

        var page = clerk["content/oit/2566/o29.md"];
        Assert.Contains("| ธันวาคม 2565 | 0 |", page, StringComparison.Ordinal);
        Assert.DoesNotContain("มกราคม 2566", page, StringComparison.Ordinal);
        Assert.Contains("first-half-coverage missing", clerk.States(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("O12")]
    [InlineData("O5")]
    [InlineData("O31")]
    public void An_item_that_must_show_something_offers_no_none(string item)
    {
        using var clerk = Clerk.OfNewSite();

        Assert.Empty(clerk.Open($"item/{item}").Page.QuerySelectorAll("#none"));
    }

    [Fact]
    public void Where_something_stands_already_no_none_is_offered()
    {
        using var clerk = Clerk.OfNewSite();

        clerk.Open("item/O29").Fill("text:complaint-statistics", "ธันวาคม 2565 จำนวน 1 เรื่อง").Press("บันทึก");

        Assert.Empty(clerk.Page.QuerySelectorAll("#none"));
    }

    [Fact]
    public void News_from_the_items_page_takes_title_and_day_from_its_text_and_counts_for_the_item()
    {
        using var clerk = Clerk.OfNewSite();

        clerk
            .Open("item/O7")
            .Fill("news-body", "ทำความสะอาดตลาด\nวันที่ ๕ ธันวาคม ๒๕๖๕ ร่วมกัน\nมีผู้เข้าร่วม 60 คน")
            .Fill("news-words", "กวาดถนนหน้าตลาด\n\nเก็บขยะริมคลอง")
            .Choose("IMG_1.jpg", MadePicture.Jpeg(64, 48))
            .Choose("IMG_2.jpg", MadePicture.Jpeg(48, 64))
            .Press("เพิ่มข่าว");

        Assert.Equal("mission-news found, news-of-year found", clerk.States());
        Assert.Contains("๕ ธันวาคม ๒๕๖๕", clerk.Page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        var news = Entry(clerk);
        Assert.Contains("title: \"ทำความสะอาดตลาด\"", news, StringComparison.Ordinal);
        Assert.Contains("published: 2022-12-05", news, StringComparison.Ordinal);
        Assert.Contains("ร่วมกัน\\\nมีผู้เข้าร่วม 60 คน\n", news, StringComparison.Ordinal);
        Assert.Matches(@"!\[กวาดถนนหน้าตลาด\]\(files/[^)]+\)\s+!\[เก็บขยะริมคลอง\]\(files/[^)]+\)", news);
    }

    [Fact]
    public void A_picture_whose_words_are_missing_is_asked_for_them_before_it_is_put_in()
    {
        using var clerk = Clerk.OfNewSite();

        clerk
            .Open("item/O7")
            .Fill("news-body", "ทำความสะอาดตลาด\nร่วมกัน")
            .Fill("news-words", "กวาดถนนหน้าตลาด")
            .Choose("IMG_1.jpg", MadePicture.Jpeg(64, 48))
            .Choose("IMG_2.jpg", MadePicture.Jpeg(48, 64))
            .Press("เพิ่มข่าว");

        Assert.Equal("กวาดถนนหน้าตลาด", clerk.Typed("0:alt"));
        Assert.Equal("", clerk.Typed("1:alt"));
        Assert.DoesNotContain("![", Entry(clerk), StringComparison.Ordinal);
        clerk.Fill("1:alt", "เก็บขยะ").Press("ใส่ในหน้า");
        Assert.Equal("O7 ข่าวประชาสัมพันธ์", clerk.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("![เก็บขยะ]", Entry(clerk), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("news-published", "31 กุมภาพันธ์ 2566")]
    [InlineData("news-body", "ทำความสะอาดตลาด\nวันที่ 31 กุมภาพันธ์ 2566 ร่วมกัน")]
    public void News_of_a_day_that_does_not_exist_is_told_and_nothing_is_lost(string field, string typed)
    {
        using var clerk = Clerk.OfNewSite();

        clerk.Open("item/O7").Fill("news-body", "ทำความสะอาดตลาด\nร่วมกัน").Fill(field, typed).Press("เพิ่มข่าว");

        Assert.Contains(
            "31 กุมภาพันธ์ 2566",
            clerk.Page.QuerySelector(".findings")!.TextContent,
            StringComparison.Ordinal
        );
        Assert.Equal(typed, clerk.Typed(field));
        Assert.False(Directory.Exists(Path.Combine(clerk.Folder, "content", "news")));
    }

    [Theory]
    [InlineData("วันที่ 5 มีนาคม 2567 จะมีงาน")]
    [InlineData("ตามคำสั่งวันที่ 1 ตุลาคม 2564 และวันที่ 5 ธันวาคม 2565")]
    public void A_day_to_come_or_one_of_several_is_not_taken_for_the_day_of_the_news(string text)
    {
        using var clerk = Clerk.OfNewSite();

        clerk.Open("news").Fill("news-body", $"งานของตำบล\n{text}").Press("เพิ่มข่าว");

        Assert.Contains("published: 2023-04-20", Entry(clerk), StringComparison.Ordinal);
    }

    [Fact]
    public void Where_a_person_wrote_the_evidence_themselves_news_leave_it()
    {
        using var clerk = Clerk.OfNewSite();
        clerk.Open("item/O7").Fill("text:mission-news", "ดูข่าวในวารสาร").Press("บันทึก");

        clerk.Fill("news-title", "ข่าว").Fill("news-body", "วันนี้").Press("เพิ่มข่าว");

        var page = clerk["content/oit/2566/o7.md"];
        Assert.DoesNotContain("mission-news: /news", page, StringComparison.Ordinal);
        Assert.Contains("news-of-year: /news/index.html", page, StringComparison.Ordinal);
    }

    [Fact]
    public void News_that_are_typed_and_not_added_outlive_any_other_button_of_the_page()
    {
        using var clerk = Clerk.OfNewSite();

        clerk.Open("item/O7").Fill("news-body", "ทำความสะอาดตลาด\nร่วมกัน").Fill("declared", "done").Press("บันทึก");

        Assert.Contains("declared: done", clerk["content/oit/2566/o7.md"], StringComparison.Ordinal);
        Assert.Contains("ยังไม่ได้เพิ่ม", clerk.Page.QuerySelector(".notice")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("ทำความสะอาดตลาด\nร่วมกัน", clerk.Typed("news-body"));
        clerk.Press("บันทึก").Press("เพิ่มข่าว");
        Assert.Contains("ร่วมกัน", Entry(clerk), StringComparison.Ordinal);
        Assert.Equal("", clerk.Open("item/O7").Typed("news-body"));
    }

    [Theory]
    [InlineData("ทำความสะอาดตลาด\nร่วมกัน")]
    [InlineData("ทำความสะอาดตลาด\nวันที่ 31 กุมภาพันธ์ 2566")]
    public void What_is_typed_of_the_item_outlives_the_adding_of_news(string news)
    {
        using var clerk = Clerk.OfNewSite();

        clerk.Open("item/O7").Fill("text:mission-news", "ข่าวของตำบล").Fill("news-body", news).Press("เพิ่มข่าว");
        clerk.Open("item/O7");

        Assert.Equal("ข่าวของตำบล", clerk.Typed("text:mission-news"));
        clerk.Press("บันทึก");
        Assert.Contains("ข่าวของตำบล", clerk["content/oit/2566/o7.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void One_text_serves_the_item_and_the_page_of_its_own()
    {
        using var clerk = Clerk.OfNewSite();

        clerk.Open("item/O5").Fill("own", OfficesFiles.Contact).Press("บันทึก");

        Assert.Equal("contact-details found", clerk.States());
        var contact = clerk["content/contact.md"];
        Assert.Contains("layout: contact", contact, StringComparison.Ordinal);
        Assert.Contains("โทรสาร 075-111112\\\n", contact, StringComparison.Ordinal);
        Assert.Contains("<saraban@bansuan.go.th>", contact, StringComparison.Ordinal);
        Assert.Contains(
            "contact-details: \"../../contact.md\"",
            clerk["content/oit/2566/o5.md"],
            StringComparison.Ordinal
        );

        // Nothing but what is typed changes from now on.
        clerk.Open("item/O5").Fill("own", clerk.Typed("own").Replace("99 หมู่", "9 หมู่", StringComparison.Ordinal));
        clerk.Press("บันทึก");
        Assert.Equal(contact.Replace("99 หมู่", "9 หมู่", StringComparison.Ordinal), clerk["content/contact.md"]);
    }

    [Fact]
    public void A_contact_page_that_lacks_a_part_is_told()
    {
        using var clerk = Clerk.OfNewSite();

        clerk.Open("item/O5").Fill("own", "เลขที่ 99 หมู่ที่ 1\nโทรศัพท์ 075-111111").Press("บันทึก");

        Assert.Equal("contact-details missing", clerk.States());
        Assert.Contains(
            "หมายเลขโทรสาร",
            clerk.Page.QuerySelector("#contact-details .findings")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_channel_is_typed_as_addresses_and_what_is_asked_of_it_is_judged_there()
    {
        using var clerk = Clerk.OfNewSite();
        clerk.Open("item/O5").Fill("own", OfficesFiles.Contact).Press("บันทึก");

        clerk
            .Open("item/O28")
            .Fill("channels:online-complaint-channel", "https://forms.gle/bansuan\nตู้ ปณ. 12 ปณจ.ตรัง 92000")
            .Press("บันทึก");

        var page = clerk["content/oit/2566/o28.md"];
        Assert.Contains(
            "- [แบบฟอร์มออนไลน์](https://forms.gle/bansuan)\n- ตู้ ปณ. 12 ปณจ.ตรัง 92000",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("online-complaint-channel found", clerk.States(), StringComparison.Ordinal);
        Assert.Contains("link-from-home found", clerk.States(), StringComparison.Ordinal);
        Assert.Equal("", clerk.Typed("channels:online-complaint-channel"));
        // Apart it is; but the element also hangs on the item that says how complaints are handled.
        Assert.Contains(
            "O27",
            clerk.Page.QuerySelector("#separate-channel .findings")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_channel_that_serves_general_matters_too_is_told()
    {
        using var clerk = Clerk.OfNewSite();
        clerk.Open("item/O5").Fill("own", OfficesFiles.Contact).Press("บันทึก");

        clerk.Open("item/O28").Fill("channels:online-complaint-channel", "saraban@bansuan.go.th").Press("บันทึก");

        Assert.Contains("online-complaint-channel found", clerk.States(), StringComparison.Ordinal);
        Assert.Contains("separate-channel missing", clerk.States(), StringComparison.Ordinal);
        Assert.Contains(
            "saraban@bansuan.go.th",
            clerk.Page.QuerySelector("#separate-channel .findings")!.TextContent,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_person_who_read_a_scan_says_once_that_it_serves_every_element()
    {
        using var clerk = Clerk.OfNewSite();
        clerk.Open("item/O31").Choose("ประกาศ.pdf", OfficesFiles.SignedScan().Buffer).Press("ใส่ไฟล์", "#whole-item");
        Assert.Empty(clerk.Page.QuerySelectorAll("ul.serves input[checked]"));

        clerk.Fill("serves-all", "1").Fill("0:signed", "นายกลงนามเมื่อวันที่ 4 มกราคม 2566").Press("ใส่ในหน้า");

        Assert.Equal("signed-declaration found, declared-purpose found, declared-for-year found", clerk.States());
    }

    [Fact]
    public void A_scan_that_was_signed_in_another_year_does_not_serve_this_one()
    {
        using var clerk = Clerk.OfNewSite();
        clerk.Open("item/O31").Choose("ประกาศ.pdf", OfficesFiles.SignedScan().Buffer).Press("ใส่ไฟล์", "#whole-item");

        clerk.Fill("serves-all", "1").Fill("0:signed", "นายกลงนามเมื่อวันที่ 4 มกราคม 2565").Press("ใส่ในหน้า");

        Assert.Contains("declared-for-year missing", clerk.States(), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_that_serve_something_by_what_they_show_are_not_said_to_serve_everything()
    {
        using var clerk = Clerk.OfNewSite();

        clerk.Open("item/O12").Choose("ผล.xlsx", OfficesFiles.Progress().Buffer).Press("ใส่ไฟล์", "#whole-item");

        Assert.Empty(clerk.Page.QuerySelectorAll("#serves-all"));
    }

    [Theory]
    [InlineData(2022, 12, 1, "subdistrict-2566")]
    [InlineData(2024, 9, 30, "local-2567")]
    [InlineData(2024, 10, 1, "local-2568")]
    [InlineData(2030, 1, 1, "local-2569")]
    [InlineData(2019, 1, 1, "subdistrict-2566")]
    public void A_site_begins_with_the_fiscal_year_that_it_is(int year, int month, int day, string catalogue)
    {
        using var clerk = new Clerk(isEmpty: true, today: new DateOnly(year, month, day));

        Assert.Equal(catalogue, clerk.Open("setup").Typed("catalogue"));
    }

    [Fact]
    public void The_address_of_the_staffs_survey_is_told_before_anything_is_written()
    {
        using var clerk = new Clerk(isEmpty: true);

        clerk
            .Open("setup")
            .Fill("name", "องค์การบริหารส่วนตำบลบ้านสวน")
            .Fill("eit", "https://itas.nacc.go.th/go/iit/abc123")
            .Press("เริ่มเว็บไซต์");

        Assert.Contains("IIT", clerk.Page.QuerySelector(".findings .error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("https://itas.nacc.go.th/go/iit/abc123", clerk.Typed("eit"));
        Assert.False(File.Exists(Path.Combine(clerk.Folder, "site.config.json")));
    }

    [Fact]
    public void Every_item_is_a_click_away_from_each_and_takes_files_there()
    {
        using var clerk = Clerk.OfNewSite();

        foreach (var address in new[] { "", "item/O31" })
        {
            clerk.Open(address);
            Assert.Equal(43, clerk.Page.QuerySelectorAll("a[data-drop-item]").Length);
            Assert.NotNull(clerk.Page.QuerySelector("form#drop-on-item[hidden] [name='item'] ~ input[type=file]"));
        }

        Assert.Equal("O31", clerk.Page.QuerySelector(".strip [aria-current]")!.TextContent);
    }

    [Fact]
    public void Where_the_site_is_sent_is_asked_once_where_it_is_sent()
    {
        using var clerk = Clerk.OfNewSite();

        clerk.Open("publish").Fill("to", "sftp://office:secret@host/www").Press("สร้างเว็บไซต์");
        Assert.NotEmpty(clerk.Page.QuerySelectorAll(".findings .error"));
        Assert.DoesNotContain("secret", clerk["site.config.json"], StringComparison.Ordinal);

        var copy = clerk.Folder + "-copy";
        clerk.Open("publish").Fill("to", copy).Press("สร้างเว็บไซต์");
        Assert.Contains("ไฟล์ใหม่", clerk.Words, StringComparison.Ordinal);
        clerk.Press("เผยแพร่");
        Assert.True(File.Exists(Path.Combine(copy, "index.html")));
        Assert.Empty(clerk.Open("publish").Page.QuerySelectorAll("[name='to']"));
        Directory.Delete(copy, recursive: true);
    }

    private static string Entry(Clerk clerk) =>
        OnDisk.Text(Assert.Single(Directory.GetFiles(Path.Combine(clerk.Folder, "content", "news"), "*.md")));
}
