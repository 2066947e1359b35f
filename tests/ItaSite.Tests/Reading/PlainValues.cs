using CsCheck;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;

namespace ItaSite.Tests.Reading;

/// <summary>
/// A value of front matter is shown as it was typed, or it is reported: YAML's own meanings take no word away.
/// </summary>
public class PlainValues
{
    private static readonly string[] Pieces =
    [
        "ข่าว",
        "ก",
        "ำ",
        " ",
        "  ",
        "\t",
        "#",
        " #",
        ":",
        ": ",
        "@",
        "*",
        "&",
        "!",
        "%",
        ">",
        "|",
        "[",
        "]",
        "{",
        "}",
        ",",
        "`",
        "-",
        "- ",
        "?",
        "? ",
        "=",
        "<<",
        "~",
        "null",
        "yes",
        "1",
        "0123",
        "12:30",
        "“",
        "”",
        "\"",
        "'",
        "\\",
        "\\t",
        "\u00A0",
        "\u200B",
        "\uFEFF",
        "：",
        "…",
        "---",
        "...",
        "a",
        "🙂",
    ];

    [Theory]
    [InlineData("yes")]
    [InlineData("off")]
    [InlineData("0123")]
    [InlineData("1_000")]
    [InlineData("12:30")]
    [InlineData("1e3")]
    [InlineData("2566-01-02")]
    [InlineData("“ข่าว”")]
    [InlineData("ประกาศ#2")]
    [InlineData("ข้อ 1 - 2")]
    [InlineData("=ก")]
    [InlineData("C:\\temp")]
    [InlineData("https://www.example.go.th/a#b")]
    public void A_value_that_other_programs_take_for_something_else_is_text(string value) =>
        Assert.Equal(value, Read(value).Title);

    [Theory]
    [InlineData("ข่าว: เรื่อง", "ITA219", "title: \"ข่าว: เรื่อง\"")]
    [InlineData("ข่าวด่วน:", "ITA219", "title: \"ข่าวด่วน:\"")]
    [InlineData("@ด่วน", "ITA219", "title: \"@ด่วน\"")]
    [InlineData("*ดาว", "ITA219", "title: \"*ดาว\"")]
    [InlineData("&และ ข่าว", "ITA219", "title: \"&และ ข่าว\"")]
    [InlineData("!ด่วน ข่าว", "ITA219", "title: \"!ด่วน ข่าว\"")]
    [InlineData("!!], ข่าว", "ITA219", "title: \"!!], ข่าว\"")]
    [InlineData("%50", "ITA219", "title: \"%50\"")]
    [InlineData("> ข่าว", "ITA219", "title: \"> ข่าว\"")]
    [InlineData("| ข่าว", "ITA219", "title: \"| ข่าว\"")]
    [InlineData("- ข่าว", "ITA219", "title: \"- ข่าว\"")]
    [InlineData("`ข่าว`", "ITA219", "title: \"`ข่าว`\"")]
    [InlineData("[ด่วน] ประกาศ", "ITA219", "title: \"[ด่วน] ประกาศ\"")]
    [InlineData("\"ด่วน\" ประกาศ", "ITA219", "title: '\"ด่วน\" ประกาศ'")]
    [InlineData("\"C:\\temp\"", "ITA219", "title: 'C:\\temp'")]
    [InlineData("\"50\\%\"", "ITA219", "title: '50\\%'")]
    [InlineData("\u00A0ข่าว\nlang: th", "ITA287", "title: ข่าว")]
    [InlineData("[ด่วน]", "ITA104", "title")]
    [InlineData("ประกาศ #2 เรื่องสาม", "ITA218", "\"ประกาศ #2 เรื่องสาม\"")]
    [InlineData("#2 ประกาศ", "ITA218", "\"#2 ประกาศ\"")]
    [InlineData("“ประกาศ #2”", "ITA218", "\"“ประกาศ #2”\"")]
    [InlineData("\"ประกาศ\" #2", "ITA218", "\"ประกาศ #2\"")]
    public void A_value_with_a_meaning_of_its_own_is_refused_with_the_quotation_marks_to_write(
        string value,
        string code,
        string advice
    )
    {
        var (_, diagnostics) = Read(value, withSpace: !value.StartsWith('\u00A0'));

        var diagnostic = Assert.Single(diagnostics, diagnostic => diagnostic.Problem.Code == code);
        Assert.Equal((Severity.Error, 2), (diagnostic.Severity, diagnostic.Place.Line));
        Assert.Contains(advice, diagnostic.Message(Language.Thai), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title：ข่าว", "title: ข่าว")]
    [InlineData("title:ข่าว", "title: ข่าว")]
    public void A_colon_that_is_none_is_named(string line, string advice)
    {
        var result = SiteInAString.Build($"-- content/contact.md --\n---\n{line}\n---\n");

        Assert.Contains("content/contact.md(2,6): error ITA287", SiteInAString.Lines(result), StringComparison.Ordinal);
        Assert.Contains(advice, SiteInAString.Lines(result), StringComparison.Ordinal);
    }

    [Fact]
    public void A_comment_behind_a_text_is_a_warning_and_behind_a_word_it_is_a_comment()
    {
        var result = SiteInAString.Build(
            """
            -- content/contact.md --
            ---
            title: ติดต่อ # ร่างแรก
            lang: th # ภาษาไทย
            published: 2566-04-20 # วันประกาศ
            description: "คำบรรยาย" # ของผู้เขียน
            ---
            -- content/oit/2570/a2.md --
            ---
            item: A2   # แผน
            declared: in-progress #ยังไม่ครบ
            evidence:   # หลักฐาน
            notes:
              - ครั้งที่ #3 ของปี
            waived:
              plan: ตามหนังสือ #12
            ---
            """
        );

        Assert.Equal("content/contact.md(2,8): warning ITA218", Assert.Single(Found(result, Severity.Warning))[..39]);
        Assert.Equal(
            ["content/oit/2570/a2.md(6,5): error ITA218", "content/oit/2570/a2.md(8,9): error ITA218"],
            Found(result, Severity.Error).Select(line => line[..41])
        );

        static IEnumerable<string> Found(ItaSite.Building.BuildResult result, Severity severity) =>
            SiteInAString
                .Lines(result, severity)
                .Split('\n')
                .Where(line => line.Contains("ITA218", StringComparison.Ordinal));
    }

    [Fact]
    public void No_value_loses_a_word_in_silence() =>
        Gen.Int[0, Pieces.Length - 1]
            .Array[1, 6]
            .Select(chosen => string.Concat(chosen.Select(index => Pieces[index])))
            .Sample(
                typed =>
                {
                    // In quotation marks it is what YAML makes of it; of nothing, nothing can be lost.
                    var value = typed.Trim(' ', '\t');
                    if (value is ['"' or '\'', ..] or "" or "|" or ">" or "null" or "~")
                        return;

                    var (title, diagnostics) = Read(typed);
                    Assert.True(title == value.Trim() || diagnostics.Count > 0, $"{typed} became {title}");
                },
                iter: 20_000
            );

    private static (string Title, DiagnosticBag Diagnostics) Read(string value, bool withSpace = true)
    {
        var diagnostics = new DiagnosticBag();
        var draft = PageDraftReader.Read(
            new SourceText("content/x.md", $"---\ntitle:{(withSpace ? " " : "")}{value}\n---\nข้อความ\n"),
            diagnostics
        );
        return (draft.Title, diagnostics);
    }
}
