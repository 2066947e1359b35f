using static ItaSite.Tests.Reading.RawWorkbook;
using static ItaSite.Tests.Reading.SheetsOnPages;

namespace ItaSite.Tests.Reading;

/// <summary>What lies over a sheet is not published with its table, and its loss is reported.</summary>
public class OverlaysOnSheets
{
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
    private const string From =
        "<xdr:from><xdr:col>2</xdr:col><xdr:row>4</xdr:row></xdr:from><xdr:to><xdr:col>9</xdr:col><xdr:row>9</xdr:row></xdr:to>";

    [Theory]
    [InlineData(
        "a picture",
        "<xdr:twoCellAnchor>{0}<xdr:pic><xdr:nvPicPr><xdr:cNvPr id=\"1\" "
            + "name=\"x\"/></xdr:nvPicPr></xdr:pic></xdr:twoCellAnchor>",
        "แผ่น1!C5"
    )]
    [InlineData(
        "a text box",
        "<xdr:oneCellAnchor>{0}<xdr:sp><xdr:txBody><a:p><a:r><a:t>ยกเลิก</a:t></a:r><a:r><a:t>แล้ว</a:t></a:r></a:p></xdr:txBody></xdr:sp></xdr:oneCellAnchor>",
        "แผ่น1!C5 “ยกเลิก แล้ว”"
    )]
    [InlineData("a line", "<xdr:twoCellAnchor>{0}<xdr:cxnSp/></xdr:twoCellAnchor>", "แผ่น1!C5")]
    [InlineData("a chart", "<xdr:twoCellAnchor>{0}<xdr:graphicFrame/></xdr:twoCellAnchor>", "แผ่น1!C5")]
    [InlineData("a picture of no cell", "<xdr:absoluteAnchor><xdr:pic/></xdr:absoluteAnchor>", "แผ่น1!A1")]
    [InlineData(
        "a group",
        "<xdr:twoCellAnchor>{0}<xdr:grpSp><xdr:sp/><xdr:pic/></xdr:grpSp></xdr:twoCellAnchor>",
        "แผ่น1!C5"
    )]
    [InlineData(
        "the same for older programs",
        "<xdr:twoCellAnchor>{0}<mc:AlternateContent "
            + "xmlns:mc=\"mc\"><mc:Choice><xdr:sp><a:t>ก</a:t></xdr:sp></mc:Choice><mc:Fallback><xdr:sp><a:t>ก</a:t></xdr:sp></mc:Fallback></mc:AlternateContent></xdr:twoCellAnchor>",
        "แผ่น1!C5 “ก”"
    )]
    [InlineData(
        "a hidden one",
        "<xdr:twoCellAnchor>{0}<xdr:pic><xdr:cNvPr id=\"1\" hidden=\"1\"/></xdr:pic></xdr:twoCellAnchor>",
        null
    )]
    [InlineData("none", "", null)]
    public void It_is_told_by_the_cell_under_its_corner(string what, string anchors, string? named)
    {
        var (table, diagnostics) = Read(Over(anchors));

        Assert.Equal((what, named is null ? "" : $"ITA293 t.xlsx | {named}"), (what, Told(diagnostics)));
        Assert.NotNull(table);
    }

    [Fact]
    public void What_lies_outside_of_the_range_is_not_told() =>
        Assert.Equal(
            "",
            Told(Read(Over($"<xdr:twoCellAnchor>{From}<xdr:pic/></xdr:twoCellAnchor>"), "A1:B2").Diagnostics)
        );

    [Theory]
    [InlineData("<oleObjects><oleObject progId=\"Word.Document.12\" shapeId=\"1025\"/></oleObjects>")]
    [InlineData(
        "<controls><control "
            + "name=\"x\"><controlPr><anchor><from><col>0</col><row>1048575</row></from></anchor></controlPr></control></controls>"
    )]
    public void A_file_or_a_button_over_the_sheet_is_told(string objects) =>
        Assert.Equal(
            "ITA293 t.xlsx | แผ่น1!A1",
            Told(Read(new RawWorkbook(Rows("ก")) { Behind = objects }).Diagnostics)
        );

    private static RawWorkbook Over(string anchors) =>
        new(Rows("ก"))
        {
            Behind = "<drawing r:id=\"rId5\"/>",
            Relations = Relation("rId5", "drawing", "../drawings/drawing1.xml"),
            Parts = new Dictionary<string, string>
            {
                ["xl/drawings/drawing1.xml"] =
                    $"<xdr:wsDr xmlns:xdr=\"{Drawing}\" xmlns:a=\"a\">{anchors.Replace("{0}", From, StringComparison.Ordinal)}</xdr:wsDr>",
            },
        };
}
