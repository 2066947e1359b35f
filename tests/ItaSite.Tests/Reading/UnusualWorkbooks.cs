using System.Text;
using CsCheck;
using ItaSite.Sheets;
using static ItaSite.Tests.Reading.RawWorkbook;
using static ItaSite.Tests.Reading.SheetsOnPages;

namespace ItaSite.Tests.Reading;

/// <summary>Workbooks that Excel opens without a word, whatever program or edition wrote them.</summary>
public class UnusualWorkbooks
{
    [Fact]
    public void Strict_Open_XML_is_read_like_any_other()
    {
        var (table, diagnostics) = Read(
            new RawWorkbook(
                Rows("ก") + Row(3, "<c r=\"A3\" t=\"s\"><v>0</v></c><c r=\"B3\" s=\"2\" t=\"d\"><v>2023-01-16</v></c>")
            )
            {
                IsStrict = true,
                Strings = "<si><t>ข</t></si>",
                Behind = """<hyperlinks><hyperlink ref="A2" r:id="rId9"/></hyperlinks>""",
                Relations = Relation("rId9", "hyperlink", "https://a.go.th/", isExternal: true),
            }
        );

        Assert.Equal(("ก | 10\nข | 16 ม.ค. 2566", ""), (Shown(table), Told(diagnostics)));
        Assert.Equal("https://a.go.th/", table!.Rows[0].Cells[0].Marks?.Link);
    }

    [Theory]
    [InlineData("macros, but none in it", "t.xlsm")]
    [InlineData("a template", "t.xltx")]
    public void A_workbook_of_another_name_is_read(string why, string name) =>
        Assert.Equal((why, "ก | 10"), (why, Shown(Read(new RawWorkbook(Rows("ก")), name: name).Table)));

    [Fact]
    public void A_binary_workbook_is_told_by_its_name() =>
        Assert.Equal(
            "ITA263 t.xlsb",
            Told(
                Read(
                    new RawWorkbook("")
                    {
                        Parts = new Dictionary<string, string> { ["xl/workbook.xml"] = "", ["xl/workbook.bin"] = "x" },
                    },
                    name: "t.xlsb"
                ).Diagnostics
            )
        );

    [Theory]
    [InlineData("no sheet", "")]
    [InlineData("sheets of no kind", """<sheet name="ก" sheetId="1"/>""")]
    [InlineData("a list of other things", """<definedName name="ก">1</definedName>""")]
    public void A_workbook_without_a_sheet_of_cells_is_told(string why, string sheets) =>
        Assert.Equal(
            (why, "ITA300 t.xlsx"),
            (why, Told(Read(new RawWorkbook(Rows("ก")) { Sheets = sheets }).Diagnostics))
        );

    [Fact]
    public void A_workbook_of_charts_only_is_told() =>
        Assert.Equal(
            "ITA300 t.xlsx",
            Told(
                Read(
                    new RawWorkbook("")
                    {
                        Parts = new Dictionary<string, string>
                        {
                            ["xl/_rels/workbook.xml.rels"] = Relationships(
                                Relation("rId1", "chartsheet", "chartsheets/sheet1.xml")
                            ),
                        },
                    }
                ).Diagnostics
            )
        );

    [Fact]
    public void Parts_are_found_where_the_file_says_they_are()
    {
        var (table, diagnostics) = Read(
            new RawWorkbook("")
            {
                Parts = new Dictionary<string, string>
                {
                    ["xl/_rels/workbook.xml.rels"] = Relationships(
                            Relation("rId1", "worksheet", "/xl/other/../sheets/a.xml")
                        )
                        .Replace("<R", "<p:R", StringComparison.Ordinal)
                        .Replace("</R", "</p:R", StringComparison.Ordinal)
                        .Replace("xmlns=", "xmlns:p=", StringComparison.Ordinal),
                    ["xl/worksheets/sheet1.xml"] = "",
                    ["xl/sheets/a.xml"] =
                        $"<x:worksheet xmlns:x=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>ชื่อ</x:t></x:is></x:c><x:c t=\"str\"><x:v>จำนวน</x:v></x:c></x:row><x:row><x:c t=\"str\"><x:v>ก</x:v></x:c><x:c><x:v>10</x:v></x:c></x:row></x:sheetData></x:worksheet>",
                },
            }
        );

        Assert.Equal(("ก | 10", ""), (Shown(table), Told(diagnostics)));
    }

