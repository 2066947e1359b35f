using System.Text.RegularExpressions;

namespace ItaSite.Tests.Workplace;

/// <summary>How a typed date is understood, what ITAS is answered, and where the year stands.</summary>
public class DatesAndAnswers
{
    [Theory]
    [InlineData("๔ ม.ค. ๒๕๖๖", "คือ วันพุธที่ ๔ มกราคม ๒๕๖๖")]
    [InlineData("4/1/2566", "คือ วันพุธที่ ๔ มกราคม ๒๕๖๖")]
    [InlineData("2023-01-04", "คือ วันพุธที่ ๔ มกราคม ๒๕๖๖")]
    [InlineData("2566-01-04", "คือ วันพุธที่ ๔ มกราคม ๒๕๖๖")]
    [InlineData("4 มกราคม พ.ศ. 2566", "คือ วันพุธที่ ๔ มกราคม ๒๕๖๖")]
    [InlineData("04.01.66", "คือ วันพุธที่ ๔ มกราคม ๒๕๖๖")]
    [InlineData("29 ก.พ. 2567", "คือ วันพฤหัสบดีที่ ๒๙ กุมภาพันธ์ ๒๕๖๗")]
    [InlineData("29 ก.พ. 2566", "อ่านเป็นวันที่ไม่ได้")]
    [InlineData("13/13/2566", "อ่านเป็นวันที่ไม่ได้")]
    [InlineData("เมื่อวาน", "อ่านเป็นวันที่ไม่ได้")]
    public void A_date_is_taken_as_typed_and_it_is_told_what_was_understood(string typed, string told)
    {
        using var clerk = new Clerk();

        clerk.Open("item/A1").Fill("published", typed).Press("บันทึก");

        var field = clerk.Page.QuerySelector("[name='published']")!.Closest(".field")!;
        Assert.StartsWith(told, field.QuerySelector(".understood")!.TextContent.Trim(), StringComparison.Ordinal);
        Assert.Equal(typed, clerk.Typed("published"));
        Assert.Matches($"published: \"?{Regex.Escape(typed)}\"?\n", clerk["content/oit/2570/a1.md"]);
    }

    [Fact]
    public void Answers_stand_in_fields_that_can_be_marked_with_whole_addresses()
    {
        using var clerk = new Clerk();

        clerk.Open("answers");

        var url = clerk.Page.QuerySelector("#a1-url")!;
        Assert.Equal("https://www.example.go.th/oit/2570/a1.html", url.TextContent);
        Assert.True(url.HasAttribute("readonly"));
        Assert.Contains("เปิดหน้าแรก", clerk.Page.QuerySelector("#a1-words")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("ยังขาดหลักฐาน", clerk.Page.QuerySelector("#a1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_the_sites_address_it_is_told_that_the_answers_are_not_whole()
    {
        using var clerk = new Clerk();
        clerk.Put(
            "site.config.json",
            clerk["site.config.json"]
                .Replace("\"baseUrl\": \"https://www.example.go.th/\",", "", StringComparison.Ordinal)
        );
        clerk.StartAgain();

        Assert.Contains("ที่อยู่ยังไม่ครบ", clerk.Open("answers").Words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_status_says_what_is_at_risk_whose_it_is_by_when_and_what_was_changed()
    {
        using var clerk = new Clerk();
        clerk.Open("item/A2").Fill("text:plan", "แผนของปีนี้").Press("บันทึก");
        clerk.Open("close").Fill("closed", "30 เม.ย. 2570").Press("บันทึกวันปิด");

        clerk.Open("status");

        Assert.Contains("สำนักปลัด", clerk.Words, StringComparison.Ordinal);
        Assert.NotNull(clerk.Page.QuerySelector("a[href='/_edit/item/A1#posts']"));
        Assert.Contains("๓๐ เมษายน ๒๕๗๐ ปิดการประเมิน", clerk.Words, StringComparison.Ordinal);
        Assert.Contains("แก้ข้อ A2", clerk.Words, StringComparison.Ordinal);
    }
}
