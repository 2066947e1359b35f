using System.IO.Compression;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Tests.Isolation;
using ItaSite.Tests.Screening;

namespace ItaSite.Tests.Fuzzing;

/// <summary>Documents damaged at random, read by a child of the program: one may end its reader.</summary>
public sealed class DamagedDocuments(DocumentChildren children) : IClassFixture<DocumentChildren>
{
    private static readonly string Fixtures = Path.Combine(Repository.Root, "tests/ItaSite.Tests/Fixtures");

    private static readonly Dictionary<string, string> Objects = new()
    {
        ["1"] =
            "<</Type/Catalog/Pages 2 0 R/Names<</Dests<</Names[(a)[3 0 R/Fit]]>>>>/AcroForm 9 0 R/Outlines 10 0 R>>",
        ["2"] = "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        ["3"] =
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 500 500]/Rotate 0/Contents 4 0 R/Annots[8 0 R]"
            + "/Resources<</Font<</F 5 0 R>>/XObject<</X 7 0 R>>/ExtGState<</G<</CA .5>>>>>>>>",
        ["4"] = "BT /F 12 Tf 1 0 0 1 10 10 Tm [(hello) -250 (of \\101 letters)] TJ T* <0102> Tj ET q /X Do Q /G gs",
        ["5"] =
            "<</Type/Font/Subtype/Type0/BaseFont/A/Encoding/Identity-H/ToUnicode 6 0 R/DescendantFonts[<</Type/Font"
            + "/Subtype/CIDFontType2/BaseFont/A/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500"
            + "/W[1[500 600]]/FontDescriptor<</Type/FontDescriptor/FontName/A/Flags 4>>>>]>>",
        ["6"] =
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> "
            + "endcodespacerange 1 beginbfrange <0001> <0050> <0E01> endbfrange 1 beginbfchar <6865> <0E33> endbfchar "
            + "endcmap end end",
        ["7"] = "BT /F 12 Tf 10 50 Td (form) Tj ET /X Do",
        ["8"] =
            "<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Contents(note)/A<</S/URI/URI(https://a.go.th/)>>/Parent 9 0 R>>",
        ["9"] = "<</Fields[8 0 R]/XFA[(a) 6 0 R]>>",
        ["10"] = "<</Type/Outlines/First 11 0 R/Last 11 0 R/Count 1>>",
        ["11"] = "<</Title(\\376\\377\\016\\001)/Parent 10 0 R/Next 11 0 R/Dest(a)>>",
    };

    [Fact]
    public void A_PDF_costs_a_finding_at_most() =>
        Fuzz.Each(
            "PDF, the file",
            Mutated.Bytes(
                HostilePdfs.Good,
                HandmadePdf.Of("catalog", "/Lang(th)"),
                HostilePdfs.Pages(3),
                Of("xmp.pdf")
            ),
            bytes => CostsAFinding("content/a.pdf", bytes),
            few: 15,
            share: 8
        );

    [Fact]
    public void A_PDF_of_damaged_objects_costs_a_finding_at_most() =>
        Fuzz.Each(
            "PDF, its objects",
            Mutated.Part(Objects),
            part => CostsAFinding("content/a.pdf", Whole(part)),
            few: 30,
            share: 20
        );

    [Fact]
    public void A_document_of_an_office_costs_a_finding_at_most()
    {
        var parts = PartsOf(Of("report.docx"));
        Fuzz.Each(
            "DOCX, its parts",
            Mutated.Part(parts),
            part =>
                CostsAFinding(
                    "content/a.docx",
                    Zipped.Of([
                        .. parts.Select(one =>
                            (one.Key, Encoding.UTF8.GetBytes(one.Key == part.Name ? part.Text : one.Value))
                        ),
                    ])
                ),
            few: 10,
            share: 10
        );
    }

    [Theory]
    [InlineData("a.doc", "old.doc")]
    [InlineData("a.jpg", "photo.jpg")]
    [InlineData("a.png", "turned.png")]
    [InlineData("a.webp", "photo.webp")]
    [InlineData("a.heic", "phone.heic")]
    [InlineData("a.avif", "phone.avif")]
    [InlineData("a.tif", "photo.tif")]
    public void A_file_of_another_kind_costs_a_finding_at_most(string name, string fixture) =>
        Fuzz.Each(
            $"{name[2..]}",
            Mutated.Bytes(Of(fixture)),
            bytes =>
                IsTold(
                    DocumentReader.Read(SiteInAString.File($"content/{name}", bytes), new Nesting(children.Readers)),
                    $"content/{name}"
                ),
            few: 10,
            share: 4
        );

    [Fact]
    public void Rich_text_costs_a_finding_at_most() =>
        Fuzz.Each(
            "RTF",
            Mutated.Bytes(
                Encoding.ASCII.GetBytes(
                    @"{\rtf1\ansi\ansicpg874\deff0{\fonttbl{\f0 Arial;}}{\info{\author \'a1}}\uc1\u3585?\'a2 {\b x}"
                        + @"{\*\generator y;}{\object\objemb{\*\objdata 0105}}{\pict\bin3 abc}\par}"
                )
            ),
            bytes => IsTold(DocumentReader.Read(SiteInAString.File("content/a.rtf", bytes)), "content/a.rtf"),
            few: 50,
            share: 20
        );

    private void CostsAFinding(string path, byte[] bytes)
    {
        var kind = path.EndsWith(".pdf", StringComparison.Ordinal) ? DocumentKind.Pdf : DocumentKind.Word;
        IsTold(children.Readers.Read(SiteInAString.File(path, bytes), kind), path);
    }

    private static void IsTold(Diagnosed<DocumentFacts> read, string path) =>
        Assert.All(
            read.Diagnostics,
            diagnostic =>
            {
                Assert.Equal(path, diagnostic.Place.File);
                Readings.Speaks(diagnostic);
            }
        );

    private static byte[] Whole(DamagedPart damaged) =>
        HostilePdfs.Of([
            .. Objects.Select(one =>
            {
                var text = one.Key == damaged.Name ? damaged.Text : one.Value;
                return (
                    int.Parse(one.Key),
                    one.Value.StartsWith("<<", default) ? text : HostilePdfs.Stream(Head(one.Key), text)
                );
            }),
        ]);

    private static string Head(string number) =>
        number == "7"
            ? "/Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources<</Font<</F 5 0 R>>/XObject<</X 7 0 R>>>>"
            : "";

    private static Dictionary<string, string> PartsOf(byte[] document)
    {
        using var zip = new ZipArchive(new MemoryStream(document));
        return zip
            .Entries.Where(entry => entry.Name.EndsWith(".xml", default) || entry.Name.EndsWith(".rels", default))
            .ToDictionary(entry => entry.FullName, entry => Zipped.Read(document, entry.FullName));
    }

    private static byte[] Of(string name) => File.ReadAllBytes(Path.Combine(Fixtures, name));
}
