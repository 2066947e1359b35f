using CsCheck;
using ItaSite.Importing;
using ItaSite.Markdown;
using ItaSite.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Tests.Importing;

/// <summary>A file keeps a name that its clerk knows again, and every link to it is read back as that file.</summary>
public class NamesOfDroppedFiles
{
    private const string Folder = "content/oit/2570/files/";

    private static readonly Gen<string> AnyName = Gen.OneOf(
            Consts(
                "IMG_2041 (1)",
                "ประกาศ No Gift (ฉบับลงนาม)",
                "CON",
                "ม.ค. 66",
                "a%20b#c",
                "[ลับ]",
                "é́",
                "x.php",
                " ",
                "-"
            ),
            Gen.String[Gen.OneOf(Gen.Char['ก', '๙'], Gen.Char[' ', '~'], Gen.Char), 0, 120]
        )
        .Select(Consts(".jpg", ".PDF", ".xlsx", "", ".docx", ".exe"), (stem, ending) => stem + ending);

    [Theory]
    [InlineData("IMG_2041 (1).jpg", nameof(DocumentKind.Jpeg), "IMG_2041-1.jpg")]
    [InlineData("ประกาศ No Gift (ฉบับลงนาม).pdf", nameof(DocumentKind.Pdf), "ประกาศ-No-Gift-ฉบับลงนาม.pdf")]
    [InlineData("ผลการดำเนินงาน รอบ 6 เดือน.xlsx", nameof(DocumentKind.Excel), "ผลการดำเนินงาน-รอบ-6-เดือน.xlsx")]
    [InlineData("C:\\งาน\\สขร.1 ม.ค. 66.XLSX", nameof(DocumentKind.Excel), "สขร.1-ม.ค.66.xlsx")]
    [InlineData("con.pdf", nameof(DocumentKind.Pdf), "file-con.pdf")]
    [InlineData("แผน.php.pdf", nameof(DocumentKind.Pdf), "file-แผน-php.pdf")]
    [InlineData("รายงาน.pdf", nameof(DocumentKind.Excel), "รายงาน.xlsx")]
    [InlineData("สแกน.jpeg", nameof(DocumentKind.Jpeg), "สแกน.jpeg")]
    [InlineData("รูป.jpg", nameof(DocumentKind.Png), "รูป.png")]
    [InlineData("ประจํา.pdf", nameof(DocumentKind.Pdf), "ประจำ.pdf")]
    [InlineData("cafe\u0301.pdf", nameof(DocumentKind.Pdf), "cafe.pdf")]
    [InlineData("...pdf", nameof(DocumentKind.Pdf), "เอกสาร.pdf")]
    [InlineData("50% #1.pdf", nameof(DocumentKind.Pdf), "50-1.pdf")]
    [InlineData("แผน\u202Efdp.exe", nameof(DocumentKind.Pdf), "แผนfdp.pdf")]
    [InlineData("คำสั่ง 12/2566.pdf", nameof(DocumentKind.Pdf), "2566.pdf")]
    public void They_are_known_again(string dropped, string kind, string name) =>
        Assert.Equal(Folder + name, SiteFileName.Of(dropped, Enum.Parse<DocumentKind>(kind), Folder, []));

    [Theory]
    [InlineData("A.pdf", nameof(DocumentKind.Pdf), "a.PDF", "A-2.pdf")]
    [InlineData("a.png", nameof(DocumentKind.Png), "a.jpg", "a-2.png")]
    [InlineData("a.pdf", nameof(DocumentKind.Pdf), "a.jpg", "a.pdf")]
    public void No_two_share_a_name_in_either_case(string dropped, string kind, string there, string name) =>
        Assert.Equal(Folder + name, SiteFileName.Of(dropped, Enum.Parse<DocumentKind>(kind), Folder, [Folder + there]));

    [Fact]
    public void A_picture_that_a_table_names_keeps_its_name() =>
        Assert.Equal(
            Folder + "IMG_2041 (1).jpg",
            SiteFileName.Of("IMG_2041 (1).jpg", DocumentKind.Jpeg, Folder, [], keeps: true)
        );

    [Fact]
    public void Whatever_it_is_called_the_name_is_good_and_its_link_is_read_back() =>
        Gen.Select(AnyName, Gen.Bool, Gen.Int[0, 2], AnyName)
            .Sample(
                (dropped, keeps, twice, words) =>
                {
                    List<string> taken = [];
                    for (var i = 0; i < twice; i++)
                        taken.Add(SiteFileName.Of(dropped, DocumentKind.Pdf, Folder, taken, keeps));

                    var path = SiteFileName.Of(dropped, DocumentKind.Pdf, Folder, taken, keeps);
                    Assert.DoesNotContain(path, taken, StringComparer.OrdinalIgnoreCase);
                    Assert.InRange(System.Text.Encoding.UTF8.GetByteCount(path[Folder.Length..]), 5, 255);
                    Assert.Equal(
                        ItaSite.Files.NameVerdict.Good,
                        ItaSite.Files.PublishedNames.OfDocument(path[Folder.Length..])
                    );

                    var relative = path["content/oit/2570/".Length..];
                    var link = LinkIn(MarkdownWords.Link(words, MarkdownWords.AddressOf(relative, "page=4")));
                    Assert.Equal(relative, Uri.UnescapeDataString(link.Url!.Split('#')[0]));
                    Assert.Equal("page=4", link.Url!.Split('#')[1]);
                },
                iter: 2000
            );

    [Fact]
    public void Words_of_a_link_are_read_as_they_are() =>
        Gen.String[Gen.OneOf(Gen.Char['ก', 'ฮ'], Gen.Char[' ', '~']), 0, 40]
            .Sample(
                words =>
                    Assert.Equal(
                        Joined(words),
                        Joined(InlineText.Of(LinkIn(MarkdownWords.Link(words, "files/a.pdf"))))
                    ),
                iter: 3000
            );

    private static Gen<string> Consts(params string[] words) => Gen.Int[0, words.Length - 1].Select(at => words[at]);

    private static string Joined(string words) =>
        string.Join(' ', words.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static LinkInline LinkIn(string markdown) =>
        Assert.Single(MarkdownText.Parse(markdown).Descendants<LinkInline>());
}
