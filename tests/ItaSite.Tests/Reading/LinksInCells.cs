using static ItaSite.Tests.Reading.RawWorkbook;
using static ItaSite.Tests.Reading.SheetsOnPages;

namespace ItaSite.Tests.Reading;

/// <summary>A link that an office gave a cell leads there on the site, too, or its loss is reported.</summary>
public class LinksInCells
{
    [Theory]
    [InlineData("https://www.example.go.th/a.pdf", "https://www.example.go.th/a.pdf")]
    [InlineData("http://example.go.th", "http://example.go.th/")]
    [InlineData(
        "HTTPS://example.go.th/ประกาศ",
        "https://example.go.th/%E0%B8%9B%E0%B8%A3%E0%B8%B0%E0%B8%81%E0%B8%B2%E0%B8%A8"
    )]
    [InlineData("https://example.go.th/a?b=1&c=\"2\"", "https://example.go.th/a?b=1&c=%222%22")]
    [InlineData("www.example.go.th", "http://www.example.go.th/")]
    [InlineData("mailto:saraban@example.go.th?subject=ก", "mailto:saraban@example.go.th?subject=%E0%B8%81")]
    [InlineData("tel:035-123456", "tel:035-123456")]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("java\tscript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("file:///C:/งบ/a.xlsx", null)]
    [InlineData(@"\\server\share\a.xlsx", null)]
    [InlineData(@"..\งบ\a.xlsx", null)]
    [InlineData("a.pdf", null)]
    [InlineData("https://", null)]
    [InlineData("https:example", null)]
    [InlineData("ftp://example.go.th/a", null)]
    [InlineData("#แผ่น2!A1", null)]
    public void An_address_that_every_visitor_can_open_is_kept(string target, string? kept)
    {
        var inserted = new RawWorkbook(Rows("ประกาศ"))
        {
            Behind = """<hyperlinks><hyperlink ref="A2" r:id="rId9"/></hyperlinks>""",
            Relations = Relation("rId9", "hyperlink", target, isExternal: true),
        };
        var written = new RawWorkbook(
            Rows()
                + Row(
                    2,
                    Formula(
                        "A2",
                        $"HYPERLINK(\"{target.Replace("\"", "\"\"", StringComparison.Ordinal)}\",\"ประกาศ\")",
                        "ประกาศ"
                    ) + Number("B2", 10)
                )
        );

