using System.Text;
using static ItaSite.Tests.Reading.ReadTables;

namespace ItaSite.Tests.Reading;

/// <summary>XML Spreadsheet 2003, as systems export it under the name .xls or .xml.</summary>
public class XmlTables
{
    private const string XmlHead = """
        <?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
        <Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet" xmlns:x="urn:schemas-microsoft-com:office:excel">
        <Styles><Style ss:ID="Default"><NumberFormat/></Style><Style ss:ID="m"><NumberFormat ss:Format="#,##0.00"/></Style><Style ss:ID="d"><NumberFormat ss:Format="Short Date"/></Style><Style ss:ID="c" ss:Parent="m"/><Style ss:ID="y"><NumberFormat ss:Format="Yes/No"/></Style></Styles>
        """;

    [Theory]
    [InlineData(
        "cells",
        "<Row><Cell><Data ss:Type='String'>ที่</Data></Cell><Cell><Data "
            + "ss:Type='String'>งาน</Data></Cell></Row><Row><Cell><Data ss:Type='Number'>1</Data></Cell><Cell><Data "
            + "ss:Type='String'>ซื้อ&#10;วัสดุ</Data></Cell></Row>",
        "ที่|งาน / 1|ซื้อ⏎วัสดุ"
    )]
    [InlineData(
        "places",
        "<Row ss:Index='2'><Cell ss:Index='2'><Data ss:Type='String'>ที่</Data></Cell><Cell><Data "
            + "ss:Type='String'>งาน</Data></Cell><Cell><Data ss:Type='String'>ผล</Data></Cell></Row><Row "
            + "ss:Index='4'><Cell ss:Index='2'><Data ss:Type='Number'>1</Data></Cell><Cell ss:Index='4'><Data "
            + "ss:Type='String'>ก</Data></Cell></Row>",
        "ที่|งาน|ผล / 1||ก"
    )]
    [InlineData(
        "formats",
        "<Column/><Column ss:StyleID='m'/><Row><Cell><Data ss:Type='String'>ที่</Data></Cell><Cell><Data "
            + "ss:Type='String'>เงิน</Data></Cell></Row><Row><Cell><Data ss:Type='Number'>1</Data></Cell><Cell><Data "
            + "ss:Type='Number'>1250000.5</Data></Cell></Row><Row><Cell><Data ss:Type='Number'>2</Data></Cell><Cell "
            + "ss:StyleID='c'><Data ss:Type='Number'>5E1</Data></Cell></Row>",
        "ที่|เงิน / 1|1,250,000.50 / 2|50.00"
    )]
    [InlineData(
        "truth and styled words",
        "<Row><Cell><Data ss:Type='String'>ที่</Data></Cell><Cell><Data "
            + "ss:Type='String'>งาน</Data></Cell></Row><Row><Cell><Data "
            + "ss:Type='Boolean'>1</Data></Cell><Cell><ss:Data ss:Type='String' "
            + "xmlns='http://www.w3.org/TR/REC-html40'><B>ซื้อ</B><Font>วัสดุ</Font></ss:Data></Cell></Row>",
        "ที่|งาน / TRUE|ซื้อวัสดุ"
    )]
    [InlineData(
        "words for numbers",
        "<Column/><Column ss:StyleID='y'/><Row><Cell><Data ss:Type='String'>ที่</Data></Cell><Cell><Data "
            + "ss:Type='String'>มี</Data></Cell></Row><Row><Cell><Data ss:Type='Number'>1</Data></Cell><Cell><Data "
            + "ss:Type='Number'>0</Data></Cell></Row><Row><Cell><Data ss:Type='Number'>2</Data></Cell><Cell><Data "
            + "ss:Type='Number'>1</Data></Cell></Row>",
        "ที่|มี / 1|No / 2|Yes"
    )]
    public void XML_Spreadsheet_2003_is_read(string why, string rows, string shown)
    {
        foreach (var name in new[] { "x.xls", "x.xml" })
            Assert.Equal((why, shown), (why, Described(Read(File(name, Encoding.UTF8.GetBytes(Xml(rows)))).Table)));
    }

