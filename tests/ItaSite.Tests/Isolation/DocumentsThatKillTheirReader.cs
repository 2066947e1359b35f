using System.Text;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Files;
using ItaSite.Isolation;
using ItaSite.Model;

namespace ItaSite.Tests.Isolation;

/// <summary>Documents read by real children of the program.</summary>
public sealed class DocumentsThatKillTheirReader : IDisposable
{
    private readonly IsolatedReaders readers = new(ReaderCommand.Own());

    public static TheoryData<string> Killing => [.. HostilePdfs.Killing.Keys];

    public static TheoryData<string> Swelling => [.. HostilePdfs.Swelling.Keys];

    public void Dispose() => readers.Dispose();

    [Theory]
    [MemberData(nameof(Killing))]
    public void What_kills_its_reader_costs_one_finding_and_the_next_document_is_read(string kind)
    {
        Assert.Equal(["ITA244"], Codes(Read(HostilePdfs.Killing[kind])));
        Assert.Equal(1, Read(HostilePdfs.Good).Value.Pages);
    }

    [Theory]
    [MemberData(nameof(Swelling))]
    public void What_takes_gigabytes_or_no_end_is_refused_with_the_limit(string kind)
    {
        var found = Assert.Single(Read(HostilePdfs.Swelling[kind]).Diagnostics);

        Assert.Equal(DocumentProblems.DocumentIsTooLarge, found.Problem);
        Assert.Equal("content/a.pdf", found.Place.File);
    }

    [Theory]
    [InlineData("phone.heic", "00000000 00010001")]
    [InlineData("phone.heic", "736A6E24 B820BC60")]
    [InlineData("phone.heic", "7FFFFFFF 6D646174")]
    [InlineData("phone.avif", "00000000 78787878")]
    [InlineData("phone.avif", "60000000 00000001")]
    [InlineData("phone.avif", "00000001 75756964 00000001 00000000")]
    public void A_box_of_a_phones_picture_without_an_end_takes_no_memory_of_the_program(string picture, string box)
    {
        var bytes = File.ReadAllBytes(Path.Combine(Repository.Root, "tests/ItaSite.Tests/Fixtures", picture));
        var before = GC.GetAllocatedBytesForCurrentThread();

        var read = DocumentReader.Read(
            SiteInAString.File(
                $"content/{picture}",
                [.. bytes, .. Convert.FromHexString(box.Replace(" ", "", default))]
            ),
            new Nesting(readers)
        );

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 10_000_000);
        Assert.All(read.Diagnostics, one => Assert.Equal($"content/{picture}", one.Place.File));
        Assert.Equal(1, Read(HostilePdfs.Good).Value.Pages);
    }

    [Fact]
    public void A_PDF_that_kills_its_reader_inside_a_zip_inside_a_zip_costs_one_finding_as_well()
    {
        var inner = Zipped.Of(("a.pdf", HostilePdfs.Killing["names within themselves"]));

        Assert.Equal(["ITA244"], Codes(Read(Zipped.Of(("b.zip", inner)), "a.zip")));
    }

    [Fact]
    public void A_site_with_such_a_document_keeps_all_its_other_findings()
    {
        var tree = SiteInAString.Tree(
            "-- content/x.md --\n# ก\n\n![ก](a.pdf)\n\n[ข](nowhere.md)\n",
            [SiteInAString.File("content/a.pdf", HostilePdfs.Killing["pages within themselves"])]
        );

        var lines = SiteInAString.Lines(SiteBuild.Run(tree, isolated: readers));

        Assert.Contains("content/a.pdf(1,1): error ITA244", lines, StringComparison.Ordinal);
        Assert.Contains("content/x.md(5,", lines, StringComparison.Ordinal);
    }

    [Fact]
    public void A_report_of_hundreds_of_pages_is_read_whole() =>
        Assert.Equal(400, Read(HostilePdfs.Pages(400)).Value.Pages);

    [Theory]
    [InlineData("report.pdf")]
    [InlineData("form.pdf")]
    public void A_child_reads_what_this_process_reads(string name)
    {
        var path = Reading.DocumentsOnPages.PathOf(name);
        if (!File.Exists(path))
            return;

        var bytes = File.ReadAllBytes(path);
        var file = SiteInAString.File("content/a.pdf", bytes);

        Assert.Equal(Written(DocumentReader.Read(file)), Written(Read(bytes)));
    }

    [Fact]
    public void Where_no_child_can_start_the_document_is_told_as_unread()
    {
        using var broken = new IsolatedReaders(new ReaderCommand("/nowhere/at/all", []));
        using var silent = new IsolatedReaders(new ReaderCommand("true", []));
        var file = SiteInAString.File("content/a.pdf", HostilePdfs.Good);

        Assert.Equal(["ITA350"], Codes(broken.Read(file, DocumentKind.Pdf)));
        Assert.Equal(["ITA350"], Codes(silent.Read(file, DocumentKind.Pdf)));
    }

    [Fact]
    public void A_file_that_grew_shorter_meanwhile_is_told_and_the_next_is_read()
    {
        var bytes = HostilePdfs.Good;
        var shrunk = new SourceFile("content/a.pdf", bytes.Length + 100, () => new MemoryStream(bytes));

        Assert.Equal(["ITA244"], Codes(readers.Read(shrunk, DocumentKind.Pdf)));
        Assert.Equal(1, Read(bytes).Value.Pages);
    }

    [Fact]
    public void A_file_that_says_it_is_a_PDF_of_a_gigabyte_is_not_read_at_all()
    {
        var sparse = new SourceFile("content/a.pdf", 1L << 30, () => throw new InvalidOperationException());

        Assert.Equal(["ITA245"], Codes(readers.Read(sparse, DocumentKind.Pdf)));
    }

    internal static string Written(Diagnosed<DocumentFacts> read)
    {
        using var memory = new MemoryStream();
        using var writer = new BinaryWriter(memory, Encoding.UTF8);
        new FactsWriter(writer).Write(read);
        return Convert.ToHexString(memory.ToArray());
    }

    private Diagnosed<DocumentFacts> Read(byte[] bytes, string name = "a.pdf") =>
        DocumentReader.Read(SiteInAString.File($"content/{name}", bytes), new Nesting(readers));

    private static IEnumerable<string> Codes(Diagnosed<DocumentFacts> read) =>
        read.Diagnostics.Select(diagnostic => diagnostic.Problem.Code);
}