    [Fact]
    public void Rows_and_cells_out_of_order_stand_where_they_belong()
    {
        var data =
            Row(1, Text("A1", "ชื่อ") + Text("B1", "จำนวน"))
            + Row(4, Text("A4", "ค") + Number("B4", 3))
            + Row(2, Number("B2", 1) + Text("A2", "ก"))
            + Row(3, Text("A3", "ข"))
            + Row(3, Number("B3", 2));

        Assert.Equal("ก | 1\nข | 2\nค | 3", Shown(Read(new RawWorkbook(data)).Table));
    }

    [Theory]
    [InlineData("a carriage return", "<si><t>หมู่ ๑_x000D_\nหมู่ ๒</t></si>", "หมู่ ๑\nหมู่ ๒")]
    [InlineData("an escape that is none", "<si><t>_x005F_x000D_ _x00ZZ_ _x0041</t></si>", "_x000D_ _x00ZZ_ _x0041")]
    [InlineData("a letter written as its number", "<si><t>_x0E01_ข</t></si>", "กข")]
    [InlineData(
        "reading aids",
        "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si>",
        "東京"
    )]
    [InlineData(
        "blanks between pieces",
        "<si><r><t>บ้าน</t></r><r><t xml:space=\"preserve\"> </t></r><r><t>คลอง</t></r></si>",
        "บ้าน คลอง"
    )]
    [InlineData("blanks at its ends", "<si><t xml:space=\"preserve\">  ก  </t></si>", "ก")]
    [InlineData("markup", "<si><t>&lt;b&gt;ก&amp;ข</t></si>", "<b>ก&ข")]
    [InlineData("a text in a box of its own", "<si><t><![CDATA[ก<ข]]></t></si>", "ก<ข")]
    [InlineData("several texts", "<si><t/></si><si><t>ข</t></si>", "–")]
    public void Texts_are_read_as_Excel_shows_them(string what, string strings, string shown)
    {
        var data =
            Row(1, Text("A1", "ชื่อ") + Text("B1", "จำนวน"))
            + Row(2, "<c r=\"A2\" t=\"s\"><v>0</v></c>" + Number("B2", 10));

        Assert.Equal(
            (what, shown),
            (
                what,
                Read(new RawWorkbook(data) { Strings = strings }).Table!.Rows[0].Cells[0] is { IsEmpty: false } cell
                    ? cell.Text
                    : "–"
            )
        );
    }

