using ItaSite.Tests.Importing;
using ItaSite.Tests.Reading;

namespace ItaSite.Tests.Workplace;

/// <summary>
/// Files that are dropped once on an item of a new site serve what they show of its elements, and nothing else.
/// </summary>
public class OneDropForAnItem
{
    private const string Declaration = """
        ประกาศองค์การบริหารส่วนตำบลบ้านสวน
        เรื่อง เจตนารมณ์ไม่รับของขวัญและของกำนัลทุกชนิดจากการปฏิบัติหน้าที่ (No Gift Policy)
        ประจำปี พ.ศ. ๒๕๖๖
        ข้าพเจ้าในฐานะผู้บริหารสูงสุด ขอประกาศว่าตนเองและเจ้าหน้าที่ของรัฐทุกคนในหน่วยงาน
        จะไม่รับของขวัญและของกำนัลทุกชนิดในก่อน ขณะ และหลังปฏิบัติหน้าที่
        ที่จะส่งผลให้เกิดการทุจริตและประพฤติมิชอบทั้งในปัจจุบันและอนาคต
        ประกาศ ณ วันที่ ๔ มกราคม พ.ศ. ๒๕๖๖
        (ลงนาม) ก. ข.
        นายกองค์การบริหารส่วนตำบลบ้านสวน
        """;

