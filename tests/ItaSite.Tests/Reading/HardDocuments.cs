using System.IO.Compression;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Files;
using ItaSite.Model;

namespace ItaSite.Tests.Reading;

/// <summary>Documents as offices, old programs and attackers make them.</summary>
public class HardDocuments
{
    [Fact]
    public void Slides_are_read_in_their_order_with_names_of_their_makers_and_their_day()
    {
        var facts = Read(
            "a.pptx",
            Zip(
                ("ppt/presentation.xml", "<p/>"),
                ("ppt/slides/slide10.xml", "<a:t xmlns:a='a'>สิบ</a:t>"),
                ("ppt/slides/slide2.xml", "<a:t xmlns:a='a'>สอง</a:t>"),
                (
                    "docProps/core.xml",
                    "<c xmlns:dc='d' xmlns:t='t'><dc:title>ชื่อ</dc:title><dc:creator>นาย "
                        + "ตัวอย่าง</dc:creator><t:created>2022-01-01T00:00:00Z</t:created><t:modified>2023-01-04T20:00:00Z</t:modified></c>"
                )
            )
        );

        Assert.Equal(DocumentKind.PowerPoint, facts.Value.Kind);
        Assert.Equal(["slide=2", "slide=10"], facts.Value.Parts.Select(part => part.Name));
        Assert.Equal("สอง", facts.Value.Parts[0].Text);
        Assert.Equal(["นาย ตัวอย่าง"], facts.Value.People);
        Assert.Equal(new DateOnly(2023, 1, 5), facts.Value.Date);
        Assert.Empty(facts.Diagnostics);
    }

    [Fact]
    public void Text_of_old_programs_is_read_as_Thai()
    {
        byte[] windows874 = [0xC3, 0xD2, 0xA4, 0xD2, (byte)',', (byte)'5'];

        Assert.Equal("ราคา,5", Assert.Single(Read("a.csv", windows874).Value.Parts).Text);
    }

    [Fact]
    public void An_Office_file_with_a_password_is_told_as_locked()
    {
        var bytes = new byte[2048];
        ((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]).CopyTo(bytes);
        bytes[30] = 9;
        bytes[48] = 1;
        Encoding.Unicode.GetBytes("EncryptedPackage").CopyTo(bytes, 1024 + 128);

        Assert.Equal(["ITA243"], Codes(Read("a.xlsx", bytes)));
    }

    [Fact]
    public void A_PDF_whose_table_of_objects_lies_comes_out_right_or_is_told()
    {
        var whole = File.ReadAllBytes(DocumentsOnPages.PathOf("report.pdf"));
        var table = whole.AsSpan().LastIndexOf("\nxref\n"u8);
        Assert.True(table > 0);
        var lying = whole.ToArray();
        for (var i = table + 6; i < lying.Length && lying[i] != (byte)'t'; i++)
            lying[i] = lying[i] is >= (byte)'0' and <= (byte)'8' ? (byte)(lying[i] + 1) : lying[i];

        var facts = Read("a.pdf", lying);
        var isRight = facts.Value.Pages == 2 && facts.Value.Parts[0].Text.Contains("๒๕๖๖", StringComparison.Ordinal);

        Assert.True(isRight || Codes(facts).Contains("ITA244"), string.Join(' ', Codes(facts)));
    }

    [Fact]
    public void A_PDF_that_unpacks_without_end_is_refused()
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            var spaces = new byte[1 << 20];
            Array.Fill(spaces, (byte)' ');
            for (var i = 0; i < Inflation.LimitInMegabytes + 8; i++)
                zlib.Write(spaces);
        }

        var facts = Read("a.pdf", Pdf(packed.ToArray()));

        Assert.Contains("ITA245", Codes(facts));
    }

    [Fact]
    public void The_same_PDF_with_little_in_it_is_read() =>
        Assert.Equal(1, Read("a.pdf", Pdf(Packed("0 0 10 10 re f"))).Value.Pages);

    [Fact]
    public void Makers_in_the_XMP_of_a_PDF_are_known() =>
        Assert.Contains(
            "นาย ตัวอย่าง ผู้สแกน",
            Read("a.pdf", File.ReadAllBytes(DocumentsOnPages.PathOf("xmp.pdf"))).Value.People
        );

    [Theory]
    [InlineData("D:20230105103000+07'00'", "2023-01-05")]
    [InlineData("D:25660105", "2023-01-05")]
    [InlineData("2023", "2023-01-01")]
    [InlineData("D:20230230", "")]
    [InlineData("D:00010101", "")]
    [InlineData("วันนี้", "")]
    [InlineData(null, "")]
    public void Days_in_PDFs_are_read(string? written, string day) =>
        Assert.Equal(day, Iso(MetadataDate.OfPdf(written)));

    [Theory]
    [InlineData("2023-01-05T03:30:00Z", "2023-01-05")]
    [InlineData("2023-12-31T17:00:00Z", "2024-01-01")]
    [InlineData("2023-12-31T23:30:00.123", "2023-12-31")]
    [InlineData("2023-13-31", "")]
    public void Days_in_Office_files_are_those_of_Thailand(string written, string day) =>
        Assert.Equal(day, Iso(MetadataDate.OfOffice(written)));

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd") ?? "";

    private static Diagnosed<DocumentFacts> Read(string name, byte[] bytes) =>
        DocumentReader.Read(SiteInAString.File($"content/{name}", bytes));

    private static IEnumerable<string> Codes(Diagnosed<DocumentFacts> facts) =>
        facts.Diagnostics.Select(diagnostic => diagnostic.Problem.Code);

    private static byte[] Packed(string text)
    {
        var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
            zlib.Write(Encoding.ASCII.GetBytes(text));

        return packed.ToArray();
    }

    /// <summary>A PDF of one page that draws what is packed.</summary>
    private static byte[] Pdf(byte[] packed)
    {
        var pdf = new MemoryStream();
        var starts = new List<long>();
        pdf.Write("%PDF-1.4\n"u8);
        Add("<< /Type /Catalog /Pages 2 0 R >>");
        Add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        Add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] /Contents 4 0 R >>");
        starts.Add(pdf.Position);
        Write($"4 0 obj\n<< /Length {packed.Length} /Filter /FlateDecode >>\nstream\n");
        pdf.Write(packed);
        Write("\nendstream\nendobj\n");
        var table = pdf.Position;
        Write(
            $"xref\n0 5\n0000000000 65535 f \n{string.Concat(starts.Select(start => $"{start:0000000000} 00000 n \n"))}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n"
        );
        return pdf.ToArray();

        void Add(string text)
        {
            starts.Add(pdf.Position);
            Write($"{starts.Count} 0 obj\n{text}\nendobj\n");
        }

        void Write(string text) => pdf.Write(Encoding.ASCII.GetBytes(text));
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return memory.ToArray();
    }
}
