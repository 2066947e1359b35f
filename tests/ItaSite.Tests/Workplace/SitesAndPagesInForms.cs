using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ItaSite.Tests.Workplace;

/// <summary>A site is begun, set and published, and its other pages are written, in forms.</summary>
public class SitesAndPagesInForms
{
    private const string Contact = "content/contact.md";

    [Fact]
    public void A_folder_without_a_site_asks_for_the_agency_and_begins_one()
    {
        using var clerk = new Clerk(isEmpty: true, today: new DateOnly(2023, 4, 20));

        clerk
            .Open("")
            .Fill("name", "องค์การบริหารส่วนตำบลบ้านสวน")
            .Fill("district", "เมือง")
            .Fill("province", "ตรัง")
            .Fill("baseUrl", "https://www.bansuan.go.th/")
            .Fill("eit", "https://itas.nacc.go.th/go/eit/abc123")
            .Press("เริ่มเว็บไซต์");

        var settings = clerk["site.config.json"];
        Assert.Contains("\"อบต.บ้านสวน\"", settings, StringComparison.Ordinal);
        Assert.Contains("https://itas.nacc.go.th/go/eit/abc123", settings, StringComparison.Ordinal);
        Assert.DoesNotContain("\"sample\"", settings, StringComparison.Ordinal);
        Assert.Equal(43, clerk.Page.QuerySelectorAll(".tile").Length);
        Assert.Empty(clerk.Page.QuerySelectorAll(".alert"));
    }

    [Fact]
    public void A_setting_is_changed_where_it_stands()
    {
        using var clerk = new Clerk();
        var before = clerk["site.config.json"];

        clerk.Open("settings").Fill("agency/shortName", "อบต.ใหม่").Press("บันทึก");

        Assert.Equal(
            before.Replace("\"อบต.ตัวอย่าง\"", "\"อบต.ใหม่\"", StringComparison.Ordinal),
            clerk["site.config.json"]
        );
    }

    [Fact]
    public void A_list_of_the_settings_gets_an_entry_and_loses_one()
    {
        using var clerk = new Clerk();

        clerk.Open("settings").Fill("menu/2/title", "ข่าว").Fill("menu/2/page", "/news/index.html").Press("บันทึก");
        Assert.Contains("\"ข่าว\"", clerk["site.config.json"], StringComparison.Ordinal);
        Assert.Empty(clerk.Page.QuerySelectorAll(".findings .error"));

        clerk.Fill("menu/1/title", "").Fill("menu/1/page", "").Press("บันทึก");
        Assert.DoesNotContain("\"ติดต่อ\"", clerk["site.config.json"], StringComparison.Ordinal);
        Assert.Contains("\"ข่าว\"", clerk["site.config.json"], StringComparison.Ordinal);
        Assert.Empty(clerk.Page.QuerySelectorAll(".findings .error"));
    }

    [Fact]
    public void A_pages_text_is_changed_and_its_untouched_lines_keep_their_ends()
    {
        using var clerk = new Clerk();
        clerk.Put(Contact, "---\ntitle: ติดต่อ\n---\n\n## ที่อยู่ {#address}\r\nหนึ่ง\nสอง\r\n\n\nท้าย");

        clerk.Open($"page?file={Contact}").Fill("body", "## ที่อยู่ {#address}\nหนึ่ง\nใหม่\n\n\nท้าย").Press("บันทึก");

        Assert.Equal(
            "---\ntitle: ติดต่อ\n---\n\n## ที่อยู่ {#address}\r\nหนึ่ง\nใหม่\r\n\n\nท้าย",
            clerk[Contact].TrimEnd('\n', '\r')
        );
    }

    [Fact]
    public void News_is_written_with_a_title_and_a_text()
    {
        using var clerk = new Clerk();

        clerk
            .Open("news")
            .Fill("news-title", "กิจกรรม Big Cleaning")
            .Fill("news-body", "วันนี้\n\nทำความสะอาด")
            .Press("เพิ่มข่าว");

        var file = Assert.Single(Directory.GetFiles(Path.Combine(clerk.Folder, "content/news")));
        Assert.EndsWith("\n\nวันนี้\n\nทำความสะอาด\n", OnDisk.Text(file), StringComparison.Ordinal);
        Assert.DoesNotContain("draft", OnDisk.Text(file), StringComparison.Ordinal);
        Assert.Contains("กิจกรรม Big Cleaning", clerk.Open("news").Words, StringComparison.Ordinal);
    }

    [Fact]
    public void Pictures_that_a_phone_named_alike_are_all_kept_and_an_older_one_stays()
    {
        using var clerk = new Clerk();
        clerk.Put("content/news/image.jpg", "of an earlier day");

        clerk
            .Open("news")
            .Fill("news-title", "กิจกรรม")
            .Choose("image.jpg", MadePicture.Jpeg(64, 48))
            .Choose("image.jpg", MadePicture.Jpeg(32, 24))
            .Choose("IMAGE.JPG", MadePicture.Jpeg(16, 12))
            .Press("เพิ่มข่าว");
        foreach (var field in clerk.Page.QuerySelectorAll<IHtmlInputElement>("input[required]"))
            field.Value = "เจ้าหน้าที่กวาดถนน";
        clerk.Press("ใส่ในหน้า");

        var page = OnDisk.Text(Assert.Single(Directory.GetFiles(Path.Combine(clerk.Folder, "content/news"), "*.md")));
        var pictures = Directory.GetFiles(Path.Combine(clerk.Folder, "content"), "*.jpg", SearchOption.AllDirectories);
        Assert.Equal("of an earlier day", clerk["content/news/image.jpg"]);
        Assert.Equal(4, pictures.Select(file => Convert.ToHexString(OnDisk.Bytes(file))).Distinct().Count());
        Assert.Equal(4, pictures.Select(file => file.ToUpperInvariant()).Distinct().Count());
        Assert.Equal(3, page.Split("](").Skip(1).Select(link => link.Split(')')[0]).Distinct().Count());
    }

