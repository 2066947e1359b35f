namespace ItaSite.Tests.Workplace;

/// <summary>Measures and meetings are written in forms, and what nobody touched stays to the letter.</summary>
public class MeasuresAndMeetingsInForms
{
    private const string File = "content/oit/2570/measures.yaml";

    private const string Written = """
        # ของปีนี้
        fiscal-year: 2570
        report:
          title: รายงาน # ชื่อ
          preamble: |
            หนึ่ง
            สอง
        indicators:
          - indicator: "1" # ตัวแรก
            guidelines:
              - ชี้แจง # ก่อน
              - อบรม
            responsible: [office]
            declared: ดำเนินการแล้ว
            progress: ทำแล้ว

        """;

    [Fact]
    public void A_form_that_is_saved_untouched_changes_no_letter_of_the_file()
    {
        using var clerk = OfMeasures(Written);

        clerk.Open("measures").Press("บันทึก");

        Assert.Contains("ไม่มีอะไรเปลี่ยน", clerk.Page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Equal(Written, clerk[File]);
    }

    [Theory]
    [InlineData("report/title", "รายงานใหม่", "title: รายงาน # ชื่อ", "title: รายงานใหม่ # ชื่อ")]
    [InlineData("indicators/0/guidelines", "ชี้แจง\nอบรม\nติดตาม", "- อบรม", "- อบรม\n      - ติดตาม")]
    [InlineData("indicators/0/guidelines", "ชี้แจง", "\n      - อบรม", "")]
    [InlineData("indicators/0/declared", "in-progress", "declared: ดำเนินการแล้ว", "declared: in-progress")]
    [InlineData(
        "indicators/0/period",
        "ต.ค. 69 – มี.ค. 70",
        "    declared",
        "    period: ต.ค. 69 – มี.ค. 70\n    declared"
    )]
    public void One_value_changes_and_no_other_letter(string field, string typed, string was, string becomes)
    {
        using var clerk = OfMeasures(Written);

        clerk.Open("measures").Fill(field, typed).Press("บันทึก");

        Assert.Equal(Written.Replace(was, becomes, StringComparison.Ordinal), clerk[File]);
    }

    [Fact]
    public void A_text_of_several_lines_is_shown_whole_and_keeps_them()
    {
        using var clerk = OfMeasures(Written);

        clerk.Open("measures");
        Assert.Equal("หนึ่ง\nสอง\n", clerk.Typed("report/preamble"));
        clerk.Fill("report/preamble", "หนึ่ง\nสอง\nสาม").Press("บันทึก");

        Assert.Contains("    หนึ่ง\n    สอง\n    สาม\n", clerk[File], StringComparison.Ordinal);
    }

    [Fact]
    public void Who_answers_is_ticked_by_the_names_of_the_catalogue_and_an_unknown_key_is_not_lost()
    {
        using var clerk = OfMeasures(Written.Replace("[office]", "[works]", StringComparison.Ordinal));

        clerk.Open("measures").Tick("indicators/0/responsible", "office").Press("บันทึก");
        Assert.Contains("responsible: [works, office]", clerk[File], StringComparison.Ordinal);

        clerk.Tick("indicators/0/responsible", "works", isTicked: false).Press("บันทึก");
        Assert.Contains("responsible: [office]", clerk[File], StringComparison.Ordinal);
    }

    [Fact]
    public void Another_measure_is_added_with_its_keys_in_order()
    {
        using var clerk = OfMeasures(Written);

        clerk
            .Open("measures")
            .Fill("indicators/1/indicator", "1")
            .Fill("indicators/1/declared", "not-started")
            .Fill("indicators/1/guidelines", "ใหม่")
            .Press("บันทึก");

        Assert.StartsWith(Written.TrimEnd('\n'), clerk[File], StringComparison.Ordinal);
        var added = clerk[File][Written.TrimEnd('\n').Length..];
        Assert.True(
            added.IndexOf("indicator:", StringComparison.Ordinal)
                < added.IndexOf("guidelines:", StringComparison.Ordinal)
                && added.IndexOf("guidelines:", StringComparison.Ordinal)
                    < added.IndexOf("declared:", StringComparison.Ordinal),
            added
        );
    }

    [Fact]
    public void What_is_typed_and_not_saved_is_there_again()
    {
        using var clerk = OfMeasures(Written);

        clerk.Open("measures").Fill("report/goal", "ร้อยละ 90").Pause().StartAgain();

        Assert.Equal("ร้อยละ 90", clerk.Open("measures").Typed("report/goal"));
        Assert.Equal(Written, clerk[File]);
    }

    [Fact]
    public void A_file_that_no_form_can_show_opens_as_text()
    {
        using var clerk = OfMeasures("fiscal-year: [2570\n");

        clerk.Open("measures");

        Assert.StartsWith("text?file=", clerk.Address, StringComparison.Ordinal);
    }

    [Fact]
    public void A_meeting_begins_with_its_agenda_and_is_not_published_yet()
    {
        using var clerk = new Clerk();

        clerk
            .Open("meetings")
            .Fill("title", "ประชุมคณะกรรมการ ครั้งที่ 1")
            .Fill("date", "๒๙ พ.ย. ๒๕๖๙")
            .Fill("place", "ห้อง A|B")
            .Press("เพิ่มการประชุม");

        var text = clerk["content/oit/2570/meetings/2026-11-29.md"];
        Assert.Contains("draft: true", text, StringComparison.Ordinal);
        Assert.Contains("| วันประชุม | 29 พฤศจิกายน 2569 |", text, StringComparison.Ordinal);
        Assert.Contains(@"| ห้อง A\|B |", text, StringComparison.Ordinal);
        Assert.Contains("{#agenda-5}", text, StringComparison.Ordinal);
        Assert.StartsWith("page?file=", clerk.Address, StringComparison.Ordinal);
        Assert.Contains("2026-11-29.md", clerk.Open("meetings").Words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "29/11/2569", "การประชุมนี้ยังไม่มีชื่อ")]
    [InlineData("ประชุม", "ปลายเดือน", "อ่าน “ปลายเดือน” เป็นวันที่ไม่ได้")]
    [InlineData("ประชุม", "31/11/2569", "อ่าน “31/11/2569” เป็นวันที่ไม่ได้")]
    [InlineData("ประชุม", "", "เป็นวันที่ไม่ได้")]
    public void A_meeting_without_its_title_or_day_says_so_and_keeps_what_was_typed(
        string title,
        string day,
        string told
    )
    {
        using var clerk = new Clerk();

        clerk
            .Open("meetings")
            .Fill("title", title)
            .Fill("date", day)
            .Fill("place", "ห้องประชุม")
            .Press("เพิ่มการประชุม");

        Assert.Contains(told, clerk.Words, StringComparison.Ordinal);
        Assert.Equal("ห้องประชุม", clerk.Typed("place"));
        Assert.False(Directory.Exists(Path.Combine(clerk.Folder, "content/oit/2570/meetings")));
    }

    private static Clerk OfMeasures(string text)
    {
        var clerk = new Clerk();
        clerk.Put(File, text);
        clerk.StartAgain();
        return clerk;
    }
}