    [Theory]
    [InlineData("a formula without a value", "<c r=\"B2\"><f>A2</f></c>", "ITA259 t.xlsx | แผ่น1!B2")]
    [InlineData(
        "a shared formula without a value",
        "<c r=\"B2\"><f t=\"shared\" si=\"0\"/></c>",
        "ITA259 t.xlsx | แผ่น1!B2"
    )]
    [InlineData("an empty value", "<c r=\"B2\"><f>A2</f><v></v></c>", "ITA259 t.xlsx | แผ่น1!B2")]
    [InlineData("a formula that gives no letter", "<c r=\"B2\" t=\"str\"><f>\"\"</f></c>", "")]
    [InlineData("an error", "<c r=\"B2\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "ITA258 t.xlsx | แผ่น1!B2 | #DIV/0!")]
    [InlineData("an error that was typed", "<c r=\"B2\" t=\"e\"><v>#N/A</v></c>", "ITA258 t.xlsx | แผ่น1!B2 | #N/A")]
    [InlineData("a picture in the cell", "<c r=\"B2\" t=\"e\" vm=\"1\"><v>#VALUE!</v></c>", "ITA293 t.xlsx | แผ่น1!B2")]
    public void Values_that_can_not_be_shown_are_told(string what, string cell, string told) =>
        Assert.Equal(
            (what, told),
            (
                what,
                Told(
                    Read(
                        new RawWorkbook(
                            Row(1, Text("A1", "ชื่อ") + Text("B1", "จำนวน")) + Row(2, Text("A2", "ก") + cell)
                        )
                    ).Diagnostics
                )
            )
        );

    [Theory]
    [InlineData(
        """<sheet name="ซ่อน" sheetId="1" state="hidden" r:id="rId1"/><sheet name="เห็น" sheetId="2" r:id="rId1"/>""",
        null,
        "เห็น"
    )]
    [InlineData("""<sheet name="ซ่อน" sheetId="1" state="veryHidden" r:id="rId1"/>""", "ซ่อน", "ITA253 t.xlsx | ซ่อน")]
    [InlineData(
        """<sheet name="กราฟ" sheetId="1" r:id="rId2"/><sheet name="เห็น" sheetId="2" r:id="rId1"/>""",
        null,
        "เห็น"
    )]
    [InlineData("""<sheet name="ม.ค. 66 " sheetId="1" r:id="rId1"/>""", "ม.ค. 66", "ม.ค. 66 ")]
    [InlineData("""<sheet name="Sheet1" sheetId="1" r:id="rId1"/>""", "SHEET1!A1:B2", "Sheet1")]
    [InlineData("""<sheet name="งบ 'ใหม่'" sheetId="1" r:id="rId1"/>""", "'งบ ''ใหม่'''!A1:B2", "งบ 'ใหม่'")]
    [InlineData("""<sheet name="งบ &amp; แผน" sheetId="1" r:id="rId1"/>""", "งบ & แผน", "งบ & แผน")]
    public void Sheets_are_found_as_Excel_lists_them(string sheets, string? selection, string found)
    {
        var (table, diagnostics) = Read(
            new RawWorkbook(Rows("ก"))
            {
                Sheets = sheets,
                Parts = new Dictionary<string, string>
                {
                    ["xl/_rels/workbook.xml.rels"] = Relationships(
                        Relation("rId1", "worksheet", "worksheets/sheet1.xml")
                            + Relation("rId2", "chartsheet", "chartsheets/sheet1.xml")
                    ),
                },
            },
            selection
        );

        Assert.Equal(found, table?.Sheet ?? Told(diagnostics));
    }

    [Theory]
    [InlineData("a cell far to the right", 5, "GT2", "ITA257 t.xlsx | 3 | 202 | แผ่น1!GT2")]
    [InlineData("the last column there is", 5, "XFD2", "ITA257 t.xlsx | 3 | 16,384 | แผ่น1!XFD2")]
    [InlineData("the last one that is shown", 5, "GR2", "")]
    public void A_cell_beyond_the_columns_of_a_page_is_told_by_its_name(
        string what,
        int number,
        string cell,
        string told
    ) =>
        Assert.Equal(
            (what, told),
            (
                what,
                string.Join(
                    '\n',
                    Told(
                            Read(
                                new RawWorkbook(
                                    Rows("ก")
                                        .Replace("</row>", "", StringComparison.Ordinal)
                                        .Replace("<row r=\"2\"", "</row><row r=\"2\"", StringComparison.Ordinal)
                                        + Number(cell, number)
                                        + "</row>"
                                        + Row(3, Text("A3", "ข"))
                                )
                            ).Diagnostics
                        )
                        .Split('\n')
                        .Where(line => !line.StartsWith("ITA255", StringComparison.Ordinal))
                )
            )
        );

    [Fact]
    public void A_range_beyond_the_columns_of_a_page_is_shown() =>
        Assert.Equal(
            "ก | 5",
            Shown(
                Read(
                    new RawWorkbook(
                        Row(1, Text("GT1", "ชื่อ") + Text("GU1", "จำนวน")) + Row(2, Text("GT2", "ก") + Number("GU2", 5))
                    ),
                    "GT1:GU2"
                ).Table
            )
        );

    [Theory]
    [InlineData("60000", "A60000:B60001")]
    [InlineData("1048575", "A1048575:B1048576")]
    public void A_range_far_down_is_shown(string first, string range)
    {
        var row = int.Parse(first);

        Assert.Equal(
            "ก | 5",
            Shown(
                Read(
                    new RawWorkbook(
                        Row(row, Text($"A{row}", "ชื่อ") + Text($"B{row}", "จำนวน"))
                            + Row(row + 1, Text($"A{row + 1}", "ก") + Number($"B{row + 1}", 5))
                    ),
                    range
                ).Table
            )
        );
    }

    [Theory]
    [InlineData("<row r=\"0\"><c r=\"A0\"><v>1</v></c></row>")]
    [InlineData("<row r=\"-1\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>99</v></c></row>")]
    [InlineData("<row r=\"1\"><c r=\"A1\"><v>สิบ</v></c></row>")]
    public void A_sheet_that_can_not_be_is_told_as_damaged(string data) =>
        Assert.Equal("ITA244 XLSX", Told(Read(new RawWorkbook(data)).Diagnostics));

    [Theory]
    [InlineData("<row r=\"2147483647\"><c r=\"A2147483647\"><v>1</v></c></row>", "2147483647")]
    [InlineData("<row r=\"1048577\"><c><v>1</v></c></row>", "1048577")]
    [InlineData("<row r=\"1\"><c r=\"ZZZZ1\"><v>1</v></c></row>", "ZZZZ1")]
    [InlineData("<row r=\"4\"><c r=\"ZZZZZZ4\"><v>1</v></c></row>", "ZZZZZZ4")]
    [InlineData("<row r=\"1\"><c r=\"XFE1\"><v>1</v></c></row>", "XFE1")]
    public void A_cell_outside_of_any_sheet_is_told_by_its_name(string data, string cell) =>
        Assert.Equal(
            $"ITA245 แผ่นงาน “แผ่น1” มีเซลล์ {cell} นอก 1,048,576 แถว 16,384 คอลัมน์",
            Told(Read(new RawWorkbook(data)).Diagnostics)
        );

    [Fact]
    public void A_sheet_whose_rows_stand_from_last_to_first_is_read_if_it_is_no_attack()
    {
        var few = string.Concat(Enumerable.Range(1, 1000).Reverse().Select(Row));
        var many = string.Concat(Enumerable.Range(1, 40_000).Reverse().Select(Row));

        Assert.DoesNotContain("ITA245", Told(Read(new RawWorkbook(few)).Diagnostics), StringComparison.Ordinal);
        Assert.Equal("ITA245 เมื่อคลายแล้ว 128 MB", Told(Read(new RawWorkbook(many)).Diagnostics));

        static string Row(int row) => $"<row r=\"{row}\"><c r=\"A{row}\" t=\"str\"><v>{row} ก</v></c></row>";
    }

    [Fact]
    public void A_text_longer_than_a_cell_of_the_download_is_told()
    {
        var longest = new string('ก', SheetGrid.LongestText);

        Assert.Equal("", Told(Read(new RawWorkbook(Rows(longest))).Diagnostics));
        Assert.Equal(
            "ITA294 t.xlsx | แผ่น1!A2 | 32,768 | 32,767",
            Told(Read(new RawWorkbook(Rows(longest + "ก"))).Diagnostics)
        );
        Assert.Equal(
            "ITA294 t.csv | A2 | 32,768 | 32,767",
            Told(Read(Encoding.UTF8.GetBytes($"ชื่อ,จำนวน\n{longest}ก,1\n"), name: "t.csv").Diagnostics)
        );
    }

    [Fact]
    public void Days_counted_from_1904_are_the_same_days() =>
        Assert.Equal(
            "ก | 16 ม.ค. 2566",
            Shown(
                Read(
                    new RawWorkbook(Rows() + Row(2, Text("A2", "ก") + Number("B2", 43480, Day)))
                    {
                        Settings = "<workbookPr date1904=\"1\"/>",
                    }
                ).Table
            )
        );

    [Fact]
    public void A_sheet_that_is_damaged_anywhere_never_stops_the_program()
    {
        var sound =
            Rows("ก", "ข")
            + Row(
                4,
                Formula("A4", "HYPERLINK(\"https://a.go.th/\"&B2,\"ดู\")", "ดู") + "<c r=\"B4\" t=\"s\"><v>0</v></c>",
                "hidden=\"0\""
            );
        var behind =
            """<mergeCells><mergeCell ref="A2:B3"/></mergeCells><hyperlinks><hyperlink ref="A2:B4" location="x"/></hyperlinks>""";
        string[] bad =
        [
            "",
            "0",
            "-1",
            "9999999999",
            "<",
            "\"",
            "XFD1048576",
            ":",
            "s",
            "e",
            "<c/>",
            "</row>",
            "_x0000_",
            "$",
            "&#1;",
        ];
        Gen.Select(Gen.Int[0, sound.Length - 1], Gen.Int[0, behind.Length - 1], Gen.Int[0, bad.Length - 1])
            .Sample(
                (at, later, which) =>
                {
                    var wrong = bad[which];
                    var (table, diagnostics) = Read(
                        new RawWorkbook(sound[..at] + wrong + sound[(at + 1)..])
                        {
                            Behind = behind[..later] + wrong + behind[(later + 1)..],
                            Strings = "<si><t>ก</t></si>",
                        }
                    );
                    return table is not null || diagnostics.Count > 0;
                },
                iter: 500
            );
    }

    [Fact]
    public void A_small_workbook_that_claims_much_takes_little_memory()
    {
        var far = string.Concat(Enumerable.Range(1, 30_000).Select(row => Row(row, Number($"XFD{row}", 1))));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var (table, diagnostics) = Read(new RawWorkbook(far));

        Assert.Null(table);
        Assert.Equal("ITA245 เมื่อคลายแล้ว 128 MB", Told(diagnostics));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 900_000_000);
    }
}
