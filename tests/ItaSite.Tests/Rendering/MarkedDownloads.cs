using ItaSite.Figures;
using ItaSite.Tables;
using ItaSite.Tests.Reading;
using static ItaSite.Tests.Reading.RawWorkbook;

namespace ItaSite.Tests.Rendering;

/// <summary>Links and strokes of a sheet, in the workbook that visitors download.</summary>
public class MarkedDownloads
{
    private const string Strings =
        "<si><r><t xml:space=\"preserve\">งบ </t></r><r><rPr><strike/></rPr><t>500,000</t></r><r><rPr><b/></rPr><t "
        + "xml:space=\"preserve\"> 750,000 บาท</t></r></si>";

    private static readonly RawWorkbook Office = new(
        Row(1, Text("A1", "แผนงาน"))
            + Row(2, Text("A2", "ชื่อ") + Text("B2", "จำนวน") + Text("C2", "งบ"))
            + Row(3, Text("A3", "กองช่าง"))
            + Row(4, Text("A4", "ถนน") + Number("B4", 3, Struck) + "<c r=\"C4\" t=\"s\"><v>0</v></c>")
            + Row(5, Text("A5", "ท่อ", Struck) + Number("B5", 4) + Text("C5", "ไม่มี"))
            + Row(6, Text("A6", "หมายเหตุ ดูประกาศ"))
    )
    {
        Strings = Strings,
        Behind =
            """<hyperlinks><hyperlink ref="A1" r:id="rId1"/><hyperlink ref="C2" r:id="rId2"/><hyperlink ref="A3" r:id="rId3"/><hyperlink ref="A5" r:id="rId4"/><hyperlink ref="B5" r:id="rId5"/><hyperlink ref="C4" r:id="rId6"/><hyperlink ref="A6" r:id="rId7"/></hyperlinks>""",
        Relations = string.Concat(
            Enumerable
                .Range(1, 7)
                .Select(number =>
                    Relation($"rId{number}", "hyperlink", $"https://a.go.th/{number}?a=1&b=2", isExternal: true)
                )
        ),
    };

    [Fact]
    public void What_the_sheet_of_the_office_marks_the_download_marks()
    {
        var table = SheetsOnPages.Read(Office).Table!;
        var again = SheetsOnPages.Read(TableXlsx.Bytes(table)).Table!;

        Assert.Equal(Marks(table), Marks(again));
        Assert.Equal(7, Marks(table).Count(mark => mark.Contains("https://a.go.th/", StringComparison.Ordinal)));
        Assert.Equal(SheetsOnPages.Shown(table), SheetsOnPages.Shown(again));
    }

    [Fact]
    public void A_marked_download_is_the_same_bytes_whenever_it_is_made()
    {
        var table = SheetsOnPages.Read(Office).Table!;

        Assert.Equal(TableXlsx.Bytes(table), TableXlsx.Bytes(table));
    }

    [Fact]
    public void The_CSV_shows_what_is_struck_out_of_a_text()
    {
        var csv = TableCsv.Text(SheetsOnPages.Read(Office).Table!);

        Assert.Contains("ถนน,3,\"งบ ~~500,000~~ 750,000 บาท\"\r\n~~ท่อ~~,4,ไม่มี\r\n", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("https", csv, StringComparison.Ordinal);
    }

    private static List<string> Marks(DataTable table) =>
        [
            .. table
                .LineMarks.OrderBy(line => line.Key, StringComparer.Ordinal)
                .Select(line => $"{line.Key}: {Written(line.Value)}"),
            .. table
                .Head.SelectMany(row => row)
                .Where(cell => cell.Marks is not null)
                .Select(cell => $"{cell.Text}: {Written(cell.Marks!)}"),
            .. table
                .Rows.SelectMany(row => row.Cells)
                .Where(cell => cell.Marks is not null)
                .Select(cell => $"{cell.Text}: {Written(cell.Marks!)}"),
        ];

    private static string Written(CellMarks marks) =>
        $"{marks.Link} {marks.IsStruck} {string.Join('|', marks.Runs.Select(run => $"{run.Text}{run.IsStruck}"))}";
}
