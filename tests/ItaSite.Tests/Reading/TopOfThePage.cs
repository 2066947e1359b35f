namespace ItaSite.Tests.Reading;

/// <summary>Front matter as clerks and word processors write it: read, or named as what is wrong.</summary>
public class TopOfThePage
{
    private const string Values = "title: ชื่อ\ndescription: คำบรรยาย\n";
    private const string Schema = "# yaml-language-server: $schema=../.schemas/page.schema.json\n";
    private const string Body = "\nข้อความ\n";

    [Theory]
    [InlineData("a blank line before it", "(2,1): error ITA216", "\n---\n" + Values + "---\n" + Body)]
    [InlineData(
        "blank lines with spaces before it",
        "(3,1): error ITA216",
        " \n\u00A0\n---\n" + Values + "---\n" + Body
    )]
    [InlineData("spaces before it", "(1,1): error ITA216", "  ---\n" + Values + "---\n" + Body)]
    [InlineData("a space without width before it", "(1,1): error ITA216", "\u200B---\n" + Values + "---\n" + Body)]
    [InlineData("a second byte-order mark", "(1,1): error ITA216", "\uFEFF\uFEFF---\n" + Values + "---\n" + Body)]
    [InlineData("four hyphens", "(1,1): error ITA216", "----\n" + Values + "----\n" + Body)]
    [InlineData("two hyphens", "(1,1): error ITA216", "--\n" + Values + "--\n" + Body)]
    [InlineData("the dashes of a word processor", "(1,1): error ITA216", "–––\n" + Values + "–––\n" + Body)]
    [InlineData("one long dash", "(1,1): error ITA216", "—\n" + Values + "—\n" + Body)]
    [InlineData("stars", "(1,1): error ITA216", "***\n" + Values + "***\n" + Body)]
    [InlineData("another generator's signs", "(1,1): error ITA216", "+++\ntitle = \"ชื่อ\"\n+++\n" + Body)]
    [InlineData("a block of code", "(1,1): error ITA216", "```yaml\n" + Values + "```\n" + Body)]
    [InlineData(
        "front matter in a block of code",
        "(1,1): error ITA216",
        "```yaml\n---\n" + Values + "---\n```\n" + Body
    )]
    [InlineData("escaped hyphens", "(1,1): error ITA216", "\\---\n" + Values + "\\---\n" + Body)]
    [InlineData("a heading before it", "(3,1): error ITA216", "# หัวเรื่อง\n\n---\n" + Values + "---\n" + Body)]
    [InlineData("a comment before it", "(2,1): error ITA216", "<!-- ร่าง -->\n---\n" + Values + "---\n" + Body)]
    [InlineData("two of them", "(5,1): error ITA216", "---\n" + Values + "---\n---\n" + Values + "---\n" + Body)]
    [InlineData("no opening line", "(1,1): error ITA217", Values + "---\n" + Body)]
    [InlineData("no line at all", "(1,1): error ITA217", "\uFEFF" + Values + Body)]
    [InlineData(
        "no opening line, before the name of a schema",
        "(1,1): error ITA217",
        Schema + Values + "---\n" + Body
    )]
    [InlineData("the name of a schema before it", "(2,1): error ITA216", Schema + "---\n" + Values + "---\n" + Body)]
    [InlineData(
        "a blank line before it, a schema in it",
        "(2,1): error ITA216",
        "\n---\n" + Schema + Values + "---\n" + Body
    )]
    [InlineData(
        "a heading before it, a schema in it",
        "(3,1): error ITA216",
        "# หัวเรื่อง\n\n---\n" + Schema + Values + "---\n" + Body
    )]
    [InlineData("closed by four hyphens", "(4,1): error ITA210", "---\n" + Values + "----\n" + Body)]
    [InlineData(
        "closed by long dashes, with a rule in the text",
        "(4,1): error ITA210",
        "---\n" + Values + "———\n" + Body + "\n---\nต่อ\n"
    )]
    [InlineData("closed by dots", "(4,1): error ITA210", "---\n" + Values + "...\n" + Body)]
    [InlineData("not closed", "(1,1): error ITA210", "---\n" + Values + Body)]
    public void What_is_wrong_with_the_lines_around_front_matter_is_the_one_error(
        string mistake,
        string error,
        string page
    )
    {
        var lines = SiteInAString
            .Lines(SiteInAString.Build($"-- content/contact.md --\n{page}"))
            .Split('\n')
            .Where(line => line.StartsWith("content/contact.md", StringComparison.Ordinal));

        Assert.StartsWith($"content/contact.md{error}", Assert.Single(lines), StringComparison.Ordinal);
        Assert.NotEmpty(mistake);
    }

    [Theory]
    [InlineData("---   \n" + Values + "--- \t\n" + Body)]
    [InlineData("---\r\ntitle: ชื่อ\r\ndescription: คำบรรยาย\r\n---\r\n\r\nข้อความ\r\n")]
    [InlineData("\uFEFF---\n" + Values + "---\n" + Body)]
    [InlineData("---\n# หมายเหตุ\n" + Values + "# อีกหมายเหตุ\n---\n" + Body)]
    [InlineData("---\n" + Schema + Values + "---\n" + Body)]
    [InlineData("---\n" + Values + "---")]
    public void Front_matter_that_only_looks_different_is_read(string page) =>
        Assert.Contains(
            "<h1>ชื่อ</h1>",
            SiteInAString.Text(SiteInAString.Build($"-- content/contact.md --\n{page}\n"), "contact.html"),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("# ชื่อ\n\n---\nTel: 02\nFax: 03\n---\n")]
    [InlineData("# ชื่อ\n\n```\n---\ntitle: ตัวอย่าง\n---\n```\n")]
    [InlineData("# ชื่อ\n\n***\n\nข้อความ\n")]
    public void Rules_and_code_in_the_text_are_no_front_matter(string page) =>
        Assert.Empty(SiteInAString.Lines(SiteInAString.Build($"-- content/more.md --\n{page}\n")));
}
