using System.Text;
using ItaSite.Building;
using ItaSite.Diagnostics;

namespace ItaSite.Tests.Reading;

/// <summary>Where a PDF keeps what no page shows. The citizen number 1234567890121 belongs to nobody.</summary>
public class HiddenPlacesOfPdfs
{
    private const string Number = "เลข 1234567890121";

    public static TheoryData<string> Places => [.. Hidden.Keys];

    private static readonly Dictionary<string, Action<PdfSpecimen, Action<string>>> Hidden = new()
    {
        ["a note"] = (pdf, page) =>
            page(
                $"/Annots[{pdf.Add($"<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents{PdfSpecimen.Hex(Number)}>>")} 0 R]"
            ),
        ["a note written into the page"] = (_, page) =>
            page($"/Annots[<</Type/Annot/Subtype/FreeText/Rect[0 0 9 9]/Contents(1234567890121)>>]"),
        ["a note's text by reference"] = (pdf, page) =>
            page(
                $"/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents {pdf.Add(PdfSpecimen.Hex(Number))} 0 R>>]"
            ),
        ["the words of a stamp"] = (pdf, page) =>
        {
            var form = pdf.AddStream(
                "/Type/XObject/Subtype/Form/BBox[0 0 99 9]",
                "BT /F1 9 Tf 2 2 Td [(12345) -20 (67890)] TJ (121) Tj ET"u8.ToArray()
            );
            page($"/Annots[<</Type/Annot/Subtype/Stamp/Rect[0 0 9 9]/AP<</N {form} 0 R>>>>]");
        },
        ["the words within a stamp's drawing"] = (pdf, page) =>
        {
            var inner = pdf.AddStream(
                "/Type/XObject/Subtype/Form/BBox[0 0 99 9]",
                "BT /F1 9 Tf (1234567890121) ' ET"u8.ToArray()
            );
            var form = pdf.AddStream(
                $"/Type/XObject/Subtype/Form/BBox[0 0 99 9]/Resources<</XObject<</X {inner} 0 R>>>>",
                "/X Do"u8.ToArray()
            );
            page($"/Annots[<</Type/Annot/Subtype/Stamp/Rect[0 0 9 9]/AP<</N<</On {form} 0 R>>>>>>]");
        },
        ["a link's address"] = (_, page) =>
            page(
                "/Annots[<</Type/Annot/Subtype/Link/Rect[0 0 9 "
                    + "9]/A<</S/URI/URI(https://example.go.th/?id=1234567890121)>>>>]"
            ),
        ["a field"] = (pdf, page) =>
        {
            var field = pdf.Add($"<</FT/Tx/T(id)/V{PdfSpecimen.Hex(Number)}/Subtype/Widget/Rect[0 0 9 9]>>");
            page($"/Annots[{field} 0 R]");
            pdf.WithCatalog($"/AcroForm<</Fields[{field} 0 R]>>");
        },
        ["a field on no page"] = (pdf, page) =>
        {
            page("");
            pdf.WithCatalog($"/AcroForm<</Fields[{pdf.Add("<</FT/Tx/T(id)/V(1234567890121)>>")} 0 R]>>");
        },
        ["a long answer of a field"] = (pdf, page) =>
        {
            page("");
            pdf.WithCatalog(
                $"/AcroForm<</Fields[{pdf.Add($"<</FT/Tx/T(id)/V {pdf.AddStream("", "1234567890121"u8.ToArray())} 0 R>>")} 0 R]>>"
            );
        },
        ["an XFA form"] = (pdf, page) =>
        {
            page("");
            pdf.WithCatalog(
                $"/AcroForm<</Fields[]/XFA[(datasets) {pdf.AddStream("", Encoding.UTF8.GetBytes("<id>1234567890121</id>"))} 0 R]>>"
            );
        },
        ["a bookmark"] = (pdf, page) =>
        {
            page("");
            var first = pdf.Add($"<</Title{PdfSpecimen.Hex(Number)}/Parent 1 0 R>>");
            pdf.WithCatalog($"/Outlines<</First {first} 0 R/Last {first} 0 R/Count 1>>");
        },
        ["a script"] = (pdf, page) =>
        {
            page("");
            pdf.WithCatalog("/OpenAction<</S/JavaScript/JS(app.alert\\('1234567890121'\\))>>");
        },
        ["a script in a stream"] = (pdf, page) =>
        {
            page("");
            pdf.WithCatalog(
                $"/OpenAction<</S/JavaScript/JS {pdf.AddStream("", "app.alert('1234567890121')"u8.ToArray())} 0 R>>"
            );
        },
        ["the metadata"] = (pdf, page) =>
        {
            page("");
            pdf.WithCatalog(
                $"/Metadata {pdf.AddStream("/Type/Metadata/Subtype/XML", "<x:xmpmeta xmlns:x='adobe:ns:meta/'><d>1234567890121</d></x:xmpmeta>"u8.ToArray())} 0 R"
            );
        },
        ["an attached file"] = (pdf, page) =>
        {
            page("");
            pdf.WithCatalog(
                $"/Names<</EmbeddedFiles<</Names[(a.txt) {Attached(pdf, "a.txt", Encoding.UTF8.GetBytes(Number))} 0 R]>>>>"
            );
        },
        ["a file pinned to a page"] = (pdf, page) =>
            page(
                $"/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS {Attached(pdf, "b.csv", Encoding.UTF8.GetBytes($"ก,ข\n1,{Number}"))} 0 R>>]"
            ),
        ["a PDF in the PDF"] = (pdf, page) =>
            page(
                $"/Annots[<</Type/Annot/Subtype/FileAttachment/Rect[0 0 9 9]/FS {Attached(pdf, "c.pdf", PdfSpecimen.Of("ประกาศ", Number))} 0 R>>]"
            ),
        ["the words for a picture"] = (pdf, page) =>
        {
            page("");
            pdf.WithCatalog(
                $"/StructTreeRoot<</Type/StructTreeRoot/K {pdf.Add($"<</Type/StructElem/S/Figure/Alt{PdfSpecimen.Hex(Number)}>>")} 0 R>>"
            );
        },
    };

