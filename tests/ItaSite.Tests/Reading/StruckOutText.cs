using static ItaSite.Tests.Reading.RawWorkbook;
using static ItaSite.Tests.Reading.SheetsOnPages;

namespace ItaSite.Tests.Reading;

/// <summary>What an office struck out does not read as if it held.</summary>
public class StruckOutText
{
    private const string Rich = "<si><r><t xml:space=\"preserve\">งบ </t></r><r><rPr><strike/></rPr><t>500,000</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 750,000 บาท</t></r></si>";

    [Theory]
    [InlineData("a whole cell", "<si><t>ยกเลิก</t></si>", Struck, "<td><s>ยกเลิก</s></td>")]
    [InlineData("a piece", Rich, "0", "<td>งบ <s>๕๐๐,๐๐๐</s> ๗๕๐,๐๐๐ บาท</td>")]
    [InlineData("a piece that says it is not", "<si><r><rPr><strike val=\"0\"/></rPr><t>ใหม่</t></r><r><rPr><strike val=\"1\"/></rPr><t>เก่า</t></r></si>", "0", "<td>ใหม่<s>เก่า</s></td>")]
    [InlineData("all but a piece", Rich, Struck, "<td><s>งบ </s><s>๕๐๐,๐๐๐</s> ๗๕๐,๐๐๐ บาท</td>")]
    [InlineData("pieces and blanks", "<si><r><rPr><strike/></rPr><t xml:space=\"preserve\"> เก่า</t></r><r><rPr/><t xml:space=\"preserve\"> </t></r></si>", "0", "<td><s>เก่า</s></td>")]
    [InlineData("nothing", "<si><r><t>ก</t></r><r><rPr><b/></rPr><t>ข</t></r></si>", "0", "<td>กข</td>")]
    public void A_stroke_stays_on_the_page_and_is_told(string what, string strings, string style, string cell)
    {
        var data = Row(1, Text("A1", "ชื่อ") + Text("B1", "งบ")) + Row(2, Text("A2", "ก") + $"<c r=\"B2\" s=\"{style}\" t=\"s\"><v>0</v></c>");
        var site = SiteInAString.Build("-- content/a.md --\n# ก\n\n![ตาราง](t.xlsx)\n", [SiteInAString.File("content/t.xlsx", new RawWorkbook(data) { Strings = strings }.Bytes())]);

        Assert.Contains(cell, SiteInAString.Text(site, "a.html"), StringComparison.Ordinal);
        Assert.Equal((what, cell.Contains("<s>", StringComparison.Ordinal)), (what, site.Diagnostics.Any(diagnostic => diagnostic.Problem.Code == "ITA292")));
    }

    [Fact]
    public void A_struck_amount_is_told_by_its_cell()
    {
        var (table, diagnostics) = Read(new RawWorkbook(Rows("ก") + Row(3, Text("A3", "ข") + Number("B3", 500, Struck))));

        Assert.True(table!.Rows[1].Cells[1].Marks!.IsStruck);
        Assert.Equal("ITA292 t.xlsx | แผ่น1!B3", Told(diagnostics));
    }

    [Fact]
    public void Struck_titles_and_notes_keep_their_stroke()
    {
        var data = Row(1, Text("A1", "ฉบับเก่า", Struck) + Text("B1", "ฉบับใหม่")) + Row(2, string.Concat("ABCDE".Select(column => Text($"{column}2", $"หัว {column}"))))
            + Row(3, Text("A3", "ก") + Number("B3", 1) + Text("E3", "คน")) + Row(4, Text("A4", "หมายเหตุ ยกเลิก", Struck));
        var site = SiteInAString.Build("-- content/a.md --\n# ก\n\n![ตาราง](t.xlsx)\n", [SiteInAString.File("content/t.xlsx", new RawWorkbook(data).Bytes())]);
        var html = SiteInAString.Text(site, "a.html");

        Assert.Contains("<s>ฉบับเก่า</s> ฉบับใหม่", html, StringComparison.Ordinal);
        Assert.Contains("<s>หมายเหตุ ยกเลิก</s>", html, StringComparison.Ordinal);
    }
}
