using ItaSite.Authoring;
using ItaSite.Building;
using ItaSite.Model;

namespace ItaSite.Tests.Building;

/// <summary>What the theme that the program carries prints of reports and examples.</summary>
public class WordsOfTheTheme
{
    private static readonly BuildResult Site = SiteBuild.Run(
        new SourceTree([
            .. SiteStarter
                .Start("องค์การบริหารส่วนตำบลสมมุติ")
                .Where(file => file.Path is not ("content/oit/2566/measures.yaml" or "content/oit/2566/o4.md"))
                .Select(file => SiteInAString.File(file.Path, file.Bytes.ToArray())),
            .. SiteInAString
                .Split(
                    """
                    -- content/oit/2566/measures.yaml --
                    fiscal-year: 2566
                    report:
                      title: รายงานผล
                      preamble: ความเป็นมาของรายงาน
                      previous-result: { fiscal-year: 2565, score: 70.65, grade: C }
                    indicators:
                      - indicator: "1"
                        guidelines: [แนวทางเดียว]
                        period: FY2566
                        declared: done
                        progress: [ก้าวหน้าหนึ่ง, ก้าวหน้าสอง]
                      - indicator: "2"
                        guidelines: [แนวทางหนึ่ง, แนวทางสอง]
                        period: FY2566
                        declared: not-started
                        progress: [ยังไม่มี]
                    -- content/oit/2566/o4.md --
                    ---
                    item: O4
                    published: 2566-01-10
                    sample: true
                    ---
                    ## แผน {#long-term-plan}
                    แผนพัฒนาท้องถิ่น (พ.ศ. ๒๕๖๖ – ๒๕๗๐)
                    """
                )
                .Select(file => SiteInAString.File(file.Key, System.Text.Encoding.UTF8.GetBytes(file.Value))),
        ])
    );

    private static readonly string Report = SiteInAString.Text(Site, "oit/2566/report.html");

    [Theory]
    [InlineData("<th scope=\"col\">แนวทางในการยกระดับการประเมิน</th>")]
    [InlineData("<th scope=\"col\">ความก้าวหน้าผลการดำเนินการ</th>")]
    [InlineData("<span class=\"box\" aria-hidden=\"true\">✓</span> ดำเนินการ <span")]
    [InlineData("<p class=\"report-preamble\">ความเป็นมาของรายงาน</p>")]
    [InlineData("70.65 คะแนน ระดับ C")]
    [InlineData("ตัวชี้วัดที่ 10 การป้องกันการทุจริต</h2>")]
    public void The_report_has_the_words_of_the_form(string words) =>
        Assert.Contains(
            words,
            Report
                .Replace("๗๐.๖๕", "70.65", StringComparison.Ordinal)
                .Replace("ที่ ๑๐ ", "ที่ 10 ", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

    [Fact]
    public void Several_guidelines_are_numbered_and_a_single_one_is_not()
    {
        Assert.Contains(
            "<td><p>แนวทางเดียว</p></td>",
            Report.Replace("\n", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<ol class=\"guidelines\">  <li>แนวทางหนึ่ง</li>  <li>แนวทางสอง</li></ol>",
            Report.Replace("\n", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_sourced_note_is_shown_on_the_page_of_its_item() =>
        Assert.Contains(
            "ทั้งฝ่ายการเมืองและฝ่ายข้าราชการประจำ <span class=\"source\">(ที่มา: ",
            SiteInAString.Text(Site, "oit/2566/o1.html"),
            StringComparison.Ordinal
        );

    [Fact]
    public void An_example_is_marked_in_the_answer_sheet_and_on_other_sites()
    {
        Assert.Contains(
            "<span class=\"state sample\">",
            SiteInAString.Text(Site, "oit/2566/answers.html"),
            StringComparison.Ordinal
        );
        var page = SiteInAString.Text(Site, "oit/2566/o4.html");
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:title\" content=\"ตัวอย่าง – O4 ", page, StringComparison.Ordinal);
        Assert.Contains("<meta property=\"og:description\" content=\"ตัวอย่าง – ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_home_page_takes_no_day_from_an_example() =>
        Assert.DoesNotContain("ปรับปรุงล่าสุด", SiteInAString.Text(Site, "index.html"), StringComparison.Ordinal);
}
