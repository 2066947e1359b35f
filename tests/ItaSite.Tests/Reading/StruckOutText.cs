using System.Text.RegularExpressions;
using ItaSite.Diagnostics;
using ItaSite.Figures;
using ItaSite.Sheets;
using static ItaSite.Tests.Reading.RawWorkbook;
using static ItaSite.Tests.Reading.SheetsOnPages;

namespace ItaSite.Tests.Reading;

/// <summary>What an office struck out does not read as if it held.</summary>
public class StruckOutText
{
    private const string Rich =
        "<si><r><t xml:space=\"preserve\">งบ </t></r><r><rPr><strike/></rPr><t>500,000</t></r><r><rPr><b/></rPr><t "
        + "xml:space=\"preserve\"> 750,000 บาท</t></r></si>";

    [Theory]
    [InlineData("a whole cell", "<si><t>ยกเลิก</t></si>", Struck, "<td><s>ยกเลิก</s></td>")]
    [InlineData("a piece", Rich, "0", "<td>งบ <s>๕๐๐,๐๐๐</s> ๗๕๐,๐๐๐ บาท</td>")]
    [InlineData(
        "a piece that says it is not",
        "<si><r><rPr><strike val=\"0\"/></rPr><t>ใหม่</t></r><r><rPr><strike val=\"1\"/></rPr><t>เก่า</t></r></si>",
        "0",
        "<td>ใหม่<s>เก่า</s></td>"
    )]
    [InlineData("all but a piece", Rich, Struck, "<td><s>งบ </s><s>๕๐๐,๐๐๐</s> ๗๕๐,๐๐๐ บาท</td>")]
    [InlineData(
        "pieces and blanks",
        "<si><r><rPr><strike/></rPr><t xml:space=\"preserve\"> เก่า</t></r><r><rPr/><t xml:space=\"preserve\"> "
            + "</t></r></si>",
        "0",
        "<td><s>เก่า</s></td>"
    )]
    [InlineData("nothing", "<si><r><t>ก</t></r><r><rPr><b/></rPr><t>ข</t></r></si>", "0", "<td>กข</td>")]
    public void A_stroke_stays_on_the_page_and_is_told(string what, string strings, string style, string cell)
    {
        var data =
            Row(1, Text("A1", "ชื่อ") + Text("B1", "งบ"))
            + Row(2, Text("A2", "ก") + $"<c r=\"B2\" s=\"{style}\" t=\"s\"><v>0</v></c>");
        var site = SiteInAString.Build(
            "-- content/a.md --\n# ก\n\n![ตาราง](t.xlsx)\n",
            [SiteInAString.File("content/t.xlsx", new RawWorkbook(data) { Strings = strings }.Bytes())]
        );

        var page = Regex.Replace(SiteInAString.Text(site, "a.html"), " headers=\"[^\"]*\"", "");
        Assert.Contains(cell, page, StringComparison.Ordinal);
        Assert.Equal(
            (what, cell.Contains("<s>", StringComparison.Ordinal)),
            (what, site.Diagnostics.Any(diagnostic => diagnostic.Problem.Code == "ITA292"))
        );
    }

    [Fact]
    public void A_struck_amount_is_told_by_its_cell()
    {
        var (table, diagnostics) = Read(
            new RawWorkbook(Rows("ก") + Row(3, Text("A3", "ข") + Number("B3", 500, Struck)))
        );

        Assert.True(table!.Rows[1].Cells[1].Marks!.IsStruck);
        Assert.Equal("ITA292 t.xlsx | แผ่น1!B3", Told(diagnostics));
    }

