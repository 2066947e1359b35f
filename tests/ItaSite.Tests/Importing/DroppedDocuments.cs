using System.Text;
using ItaSite.Catalogues;
using ItaSite.Importing;
using ItaSite.Model;

namespace ItaSite.Tests.Importing;

/// <summary>PDFs, pictures and what cannot be used.</summary>
public class DroppedDocuments
{
    private static readonly Element Plan = new(
        "chart",
        "แสดงแผนอัตรากำลังของหน่วยงาน",
        IsOptional: false,
        [],
        [],
        [],
        null
    );

    [Fact]
    public void A_picture_asks_for_its_words_and_its_name_is_none()
    {
        var file = new DroppedFile("IMG_2041 (1).JPG", OfficeFiles.Png());

        var proposal = Importer.Of(file, OfficeFiles.Target);
        var answered = Importer.Of(
            file,
            OfficeFiles.Target,
            new Dictionary<string, string> { ["alt"] = "ประชุม [สภา]" }
        );

        Assert.Equal("![](files/IMG_2041-1.png)\n", proposal.Markdown);
        Assert.Equal("ITA365 IMG_2041 (1).JPG Png IMG_2041-1.png", OfficeFiles.Told(proposal));
        Assert.True(Assert.Single(proposal.Questions).IsRequired);
        Assert.Contains("alt=\"ประชุม [สภา]\"", OfficeFiles.Html(answered), StringComparison.Ordinal);
        Assert.Equal("", OfficeFiles.Told(OfficeFiles.Built(answered)));
    }

    [Theory]
    [InlineData("photo.jpg")]
    [InlineData("photo.webp")]
    public void A_photo_that_knows_its_place_is_told_and_published_without_it(string name)
    {
        var file = new DroppedFile(name, File.ReadAllBytes(Path.Combine(Fixtures, name)));

        var proposal = Importer.Of(file, OfficeFiles.Target, new Dictionary<string, string> { ["alt"] = "ถนน" });

        Assert.Contains("ITA368 สถานที่ถ่าย", OfficeFiles.Told(proposal), StringComparison.Ordinal);
        Assert.Equal("", SiteInAString.Lines(OfficeFiles.Built(proposal)));
    }

    [Fact]
    public void A_picture_of_a_phone_that_no_browser_shows_is_told_with_what_to_do()
    {
        var file = new DroppedFile("IMG_1.HEIC", File.ReadAllBytes(Path.Combine(Fixtures, "phone.heic")));

        var proposal = Importer.Of(file, OfficeFiles.Target);

        Assert.False(proposal.IsUsable);
        Assert.Contains("JPEG", OfficeFiles.Told(proposal), StringComparison.Ordinal);
    }

    [Fact]
    public void A_scan_is_told_and_can_be_used_all_the_same()
    {
        var file = new DroppedFile("SKM_C30823.pdf", File.ReadAllBytes(Path.Combine(Fixtures, "scan.pdf")));

        var proposal = Importer.Of(file, OfficeFiles.Target);

        Assert.StartsWith("![](files/SKM_C30823.pdf)", proposal.Markdown, StringComparison.Ordinal);
        Assert.True(proposal.Questions.Single(question => question.Key == "title").IsRequired);
        Assert.NotEmpty(proposal.Findings);
    }

    [Fact]
    public void The_page_of_a_PDF_that_speaks_of_the_element_is_offered()
    {
        var pages = new[] { "คำนำ", "แผนอัตรากำลังของหน่วยงาน สามปี", "ภาคผนวก" };
        var facts = new DocumentFacts(
            DocumentKind.Pdf,
            null,
            [],
            false,
            3,
            [.. pages.Select((text, at) => new DocumentPart($"page={at + 1}", text))]
        );

        var proposal = Importer.Of(
            new DroppedFile("แผน 3 ปี (ฉบับลงนาม).pdf", Encoding.ASCII.GetBytes("%PDF-1.4\n")),
            OfficeFiles.Target with
            {
                Element = Plan with { Rules = [new ElementRule.SignedByHead(new ItaSite.Thai.FiscalYear(2570))] },
            },
            new Dictionary<string, string> { ["signed"] = "นายก ลงนามเมื่อวันที่ 4 มกราคม 2569" },
            isolated: new Reader(facts)
        );

        Assert.Equal("![แผน 3 ปี (ฉบับลงนาม)](files/แผน-3-ปี-ฉบับลงนาม.pdf#page=2)\n", proposal.Markdown);
        Assert.Equal("files/แผน-3-ปี-ฉบับลงนาม.pdf#page=2", proposal.Evidence!.Value);
        Assert.Equal(["confirmed", "chart"], Assert.Single(proposal.Fields).Path);
    }

    [Theory]
    [InlineData("a.doc", "ให้เปิดด้วย Word แล้วบันทึกเป็น .docx")]
    [InlineData("a.xls", "ให้เปิดด้วย Word แล้วบันทึกเป็น .docx")]
    public void An_old_Word_document_is_told_with_what_to_do(string name, string advice)
    {
        var proposal = Importer.Of(
            new DroppedFile(name, File.ReadAllBytes(Path.Combine(Fixtures, "old.doc"))),
            OfficeFiles.Target
        );

        Assert.False(proposal.IsUsable);
        Assert.Contains(advice, OfficeFiles.Told(proposal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.pdf", nameof(DocumentKind.Pdf))]
    [InlineData("report.docx", nameof(DocumentKind.Word))]
    public void Documents_that_real_programs_made_are_read(string name, string kind)
    {
        var proposal = Importer.Of(
            new DroppedFile(name, File.ReadAllBytes(Path.Combine(Fixtures, name))),
            OfficeFiles.Target,
            new Dictionary<string, string> { ["title"] = "รายงาน" }
        );

        Assert.Equal(kind, proposal.Kind.ToString());
        Assert.True(proposal.IsUsable);
        Assert.DoesNotContain("ITA3", OfficeFiles.Told(OfficeFiles.Built(proposal)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.pdf", "")]
    [InlineData("a.docx", "PK\u0003\u0004ไม่ครบ")]
    [InlineData("a.xlsx", "PK\u0003\u0004ไม่ครบ")]
    [InlineData("a.jpg", "\u0001\u0002\u0003\u0000\u0004\u0005\u0006\u0007\u0008")]
    [InlineData("a.pdf", "%PDF-1.4 ขาด")]
    public void A_broken_file_becomes_a_sentence(string name, string bytes)
    {
        var proposal = Importer.Of(new DroppedFile(name, Encoding.UTF8.GetBytes(bytes)), OfficeFiles.Target);

        Assert.NotEmpty(proposal.Findings);
        Assert.Empty(proposal.Files);
    }

    private sealed record Reader(DocumentFacts Facts) : IIsolatedReader
    {
        public ItaSite.Diagnostics.Diagnosed<DocumentFacts> Read(SourceFile file, DocumentKind kind) => new(Facts, []);

        public void Expect(int documents) { }
    }

    private static string Fixtures => Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Fixtures");
}
