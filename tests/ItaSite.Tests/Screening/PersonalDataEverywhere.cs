using System.Text;
using ItaSite.Diagnostics;

namespace ItaSite.Tests.Screening;

/// <summary>
/// The places where a document or a page can hold a citizen number, each a line of a file, and what only looks like
/// one.
/// </summary>
public class PersonalDataEverywhere
{
    private const string CitizenNumber = "ITA720";

    private static readonly string Folder = Path.Combine(
        Repository.Root,
        "tests",
        "ItaSite.Tests",
        "Screening",
        "Places"
    );

    internal static readonly Dictionary<string, (string Name, string Text)[]> Packages = new()
    {
        ["xlsx"] =
        [
            (
                "xl/workbook.xml",
                "<workbook "
                    + "xmlns:r='http://schemas.openxmlformats.org/officeDocument/2006/relationships'><sheets><sheet "
                    + "name='ข้อมูล' r:id='rId1'/></sheets></workbook>"
            ),
            (
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id='rId1' Target='worksheets/sheet1.xml'/></Relationships>"
            ),
            (
                "xl/worksheets/sheet1.xml",
                "<worksheet><sheetData><row><c t='inlineStr'><is><t>ก</t></is></c></row></sheetData></worksheet>"
            ),
            (
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships><Relationship Target='../comments1.xml'/><Relationship "
                    + "Target='../threadedComments/threadedComment1.xml'/><Relationship "
                    + "Target='/xl/drawings/drawing1.xml'/></Relationships>"
            ),
        ],
        ["docx"] = [("word/document.xml", "<w:document xmlns:w='w'><w:p><w:t>ก</w:t></w:p></w:document>")],
        ["pptx"] =
        [
            ("ppt/presentation.xml", "<p/>"),
            ("ppt/slides/slide2.xml", "<sld/>"),
            (
                "ppt/slides/_rels/slide2.xml.rels",
                "<Relationships><Relationship Target='../notesSlides/notesSlide1.xml'/></Relationships>"
            ),
        ],
        ["odt"] = [("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<c/>")],
    };

    public static TheoryData<string, string, string, string> PlacesInDocuments() =>
        [.. Lines("documents.txt").Select(line => (line[0], line[1], line[2], line[3]))];

    public static TheoryData<string, string> PlacesOnPages() =>
        [.. Lines("pages.txt").Select(line => (line[0], line[1]))];

    public static TheoryData<string> LookAlikes() => [.. Lines("harmless.txt").Select(line => line[0])];

    [Theory]
    [MemberData(nameof(PlacesInDocuments))]
    public void A_citizen_number_is_told_wherever_a_document_holds_it(
        string kind,
        string part,
        string content,
        string phrase
    )
    {
        var parts = Packages[kind].ToDictionary(entry => entry.Name, entry => entry.Text);
        parts[part] = content
            .Replace("{id}", "1-2345-67890-12-1", StringComparison.Ordinal)
            .Replace("{13}", "1234567890121", StringComparison.Ordinal);

        var told = Told(
            $"a.{kind}",
            Zipped.Of([.. parts.Select(entry => (entry.Key, Encoding.UTF8.GetBytes(entry.Value)))])
        );

        Assert.Contains(
            told,
            line =>
                line.Contains(CitizenNumber, StringComparison.Ordinal)
                && line.Contains(phrase, StringComparison.Ordinal)
        );
    }

    [Theory]
    [MemberData(nameof(PlacesOnPages))]
    public void A_citizen_number_is_told_however_a_page_writes_it(string place, string text)
    {
        var result = SiteInAString.Build($"-- content/a.md --\n---\ntitle: ก\n---\n{text.Replace('⏎', '\n')}\n");

        var told = result
            .Diagnostics.Where(diagnostic => diagnostic.Problem.Code == CitizenNumber)
            .Select(diagnostic => $"{diagnostic.Place.Line - 3},{diagnostic.Place.Column}");
        Assert.Equal([place], told);
    }

    [Theory]
    [MemberData(nameof(LookAlikes))]
    public void What_only_looks_like_personal_data_is_not_told(string text)
    {
        var result = SiteInAString.Build($"-- content/a.md --\n---\ntitle: ก\n---\n{text.Replace('⏎', '\n')}\n");

        Assert.Empty(
            result
                .Diagnostics.Where(diagnostic => Problems.Of(typeof(PrivacyProblems)).Contains(diagnostic.Problem))
                .Select(diagnostic => diagnostic.ToLine(Language.Thai))
        );
    }

    [Fact]
    public void The_tables_are_as_large_as_the_promise()
    {
        Assert.True(Lines("documents.txt").Count() + Lines("pages.txt").Count() >= 90);
        Assert.True(Lines("harmless.txt").Count() >= 28);
    }

    internal static IReadOnlyList<string> Told(string name, byte[] bytes) =>
        [
            .. SiteInAString
                .Build(
                    $"-- content/a.md --\n---\ntitle: ก\n---\n[ข]({name.Replace(" ", "%20", StringComparison.Ordinal)})\n",
                    [SiteInAString.File($"content/{name}", bytes)]
                )
                .Diagnostics.Where(diagnostic =>
                    Problems.Of(typeof(PrivacyProblems)).Contains(diagnostic.Problem)
                    || Problems.Of(typeof(DocumentProblems)).Contains(diagnostic.Problem)
                    || Problems.Of(typeof(PictureProblems)).Contains(diagnostic.Problem)
                )
                .Select(diagnostic => diagnostic.ToLine(Language.Thai)),
        ];

    private static IEnumerable<string[]> Lines(string file) =>
        File.ReadLines(Path.Combine(Folder, file))
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split(" ¦ "));
}