    [Theory]
    [InlineData("setup", "เริ่มเว็บไซต์", "province", "ตรัง")]
    public void A_form_without_its_name_says_so_and_keeps_what_was_typed(
        string page,
        string button,
        string field,
        string typed
    )
    {
        using var clerk = new Clerk(isEmpty: page == "setup");

        clerk.Open(page).Fill(field, typed).Press(button);

        Assert.NotEmpty(clerk.Page.QuerySelectorAll(".findings .error"));
        Assert.Equal(typed, clerk.Typed(field));
    }

    [Fact]
    public void News_without_a_title_is_asked_for_one_and_its_text_stays()
    {
        using var clerk = new Clerk();

        clerk.Open("news").Fill("news-body", "ทำความสะอาดตลาด").Press("เพิ่มข่าว");

        Assert.Contains("ข่าวนี้ยังไม่มีชื่อ", clerk.Words, StringComparison.Ordinal);
        Assert.Equal("ทำความสะอาดตลาด", clerk.Typed("news-body"));
        Assert.False(Directory.Exists(Path.Combine(clerk.Folder, "content/news")));
    }

    [Fact]
    public void A_page_whose_top_no_form_can_show_opens_as_text_with_its_findings()
    {
        using var clerk = new Clerk();
        clerk.Put(Contact, "---\ntitle: [ก\n---\nข้อความ\n");
        clerk.StartAgain();

        clerk.Open($"page?file={Contact}");

        Assert.StartsWith("text?file=", clerk.Address, StringComparison.Ordinal);
        Assert.NotEmpty(clerk.Page.QuerySelectorAll(".findings .error"));
        clerk.Fill("text", "---\ntitle: ก\n---\nข้อความ\n").Press("บันทึก");
        Assert.Equal("---\ntitle: ก\n---\nข้อความ\n", clerk[Contact]);
    }

    [Fact]
    public void With_an_error_nothing_is_published_and_the_way_to_it_is_shown()
    {
        using var clerk = new Clerk();
        clerk.Put(Contact, "[ก](nowhere.md)\n");
        clerk.StartAgain();

        clerk.Open("publish");
        Assert.Contains("ยังเผยแพร่ไม่ได้", clerk.Words, StringComparison.Ordinal);
        Assert.Contains(Contact, clerk.Open("check").Words, StringComparison.Ordinal);

        clerk
            .Open($"page?file={Contact}")
            .Fill("title", "ติดต่อ")
            .Fill("body", "## ที่อยู่ {#address}\nก")
            .Press("บันทึก");
        clerk.Open("publish").Press("สร้างเว็บไซต์");
        Assert.True(File.Exists(Path.Combine(clerk.Folder, "dist", "index.html")));
    }

    [Fact]
    public void Typing_that_the_program_can_mend_is_shown_and_mended()
    {
        using var clerk = new Clerk();
        clerk.Put(Contact, "## ที่อยู่ {#address}\nเเขวง\n");
        clerk.StartAgain();

        clerk.Open("check").Press("แก้ให้");

        Assert.Equal("## ที่อยู่ {#address}\nแขวง\n", clerk[Contact]);
    }

    [Fact]
    public void What_would_be_sent_is_shown_before_it_is_sent()
    {
        using var clerk = new Clerk();
        var host = Path.Combine(clerk.Folder, "..", Path.GetFileName(clerk.Folder) + "-host");
        clerk.Put(
            "site.config.json",
            clerk["site.config.json"]
                .Replace("\"theme\"", $"\"publish\": {{ \"to\": \"{host}\" }},\n  \"theme\"", StringComparison.Ordinal)
        );
        clerk.StartAgain();

        clerk.Open("publish").Press("สร้างเว็บไซต์");
        Assert.Contains("ไฟล์ใหม่", clerk.Words, StringComparison.Ordinal);
        Assert.False(Directory.Exists(host));

        clerk.Press("เผยแพร่");
        Assert.True(File.Exists(Path.Combine(host, "index.html")));
        Directory.Delete(host, recursive: true);
    }

    [Fact]
    public void Samples_are_counted_among_what_has_no_evidence_before_it_is_sent()
    {
        using var clerk = new Clerk();
        var page = "content/oit/2570/a1.md";
        var before = clerk.Open("publish").Words;
        clerk.Put(
            page,
            clerk[page].Replace("declared: done", "declared: done\nsample: true", StringComparison.Ordinal)
        );
        clerk.StartAgain();

        Assert.Contains("ยังไม่มีหลักฐาน ๒ องค์ประกอบ", before, StringComparison.Ordinal);
        Assert.DoesNotContain("เป็นตัวอย่าง", before, StringComparison.Ordinal);
        Assert.Contains(
            "ยังไม่มีหลักฐาน ๓ องค์ประกอบ ในจำนวนนี้เป็นตัวอย่าง ๑ องค์ประกอบ",
            clerk.Open("publish").Words,
            StringComparison.Ordinal
        );
    }
}
