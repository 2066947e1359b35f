using ItaSite.Importing;

namespace ItaSite.Tests.Importing;

/// <summary>What Word, Excel, LINE and browsers put on the clipboard becomes clean Markdown.</summary>
public class PastedTexts
{
    [Theory]
    // Word: entries are paragraphs whose mark other programs are told to ignore.
    [InlineData(
        "<html><body><!--StartFragment--><p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt \"Times New Roman\"'>&nbsp;&nbsp;&nbsp; </span></span></span><![endif]><span lang=TH>หนึ่ง<o:p></o:p></span></p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o<span>&nbsp; </span></span>สอง</p><!--EndFragment--></body></html>",
        "- หนึ่ง\n  - สอง"
    )]
    [InlineData(
        "<p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>๑.<span>&nbsp; </span></span>หนึ่ง</p><p style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>๒.<span>&nbsp; </span></span>สอง</p>",
        "๑. หนึ่ง\n๒. สอง"
    )]
    // Google Docs wraps everything in a bold that is not bold.
    [InlineData(
        "<b style='font-weight:normal' id='docs-internal-guid-1'><p><span style='font-weight:700'>หนา</span> บาง</p></b>",
        "**หนา** บาง"
    )]
    [InlineData("<ul><li>ก<ul><li>ข</li></ul></li><li><p>ค</p></li></ul>", "- ก\n  - ข\n- ค")]
    [InlineData("<ol start=3><li>ก<li>ข</ol>", "3. ก\n4. ข")]
    [InlineData("<h2>หัว</h2><p>ก<br>ข</p><div>ค</div>", "### หัว\n\nก\\\nข\n\nค")]
    [InlineData(
        "<p>ก <a href='https://example.go.th/?id=5&utm_source=line&fbclid=x'>ข</a></p>",
        "ก [ข](https://example.go.th/?id=5)"
    )]
    [InlineData(
        "<p><a href='https://l.facebook.com/l.php?u=https%3A%2F%2Fexample.go.th%2Fa&h=x'>ข</a></p>",
        "[ข](https://example.go.th/a)"
    )]
    [InlineData("<p>ก<img src='data:image/png;base64,AA'>ข<img src='https://t.co/p.gif' width=1></p>", "กข")]
    [InlineData("<p>1. ไม่ใช่โค้ด *ดาว* &lt;b&gt; # ก</p><p># ข</p>", "1. ไม่ใช่โค้ด \\*ดาว\\* \\<b> # ก\n\n\\# ข")]
    [InlineData("<style>p{}</style><script>x()</script><p onclick=x()>ก</p>", "ก")]
    public void Html_becomes_Markdown(string html, string markdown) =>
        Assert.Equal(markdown + "\n", Importer.OfPaste(html, null, OfficeFiles.Target).Markdown);

    [Fact]
    public void A_table_of_Excel_keeps_what_its_cells_show_and_tells_of_merged_and_hidden_ones()
    {
        var proposal = Importer.OfPaste(
            "<html xmlns:x='urn:schemas-microsoft-com:office:excel'><body><table><tr><td colspan=2>รายงาน</td></tr><tr><td rowspan=2>ชื่อ</td><td>จำนวน</td></tr><tr><td>เงิน</td></tr><tr><td rowspan=2>ก</td><td align=right x:num='1234.5'>1,234.50</td></tr><tr><td>2</td></tr><tr style='display:none'><td>ลับ</td><td>3</td></tr></table></body></html>",
            null,
            OfficeFiles.Target
        );

        Assert.Equal("รายงาน\n\n| ชื่อ | จำนวน เงิน |\n| --- | --- |\n| ก | 1,234.50 |\n|  | 2 |\n", proposal.Markdown);
        Assert.Equal(
            "ITA369 ข้อความที่ซ่อนไว้ 1 “ลับ3”\nITA403 เซลล์ที่ผสานไว้ แยกเป็นเซลล์ว่าง 1 “ชื่อ”",
            OfficeFiles.Told(proposal)
        );
    }

    [Theory]
    [InlineData(
        "<p>ก<img src='data:image/png;base64,AA' alt='ตรา'></p>",
        "ITA369 รูปในข้อความที่วาง (ให้บันทึกรูปเป็นไฟล์แล้ววางไฟล์) 1 “ตรา”"
    )]
    [InlineData("<p><a href='javascript:x()'>ก</a></p>", "ITA369 ลิงก์ที่เปิดในเว็บไม่ได้ (ข้อความยังอยู่) 1 “ก”")]
    [InlineData("<p><a href='file:///C:/a.doc'>ก</a></p>", "ITA369 ลิงก์ที่เปิดในเว็บไม่ได้ (ข้อความยังอยู่) 1 “ก”")]
    [InlineData(
        "<p><a href='https://example.go.th/?fbclid=1'>ก</a></p>",
        "ITA403 ส่วนของลิงก์ที่ใช้ติดตามผู้อ่าน ตัดออก 1 “ก”"
    )]
    [InlineData("<p>ก<span style='mso-hide:all'>ลับ</span></p>", "ITA369 ข้อความที่ซ่อนไว้ 1 “ลับ”")]
    [InlineData("<p> </p>", "ITA404 ")]
    public void What_is_left_out_is_told(string html, string told) =>
        Assert.Equal(told, OfficeFiles.Told(Importer.OfPaste(html, null, OfficeFiles.Target)));

    [Theory]
    [InlineData("ประชุม\nวันนี้\n\nจบ", "ประชุม\\\nวันนี้\n\nจบ")]
    [InlineData("รายการ\n• ก\n• ข\nจบ", "รายการ\n\n- ก\n- ข\n\nจบ")]
    [InlineData("- ก\r\n- ข", "- ก\n- ข")]
    [InlineData("๑) ก\n๒) ข", "๑) ก\n๒) ข")]
    [InlineData("•\tก\n•\tข", "- ก\n- ข")]
    [InlineData("ชื่อ\tจำนวน\nก\t1\nข\t2", "| ชื่อ | จำนวน |\n| --- | --- |\n| ก | 1 |\n| ข | 2 |")]
    [InlineData("https://example.go.th/a_b?c=*", "https://example.go.th/a_b?c=\\*")]
    public void Plain_text_becomes_Markdown(string text, string markdown) =>
        Assert.Equal(markdown + "\n", Importer.OfPaste(null, text, OfficeFiles.Target).Markdown);

    [Fact]
    public void Tags_without_end_end_in_a_sentence() =>
        Assert.StartsWith(
            "ITA245",
            OfficeFiles.Told(
                Importer.OfPaste(string.Concat(Enumerable.Repeat("<div>", 5000)) + "ก", null, OfficeFiles.Target)
            ),
            StringComparison.Ordinal
        );
}
