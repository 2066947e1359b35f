using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Tests.Reading;

/// <summary>Names that some system refuses are reported once, with a name to use, and never as broken links.</summary>
public class NamesOfFiles
{
    [Theory]
    [InlineData("ชื่อ?แปลก.md", "ชื่อ-แปลก.md")]
    [InlineData("ประกาศ #2.md", "ประกาศ-2.md")]
    [InlineData("แผน*.md", "แผน.md")]
    [InlineData("เวลา 12:30.md", "เวลา 12-30.md")]
    [InlineData("ก<ข>.md", "ก-ข.md")]
    [InlineData("ก|ข.md", "ก-ข.md")]
    [InlineData("ก\"ข\".md", "ก-ข.md")]
    [InlineData("ก\\ข.md", "ก-ข.md")]
    [InlineData("ก\tข.md", "ก-ข.md")]
    [InlineData("ก\nข.md", "ก-ข.md")]
    [InlineData("con.md", "con-1.md")]
    [InlineData("NUL.md", "NUL-1.md")]
    [InlineData("com1.ข้อมูล.md", "com1-1.md")]
    [InlineData("COM¹.md", "COM¹-1.md")]
    [InlineData("conin$.md", "conin$-1.md")]
    [InlineData("ก\u202Efdp.md", "ก-fdp.md")]
    [InlineData("ก\u2066ข.md", "ก-ข.md")]
    [InlineData("ก\u200Eข.md", "ก-ข.md")]
    [InlineData("ก\u2028ข.md", "ก-ข.md")]
    [InlineData("ก\u001Bข.md", "ก-ข.md")]
    [InlineData("ก\u007Fข.md", "ก-ข.md")]
    [InlineData("re\u0301sume\u0301.md", "re-sume.md")]
    [InlineData("\u1100\u1161.md", "file.md")]
    [InlineData("พ.ศ./แผน.md", "พ.ศ")]
    [InlineData("???.md", "file.md")]
    public void A_page_with_an_unsafe_name_is_the_one_error(string name, string safe)
    {
        var line = Assert.Single(Errors(name));

        Assert.Contains("(1,1): error ITA289", line, StringComparison.Ordinal);
        Assert.Contains($"เป็น “{safe}”", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("แผน+งบ.md", "แผน-งบ.md")]
    [InlineData("ร้อยละ 50%.md", "ร้อยละ 50.md")]
    [InlineData("a%20b.md", "a-20b.md")]
    [InlineData("รับ&จ่าย.md", "รับ-จ่าย.md")]
    [InlineData("bin/แผน.md", "bin-1")]
    public void A_name_that_iis_refuses_is_a_warning(string name, string safe)
    {
        var result = SiteInAString.Build(more: [Page(name)]);

        Assert.Empty(SiteInAString.Lines(result));
        Assert.Contains(
            $"เป็น “{safe}”",
            Assert.Single(
                SiteInAString.Lines(result, Severity.Warning).Split('\n'),
                line => line.Contains("ITA289", StringComparison.Ordinal)
            ),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_name_that_is_too_long_gets_a_short_one_that_ends_between_letters()
    {
        var line = Assert.Single(Errors(string.Concat(Enumerable.Repeat("ที่นี่", 20)) + ".md"));

        Assert.Contains("363 > 230 bytes", line, StringComparison.Ordinal);
        Assert.Contains(
            "เป็น “" + string.Concat(Enumerable.Repeat("ที่นี่", 10)) + ".md”",
            line,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("แผน (ฉบับที่ 2), ปี 2566.md")]
    [InlineData("a'b;c=d@e~f$g!h[i]{j}^k.md")]
    [InlineData("_หน้า/-ก..ข.md")]
    [InlineData("console.md")]
    public void Any_other_name_is_fine(string name)
    {
        var result = SiteInAString.Build(more: [Page(name)]);

        Assert.Empty(SiteInAString.Lines(result));
        Assert.DoesNotContain("ITA289", SiteInAString.Lines(result, Severity.Warning), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("files/ประกาศ #2.txt", "<files/ประกาศ #2.txt>", true)]
    [InlineData("files/ประกาศ #2.txt", "<files/ประกาศ%20%232.txt>", true)]
    [InlineData("files/a%20b.txt", "files/a%20b.txt", false)]
    [InlineData("files/50%.txt", "files/50%.txt", false)]
    [InlineData("files/a+b.txt", "files/a+b.txt", false)]
    [InlineData("a?b/ค.txt", "a?b/ค.txt", true)]
    public void A_document_is_found_by_the_name_it_has_and_its_name_is_reported(string name, string link, bool isError)
    {
        var severity = isError ? Severity.Error : Severity.Warning;
        var result = SiteInAString.Build(
            $"-- content/contact.md --\n# ติดต่อ\n\n[เอกสาร]({link})\n",
            [SiteInAString.File($"content/{name}", "ข้อความ"u8.ToArray())]
        );

        Assert.Equal(
            "ITA289",
            Assert
                .Single(
                    result.Diagnostics,
                    diagnostic =>
                        diagnostic.Severity == severity
                        && diagnostic.Place.File.EndsWith(".txt", StringComparison.Ordinal)
                )
                .Problem.Code
        );
        Assert.Equal(isError ? 1 : 0, result.Errors);
    }

    [Fact]
    public void Slips_of_typing_in_the_name_of_a_page_are_warned_of() =>
        Assert.Contains(
            "เช่น “ข้อมูล.md”",
            SiteInAString.Lines(SiteInAString.Build(more: [Page("้ข้อมูล.md")]), Severity.Warning),
            StringComparison.Ordinal
        );

    private static string[] Errors(string name) =>
        SiteInAString.Lines(SiteInAString.Build(more: [Page(name)])).Split('\n');

    private static SourceFile Page(string name) =>
        SiteInAString.File($"content/{name}", "---\ntitle: หน้า\n---\nข้อความ\n"u8.ToArray());
}