    [Fact]
    public void Merges_links_and_days_of_XML_Spreadsheet_2003_are_kept()
    {
        var table = Read(
            Xls(
                Xml(
                    """
                    <Row><Cell ss:MergeDown="1"><Data ss:Type="String">ที่</Data></Cell><Cell ss:MergeAcross="1"><Data ss:Type="String">สัญญา</Data></Cell></Row>
                    <Row><Cell ss:Index="2"><Data ss:Type="String">เลขที่</Data></Cell><Cell><Data ss:Type="String">วันที่</Data></Cell></Row>
                    <Row><Cell><Data ss:Type="Number">1</Data></Cell><Cell ss:HRef="https://example.go.th/"><Data ss:Type="String">1/2566</Data></Cell><Cell ss:StyleID="d"><Data ss:Type="DateTime">2023-01-24T00:00:00.000</Data></Cell></Row>
                    """
                )
            )
        ).Table!;

        Assert.Equal(["ที่", "สัญญา เลขที่", "สัญญา วันที่"], table.Columns.Select(column => column.Name));
        Assert.Equal(
            ("https://example.go.th/", new DateOnly(2023, 1, 24)),
            (table.Rows[0].Cells[1].Marks?.Link, table.Rows[0].Cells[2].Date)
        );
    }

    [Theory]
    [InlineData(
        "an error",
        "<Row><Cell><Data ss:Type='String'>ก</Data></Cell><Cell><Data "
            + "ss:Type='String'>ข</Data></Cell></Row><Row><Cell><Data ss:Type='Error'>#REF!</Data></Cell><Cell><Data "
            + "ss:Type='Number'>1</Data></Cell></Row>",
        "ITA258"
    )]
    [InlineData(
        "a formula without a value",
        "<Row><Cell><Data ss:Type='String'>ก</Data></Cell><Cell><Data "
            + "ss:Type='String'>ข</Data></Cell></Row><Row><Cell ss:Formula='=1+1'/><Cell><Data "
            + "ss:Type='Number'>1</Data></Cell></Row>",
        "ITA259"
    )]
    [InlineData(
        "a hidden row",
        "<Row><Cell><Data ss:Type='String'>ก</Data></Cell><Cell><Data ss:Type='String'>ข</Data></Cell></Row><Row "
            + "ss:Hidden='1'><Cell><Data ss:Type='String'>ค</Data></Cell></Row>",
        "ITA290"
    )]
    [InlineData(
        "a hidden column",
        "<Column ss:Index='2' ss:Hidden='1'/><Row><Cell><Data ss:Type='String'>ก</Data></Cell><Cell><Data "
            + "ss:Type='String'>ข</Data></Cell></Row>",
        "ITA266"
    )]
    [InlineData(
        "a hidden sheet",
        "</Table><WorksheetOptions "
            + "xmlns='urn:schemas-microsoft-com:office:excel'><Visible>SheetHidden</Visible></WorksheetOptions><Table>",
        "ITA252"
    )]
    [InlineData("a broken file", "<Row><Cell>", "ITA244")]
    public void What_XML_Spreadsheet_2003_hides_or_lacks_is_told(string why, string rows, string code) =>
        Assert.Equal((why, code), (why, Assert.Single(Read(Xls(Xml(rows))).Diagnostics).Problem.Code));

    [Fact]
    public void XML_that_means_harm_is_refused()
    {
        var entities =
            "<?xml version='1.0'?><!DOCTYPE a [<!ENTITY b 'c'>]>"
            + Xml("<Row><Cell><Data ss:Type='String'>&b;</Data></Cell></Row>")[21..];

        Assert.NotEmpty(Read(Xls(entities)).Diagnostics);
        Assert.Null(Read(Xls(entities)).Table);
    }

    private static string Xml(string rows) =>
        $"{XmlHead}<Worksheet ss:Name=\"ข้อมูล\"><Table>{rows}</Table></Worksheet></Workbook>";
}