        foreach (var workbook in new[] { inserted, written })
        {
            var (table, diagnostics) = Read(workbook);

            Assert.Equal("ประกาศ | 10", Shown(table));
            Assert.Equal(kept, table!.Rows[0].Cells[0].Marks?.Link);
            Assert.Equal(kept is null, diagnostics.Any(diagnostic => diagnostic.Problem.Code == "ITA291"));
        }
    }

    [Theory]
    [InlineData("HYPERLINK(\"https://a.go.th/\"&B2&\"/x\",\"ดู\")", "https://a.go.th/10/x")]
    [InlineData("HYPERLINK($C$2)", "https://c.go.th/")]
    [InlineData("hyperlink( C2 , \"ก, (ข\" )", "https://c.go.th/")]
    [InlineData("HYPERLINK(\"https://a.go.th/(1)\",IF(B2>1,\"ก\",\"ข\"))", "https://a.go.th/(1)")]
    [InlineData("IF(B2>1,HYPERLINK(\"https://a.go.th\"),\"\")", null)]
    [InlineData("HYPERLINK(CONCATENATE(\"https://a.go.th/\",B2),\"ดู\")", null)]
    [InlineData("HYPERLINK('อื่น'!A1,\"ดู\")", null)]
    [InlineData("HYPERLINK(\"https://a.go.th\"", null)]
    public void A_formula_that_names_its_address_is_followed(string formula, string? kept)
    {
        var (table, diagnostics) = Read(
            new RawWorkbook(
                Rows() + Row(2, Formula("A2", formula, "ดู") + Number("B2", 10) + Text("C2", "https://c.go.th/"))
            ),
            "A1:B2"
        );

        Assert.Equal(kept, table!.Rows[0].Cells[0].Marks?.Link);
        Assert.Equal(
            kept is null ? $"ITA291 t.xlsx | แผ่น1!A2 → ={(formula.Length < 60 ? formula : formula[..59] + "…")}" : "",
            Told(diagnostics)
        );
    }

    [Fact]
    public void A_formula_that_was_filled_down_links_each_row_to_its_own_address()
    {
        var data =
            Rows()
            + Row(
                2,
                "<c r=\"A2\" t=\"str\"><f t=\"shared\" ref=\"A2:A3\" si=\"0\">HYPERLINK($D2,\"ดู\")</f><v>ดู</v></c>"
                    + Number("B2", 1)
                    + Text("D2", "https://a.go.th/1")
            )
            + Row(
                3,
                "<c r=\"A3\" t=\"str\"><f t=\"shared\" si=\"0\"/><v>ดู</v></c>"
                    + Number("B3", 2)
                    + Text("D3", "https://a.go.th/2")
            );
        var (table, _) = Read(new RawWorkbook(data), "A1:B3");

        Assert.Equal(["https://a.go.th/1", "https://a.go.th/2"], table!.Rows.Select(row => row.Cells[0].Marks?.Link));
    }

    [Fact]
    public void A_link_over_several_cells_is_that_of_each()
    {
        var (table, _) = Read(
            new RawWorkbook(Rows("ก", "ข", "ค"))
            {
                Behind = """<hyperlinks><hyperlink ref="A2:B3" r:id="rId9" location="page=2"/></hyperlinks>""",
                Relations = Relation("rId9", "hyperlink", "https://a.go.th/x.pdf", isExternal: true),
            }
        );

        Assert.Equal(
            4,
            table!.Rows.SelectMany(row => row.Cells).Count(cell => cell.Marks?.Link == "https://a.go.th/x.pdf#page=2")
        );
    }

    [Fact]
    public void Links_of_heads_titles_groups_and_notes_are_kept_on_the_page()
    {
        var data =
            Row(1, Text("A1", "ชื่อเรื่อง"))
            + Row(2, Text("A2", "ชื่อ") + Text("B2", "จำนวน") + Text("C2", "หน่วย"))
            + Row(3, Text("A3", "กองช่าง"))
            + Row(4, Text("A4", "ก") + Number("B4", 1) + Text("C4", "ข"))
            + Row(5, Text("A5", "หมายเหตุ ดูเอกสาร"))
            + Row(6, Text("A6", "ที่มา") + Text("B6", "เอกสาร"));
        string[] cells = ["A1", "B2", "A3", "A4", "A5"];
        var site = SiteInAString.Build(
            "-- content/a.md --\n# ก\n\n![ตาราง](t.xlsx)\n",
            [
                SiteInAString.File(
                    "content/t.xlsx",
                    new RawWorkbook(data)
                    {
                        Behind =
                            $"<hyperlinks>{string.Concat(cells.Select((cell, index) => $"<hyperlink ref=\"{cell}\" r:id=\"rId{index + 9}\"/>"))}</hyperlinks>",
                        Relations = string.Concat(
                            cells.Select(
                                (cell, index) =>
                                    Relation(
                                        $"rId{index + 9}",
                                        "hyperlink",
                                        $"https://a.go.th/{cell}",
                                        isExternal: true
                                    )
                            )
                        ),
                    }.Bytes()
                ),
            ]
        );
        var html = SiteInAString.Text(site, "a.html");

        Assert.Equal(
            cells,
            cells.Where(cell => html.Contains($"<a href=\"https://a.go.th/{cell}\"", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Whom_a_link_writes_to_or_calls_is_screened_like_words()
    {
        var site = SiteInAString.Build(
            "-- content/a.md --\n# ก\n\n![ตาราง](t.xlsx)\n",
            [
                SiteInAString.File(
                    "content/t.xlsx",
                    new RawWorkbook(Rows("ติดต่อ"))
                    {
                        Behind = """<hyperlinks><hyperlink ref="A2" r:id="rId9"/></hyperlinks>""",
                        Relations = Relation("rId9", "hyperlink", "tel:0812345678", isExternal: true),
                    }.Bytes()
                ),
            ]
        );

        Assert.Contains(
            site.Diagnostics,
            diagnostic => diagnostic.Problem.Code == "ITA721" && diagnostic.Place.File == "content/t.xlsx"
        );
    }

    [Fact]
    public void A_link_of_a_cell_is_a_link_of_the_page()
    {
        var site = SiteInAString.Build(
            "-- content/a.md --\n# ก\n\n![ตาราง](t.xlsx){.cards}\n",
            [
                SiteInAString.File(
                    "content/t.xlsx",
                    new RawWorkbook(Rows("035-123456"))
                    {
                        Behind = """<hyperlinks><hyperlink ref="A2" r:id="rId9"/></hyperlinks>""",
                        Relations = Relation("rId9", "hyperlink", "https://a.go.th/", isExternal: true),
                    }.Bytes()
                ),
            ]
        );

        Assert.Equal(1, SiteInAString.Text(site, "a.html").Split("href=\"https://a.go.th/\"").Length - 1);
        Assert.DoesNotContain("tel:", SiteInAString.Text(site, "a.html"), StringComparison.Ordinal);
    }
}