    [Fact]
    public void Struck_titles_and_notes_keep_their_stroke()
    {
        var data =
            Row(1, Text("A1", "ฉบับเก่า", Struck) + Text("B1", "ฉบับใหม่"))
            + Row(2, string.Concat("ABCDE".Select(column => Text($"{column}2", $"หัว {column}"))))
            + Row(3, Text("A3", "ก") + Number("B3", 1) + Text("E3", "คน"))
            + Row(4, Text("A4", "หมายเหตุ ยกเลิก", Struck));
        var site = SiteInAString.Build(
            "-- content/a.md --\n# ก\n\n![ตาราง](t.xlsx)\n",
            [SiteInAString.File("content/t.xlsx", new RawWorkbook(data).Bytes())]
        );
        var html = SiteInAString.Text(site, "a.html");

        Assert.Contains("<s>ฉบับเก่า</s> ฉบับใหม่", html, StringComparison.Ordinal);
        Assert.Contains("<s>หมายเหตุ ยกเลิก</s>", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("an element", "<td>ก</td><td><s>เก่า</s> ใหม่</td>", "~~เก่า~~ ใหม่")]
    [InlineData("all of it", "<td>ก</td><td><DEL>เก่า</DEL></td>", "~~เก่า~~")]
    [InlineData("a style", "<td>ก</td><td style='text-decoration: line-through'>5</td>", "5", true)]
    [InlineData("a class", "<td>ก</td><td class=x>เก่า <b>มาก</b></td>", "~~เก่า มาก~~")]
    [InlineData(
        "a piece within words",
        "<td>ก</td><td>งบ <span class=x> 500 </span> 750 <s> </s>บาท</td>",
        "งบ ~~500 ~~750 บาท"
    )]
    [InlineData("only a line below", "<td>ก</td><td style='text-decoration:underline double'>5</td>", "5")]
    public void Strokes_in_HTML_are_kept_and_told(string what, string cells, string csv, bool isNumber = false)
    {
        var html =
            $"<style>.x{{color:red;text-line-through:single}}</style><table><tr><th>ชื่อ</th><th>งบ</th></tr><tr>{cells}</tr></table>";

        Assert.Equal((what, csv), (what, CsvAndTold(html, isNumber)));
    }

    [Theory]
    [InlineData("a style", "<Cell ss:StyleID='s'><Data ss:Type='Number'>500</Data></Cell>", "500", true)]
    [InlineData("a style of its parent", "<Cell ss:StyleID='c'><Data ss:Type='String'>เก่า</Data></Cell>", "~~เก่า~~")]
    [InlineData(
        "a piece",
        "<Cell><ss:Data ss:Type='String' "
            + "xmlns='http://www.w3.org/TR/REC-html40'><Font><S>เก่า</S></Font><B>ใหม่</B></ss:Data></Cell>",
        "~~เก่า~~ใหม่"
    )]
    [InlineData(
        "nothing",
        "<Cell><ss:Data ss:Type='String' xmlns='http://www.w3.org/TR/REC-html40'><B>ใหม่</B></ss:Data></Cell>",
        "ใหม่"
    )]
    public void Strokes_in_XML_Spreadsheet_2003_are_kept_and_told(
        string what,
        string cell,
        string csv,
        bool isNumber = false
    )
    {
        var xml =
            "<?xml version='1.0'?><Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet' "
            + "xmlns:ss='urn:schemas-microsoft-com:office:spreadsheet'>"
            + "<Styles><Style ss:ID='s'><Font ss:StrikeThrough='1'/></Style><Style ss:ID='c' ss:Parent='s'><Font "
            + "ss:Bold='1'/></Style></Styles><Worksheet ss:Name='ก'><Table>"
            + "<Row><Cell><Data ss:Type='String'>ชื่อ</Data></Cell><Cell><Data ss:Type='String'>งบ</Data></Cell></Row>"
            + $"<Row><Cell><Data ss:Type='String'>ก</Data></Cell>{cell}</Row></Table></Worksheet></Workbook>";

        Assert.Equal((what, csv), (what, CsvAndTold(xml, isNumber)));
    }

    [Fact]
    public void Strokes_in_an_old_workbook_are_kept_and_told()
    {
        var bytes = System.IO.File.ReadAllBytes(
            Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Fixtures", "tables", "struck.xls")
        );
        var diagnostics = new DiagnosticBag();
        var table = new SheetCache().Read(
            SiteInAString.File("content/struck.xls", bytes),
            null,
            new Place("content/a.md", 3, 1),
            diagnostics
        )!;

        Assert.Equal(
            ["-", "500", "1 2", "-"],
            table.Rows.Select(row =>
                string.Join(
                    ' ',
                    row.Cells.Where(cell => cell.Marks is { IsStruck: true })
                        .Select(cell => cell.Text)
                        .DefaultIfEmpty("-")
                )
            )
        );
        Assert.Equal("ITA292 struck.xls | แผ่น1!B3, แผ่น1!B4, แผ่น1!C4", Told(diagnostics));
    }

    /// <summary>The last cell of the table in CSV, which marks struck words.</summary>
    /// <param name="isNumber">Whether it is a struck number.</param>
    private static string CsvAndTold(string text, bool isNumber)
    {
        var diagnostics = new DiagnosticBag();
        var table = new SheetCache().Read(
            SiteInAString.File("content/t.xls", System.Text.Encoding.UTF8.GetBytes(text)),
            null,
            new Place("content/a.md", 3, 1),
            diagnostics
        )!;
        var csv = TableCsv.Text(table).TrimEnd().Split(',')[^1];

        Assert.Equal(
            isNumber || csv.Contains('~', StringComparison.Ordinal),
            diagnostics.Any(diagnostic => diagnostic.Problem == WorkbookProblems.TextIsStruckOut)
        );
        return csv;
    }
}