    [Fact]
    public void A_progress_workbook_serves_what_its_columns_and_titles_show_and_not_the_interval()
    {
        using var clerk = Clerk.OfNewSite();

        Drop(clerk, "O12", ("ผลการดำเนินงาน รอบ 6 เดือน.xlsx", Progress("อยู่ระหว่างดำเนินการ", "40000")));

        Assert.Equal("ไฟล์ที่วางไว้", clerk.Page.QuerySelector("h1")!.TextContent);
        Assert.Contains("คอลัมน์ “งบประมาณ”", clerk.Words, StringComparison.Ordinal);
        clerk.Press("ใส่ในหน้า");
        Assert.Equal(
            "project-progress found, budget-per-project found, reporting-interval missing, first-half-coverage found",
            clerk.States()
        );
        var page = clerk["content/oit/2566/o12.md"];
        Assert.Single(page.Split('\n'), line => line.StartsWith("![", StringComparison.Ordinal));
        Assert.Contains("period: 2022-10-01/2023-03-31", page, StringComparison.Ordinal);
        Assert.DoesNotContain("reporting-interval}\n\nข้อมูล", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Columns_that_are_empty_serve_nothing()
    {
        using var clerk = Clerk.OfNewSite();

        Drop(clerk, "O12", ("แบบ.xlsx", Progress("", ""))).Press("ใส่ในหน้า");

        Assert.Equal(
            "project-progress missing, budget-per-project found, reporting-interval missing, first-half-coverage found",
            clerk.States()
        );
    }

    [Fact]
    public void Last_years_workbook_serves_nothing_and_is_told()
    {
        using var clerk = Clerk.OfNewSite();

        Drop(clerk, "O12", ("ผล.xlsx", Progress("แล้วเสร็จ", "40000", "1 ตุลาคม 2564 ถึงวันที่ 31 มีนาคม 2565")));

        Assert.Contains("1 ตุลาคม 2564", clerk.Words, StringComparison.Ordinal);
        Assert.Contains("จึงไม่นับเป็นหลักฐาน", clerk.Words, StringComparison.Ordinal);
        clerk.Press("ใส่ในหน้า");
        Assert.DoesNotContain(" found", clerk.States(), StringComparison.Ordinal);
        Assert.Contains("## เอกสารประกอบ", clerk["content/oit/2566/o12.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_signed_declaration_serves_all_that_it_says_and_asks_one_thing()
    {
        using var clerk = Clerk.OfNewSite();

        Drop(clerk, "O31", ("ประกาศ No Gift.pdf", PdfSpecimen.Of(Declaration)));

        Assert.Equal("นายกองค์การบริหารส่วนตำบลบ้านสวน ลงนามเมื่อวันที่ 4 มกราคม 2566", clerk.Typed("0:signed"));
        clerk.Press("ใส่ในหน้า");
        Assert.Equal("signed-declaration found, declared-purpose found, declared-for-year found", clerk.States());
    }

    [Fact]
    public void A_declaration_that_lets_gifts_be_taken_does_not_serve_the_purpose()
    {
        using var clerk = Clerk.OfNewSite();

        Drop(
                clerk,
                "O31",
                ("ประกาศ.pdf", PdfSpecimen.Of(Declaration.Replace("ไม่รับ", "รับ", StringComparison.Ordinal)))
            )
            .Press("ใส่ในหน้า");

        Assert.Contains("declared-purpose missing", clerk.States(), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_signature_in_the_text_nobody_is_said_to_have_signed()
    {
        using var clerk = Clerk.OfNewSite();
        var unsigned = Declaration.Replace("(ลงนาม) ก. ข.", "(ลงชื่อ) ....................", StringComparison.Ordinal);

        Drop(clerk, "O31", ("ประกาศ.pdf", PdfSpecimen.Of(unsigned)));

        Assert.Equal("", clerk.Typed("0:signed"));
        clerk.Press("ใส่ในหน้า");
        Assert.Equal("signed-declaration missing, declared-purpose found, declared-for-year found", clerk.States());
    }

    [Fact]
    public void A_scan_serves_only_what_the_clerk_ticks()
    {
        using var clerk = Clerk.OfNewSite();
        var scan = OfficesFiles.SignedScan().Buffer;

        Drop(clerk, "O31", ("scan0001.pdf", scan)).Fill("0:title", "ประกาศเจตนารมณ์ พ.ศ. 2566");
        Assert.DoesNotContain("checked", clerk.Page.QuerySelector("ul.serves")!.InnerHtml, StringComparison.Ordinal);
        clerk
            .Fill("serves:signed-declaration", "1")
            .Fill("serves:declared-for-year", "1")
            .Fill("0:signed", "นายกองค์การบริหารส่วนตำบล ลงนามเมื่อวันที่ 4 มกราคม 2566")
            .Press("ใส่ในหน้า");

        Assert.Equal("signed-declaration found, declared-purpose missing, declared-for-year found", clerk.States());
    }

    [Fact]
    public void Six_files_of_months_serve_all_months_once_the_empty_one_is_said_to_be_empty()
    {
        using var clerk = Clerk.OfNewSite();
        (string, byte[])[] files =
        [
            .. OfficeFiles.FirstHalf.Select(
                (month, at) => ($"สขร ({at + 1}).xlsx", Month(month, at == 3 ? 0 : at + 1))
            ),
        ];

        Drop(clerk, "O21", files);
        Assert.Contains("ไม่ได้เขียนว่าไม่มี", clerk.Words, StringComparison.Ordinal);
        clerk.Press("ใส่ในหน้า");
        Assert.Equal(
            "procurement-report found, report-details found, monthly-data missing, first-half-coverage missing",
            clerk.States()
        );
        Assert.DoesNotContain("ไม่มีรายการ", clerk["content/oit/2566/o21.md"], StringComparison.Ordinal);

        using var other = Clerk.OfNewSite();
        Drop(other, "O21", files).Fill("3:none", "none").Press("ดูผลของคำตอบ");
        other.Press("ใส่ในหน้า");
        Assert.Equal(
            "procurement-report found, report-details found, monthly-data found, first-half-coverage found",
            other.States()
        );
        Assert.Contains("period: 2022-10-01/2023-03-31", other["content/oit/2566/o21.md"], StringComparison.Ordinal);
    }

    [Fact]
    public void Purchases_without_months_serve_no_time()
    {
        using var clerk = Clerk.OfNewSite();

        Drop(
                clerk,
                "O21",
                (
                    "จัดซื้อ.xlsx",
                    OfficeFiles.Workbook(
                        (
                            "ก",
                            [
                                ["สรุปผลการจัดซื้อจัดจ้าง"],
                                OfficesFiles.Columns,
                                Purchase(1),
                            ]
                        )
                    )
                )
            )
            .Press("ใส่ในหน้า");

        Assert.Equal(
            "procurement-report found, report-details found, monthly-data missing, first-half-coverage missing",
            clerk.States()
        );
    }

    [Fact]
    public void Units_that_stand_a_step_to_the_right_report_to_the_one_before()
    {
        using var clerk = Clerk.OfNewSite();

        Drop(
                clerk,
                "O1",
                (
                    "โครงสร้าง.xlsx",
                    OfficeFiles.Sheet(
                        ["โครงสร้างการแบ่งส่วนราชการ"],
                        ["สภาองค์การบริหารส่วนตำบล"],
                        ["นายกองค์การบริหารส่วนตำบล"],
                        ["", "ปลัดองค์การบริหารส่วนตำบล"],
                        ["", "", "สำนักปลัด"],
                        ["", "", "", "งานธุรการ"],
                        ["", "", "กองคลัง"],
                        ["", "", "", "งานธุรการ"]
                    )
                )
            )
            .Press("ใส่ในหน้า");

        Assert.Equal("org-chart found, positions-and-divisions found", clerk.States());
        Assert.Contains(
            "งานธุรการ (กองคลัง),กองคลัง",
            clerk["content/oit/2566/data/โครงสร้าง.csv"],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_list_of_units_becomes_the_chart_of_both_sides()
    {
        using var clerk = Clerk.OfNewSite();

        Drop(
                clerk,
                "O1",
                (
                    "โครงสร้าง.xlsx",
                    OfficeFiles.Sheet(
                        ["โครงสร้างการแบ่งส่วนราชการ"],
                        ["ส่วนราชการ", "ขึ้นตรงต่อ"],
                        ["สภาองค์การบริหารส่วนตำบล", "-"],
                        ["นายกองค์การบริหารส่วนตำบล", "-"],
                        ["ปลัดองค์การบริหารส่วนตำบล", "นายกองค์การบริหารส่วนตำบล"],
                        ["สำนักปลัด", "ปลัดองค์การบริหารส่วนตำบล"],
                        ["กองคลัง", "ปลัดองค์การบริหารส่วนตำบล"]
                    )
                )
            )
            .Press("ใส่ในหน้า");

        Assert.Contains("{.org-chart}", clerk["content/oit/2566/o1.md"], StringComparison.Ordinal);
        Assert.Equal("org-chart found, positions-and-divisions found", clerk.States());
    }

    [Fact]
    public void People_and_their_pictures_become_cards()
    {
        using var clerk = Clerk.OfNewSite();

        Drop(
                clerk,
                "O2",
                ("IMG_2041 (1).jpg", MadePicture.Jpeg(64, 48)),
                (
                    "ผู้บริหาร.xlsx",
                    OfficeFiles.Sheet(
                        ["ทำเนียบผู้บริหาร"],
                        ["ชื่อ-สกุล", "ตำแหน่ง", "รูป", "โทรศัพท์"],
                        ["ก. ข.", "นายกองค์การบริหารส่วนตำบล", "IMG_2041 (1).jpg", "075-111111"],
                        ["ค. ง.", "ปลัดองค์การบริหารส่วนตำบล", "IMG_2042.jpg", "075-111112"]
                    )
                ),
                ("IMG_2042.jpg", MadePicture.Jpeg(64, 48))
            )
            .Press("ใส่ในหน้า");

        Assert.Contains("{.cards}", clerk["content/oit/2566/o2.md"], StringComparison.Ordinal);
        Assert.Equal("executives-shown found, executive-details found", clerk.States());
        Assert.True(File.Exists(Path.Combine(clerk.Folder, "content/oit/2566/files/IMG_2041 (1).jpg")));
    }

    [Fact]
    public void A_policy_in_Word_becomes_the_page_of_the_policy()
    {
        using var clerk = Clerk.OfNewSite();
        var word = new WordFile(
            WordFile.P(WordFile.T("ประกาศองค์การบริหารส่วนตำบลบ้านสวน"))
                + WordFile.P(WordFile.T("เรื่อง นโยบายคุ้มครองข้อมูลส่วนบุคคล ประจำปีงบประมาณ พ.ศ. 2566"))
                + WordFile.P(WordFile.T("หน่วยงานเก็บข้อมูลเท่าที่จำเป็น"))
                + WordFile.P(WordFile.T("•  ชื่อผู้ยื่นคำขอ"))
                + WordFile.P(WordFile.T("•  ที่อยู่"))
                + WordFile.P(WordFile.T("ประกาศ ณ วันที่ 1 ธันวาคม 2565"))
        ).Bytes();

        Drop(clerk, "O10", ("นโยบาย PDPA.docx", word)).Press("ใส่ในหน้า");

        var policy = clerk["content/pdpa.md"];
        Assert.StartsWith("---\n", policy, StringComparison.Ordinal);
        Assert.Contains("layout: pdpa", policy, StringComparison.Ordinal);
        Assert.Contains("หน่วยงานเก็บข้อมูลเท่าที่จำเป็น", policy, StringComparison.Ordinal);
        Assert.Contains("- ชื่อผู้ยื่นคำขอ\n- ที่อยู่", policy, StringComparison.Ordinal);
        Assert.Contains(
            "[นโยบายคุ้มครองข้อมูลส่วนบุคคล](../../pdpa.md)",
            clerk["content/oit/2566/o10.md"],
            StringComparison.Ordinal
        );
        Assert.Equal("privacy-policy found, pdpa-on-home-page found, policy-of-current-year found", clerk.States());
    }

    [Fact]
    public void A_citizens_number_in_a_document_is_told_before_it_is_put_in()
    {
        using var clerk = Clerk.OfNewSite();

        Drop(clerk, "O31", ("ประกาศ.pdf", PdfSpecimen.Of(Declaration + "\nเลขประจำตัวประชาชน 1234567890121")));

        Assert.NotEmpty(clerk.Page.QuerySelectorAll(".serves .findings .error, .element .findings .error"));
        Assert.Contains("ประชาชน", clerk.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void A_declaration_of_last_year_or_a_draft_serves_nothing()
    {
        using var clerk = Clerk.OfNewSite();
        var older = Declaration.Replace("๒๕๖๖", "๒๕๖๕", StringComparison.Ordinal);

        foreach (var text in new[] { older, "(ร่าง)\n" + Declaration })
        {
            Drop(clerk, "O31", ("ประกาศ.pdf", PdfSpecimen.Of(text)));
            Assert.DoesNotContain(
                "checked",
                clerk.Page.QuerySelector("ul.serves")!.InnerHtml,
                StringComparison.Ordinal
            );
        }
    }

    /// <summary>The right year and a signature are on any notice.</summary>
    [Fact]
    public void A_signed_notice_or_a_table_about_something_else_serves_nothing()
    {
        using var clerk = Clerk.OfNewSite();
        const string tender = """
            ประกาศองค์การบริหารส่วนตำบลบ้านสวน
            เรื่อง ประกวดราคาจ้างก่อสร้างถนน ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
            ประกาศ ณ วันที่ ๔ มกราคม พ.ศ. ๒๕๖๖
            (ลงนาม) ก. ข.
            นายกองค์การบริหารส่วนตำบลบ้านสวน
            """;
        var plan = OfficeFiles.Sheet(
            ["แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566"],
            ["ที่", "ชื่อโครงการ", "งบประมาณโครงการ", "คาดว่าจะประกาศจัดซื้อจัดจ้าง"],
            ["1", "ถนน", "1000", "ต.ค. 2565"],
            ["2", "คลอง", "2000", "พ.ย. 2565"]
        );

        foreach (
            var (item, name, bytes) in new[]
            {
                ("O31", "ประกาศ.pdf", PdfSpecimen.Of(tender)),
                ("O10", "ประกาศ.pdf", PdfSpecimen.Of(tender)),
                ("O12", "แผน.xlsx", plan),
                ("O21", "แผน.xlsx", plan),
                ("O2", "แผน.xlsx", plan),
            }
        )
        {
            Drop(clerk, item, (name, bytes));
            Assert.Equal((item, 0), (item, clerk.Page.QuerySelectorAll("ul.serves input[checked]").Length));
        }
    }

    private static Clerk Drop(Clerk clerk, string item, params (string Name, byte[] Bytes)[] files)
    {
        clerk.Open($"item/{item}");
        foreach (var (name, bytes) in files)
            clerk.Choose(name, bytes);

        return clerk.Press("ใส่ไฟล์", "#whole-item");
    }

    private static byte[] Progress(
        string status,
        string spent,
        string time = "1 ตุลาคม 2565 ถึงวันที่ 31 มีนาคม 2566"
    ) =>
        OfficeFiles.Workbook(
            (
                "รอบ 6 เดือน",
                [
                    ["รายงานผลการดำเนินงานและการใช้จ่ายงบประมาณ รอบ 6 เดือน"],
                    [$"ตั้งแต่วันที่ {time}"],
                    ["ที่", "โครงการ/กิจกรรม", "งบประมาณ", "ใช้จ่าย", "สถานะ"],
                    ["๑", "ปรับปรุงถนน", "๑๐๐,๐๐๐", spent, status],
                    ["๒", "ขุดลอกคลอง", "๕๐,๐๐๐", spent, status],
                ]
            )
        );

    private static byte[] Month(string month, int rows) =>
        OfficeFiles.Workbook(
            (
                "Sheet1",
                [
                    ["แบบ สขร.1"],
                    [$"สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน {month}"],
                    OfficesFiles.Columns,
                    .. Enumerable.Range(1, rows).Select(Purchase),
                ]
            )
        );

    private static string[] Purchase(int number) =>
        [
            $"{number}",
            $"งานที่ {number}",
            "1000",
            "1000",
            "เฉพาะเจาะจง",
            "ร้านก 1000",
            "ร้านก 1000",
            "ราคาเหมาะสม",
            $"{number}/{2566}",
        ];
}
