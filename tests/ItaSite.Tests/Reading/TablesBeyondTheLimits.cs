using System.Text;
using ItaSite.Model;
using ItaSite.Sheets;

namespace ItaSite.Tests.Reading;

/// <summary>Small files of tables that would fill the memory, or keep a processor busy for hours.</summary>
[Collection(nameof(AloneInTheProcess))]
public class TablesBeyondTheLimits
{
    private const string Cells = "1,000,000 เซลล์";
    private const string Letters = "ข้อความในเซลล์รวม 33,554,432 ตัวอักษร";
    private const string Unpacked = "เมื่อคลายแล้ว 128 MB";
    private const string Sheet = "1,048,576 แถว 16,384 คอลัมน์";
    private const string InARow = "แถวละ 16,384 คอลัมน์";
    private const string Nested = "แท็กซ้อนกัน 2,000 ชั้น";
    private const string XmlHead =
        "<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\" xmlns:ss=\"urn:schemas-microsoft-com:office:spreadsheet\">"
        + "<Worksheet ss:Name=\"S\"><Table>";

    private static readonly Dictionary<string, (string Name, Func<byte[]> Bytes, string Limit, int Megabytes)> Files =
        new()
        {
            ["more cells than any page shows"] = (
                "t.xlsx",
                () => Workbook(Times(5300, $"<row>{Times(190, "<c><v>1</v></c>")}</row>")),
                Cells,
                700
            ),
            ["one long text that many cells name"] = (
                "t.xlsx",
                () =>
                    Workbook(
                        Times(2000, "<row><c t=\"s\"><v>0</v></c></row>"),
                        strings: $"<si><t>{new string('ก', 30_000)}</t></si>"
                    ),
                Letters,
                150
            ),
            ["a text of many pieces that many cells name"] = (
                "t.xlsx",
                () =>
                    Workbook(
                        Times(20_000, "<row><c t=\"s\"><v>0</v></c></row>"),
                        strings: $"<si>{Times(300, "<r><rPr><strike/></rPr><t>ก</t></r><r><t>ข</t></r>")}</si>"
                    ),
                Letters,
                500
            ),
            ["numbers that a format makes long"] = (
                "t.xlsx",
                () => Workbook(Times(500, $"<row>{Times(200, "<c s=\"2\"><v>1e308</v></c>")}</row>"), "#,##0.00"),
                Letters,
                700
            ),
            ["texts that nobody names"] = (
                "t.xlsx",
                () => Workbook("", strings: Times(2_000_001, "<si/>")),
                Cells,
                300
            ),
            ["sheets without end"] = (
                "t.xlsx",
                () =>
                    (
                        new RawWorkbook("") { Sheets = Times(1001, "<sheet name=\"S\" sheetId=\"1\" r:id=\"rId1\"/>") }
                    ).Bytes(),
                "1,000 แผ่นงาน",
                100
            ),
            ["a long formula that was filled down"] = (
                "t.xlsx",
                () =>
                    Workbook(
                        "<row><c><f t=\"shared\" si=\"0\">HYPERLINK("
                            + Times(5000, "A1&amp;")
                            + "\"x\")</f><v>1</v></c></row>"
                            + Times(5000, "<row><c><f t=\"shared\" si=\"0\"/><v>1</v></c></row>")
                    ),
                Unpacked,
                200
            ),
            ["links over the whole sheet"] = (
                "t.xlsx",
                () =>
                    (
                        new RawWorkbook(Times(500, $"<row>{Times(100, "<c><v>1</v></c>")}</row>"))
                        {
                            Behind =
                                $"<hyperlinks>{Times(100, "<hyperlink ref=\"A1:XFD1048576\" location=\"A1\"/>")}</hyperlinks>",
                        }
                    ).Bytes(),
                Unpacked,
                700
            ),
            ["a row of XML beyond any sheet"] = (
                "t.xls",
                () => Xml("<Row ss:Index=\"2147483647\"><Cell><Data ss:Type=\"String\">ก</Data></Cell></Row>"),
                Sheet,
                20
            ),
            ["a cell of XML beyond any sheet"] = (
                "t.xls",
                () => Xml("<Row><Cell ss:Index=\"2147483647\"><Data ss:Type=\"String\">ก</Data></Cell></Row>"),
                Sheet,
                20
            ),
            ["a merged cell of XML with another behind it"] = (
                "t.xls",
                () =>
                    Xml(
                        "<Row><Cell ss:MergeAcross=\"2147483647\"/><Cell><Data ss:Type=\"String\">ก</Data></Cell></Row>"
                    ),
                Sheet,
                20
            ),
            ["XML that nests"] = (
                "t.xls",
                () => Xml($"<Row><Cell>{Times(50_000, "<Data>")}{Times(50_000, "</Data>")}</Cell></Row>"),
                "แท็กซ้อนกัน 100 ชั้น",
                100
            ),
            ["a row whose cells stand on many lines"] = (
                "t.csv",
                () => Text("ก,ข\n" + Times(20_000, "\"a\nb\",")),
                InARow,
                50
            ),
            ["a row cut by semicolons, with quoted commas"] = (
                "t.csv",
                () => Text("ก;ข\n" + Times(20_000, "\"a,\"\"b\"\"\n\";")),
                InARow,
                50
            ),
            ["a cell of CSV without end"] = (
                "t.csv",
                () => Text("ก,ข\n\"" + new string('a', 9_000_000)),
                "แถวละ 8,388,608 ตัวอักษร",
                100
            ),
            ["rows of CSV with nothing in them"] = (
                "t.csv",
                () => Text("ก,ข\n" + new string('\n', 1_000_001)),
                Cells,
                50
            ),
            ["a CSV file that is one line"] = ("t.csv", () => Text(new string('a', 34_000_000)), Letters, 400),
            ["more elements of HTML than a parser holds"] = (
                "t.xls",
                () => Text("<table>" + Times(150_001, "<tr><td>ก")),
                "แท็ก HTML 300,000 ตัว",
                100
            ),
            ["entries of lists that do not end one another"] = (
                "t.xls",
                () => Text("<table><tr><td>ก</table>" + Times(1500, "<li><dd>")),
                Nested,
                20
            ),
            ["cells within a drawing"] = (
                "t.xls",
                () => Text("<table><tr><td>ก</table><SVG>" + Times(2500, "<td>")),
                Nested,
                20
            ),
        };

    public static TheoryData<string> Kinds => [.. Files.Keys];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_of_tables_that_would_fill_the_memory_is_told(string kind)
    {
        var (name, make, limit, megabytes) = Files[kind];
        var bytes = make();
        var file = new SourceFile($"content/{name}", bytes.Length, () => new MemoryStream(bytes));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var (sheets, problems) = TableFile.Read(file);

        var allocated = (GC.GetAllocatedBytesForCurrentThread() - before) >> 20;
        Assert.Empty(sheets);
        Assert.Equal($"ITA245 {limit}", SheetsOnPages.Told(problems));
        Assert.True(allocated < megabytes, $"{kind}: {allocated} MB");
    }

    [Theory]
    [InlineData("a mark of inches does not begin a cell", "ขนาด 5\" ยาว,1\n", 30_000)]
    [InlineData("lines within cells", "\"บ้าน\nเลขที่\",1\n", 20_000)]
    [InlineData("many semicolons within cells", "\"ก;ข;ค;ง;จ\",1\n", 20_000)]
    public void A_large_table_as_offices_have_them_is_read(string why, string row, int times)
    {
        var bytes = Text("ชื่อ,จำนวน\n" + Times(times, row));
        var file = new SourceFile("content/t.csv", bytes.Length, () => new MemoryStream(bytes));

        var (sheets, problems) = TableFile.Read(file);

        Assert.Equal((why, times + 1, ""), (why, Assert.Single(sheets).RowCount, SheetsOnPages.Told(problems)));
    }

    [Fact]
    public void Entries_of_lists_and_cells_that_nobody_closes_are_read()
    {
        var bytes = Text(
            "<table><tr><td>ก<td>ข" + Times(3000, "<tr><td><ul><li>1<li>2</ul><td><dl><dt>1<dd>2</dl>") + "</table>"
        );
        var file = new SourceFile("content/t.xls", bytes.Length, () => new MemoryStream(bytes));

        Assert.Equal(3001, Assert.Single(TableFile.Read(file).Value).RowCount);
    }

    private static byte[] Workbook(string rows, string? format = null, string strings = "") =>
        new RawWorkbook(rows)
        {
            Strings = strings,
            Parts = format is null
                ? new Dictionary<string, string>()
                : new Dictionary<string, string>
                {
                    ["xl/styles.xml"] =
                        "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\">"
                        + $"<numFmts><numFmt numFmtId=\"200\" formatCode=\"{format}\"/></numFmts><fonts><font/></fonts>"
                        + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"0\"/><xf numFmtId=\"200\"/></cellXfs></styleSheet>",
                },
        }.Bytes();

    private static byte[] Xml(string rows) => Text($"{XmlHead}{rows}</Table></Worksheet></Workbook>");

    private static byte[] Text(string text) => Encoding.UTF8.GetBytes(text);

    private static string Times(int count, string text) => string.Concat(Enumerable.Repeat(text, count));
}
