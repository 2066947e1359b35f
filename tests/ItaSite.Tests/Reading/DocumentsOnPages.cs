using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Tests.Reading;

/// <summary>How a page shows the documents that it names as pictures are named.</summary>
public class DocumentsOnPages
{
    [Fact]
    public void A_document_alone_in_its_paragraph_is_a_card_that_says_what_it_is()
    {
        var result = Build("![แผน **พัฒนา** \"ใหม่\"](xmp.pdf)\n", "xmp.pdf");

        Assert.Contains(
            "<p class=\"document\"><a href=\"xmp.pdf\"><span class=\"document-title\">แผน พัฒนา "
                + "&quot;ใหม่&quot;</span> <span class=\"document-facts\">PDF · ๒ หน้า · ๖ KB · ปรับปรุง ๕ ม.ค. "
                + "๒๕๖๖</span></a></p>",
            Page(result),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("report.docx", "Word · ")]
    [InlineData("report.odt", "เอกสาร OpenDocument · ")]
    [InlineData("old.doc", "Word · ")]
    [InlineData("photo.tif", "ภาพ TIFF · ")]
    public void A_card_names_the_kind_in_words(string name, string words) =>
        Assert.Contains(
            $"<span class=\"document-facts\">{words}",
            Page(Build($"![ก]({name})\n", name)),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_document_named_in_a_text_a_list_or_a_cell_is_a_link_and_never_a_picture()
    {
        var page = Page(
            Build(
                "ดู ![แผน](xmp.pdf) นี้\n\n- ![รายการ](xmp.pdf#page=2)\n\n| ก |\n|---|\n| ![เซลล์](xmp.pdf) |\n",
                "xmp.pdf"
            )
        );

        Assert.Contains("<p>ดู <a href=\"xmp.pdf\">แผน (PDF, ๖ KB)</a> นี้</p>", page, StringComparison.Ordinal);
        Assert.Contains("<a href=\"xmp.pdf#page=2\">รายการ (PDF, ๖ KB)</a>", page, StringComparison.Ordinal);
        Assert.Contains("<td><a href=\"xmp.pdf\">เซลล์ (PDF, ๖ KB)</a></td>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("src=\"xmp", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_does_not_stand_alone_is_a_link_and_told()
    {
        var result = Build("- ![ก](table.xlsx#สรุป)\n\n> ![ข](table.xlsx)\n\nค ![ง](table.xlsx)\n", "table.xlsx");

        Assert.Equal(
            ["content/a.md(2,3)", "content/a.md(4,3)", "content/a.md(6,3)"],
            result
                .Diagnostics.Where(diagnostic => diagnostic.Problem == PictureProblems.TableStandsInText)
                .Select(diagnostic => diagnostic.Place.ToString())
        );
        Assert.Contains("<p><a href=\"table.xlsx\">ข (Excel, ๖ KB)</a></p>", Page(result), StringComparison.Ordinal);
        Assert.DoesNotContain("<img src=\"table", Page(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Digits_on_a_card_are_those_of_the_settings()
    {
        var config = SiteInAString
            .Split(SiteInAString.Small)["site.config.json"]
            .Replace("\"theme\"", "\"digits\": \"arabic\", \"theme\"", StringComparison.Ordinal);
        var result = SiteInAString.Build(
            $"-- site.config.json --\n{config}\n-- content/a.md --\n# ก\n![แผน](xmp.pdf)\n",
            [Fixture("xmp.pdf")]
        );

        Assert.Contains("PDF · 2 หน้า · 6 KB · ปรับปรุง 5 ม.ค. 2566", Page(result), StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_without_a_caption_is_an_error() =>
        Assert.Contains(
            "content/a.md(2,1): error ITA229: “xmp.pdf”",
            SiteInAString.Lines(Build("![](xmp.pdf)\n", "xmp.pdf")),
            StringComparison.Ordinal
        );

    [Fact]
    public void The_same_file_under_two_names_is_told_at_the_later()
    {
        byte[] one = [.. "กขค"u8];
        byte[] other = [.. "กขฃ"u8];
        var result = SiteInAString.Build(
            "-- content/a.md --\n# ก\n[ก](b.txt) [ข](a.txt) [ค](c.txt) [ง](d.txt)\n",
            [
                SiteInAString.File("content/a.txt", one),
                SiteInAString.File("content/b.txt", [.. one]),
                SiteInAString.File("content/c.txt", other),
                SiteInAString.File("content/d.txt", [.. one]),
            ]
        );

        Assert.Equal(
            ["content/b.txt(1,1) content/a.txt", "content/d.txt(1,1) content/a.txt"],
            result
                .Diagnostics.Where(diagnostic => diagnostic.Problem == DocumentProblems.DocumentIsPublishedTwice)
                .Select(diagnostic => $"{diagnostic.Place} {diagnostic.Arguments[0]}")
        );
    }

    [Fact]
    public void A_file_on_many_pages_is_read_once_and_told_once()
    {
        var opened = 0;
        var broken = SiteInAString.File("content/broken.pdf", File.ReadAllBytes(PathOf("broken.pdf")));
        var counted = broken with
        {
            Open = () =>
            {
                Interlocked.Increment(ref opened);
                return broken.Open();
            },
        };
        var pages = string.Concat(
            Enumerable.Range(0, 20).Select(i => $"-- content/p{i}.md --\n# ก\n![ข](broken.pdf)\n")
        );
        var result = SiteBuild.Run(SiteInAString.Tree(pages, [counted]));

        Assert.Equal(1, opened);
        Assert.Single(result.Diagnostics, diagnostic => diagnostic.Problem == DocumentProblems.DocumentIsBroken);
    }

    [Fact]
    public void A_file_that_cannot_be_opened_fails_as_the_disk_says()
    {
        var gone = new SourceFile("content/gone.pdf", 9, () => throw new IOException("gone"));

        Assert.Equal(
            "gone",
            Assert
                .Throws<IOException>(() => SiteInAString.Build("-- content/a.md --\n# ก\n![ข](gone.pdf)\n", [gone]))
                .Message
        );
        Assert.Equal(
            "gone",
            Assert
                .Throws<IOException>(() => SiteInAString.Build("-- content/a.md --\n# ก\n[ข](gone.pdf)\n", [gone]))
                .Message
        );
    }

    internal static SourceFile Fixture(string name) =>
        SiteInAString.File($"content/{name}", File.ReadAllBytes(PathOf(name)));

    internal static string PathOf(string name) =>
        Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Fixtures", name);

    private static BuildResult Build(string body, params string[] fixtures) =>
        SiteInAString.Build($"-- content/a.md --\n# ก\n{body}", fixtures.Select(Fixture));

    private static string Page(BuildResult result) => SiteInAString.Text(result, "a.html");
}
