using ItaSite.Importing;
using static ItaSite.Tests.Importing.WordFile;

namespace ItaSite.Tests.Importing;

/// <summary>Word documents become text of the page; what a page cannot hold is told.</summary>
public class DroppedWordDocuments
{
    private const string Lists = """
        <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val=""/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/><w:lvlText w:val="o"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="thaiNumbers"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="thaiNumbers"/><w:lvlText w:val="%1.%2"/></w:lvl></w:abstractNum>
        <w:abstractNum w:abstractNumId="2"><w:lvl w:ilvl="0"><w:start w:val="3"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl><w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="thaiLetters"/><w:lvlText w:val="(%2)"/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="2"/></w:num>
        """;

    [Fact]
    public void Headings_stand_under_the_heading_of_the_element() =>
        AssertMarkdown(
            "### นโยบาย\n\nข้อความ\n\n#### ขอบเขต\n\nอีก",
            P(T("นโยบาย", "<w:b/>"), """<w:pStyle w:val="1"/>""")
                + P(T("ข้อความ"))
                + P(T("ขอบเขต"), """<w:pStyle w:val="2"/>""")
                + P(T("อีก"))
        );

    [Fact]
    public void Emphasis_links_and_breaks_are_kept() =>
        AssertMarkdown(
            "ก **หนา** ข[ลิงก์](https://www.example.go.th/a?b=1) *เอียง* ~~ขีด~~\\\nบรรทัด \\*ดาว\\* \\[วงเล็บ\\]",
            P(
                T("ก ")
                    + T("หนา ", "<w:b/>")
                    + T("ข")
                    + """<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "https://www.example.go.th/a?b=1" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>"""
                    + T("ลิงก์")
                    + """<w:r><w:fldChar w:fldCharType="end"/></w:r>"""
                    + T(" ")
                    + T("เอียง", "<w:i/>")
                    + T(" ")
                    + T("ขีด", "<w:strike/>")
                    + "<w:r><w:br/></w:r>"
                    + T("บรรทัด *ดาว* [วงเล็บ]")
            )
        );

    [Theory]
    [InlineData(1, "- ก\n- ข\n  - ค\n- ง")]
    [InlineData(2, "๑. ก\n๒. ข\n๒.๑ ค\n๓. ง")]
    [InlineData(3, "3. ก\n4. ข\n   (ก) ค\n5. ง")]
    public void Lists_keep_their_marks(int list, string markdown) =>
        AssertMarkdown(
            markdown,
            string.Concat(
                new[] { ("ก", 0), ("ข", 0), ("ค", 1), ("ง", 0) }.Select(entry =>
                    P(
                        T(entry.Item1),
                        $"""<w:numPr><w:ilvl w:val="{entry.Item2}"/><w:numId w:val="{list}"/></w:numPr>"""
                    )
                )
            )
        );

    [Fact]
    public void Marks_that_were_typed_become_lists_too() =>
        AssertMarkdown(
            "- หนึ่ง\n- สอง\n\n1. ก\n2. ข\n\n(๑) ค\n(๒) ง",
            P(T("•\tหนึ่ง")) + P(T("- สอง")) + P(T("1. ก")) + P(T("2.\tข")) + P(T("(๑) ค")) + P(T("(๒) ง"))
        );

