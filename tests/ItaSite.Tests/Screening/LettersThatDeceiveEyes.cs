using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Screening;

namespace ItaSite.Tests.Screening;

/// <summary>
/// Controls of direction and other unseen characters: told wherever a reader would be deceived by them.
/// </summary>
public class LettersThatDeceiveEyes
{
    [Theory]
    [InlineData("---\ntitle: ก\n---\nรายงาน \u202Efdp.exe\n", "4,8 ITA717")]
    [InlineData("---\ntitle: ก\n---\n## ก\u202Eข\n", "4,5 ITA717")]
    [InlineData("---\ntitle: ก\n---\n| ก\u2066ข | ค |\n|---|---|\n| 1 | 2\u2069 |\n", "4,4 ITA717;6,8 ITA717")]
    [InlineData("---\ntitle: ก\n---\n![ภาพ\u200Fแผนที่](a.png)\n", "4,6 ITA717")]
    [InlineData("---\ntitle: ก\n---\n[ก](https://example.go.th/\u202Ea.pdf)\n", "4,27 ITA717")]
    [InlineData("---\ntitle: ประกาศ\u202E1\n---\nก\n", "2,14 ITA717")]
    [InlineData("---\ntitle: \"ประกาศ\\u202E1\"\n---\nก\n", "2,15 ITA717")]
    [InlineData("---\ntitle: ก\ndescription: \"ข\\u2067ค\"\n---\nก\n", "3,16 ITA717")]
    [InlineData("---\ntitle: \"ก\\uFEFFข\"\n---\nก\n", "2,10 ITA707")]
    [InlineData("---\ntitle: ก\n---\nก&#x202E;ข\n", "4,2 ITA717")]
    [InlineData("---\ntitle: ก\n---\nก&#8238;ข\n", "4,2 ITA717")]
    [InlineData("---\ntitle: ก\n---\nก&rlm;ข\n", "4,2 ITA717")]
    [InlineData("---\ntitle: ก\n---\nก&#65279;ข\n", "4,2 ITA707")]
    [InlineData("---\ntitle: ก\n---\nก\uFEFFข\n", "4,2 ITA707")]
    [InlineData("---\ntitle: ก\n---\nก\u2060ข\n", "4,2 ITA707")]
    [InlineData("---\ntitle: ก\n---\nก\u3164ข\n", "4,2 ITA707")]
    [InlineData("---\ntitle: ก\n---\nก\U000E0041\U000E0042ข\n", "4,2 ITA707")]
    [InlineData("---\ntitle: ก\n---\nก\uFE0Fข\n", "4,2 ITA707")]
    [InlineData("---\ntitle: ก\n---\nสวัสดี \u2067مرحبا\u2069 ครับ\n", "")]
    [InlineData("---\ntitle: ก\n---\n👨\u200D👩\u200D👧 ❤\uFE0F 1\uFE0F\u20E3\n", "")]
    [InlineData("---\ntitle: ก\n---\n🏴\U000E0067\U000E0062\U000E0073\U000E0063\U000E0074\U000E007F\n", "")]
    [InlineData("---\ntitle: ก\n---\nเขียน `\\u202E` ในรหัส\n", "")]
    [InlineData("---\ntitle: ก\n---\nสวัสดี \u202Eمرحبا\u202C\n", "4,8 ITA717")]
    public void On_a_page_each_is_told_at_its_place(string page, string places)
    {
        var told = SiteInAString
            .Build($"-- content/a.md --\n{page}")
            .Diagnostics.Where(diagnostic => diagnostic.Place.File == "content/a.md" && IsOfLetters(diagnostic))
            .Select(diagnostic => $"{diagnostic.Place.Line},{diagnostic.Place.Column} {diagnostic.Problem.Code}");

        Assert.Equal(places, string.Join(';', told));
    }

    [Theory]
    [InlineData(
        "ชื่อ,เลข\nนาย\u202Eก,1\n",
        "content/a.csv(2,1): warning ITA717: “นายก” มีอักขระควบคุมทิศทาง",
        "U+202E A2"
    )]
    [InlineData("ชื่อ,เล\u2066ข\nก,1\n", "content/a.csv(1,1): warning ITA717: “เลข”", "U+2066")]
    [InlineData("ชื่อ,เลข\nก,1\nข\uFEFFค,2\n", "content/a.csv(3,1): warning ITA707: “ขค”", "U+FEFF A3")]
    public void In_a_shown_table_each_is_told_with_its_cell(string table, string line, string end)
    {
        var told = SiteInAString
            .Build(
                "-- content/a.md --\n---\ntitle: ก\n---\n![ตาราง](a.csv)\n",
                [SiteInAString.File("content/a.csv", Encoding.UTF8.GetBytes(table))]
            )
            .Diagnostics.Where(IsOfLetters)
            .Select(diagnostic => diagnostic.ToLine(Language.Thai))
            .ToList();

        Assert.Single(told);
        Assert.StartsWith(line, told[0], StringComparison.Ordinal);
        Assert.Contains($"({end})", told[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("รายงาน \u202Efdp", "รายงาน fdp")]
    [InlineData("ก\u2066ข\u2069", "กข")]
    [InlineData("\u2067مرحبا\u2069", "\u2067مرحبا\u2069")]
    public void A_repair_takes_them_out_where_they_do_nothing_else(string text, string repaired) =>
        Assert.Equal(repaired, ThaiText.Mended(text, StrayCharacters.In));

    [Fact]
    public void Settings_are_looked_at_too()
    {
        var settings = SiteInAString
            .Split(SiteInAString.Small)["site.config.json"]
            .Replace("อบต.ตัวอย่าง", "อบต.\\u202Eตัวอย่าง", StringComparison.Ordinal);

        Assert.Contains(
            SiteInAString.Build($"-- site.config.json --\n{settings}").Diagnostics,
            diagnostic => diagnostic.Problem == TextProblems.LetterTurnsOthers
        );
    }

    private static bool IsOfLetters(Diagnostic diagnostic) =>
        diagnostic.Problem == TextProblems.LetterTurnsOthers || diagnostic.Problem == TextProblems.LetterIsInvisible;
}
