using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Model;
using ItaSite.Search;
using ItaSite.Tests.NumberFormats;

namespace ItaSite.Tests.Reading;

/// <summary>
/// A workbook that a page links to is searched by what its sheets show, and screened by all they store.
/// </summary>
public class LinkedWorkbooks
{
    private const string CitizenNumber = "ITA720";

    [Theory]
    [InlineData(44927, 14, "1 ม.ค. 2566")]
    [InlineData(44927, "d/m/yyyy", "1 ม.ค. 2566")]
    [InlineData(44927, "d mmm yyyy", "1 ม.ค. 2566")]
    [InlineData(44927, "mmm-yy", "ม.ค. 66")]
    [InlineData(0.255, "0.0%", "25.5%")]
    [InlineData(1250000, "#,##0.00", "1,250,000.00")]
    [InlineData(12, "0\" ราย\"", "12 ราย")]
    [InlineData(5, "\"หมู่ที่ \"0", "หมู่ที่ 5")]
    [InlineData(true, null, "TRUE")]
    [InlineData(2566, null, "2566")]
    public void It_is_searched_as_it_is_seen(object stored, object? format, string seen)
    {
        var part = Assert.Single(Read(new FormattedWorkbook().Add(("วันที่", null), (stored, format)).Bytes()).Parts);

        Assert.Equal($"วันที่\t{seen}\t\n", part.Text);
    }

    [Theory]
    [InlineData(1234567890121, null)]
    [InlineData(1234567890121, "0")]
    [InlineData(1234567890121, "0\\-0000\\-00000\\-00\\-0")]
    [InlineData(1234567890121, ";;;")]
    [InlineData(1234567890121, "0.00E+00")]
    [InlineData(1234567890121, "\"ปกปิด\"")]
    [InlineData(1234567890121, "#,##0,,")]
    [InlineData("1234567890121", ";;;")]
    [InlineData("1-2345-67890-12-1", ";;;\"ไม่แสดง\"")]
    public void No_format_hides_a_number_of_a_person(object stored, object? format)
    {
        var workbook = new FormattedWorkbook().Add(("เลขประจำตัวประชาชน", null), (stored, format)).Bytes();
        var result = SiteInAString.Build(
            "-- content/contact.md --\n# ติดต่อ\n\n[ตาราง](a.xlsx)\n",
            [SiteInAString.File("content/a.xlsx", workbook)]
        );

        var found = Assert.Single(result.Diagnostics, diagnostic => diagnostic.Problem.Code == CitizenNumber);
        Assert.Equal("content/a.xlsx", found.Place.File);
    }

    [Fact]
    public void A_day_is_found_by_the_search_as_readers_write_it()
    {
        var workbook = new FormattedWorkbook().Add(("ลงนามวันที่", null), (44927, 14)).Bytes();
        var result = SiteInAString.Build(
            "-- content/contact.md --\n# ติดต่อ\n\n[ตาราง](a.xlsx)\n",
            [SiteInAString.File("content/a.xlsx", workbook)]
        );
        var script = string.Concat(
            result
                .Artifacts.Where(artifact => artifact.Path.Value.StartsWith("search/t", StringComparison.Ordinal))
                .Select(artifact => SearchLetters.Exchanged(SiteInAString.Text(result, artifact.Path.Value)))
        );

        Assert.Contains("1 ม.ค. 2566", script, StringComparison.Ordinal);
        Assert.DoesNotContain("44927", script, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shared_text_that_a_cell_shows_is_not_left_over()
    {
        var workbook = new RawWorkbook("""<row r="1"><c r="A1" t="s"><v>0</v></c></row>""")
        {
            Strings =
                "<si><t xml:space=\"preserve\">  081-234-5678 \n ฝ่ายทะเบียน </t></si><si><t>1-2345-67890-12-1</t></si>",
        };
        var facts = Read(workbook.Bytes());

        Assert.Equal("1-2345-67890-12-1", Assert.Single(facts.Unseen).Text);
    }

    private static DocumentFacts Read(byte[] workbook)
    {
        var (facts, problems) = DocumentReader.Read(SiteInAString.File("content/a.xlsx", workbook));
        Assert.Empty(problems.Select(problem => problem.ToLine(Language.English)));
        return facts;
    }
}