    [Fact]
    public void A_table_with_merged_heads_has_one_head()
    {
        var proposal = Of(
            "<w:tbl>"
                + Row(Cell("ผลการดำเนินงาน", """<w:gridSpan w:val="3"/>"""))
                + Row(Cell("ที่", """<w:vMerge w:val="restart"/>"""), Cell("จำนวน", """<w:gridSpan w:val="2"/>"""))
                + Row(Cell("", "<w:vMerge/>"), Cell("รับ"), Cell("จ่าย"))
                + Row(Cell("1"), Cell("ก|ข"), Cell("๓", """<w:vMerge w:val="restart"/>"""))
                + Row(Cell("2"), Cell("ค"), Cell("", "<w:vMerge/>"))
                + "</w:tbl>"
        );

        Assert.Equal(
            "ผลการดำเนินงาน\n\n| ที่ | จำนวน รับ | จำนวน จ่าย |\n| --- | --- | --- |\n| 1 | ก\\|ข | ๓ |\n| 2 | ค |  |\n",
            proposal.Markdown
        );
        Assert.StartsWith("ITA403 เซลล์ที่ผสานไว้", OfficeFiles.Told(proposal), StringComparison.Ordinal);
        Assert.Contains("<td data-label=\"จำนวน รับ\">ก|ข</td>", OfficeFiles.Html(proposal), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_deleted_hidden_or_said_beside_is_left_out_and_told()
    {
        var proposal = Importer.Of(
            new DroppedFile(
                "นโยบาย.docx",
                new WordFile(
                    P(
                        T("คง")
                            + """<w:del w:author="x"><w:r><w:delText>ลบ</w:delText></w:r></w:del><w:ins w:author="x">"""
                            + T("เพิ่ม")
                            + "</w:ins>"
                            + T("ซ่อน", "<w:vanish/>")
                    )
                        + """<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent><w:p><w:r><w:t>หน้า ๕</w:t></w:r></w:p></w:sdtContent></w:sdt>"""
                )
                {
                    Comments = $"<w:comment w:id=\"1\">{P(T("แก้ด้วย"))}</w:comment>",
                    Header = P(T("ลับมาก")),
                }.Bytes()
            ),
            OfficeFiles.Target
        );

        Assert.Equal("คงเพิ่ม\n", proposal.Markdown);
        Assert.Equal(
            """
            ITA369 ข้อความที่ลบแล้วแต่ยังค้างในไฟล์ 1 “ลบ”
            ITA369 ข้อความที่ซ่อนไว้ 1 “ซ่อน”
            ITA369 สารบัญ (เลขหน้าใช้ในเว็บไม่ได้) 1 –
            ITA369 ความคิดเห็น 1 “แก้ด้วย”
            ITA369 หัวหรือท้ายกระดาษ 1 “ลับมาก”
            """,
            OfficeFiles.Told(proposal)
        );
    }

    [Fact]
    public void Footnotes_pictures_and_text_boxes_come_along()
    {
        var picture =
            """<w:r><w:drawing><wp:inline><wp:docPr id="1" name="Picture 1" descr="ตราสัญลักษณ์"/><a:blip r:embed="p"/></wp:inline></w:drawing></w:r>""";
        var box =
            $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><wp:docPr id=\"2\" name=\"Box\"/><wps:txbx><w:txbxContent>{P(T("ในกล่อง"))}</w:txbxContent></wps:txbx></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox><w:txbxContent>{P(T("ในกล่อง"))}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>";
        var file = new WordFile(P(T("คำ") + """<w:r><w:footnoteReference w:id="2"/></w:r>""" + box) + P(picture))
        {
            Footnotes =
                $"<w:footnote w:type=\"separator\" w:id=\"0\"/><w:footnote w:id=\"2\">{P(T("หมายเหตุ *"))}</w:footnote>",
            Relations =
                "<Relationship Id=\"p\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/image\" Target=\"media/image1.png\"/>",
            More = [("word/media/image1.png", OfficeFiles.Png())],
        };

        var proposal = Importer.Of(new DroppedFile("ก (1).docx", file.Bytes()), OfficeFiles.Target);

        Assert.Equal(
            "คำ[^1]\n\nในกล่อง\n\n![ตราสัญลักษณ์](files/ก-1-1.png)\n\n[^1]: หมายเหตุ \\*\n",
            proposal.Markdown
        );
        Assert.Equal("ITA403 กล่องข้อความ ย้ายมาไว้หลังย่อหน้า 1 “ในกล่อง”", OfficeFiles.Told(proposal));
        Assert.Equal(["as", "alt:1"], proposal.Questions.Select(question => question.Key));
        var html = OfficeFiles.Html(proposal);
        Assert.Contains("alt=\"ตราสัญลักษณ์\"", html, StringComparison.Ordinal);
        Assert.Contains("หมายเหตุ *", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("นํ้าทํางาน", "น้ำทำงาน")]
    [InlineData("เเผน", "แผน")]
    [InlineData("ท\uF712ที", "ท็ที")]
    [InlineData("\uF0FC ผ่าน", "- ผ่าน")]
    [InlineData("ก\u200Bข\u00ADค", "กขค")]
    public void Letters_of_old_fonts_and_odd_spellings_are_written_as_today(string written, string read) =>
        Assert.Equal(read, Of(P(T(written))).Markdown.Trim());

    [Theory]
    // What other converters lost: words that Word marked by itself, columns behind merged ones, tables without widths.
    [InlineData(
        "<w:p><w:smartTag><w:r><w:t>ตำบล</w:t></w:r></w:smartTag><w:r><w:t>ตัวอย่าง</w:t></w:r></w:p>",
        "ตำบลตัวอย่าง"
    )]
    [InlineData(
        "<w:p><w:ins w:author='x'><w:smartTag><w:r><w:t>ก</w:t></w:r></w:smartTag></w:ins><w:sdt><w:sdtContent><w:r><w:t>ข</w:t></w:r></w:sdtContent></w:sdt></w:p>",
        "กข"
    )]
    [InlineData(
        "<w:p><w:pPr><w:rPr><w:del w:author='x'/></w:rPr></w:pPr><w:r><w:t>ก</w:t></w:r></w:p><w:p><w:r><w:t>ข</w:t></w:r></w:p>",
        "กข"
    )]
    [InlineData("<w:p><w:r><w:t>23.9 กม.</w:t></w:r></w:p>", "23.9 กม.")]
    [InlineData("<w:p><w:r><w:t>ก</w:t><w:tab/><w:t>ข</w:t></w:r></w:p>", "ก ข")]
    [InlineData("<w:p><m:oMath><m:r><m:t>x+1</m:t></m:r></m:oMath></w:p>", "x+1")]
    [InlineData(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>แบบ</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>ก</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>ข</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>2</w:t></w:r></w:p><w:p><w:r><w:t>3</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "แบบ\n\n| ก | ข |\n| --- | --- |\n| 1 | 2<br>3 |"
    )]
    [InlineData(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>กรอบ</w:t></w:r></w:p><w:p><w:r><w:t>สอง</w:t></w:r></w:p></w:tc></w:tr></w:tbl>",
        "กรอบ\n\nสอง"
    )]
    [InlineData(
        "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>ก</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>ข</w:t></w:r></w:p></w:tc></w:tr><w:tr><w:tc><w:p/></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>ค</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>ง</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>",
        "| ก | ข |\n| --- | --- |\n|  | ค ง |"
    )]
    public void No_word_is_lost(string body, string markdown) => Assert.Equal(markdown + "\n", Of(body).Markdown);

    [Fact]
    public void Two_lists_side_by_side_keep_their_numbers()
    {
        var lists = Lists.Replace(
            """<w:num w:numId="3">""",
            """<w:num w:numId="9"><w:abstractNumId w:val="2"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num><w:num w:numId="3">""",
            StringComparison.Ordinal
        );
        var body = string.Concat(
            new[] { (3, "ก"), (3, "ข"), (9, "ค"), (9, "ง") }.Select(entry =>
                P(T(entry.Item2), $"""<w:numPr><w:ilvl w:val="0"/><w:numId w:val="{entry.Item1}"/></w:numPr>""")
            )
        );
        var proposal = Importer.Of(
            new DroppedFile("ก.docx", new WordFile(body) { Numbering = lists }.Bytes()),
            OfficeFiles.Target
        );

        Assert.Equal("3. ก\n4. ข\n1. ค\n2. ง\n", proposal.Markdown);
        Assert.Contains("value=\"1\"", OfficeFiles.Html(proposal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_can_be_kept_as_it_is()
    {
        var proposal = Importer.Of(
            new DroppedFile("นโยบาย.docx", new WordFile(P(T("ก"))).Bytes()),
            OfficeFiles.Target,
            new Dictionary<string, string> { ["as"] = "document" }
        );

        Assert.Equal("![นโยบาย](files/นโยบาย.docx)\n", proposal.Markdown);
        Assert.Single(proposal.Files);
    }

    [Fact]
    public void A_bomb_of_tables_or_of_text_ends_in_a_sentence()
    {
        var deep =
            string.Concat(Enumerable.Repeat("<w:tbl><w:tr><w:tc>", 400))
            + P(T("ก"))
            + string.Concat(Enumerable.Repeat("</w:tc></w:tr></w:tbl>", 400));
        var broad = string.Concat(Enumerable.Repeat("<w:p/>", 1_100_000));

        Assert.Equal("ITA245 200 ชั้นซ้อนกันใน Word", OfficeFiles.Told(Of(deep)));
        Assert.Equal("ITA245 1,000,000 ส่วนใน Word", OfficeFiles.Told(Of(broad)));
        Assert.StartsWith("ITA", OfficeFiles.Told(Of("<w:p>&lol;</w:p>")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_LibreOffice_is_read()
    {
        var bytes = File.ReadAllBytes(
            Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Fixtures", "report.docx")
        );

        var proposal = Importer.Of(new DroppedFile("report.docx", bytes), OfficeFiles.Target);

        Assert.True(proposal.Markdown.Length > 20, proposal.Markdown);
    }

    private static Proposal Of(string body) =>
        Importer.Of(new DroppedFile("ก.docx", new WordFile(body) { Numbering = Lists }.Bytes()), OfficeFiles.Target);

    private static void AssertMarkdown(string markdown, string body)
    {
        var proposal = Of(body);

        Assert.Equal(markdown + "\n", proposal.Markdown);
        Assert.Equal("", OfficeFiles.Told(proposal));
        Assert.Equal("", OfficeFiles.Told(OfficeFiles.Built(proposal)));
    }
}