    [Theory]
    [MemberData(nameof(Places))]
    public void A_citizen_number_is_found_in(string place)
    {
        var pdf = new PdfSpecimen();
        Hidden[place](pdf, more => pdf.AddPage(pdf.Lines("ประกาศสำนักงานปลัด"), more));

        var result = Build(pdf.Bytes());

        var found = Assert.Single(
            result.Diagnostics,
            diagnostic => diagnostic.Problem == PrivacyProblems.CitizenNumberIsShown
        );
        Assert.Contains("(in ", found.Message(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_is_told_with_its_page_and_its_author()
    {
        var pdf = new PdfSpecimen();
        pdf.AddPage(pdf.Lines("หน้าแรกของประกาศ"));
        pdf.AddPage(
            pdf.Lines("หน้าที่สองของประกาศ"),
            $"/Annots[<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/T{PdfSpecimen.Hex("นาย ตัวอย่าง ผู้ตรวจ")}/Contents(081-234-5678)>>]"
        );

        var lines = SiteInAString.Lines(Build(pdf.Bytes()), Severity.Warning);

        Assert.Contains(
            "ITA721: พบหมายเลขโทรศัพท์มือถือ 081-23X-XXXX (ในหมายเหตุหรือช่องกรอกของหน้า 2)",
            lines,
            StringComparison.Ordinal
        );
        Assert.Contains("“นาย ตัวอย่าง ผู้ตรวจ”", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void Commands_and_forms_that_no_browser_shows_are_told()
    {
        var pdf = new PdfSpecimen();
        pdf.AddPage(pdf.Lines("ประกาศสำนักงานปลัด"));
        pdf.WithCatalog("/OpenAction<</S/JavaScript/JS(x)>>/AcroForm<</Fields[]/XFA[(a)(b)]>>");

        Assert.Equal("ITA741 ITA730", BrokenPdfTexts.Codes(BrokenPdfTexts.Read(pdf.Bytes())));
    }

    [Theory]
    [InlineData("", "ITA730")]
    [InlineData("/Contents(approved)", "")]
    public void A_stamp_that_is_drawn_in_glyphs_is_told(string more, string codes)
    {
        var pdf = new PdfSpecimen();
        var form = pdf.AddStream(
            "/Type/XObject/Subtype/Form/BBox[0 0 99 9]/Resources<</Font<</F1<</Type/Font/Subtype/Type0>>>>>>",
            "BT /F1 9 Tf <00310032> Tj ET"u8.ToArray()
        );
        pdf.AddPage(
            pdf.Lines("ประกาศสำนักงานปลัด"),
            $"/Annots[<</Type/Annot/Subtype/Stamp/Rect[0 0 9 9]{more}/AP<</N {form} 0 R>>>>]"
        );

        Assert.Equal(codes, BrokenPdfTexts.Codes(BrokenPdfTexts.Read(pdf.Bytes())));
    }

    [Fact]
    public void An_attached_file_that_nobody_can_open_is_told()
    {
        var pdf = new PdfSpecimen();
        pdf.AddPage(pdf.Lines("ประกาศสำนักงานปลัด"));
        pdf.WithCatalog(
            $"/Names<</EmbeddedFiles<</Names[(a) {Attached(pdf, "a.rar", "Rar!\u001A\u0007\u0001\0"u8.ToArray())} 0 R]>>>>"
        );

        var facts = BrokenPdfTexts.Read(pdf.Bytes());

        Assert.Equal("ITA730", BrokenPdfTexts.Codes(facts));
        Assert.Contains("a.rar", facts.Diagnostics[0].Message(Language.Thai), StringComparison.Ordinal);
    }

    private static int Attached(PdfSpecimen pdf, string name, byte[] bytes) =>
        pdf.Add(
            $"<</Type/Filespec/F({name})/UF{PdfSpecimen.Hex(name)}/EF<</F {pdf.AddStream("/Type/EmbeddedFile", bytes)} 0 R>>>>"
        );

    internal static BuildResult Build(byte[] bytes) =>
        SiteInAString.Build("-- content/a.md --\n# ก\n[ข](a.pdf)\n", [SiteInAString.File("content/a.pdf", bytes)]);
}
