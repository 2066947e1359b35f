using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Model;
using static ItaSite.Tests.Reading.ReadTables;

namespace ItaSite.Tests.Reading;

/// <summary>
/// Files named .xls, by what they are: Excel 97–2003, tables in HTML, XML Spreadsheet 2003, plain text.
/// </summary>
public class OldTables
{
    private static readonly Encoding Thai = CodePagesEncodingProvider.Instance.GetEncoding(874)!;

    [Fact]
    public void A_workbook_is_the_same_in_its_old_format_and_its_new_one()
    {
        foreach (var selection in new[] { "ม.ค.66", "แผน ปี 66", "แผน ปี 66!A2:B6" })
            Assert.Equal(
                Described(Read(Fixture("procurement.xlsx"), selection).Table!),
                Described(Read(Fixture("procurement.xls"), selection).Table!)
            );
    }

    [Fact]
    public void Links_of_an_old_workbook_are_kept_or_told()
    {
        var (table, diagnostics) = Read(Fixture("old.xls"), "ลิงก์");

        Assert.Equal("https://example.go.th/a?b=1", table!.Rows[0].Cells[1].Marks?.Link);
        Assert.Null(table.Rows[1].Cells[1].Marks);
        Assert.Equal("1100200345678", table.Rows[0].Cells[2].Text);
        Assert.Equal(["ITA291"], diagnostics.Select(told => told.Problem.Code));
        Assert.Contains("ลิงก์!B3", diagnostics[0].Arguments[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("แถวซ่อน", "ITA290 3–4")]
    [InlineData("ช่องซ่อน", "ITA266 B")]
    [InlineData("แผ่นซ่อน", "ITA253 แผ่นซ่อน")]
    [InlineData("ผิด", "ITA258 #DIV/0! ITA258 #N/A ITA258 #REF! ITA258 #VALUE! ITA258 #NAME?")]
    public void What_an_old_workbook_hides_or_could_not_work_out_is_told(string sheet, string told)
    {
        var (table, diagnostics) = Read(Fixture("old.xls"), sheet);

        Assert.Null(table);
        Assert.Equal(told, string.Join(' ', diagnostics.Select(one => $"{one.Problem.Code} {one.Arguments[^1]}")));
    }

    [Theory]
    [InlineData("a password", 0x2F, "ITA262")]
    [InlineData("links to other files", 0x1AE, "ITA261")]
    public void An_old_workbook_with_what_must_not_be_published_is_told(string why, int record, string code)
    {
        var bytes = System.IO.File.ReadAllBytes(PathOf("procurement.xls"));
        var writer = bytes.AsSpan().IndexOf("\u005C\0\u0070\0"u8);
        BitConverter.GetBytes((ushort)record).CopyTo(bytes, writer);

        Assert.Equal((why, code), (why, Assert.Single(Read(Xls(bytes)).Diagnostics).Problem.Code));
    }

    [Fact]
    public void Macros_of_an_old_workbook_are_told()
    {
        var bytes = System.IO.File.ReadAllBytes(PathOf("procurement.xls"));
        var entry = bytes.AsSpan().IndexOf(Encoding.Unicode.GetBytes("\u0005SummaryInformation"));
        Encoding.Unicode.GetBytes("_VBA_PROJECT_CUR\0\0\0").CopyTo(bytes, entry);
        bytes[entry + 64] = 34;

        Assert.Equal("ITA260", Assert.Single(Read(Xls(bytes)).Diagnostics).Problem.Code);
    }

    [Fact]
    public void An_old_workbook_is_screened_with_its_notes()
    {
        var (facts, diagnostics) = DocumentReader.Read(Fixture("old.xls"));

        Assert.Contains("1100200345678", facts.Parts[0].Text, StringComparison.Ordinal);
        Assert.Equal(["ลิงก์", "แถวซ่อน", "ช่องซ่อน", "ผิด", "แผ่นซ่อน"], facts.Parts.Select(part => part.Name));
        Assert.Equal(["โทร 1-1002-00345-67-8"], facts.Unseen.Select(unseen => unseen.Text));
        Assert.Equal(["ITA246"], diagnostics.Select(told => told.Problem.Code));
    }

    [Fact]
    public void An_old_Word_document_is_screened()
    {
        var (facts, diagnostics) = DocumentReader.Read(
            SiteInAString.File("content/old.doc", System.IO.File.ReadAllBytes(DocumentsOnPages.PathOf("old.doc")))
        );

        Assert.Contains("๒๕๖๖", Assert.Single(facts.Parts).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(facts.Parts[0].Text, letter => char.IsControl(letter) && letter is not ('\n' or '\t'));
        Assert.NotEmpty(facts.People);
        Assert.Equal(["ITA246"], diagnostics.Select(told => told.Problem.Code));
    }

    [Theory]
    [InlineData("old.doc", "doc")]
    [InlineData("tables/old.xls", "xls")]
    public void An_old_document_that_is_broken_never_stops_the_program(string name, string extension)
    {
        var sound = System.IO.File.ReadAllBytes(DocumentsOnPages.PathOf(name));
        CsCheck.Check.Sample(
            CsCheck.Gen.Select(
                CsCheck.Gen.Int[0, sound.Length - 1],
                CsCheck.Gen.Byte,
                CsCheck.Gen.Int[0, sound.Length]
            ),
            (at, value, end) =>
            {
                var broken = sound[..Math.Max(end, at + 1)];
                broken[at] = value;
                var file = SiteInAString.File($"content/broken.{extension}", broken);
                var (table, diagnostics) = Read(file);
                return (table is not null || diagnostics.Count > 0) && DocumentReader.Read(file).Diagnostics.Count > 0;
            },
            iter: 100
        );
    }

    [Fact]
    public void Slides_of_old_Office_are_told_as_not_screened()
    {
        var bytes = System.IO.File.ReadAllBytes(DocumentsOnPages.PathOf("old.doc"));
        var name = Encoding.Unicode.GetBytes("WordDocument");
        Encoding.Unicode.GetBytes("OtherContent").CopyTo(bytes, bytes.AsSpan().IndexOf(name));

        Assert.Equal(
            ["ITA246", "ITA730"],
            DocumentReader
                .Read(SiteInAString.File("content/a.ppt", bytes))
                .Diagnostics.Select(told => told.Problem.Code)
                .Order()
        );
    }

    [Theory]
    [InlineData(
        "a plain one",
        "<html><head><meta "
            + "charset='utf-8'></head><body><table><tr><th>ที่</th><th>งาน</th></tr><tr><td>1</td><td>ซื้อวัสดุ</td></tr></table></body></html>",
        "ที่|งาน / 1|ซื้อวัสดุ"
    )]
    [InlineData("without a frame", "<table border=1><tr><td>ที่<td>งาน<tr><td>1<td>ซื้อ</table>", "ที่|งาน / 1|ซื้อ")]
    [InlineData(
        "behind a style",
        "<style>.a{color:red}</style><TABLE><TR><TH>ที่</TH><TH>งาน</TH></TR><TR><TD>1</TD><TD>ซื้อ</TD></TR></TABLE>",
        "ที่|งาน / 1|ซื้อ"
    )]
    [InlineData(
        "white space as HTML shows it",
        "<table><tr><th>ที่</th><th>งาน</th></tr><tr><td>\n  1 </td><td>ซื้อ&nbsp;&nbsp;วัสดุ\n "
            + "สำนักงาน<br>และ<br/>อื่น<p>ๆ</p></td></tr></table>",
        "ที่|งาน / 1|ซื้อ วัสดุ สำนักงาน⏎และ⏎อื่น⏎ๆ"
    )]
    [InlineData(
        "parts and entities",
        "<table><tfoot><tr><td>รวม</td><td>5</td></tr></tfoot><thead><tr><th>งาน &amp; "
            + "ท่อ</th><th>เงิน</th></tr></thead><tbody><tr><td>&#3585;</td><td>5</td></tr></tbody></table>",
        "งาน & ท่อ|เงิน / ก|5 / รวม|5"
    )]
    [InlineData(
        "codes",
        "<style>.xl1{mso-number-format:\"\\@\";}</style><table><tr><th>รหัส</th><th>เลข</th></tr><tr><td "
            + "class=xl1>00123</td><td style='mso-number-format:\"\\@\"'>1-2</td></tr><tr><td "
            + "x:str>6.5E+11</td><td>0045</td></tr></table>",
        "รหัส|เลข / 00123|1-2 / 6.5E+11|0045"
    )]
    [InlineData(
        "numbers as Excel shows them",
        "<style>.m{mso-number-format:\"\\#\\,\\#\\#0\\.00\";}</style><table><tr><th>งาน</th><th>เงิน</th></tr><tr><td>ก</td><td "
            + "class=m>1250000.5</td></tr><tr><td>ข</td><td "
            + "style=\"mso-number-format:Standard\">5</td></tr><tr><td>ค</td><td class=m>1,000.00</td></tr></table>",
        "งาน|เงิน / ก|1,250,000.50 / ข|5.00 / ค|1,000.00"
    )]
    [InlineData(
        "a layout around it",
        "<table><tr><td>รายงาน</td><td><table><tr><th>ที่</th><th>งาน</th></tr><tr><td>1</td><td>ซื้อ</td></tr></table></td></tr></table>",
        "# รายงาน / ที่|งาน / 1|ซื้อ"
    )]
    [InlineData(
        "titles and notes",
        "<h3>รายงาน<br>ปี 2566</h3><table><tr><td>อบต.</td></tr></table><table><caption>ตาราง "
            + "ก</caption><tr><th>ที่</th><th>งาน</th></tr><tr><td>1</td><td>ซื้อ</td></tr></table><p>หมายเหตุ: "
            + "ก</p>",
        "# รายงาน / # ปี 2566 / # อบต. / # ตาราง ก / ที่|งาน / 1|ซื้อ / * หมายเหตุ: ก"
    )]
    [InlineData(
        "scripts and comments",
        "<html><body><script>document.write('<table>')</script><table><!-- x "
            + "--><tr><th>ที่</th><th>งาน</th></tr><tr><td>1<script>2</script></td><td>ซื้อ<!-- 3 "
            + "--></td></tr></table></body></html>",
        "ที่|งาน / 1|ซื้อ"
    )]
    [InlineData(
        "fields of a form",
        "<table><tr><th>ที่</th><th>งาน</th></tr><tr><td><input value='1'></td><td><select><option>ก<option "
            + "selected>ข</select></td></tr></table>",
        "ที่|งาน / 1|ข"
    )]
    public void A_table_in_HTML_is_read(string why, string html, string rows)
    {
        var (table, diagnostics) = Read(Xls(html));

        Assert.Equal(
            (why, rows, ""),
            (why, Described(table), string.Join(' ', diagnostics.Select(told => told.ToLine(Language.English))))
        );
    }

    [Theory]
    [InlineData("utf-8", "<meta http-equiv=Content-Type content='text/html; charset=utf-8'>")]
    [InlineData("utf-8", "")]
    [InlineData("utf-8", "<meta charset=windows-874>")]
    [InlineData("windows-874", "<meta charset=windows-874>")]
    [InlineData("windows-874", "<meta charset=tis-620>")]
    [InlineData("windows-874", "")]
    [InlineData("windows-874", "<meta charset=utf-8>")]
    [InlineData("utf-16", "")]
    public void A_table_in_HTML_is_read_whatever_its_head_says_of_letters(string encoding, string meta)
    {
        var html =
            $"<html><head>{meta}</head><body><table><tr><th>โครงการ</th><th>งบ</th></tr><tr><td>อเนกประสงค์</td><td>5</td></tr></table></body></html>";
        var letters = encoding == "windows-874" ? Thai : Encoding.GetEncoding(encoding);

        Assert.Equal(
            "โครงการ|งบ / อเนกประสงค์|5",
            Described(Read(Xls([.. letters.GetPreamble(), .. letters.GetBytes(html)])).Table)
        );
    }

    [Fact]
    public void Cells_in_HTML_that_span_others_span_them_on_the_page()
    {
        var table = Read(
            Xls(
                "<table><tr><th rowspan=2>ที่</th><th "
                    + "colspan=2>งบ</th></tr><tr><th>ตั้ง</th><th>ใช้</th></tr><tr><td>1</td><td "
                    + "rowspan=0>ก</td><td>ข</td></tr><tr><td>2</td><td>ค</td></tr></table>"
            )
        ).Table!;

        Assert.Equal(["ที่", "งบ ตั้ง", "งบ ใช้"], table.Columns.Select(column => column.Name));
        Assert.Equal((1, 2), (table.Rows[0].Cells[1].Columns, table.Rows[0].Cells[1].Rows));
        Assert.Equal(
            ("2", true, "ค"),
            (table.Rows[1].Cells[0].Text, table.Rows[1].Cells[1].IsCovered, table.Rows[1].Cells[2].Text)
        );
    }

    [Fact]
    public void Links_in_HTML_are_kept_or_told()
    {
        var (table, diagnostics) = Read(
            Xls(
                "<table><tr><th>ที่</th><th>งาน</th></tr><tr><td>1</td><td><a "
                    + "href='https://example.go.th/a'>ก</a></td></tr><tr><td>2</td><td><a "
                    + "href='detail.aspx?id=1'>ข</a></td></tr></table>"
            )
        );

        Assert.Equal("https://example.go.th/a", table!.Rows[0].Cells[1].Marks?.Link);
        Assert.Equal(["ITA291"], diagnostics.Select(told => told.Problem.Code));
    }

    [Theory]
    [InlineData("<tr style='display:none'><td>2</td><td>ลับ</td></tr>")]
    [InlineData("<tr><td>2</td><td style='DISPLAY : NONE'>ลับ</td><td>ข</td></tr>")]
    [InlineData("<tr><td>2</td><td>ข<span class=no>ลับ</span></td></tr>")]
    [InlineData("<tr hidden><td>2</td><td>ลับ</td></tr>")]
    [InlineData("<tbody style='visibility:collapse'><tr><td>2</td><td>ลับ</td></tr></tbody>")]
    [InlineData("</table><div style='display:none'>ลับ</div><table>")]
    public void Words_that_HTML_hides_are_told(string hidden)
    {
        var (_, diagnostics) = Read(
            Xls(
                $"<style>.no{{display:none}}</style><table><tr><th>ที่</th><th>งาน</th></tr><tr><td>1</td><td>ก</td></tr>{hidden}</table>"
            )
        );

        Assert.Equal(["ITA727"], diagnostics.Select(told => told.Problem.Code));
    }

    [Fact]
    public void A_column_that_HTML_hides_is_told() =>
        Assert.Equal(
            ["ITA266"],
            Read(
                Xls(
                    "<table><col><col span=2 "
                        + "style='display:none'><tr><th>ที่</th><th>ลับ</th><th>งาน</th></tr><tr><td>1</td><td>x</td><td>y</td></tr></table>"
                )
            )
                .Diagnostics.Select(told => told.Problem.Code)
        );

    [Fact]
    public void Several_tables_in_HTML_are_sheets_and_the_others_are_told()
    {
        const string html =
            "<table><tr><th>ก</th><th>ข</th></tr><tr><td>1</td><td>2</td></tr></table><p>ครึ่งหลัง</p><table><tr><th>ค</th><th>ง</th></tr><tr><td>3</td><td>4</td></tr></table>";
        var (first, told) = Read(Xls(html));
        var (second, nothing) = Read(Xls(html), "ตาราง2");

        Assert.Equal("ก|ข / 1|2", Described(first));
        Assert.Equal(["ITA728"], told.Select(one => one.Problem.Code));
        Assert.Equal("# ครึ่งหลัง / ค|ง / 3|4", Described(second));
        Assert.Empty(nothing);
    }

    [Fact]
    public void A_new_workbook_under_the_old_name_is_read() =>
        Assert.NotNull(Read(File("new.xls", System.IO.File.ReadAllBytes(PathOf("procurement.xlsx")))).Table);

    [Theory]
    [InlineData("ที่\tงาน\n1\tซื้อ, จ้าง\n", "ที่|งาน / 1|ซื้อ, จ้าง")]
    [InlineData("ที่,งาน\n1,ซื้อ\n", "ที่|งาน / 1|ซื้อ")]
    public void Plain_text_under_the_old_name_is_read(string text, string rows)
    {
        Assert.Equal(rows, Described(Read(Xls(text)).Table));
        Assert.Equal(rows, Described(Read(Xls([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)])).Table));
    }

    [Theory]
    [InlineData("a page without a table", "<html><body><p>เข้าสู่ระบบ</p></body></html>", "Html")]
    [InlineData("a message", "Session expired.", "Text")]
    [InlineData(
        "a web archive",
        "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"; type=\"a\"\n",
        "MHTML (.mht .eml)"
    )]
    [InlineData("SYLK", "ID;PWXL;N;E\nP;PGeneral\nC;Y1;X1;K1\n", "SYLK")]
    [InlineData("other XML", "<?xml version=\"1.0\"?><a><b>1</b></a>", "Xml")]
    public void What_is_no_table_is_told_by_its_kind(string why, string text, string kind)
    {
        var told = Assert.Single(Read(Xls(text)).Diagnostics);

        Assert.Equal((why, "ITA264", kind), (why, told.Problem.Code, told.Arguments[1]));
    }

    private static string PathOf(string name) => DocumentsOnPages.PathOf($"tables/{name}");

    private static SourceFile Fixture(string name) => File(name, System.IO.File.ReadAllBytes(PathOf(name)));
}
