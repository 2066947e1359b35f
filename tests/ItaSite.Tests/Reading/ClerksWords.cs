using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Thai;
using static ItaSite.Tests.Reading.RawWorkbook;
using static ItaSite.Tests.Reading.SheetsOnPages;

namespace ItaSite.Tests.Reading;

/// <summary>
/// What clerks write by habit is understood, and what can't be is answered with what to write instead.
/// </summary>
public class ClerksWords
{
    [Theory]
    [InlineData("ต.ค. 65 – มี.ค. 66", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("ปีงบประมาณ ๒๕๖๖ รอบ ๖ เดือนแรก", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("รอบ 6 เดือนหลัง ปีงบประมาณ 2566", "1 เม.ย. 2566 – 30 ก.ย. 2566")]
    [InlineData("ไตรมาสที่ ๒ ปี ๒๕๖๖", "1 ม.ค. 2566 – 31 มี.ค. 2566")]
    [InlineData("ปีงบประมาณ พ.ศ. 2566", "1 ต.ค. 2565 – 30 ก.ย. 2566")]
    [InlineData("1/10/65 - 31/3/66", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("ตุลาคม 2565", "1 ต.ค. 2565 – 31 ต.ค. 2565")]
    [InlineData("FY2566-H1", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("2022-10/2023-03", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    public void A_period_is_read_as_offices_write_it(string text, string expected)
    {
        Assert.True(PeriodReader.TryRead(text, out var period));
        Assert.Equal(expected, period.ToString());
    }

    [Theory]
    [InlineData("ทั้งปี")]
    [InlineData("ต.ค. 65 และ มี.ค. 66")]
    [InlineData("รอบ ๖ เดือนแรก")]
    [InlineData("มี.ค. 66 – ต.ค. 65")]
    public void A_period_that_leaves_open_what_is_meant_is_not_guessed(string text) =>
        Assert.False(PeriodReader.TryRead(text, out _));

    [Theory]
    [InlineData("14/1/66")]
    [InlineData("14-1-66")]
    [InlineData("14.1.2566")]
    [InlineData("๑๔/๑/๒๕๖๖")]
    [InlineData("14 ม.ค. 66")]
    public void A_day_is_read_with_a_short_year(string text)
    {
        Assert.True(ThaiDateReader.TryRead(text, out var date));
        Assert.Equal(new DateOnly(2023, 1, 14), date);
    }

    [Theory]
    [InlineData("ดำเนินการแล้ว", DeclaredState.Done)]
    [InlineData("แล้วเสร็จ", DeclaredState.Done)]
    [InlineData("Done", DeclaredState.Done)]
    [InlineData("อยู่ระหว่างดำเนินการ", DeclaredState.InProgress)]
    [InlineData("ยังไม่ได้ดำเนินการ", DeclaredState.NotStarted)]
    public void What_is_declared_may_be_said_in_Thai(string word, object state) =>
        Assert.Equal((DeclaredState)state, ItemOf(SiteInAString.Tree(Item($"declared: {word}"))).Declared);

    [Fact]
    public void A_word_that_declares_nothing_is_answered_with_those_that_do() =>
        Assert.Contains(
            "ดำเนินการแล้ว, อยู่ระหว่างดำเนินการ, ยังไม่ดำเนินการ",
            SiteInAString.Lines(SiteInAString.Build(Item("declared: พอใช้"))),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_unknown_element_is_answered_with_those_of_the_item() =>
        Assert.Contains(
            "ชื่อที่ใช้ได้: chart, posts",
            SiteInAString.Lines(SiteInAString.Build(Item("waived: { plan: ไม่มี }"))),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(@"<C:\งาน\แผน.pdf>", "ITA473", "files/แผน.pdf")]
    [InlineData("file:///D:/งาน/แผน.pdf", "ITA473", "files/แผน.pdf")]
    [InlineData("files/report", "ITA2", "other/report.pdf")]
    [InlineData("report.pdf", "ITA2", "other/report.pdf")]
    public void A_link_that_leads_nowhere_is_answered_with_where_the_file_is(string link, string code, string hint)
    {
        var lines = SiteInAString.Lines(
            SiteInAString.Build(
                $"-- content/a.md --\n# ก\n\n[แผน]({link})\n",
                [SiteInAString.File("content/other/report.pdf", [1])]
            )
        );

        Assert.Contains($"content/a.md(3,1): error {code}", lines, StringComparison.Ordinal);
        Assert.Contains(hint, lines, StringComparison.Ordinal);
    }

    [Fact]
    public void The_mark_of_a_form_in_the_corner_is_no_head()
    {
        var rows =
            Row(1, Text("A1", "สรุปผลการดำเนินการจัดซื้อจัดจ้าง เดือนตุลาคม 2565") + Text("D1", "แบบ สขร.1"))
            + Row(
                2,
                Text("A2", "ลำดับที่")
                    + Text("B2", "งานที่จัดซื้อหรือจัดจ้าง")
                    + Text("C2", "ราคากลาง")
                    + Text("D2", "เหตุผลที่คัดเลือก")
            )
            + Row(3, Number("A3", 1) + Text("B3", "ซื้อวัสดุ") + Number("C3", 5000) + Text("D3", "ราคาต่ำสุด"));

        var (table, _) = Read(
            new RawWorkbook(rows) { Behind = """<mergeCells><mergeCell ref="A1:C1"/></mergeCells>""" }
        );

        Assert.Equal("1 | ซื้อวัสดุ | 5000 | ราคาต่ำสุด", Shown(table).Replace(",", "", StringComparison.Ordinal));
        Assert.Equal("ราคากลาง", table!.Columns[2].Name);
    }

    [Fact]
    public void A_head_of_few_words_over_columns_that_a_form_names_is_not_lost()
    {
        var rows =
            Row(1, Text("A1", "เดือน") + Text("B1", "จำนวนเรื่อง (เรื่อง)"))
            + Row(2, Text("B2", "ลำดับที่") + Text("C2", "ราคากลาง") + Text("D2", "เหตุผลที่คัดเลือก"))
            + Row(3, Text("A3", "ตุลาคม 2565") + Number("B3", 1) + Number("C3", 5000) + Text("D3", "ราคาต่ำสุด"));

        var (table, _) = Read(
            new RawWorkbook(rows)
            {
                Behind = """<mergeCells><mergeCell ref="A1:A2"/><mergeCell ref="B1:D1"/></mergeCells>""",
            }
        );

        Assert.Equal("เดือน", table!.Columns[0].Name);
        Assert.Equal(["เดือน", "จำนวนเรื่อง (เรื่อง)"], table.Head[0].Select(cell => cell.Text));
        Assert.Equal(3, table.Head[1].Count);
    }

    [Fact]
    public void Sheets_that_are_not_shown_are_named()
    {
        var workbook = new RawWorkbook(Rows("ก"))
        {
            Sheets = """<sheet name="ต.ค." sheetId="1" r:id="rId1"/><sheet name="พ.ย." sheetId="2" r:id="rId8"/>""",
            Parts = new Dictionary<string, string>
            {
                ["xl/worksheets/sheet2.xml"] =
                    $"<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{Rows("ข")}</sheetData></worksheet>",
                ["xl/_rels/workbook.xml.rels"] =
                    "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                    + Relation("rId1", "worksheet", "worksheets/sheet1.xml")
                    + Relation("rId8", "worksheet", "worksheets/sheet2.xml")
                    + Relation("rId2", "styles", "styles.xml")
                    + "</Relationships>",
            },
        };

        Assert.Equal("ITA474 t.xlsx | ต.ค. | พ.ย. | พ.ย.", Told(Read(workbook).Diagnostics));
        Assert.Equal("", Told(Read(workbook, "พ.ย.").Diagnostics));
    }

    private static string Item(string matter) =>
        $"-- content/oit/2570/a1.md --\n---\nitem: A1\n{matter}\n---\n## แผนผัง {{#chart}}\nสำนักปลัด\n";

    private static ItemPage ItemOf(SourceTree tree) =>
        SiteReader.Read(tree, null).Value!.CurrentYear!.Items.Values.Single();
}
