using ItaSite.Authoring;
using ItaSite.Model;
using ItaSite.Reading;

namespace ItaSite.Tests.Workplace;

/// <summary>A year is begun and closed in two steps: what will happen, and then that.</summary>
public class YearsInForms
{
    private static readonly string Next = SiteInAString
        .Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"]
        .Replace("2570", "2571", StringComparison.Ordinal);

    [Fact]
    public void A_catalogue_that_nobody_compared_with_the_handbook_says_so_where_it_is_chosen()
    {
        using var clerk = new Clerk(isEmpty: true);
        clerk.Open("setup");

        Assert.All(
            ShippedCatalogue.All(),
            shipped =>
            {
                using var text = new StreamReader(shipped.File.Open());
                var read = CatalogueReader.Read(new SourceText(shipped.Name, text.ReadToEnd()), shipped.Year, []);
                var words = clerk.Page.QuerySelector($"[name=catalogue] [value='{shipped.Name}']")!.TextContent;

                Assert.Equal(read.IsDraft, words.Contains("ร่าง", StringComparison.Ordinal));
            }
        );
        Assert.Contains(ShippedCatalogue.All(), shipped => shipped.IsDraft);
        Assert.Contains(ShippedCatalogue.All(), shipped => !shipped.IsDraft);
    }

    [Fact]
    public void A_new_year_is_shown_as_a_plan_and_begun_when_that_was_seen()
    {
        using var clerk = new Clerk();
        var before = clerk["site.config.json"];

        clerk.Open("year").Choose("catalogue.yaml", Bytes(Next)).Press("ดูว่าจะเกิดอะไรขึ้น");
        Assert.Contains("content/oit/2571/a1.md", clerk.Words, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(clerk.Folder, "content/oit/2571")));

        clerk.Press("เริ่มปี ๒๕๗๑");
        Assert.Equal(Next, clerk["content/oit/2571/catalogue.yaml"]);
        Assert.Contains("draft: true", clerk["content/oit/2571/a1.md"], StringComparison.Ordinal);
        Assert.Equal(
            before.Replace("\"fiscalYear\": 2570", "\"fiscalYear\": 2571", StringComparison.Ordinal),
            clerk["site.config.json"]
        );
        Assert.Contains("๒๕๗๑", clerk.Words, StringComparison.Ordinal);

        clerk.Open("").Press("เลิกทำ");
        Assert.False(Path.Exists(Path.Combine(clerk.Folder, "content/oit/2571/a1.md")));
        Assert.Equal(before, clerk["site.config.json"]);
    }

    [Fact]
    public void The_year_of_now_stays_if_the_box_is_not_ticked()
    {
        using var clerk = new Clerk();
        var before = clerk["site.config.json"];

        clerk.Open("year").Choose("catalogue.yaml", Bytes(Next)).Press("ดูว่าจะเกิดอะไรขึ้น");
        clerk.Fill("current", "").Press("เริ่มปี ๒๕๗๑");

        Assert.Equal(before, clerk["site.config.json"]);
        Assert.True(Path.Exists(Path.Combine(clerk.Folder, "content/oit/2571/a1.md")));
    }

    [Theory]
    [InlineData("", "ยังไม่ได้เลือกบัญชีรายการ")]
    [InlineData("รายการ: ไม่มีปี\n", "ยังไม่ได้เลือกบัญชีรายการ")]
    [InlineData("fiscal-year: 2571\ntitle: [\n", "catalogue.yaml")]
    [InlineData("fiscal-year: 2570\n", "")]
    public void Without_a_catalogue_that_can_be_read_nothing_is_written(string catalogue, string told)
    {
        using var clerk = new Clerk();

        clerk.Open("year");
        if (catalogue.Length > 0)
            clerk.Choose("catalogue.yaml", Bytes(catalogue));

        clerk.Press("ดูว่าจะเกิดอะไรขึ้น");

        Assert.NotEmpty(clerk.Page.QuerySelectorAll(".findings .error"));
        Assert.Equal(409, clerk.Status);
        if (told != "catalogue.yaml")
            Assert.Contains(told, clerk.Words, StringComparison.Ordinal);

        Assert.False(Directory.Exists(Path.Combine(clerk.Folder, "content/oit/2571")));
    }

    [Fact]
    public void A_catalogue_in_another_encoding_is_refused_and_no_letter_is_guessed()
    {
        using var clerk = new Clerk();

        clerk.Open("year").Choose("catalogue.yaml", [0x66, 0xA1, 0xD2]).Press("ดูว่าจะเกิดอะไรขึ้น");

        Assert.Contains("ไม่ใช่ข้อความ UTF-8", clerk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_asks_for_its_closing_day_then_shows_what_it_records_and_is_closed()
    {
        using var clerk = new Clerk();

        clerk.Open("close").Fill("closed", "30 เม.ย. 2569").Press("บันทึกวันปิด");
        Assert.Contains("\nclosed: 2569-04-30", clerk["content/oit/2570/catalogue.yaml"], StringComparison.Ordinal);
        Assert.Contains("จะบันทึกว่าวันนี้เผยแพร่อะไร", clerk.Words, StringComparison.Ordinal);
        Assert.False(Path.Exists(Path.Combine(clerk.Folder, "content/oit/2570/closed.yaml")));

        clerk.Press("ปิดปี");
        Assert.Contains("sha256:", clerk["content/oit/2570/closed.yaml"], StringComparison.Ordinal);
        Assert.Contains("ไม่มีสิ่งใดเปลี่ยน", clerk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_a_closed_year_asks_why_and_records_it()
    {
        using var clerk = new Clerk();
        clerk.Open("close").Fill("closed", "30 เม.ย. 2569").Press("บันทึกวันปิด").Press("ปิดปี");
        clerk.Open("item/A1").Fill("text:chart", "สำนักปลัด กองคลัง กองช่าง").Press("บันทึก");

        clerk.Open("close").Press("ดูว่าจะบันทึกอะไร");
        Assert.Contains("ให้ระบุเหตุผล", clerk.Words, StringComparison.Ordinal);

        clerk.Fill("reason", "เพิ่มกองช่าง").Press("ดูว่าจะบันทึกอะไร");
        Assert.DoesNotContain("reason:", clerk["content/oit/2570/closed.yaml"], StringComparison.Ordinal);

        clerk.Press("บันทึกการเปลี่ยนแปลง");
        Assert.Contains("เพิ่มกองช่าง", clerk["content/oit/2570/closed.yaml"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("สิ้นเดือน")]
    public void A_closing_day_that_is_none_is_told_and_nothing_is_written(string day)
    {
        using var clerk = new Clerk();
        var before = clerk["content/oit/2570/catalogue.yaml"];

        clerk.Open("close").Fill("closed", day).Press("บันทึกวันปิด");

        Assert.Contains("เป็นวันที่ไม่ได้", clerk.Words, StringComparison.Ordinal);
        Assert.Equal(before, clerk["content/oit/2570/catalogue.yaml"]);
    }

    private static byte[] Bytes(string text) => System.Text.Encoding.UTF8.GetBytes(text);
}
