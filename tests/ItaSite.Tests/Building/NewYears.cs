using System.Text;
using ItaSite.Authoring;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Tests.Building;

/// <summary>A year is begun from its catalogue, with what still fits of the year before.</summary>
public class NewYears
{
    private const string Catalogue = """
        fiscal-year: 2571
        abbreviation: ITA
        title: การประเมินใหม่
        agency-type: อบต.
        source: เขียนขึ้นเพื่อทดสอบ
        instruments:
          - { id: SRV, title: แบบสำรวจ, weight: 60 }
          - { id: PUB, title: แบบเปิดเผย, weight: 40 }
        indicators:
          - { id: "1", instrument: SRV, title: การบริการ }
          - { id: "2", instrument: SRV, title: ความซื่อสัตย์ }
          - id: "3"
            instrument: PUB
            sub-indicators:
              - id: "3.1"
                groups:
                  - key: basic
                    items:
                      - id: C1
                        title: โครงสร้างส่วนราชการ
                        topic: structure
                        elements:
                          - { key: chart, statement: แสดงแผนผังโครงสร้าง, parts: { a: เอกสาร, b: ลึกลงไป } }
                          - { key: posts, statement: แสดงตำแหน่งสำคัญ }
                          - { key: head, statement: แสดงชื่อผู้บริหาร, rules: { signed-by-head: { in-office: 2571 } } }
                          - { key: policy, statement: แสดงนโยบาย }
                          - { key: extra, statement: แสดงสิ่งใหม่ }
                      - id: C2
                        title: แผนพัฒนา
                        topic: plan
                        elements:
                          - { key: plan, statement: แสดงแผนปี ๒๕๗๑, rules: { fiscal-year: { year: 2571, relation: covers } } }
                      - id: C3
                        title: เรื่องใหม่
                        topic: new-topic
                        elements:
                          - { key: subject, statement: แสดงเรื่องใหม่ }

        """;

    private const string Earlier = """
        -- content/oit/2570/catalogue.yaml --
        fiscal-year: 2570
        abbreviation: ITA
        title: การประเมิน
        agency-type: อบต.
        source: เขียนขึ้นเพื่อทดสอบ
        instruments:
          - { id: OIT, title: แบบวัด, weight: 40 }
        indicators:
          - id: "1"
            instrument: OIT
            sub-indicators:
              - id: "1.1"
                groups:
                  - key: basic
                    items:
                      - id: A1
                        title: โครงสร้าง
                        topic: structure
                        elements:
                          - { key: chart, statement: แสดงแผนผัง }
                          - { key: posts, statement: แสดงตำแหน่ง }
                          - { key: head, statement: แสดงชื่อผู้บริหาร }
                          - { key: policy, statement: แสดงนโยบาย }
                      - id: A2
                        title: แผน
                        topic: plan
                        elements:
                          - { key: plan, statement: แสดงแผน }
                      - id: A3
                        title: เรื่องเก่า
                        topic: old-topic
                        elements:
                          - { key: thing, statement: แสดงเรื่องเก่า }
        -- content/oit/2570/a1.md --
        ---
        item: A1
        declared: done
        sample: true
        evidence: { policy: "../../contact.md#address", chart: files/แผน ผัง.pdf }
        ---
        คำนำ [ติดต่อ](../../contact.md) ที่ตามไปด้วย

        ## แผนผัง [ฉบับเต็ม](files/chart.pdf) {#chart}
        <!-- หมายเหตุภายใน -->
        ดู [เอกสาร](files/chart.pdf#page=2) [อื่น](<files/แผน ผัง.pdf> "ชื่อ") [ติดต่อ](../../contact.md#address) [แผน](plan-of-the-year.md#plan) [เว็บ](https://www.example.go.th/a) [ราก](/contact.md) [ล่าง](#deep) [ผู้บริหาร](#head) [ตำแหน่ง](#posts) [นอก](#annex)

        ### ลึกลงไป {#deep}

        | ก | ข |
        |---|---|
        | [ในตาราง](files/chart.pdf) | ![ภาพ](files/a.png) |

        > - รายการ[^1] และ [อ้างอิง][ref]

        <a href="files/chart.pdf">ลิงก์ HTML</a>

        #### ผู้บริหาร {#head}
        ชื่อปีก่อน

        ## ตำแหน่ง {#posts}
        <!-- ยังว่าง -->

        ## ภาคผนวก {#annex}
        ตามไปให้จัดเอง

        [^1]: เชิงอรรถ [ก](files/chart.pdf)

        [ref]: files/chart.pdf "อ้างอิง"
        -- content/oit/2570/plan-of-the-year.md --
        ---
        item: A2
        declared: done
        ---
        แผน
        ===

        ## แผนปีก่อน {#plan}
        แผนปี ๒๕๗๐
        -- content/oit/2570/files/chart.pdf --
        chart
        -- content/oit/2570/files/แผน ผัง.pdf --
        chart
        -- content/oit/2570/files/a.png --
        png

        """;

    public static TheoryData<string, int, string> Mistakes =>
        new()
        {
            { "a year that exists", 2570, Catalogue },
            { "a catalogue of another year", 2572, Catalogue },
            {
                "a catalogue without a year",
                2571,
                Catalogue.Replace("fiscal-year: 2571\n", "", StringComparison.Ordinal)
            },
            {
                "mistakes in the catalogue",
                2571,
                Catalogue
                    .Replace("title: แผนพัฒนา", "titel: แผนพัฒนา", StringComparison.Ordinal)
                    .Replace("id: C3", "id: C1", StringComparison.Ordinal)
                    .Replace("relation: covers", "relation: cover", StringComparison.Ordinal)
            },
            { "a catalogue that is no YAML", 2571, "fiscal-year: [2571\n" },
            { "an empty file", 2571, "" },
        };

    [Fact]
    public void The_files_of_a_new_year_look_as_accepted()
    {
        var (start, warnings) = Start(Earlier, 2571, Catalogue);
        var text = new StringBuilder();
        text.AppendJoin('\n', warnings.Select(warning => warning.ToLine(Language.Thai))).Append('\n');
        foreach (var file in start!.Files)
            text.Append("-- ")
                .Append(file.Path)
                .Append(" --\n")
                .Append(file.Path.EndsWith("catalogue.yaml", StringComparison.Ordinal) ? "…\n" : file.Text);

        Golden.Matches("new-year.txt", text.ToString());
        Assert.Equal(Encoding.UTF8.GetBytes(Catalogue), start.Files[0].Bytes.ToArray());
        Assert.Equal(1, start.CarriedPages);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_site_of_the_new_year_builds_with_drafts_and_without(bool asDrafts)
    {
        var files = string.Concat(
            Start(Earlier, 2571, Catalogue).Value!.Files.Select(file => $"-- {file.Path} --\n{file.Text}\n")
        );
        var config = SiteInAString
            .Split(SiteInAString.Small)["site.config.json"]
            .Replace("2570", "2571", StringComparison.Ordinal);
        var result = SiteInAString.Build(
            Earlier
                + (
                    asDrafts
                        ? files
                        : files.Replace("draft: true   # ลบบรรทัดนี้เมื่อพร้อมเผยแพร่\n", "", StringComparison.Ordinal)
                )
                + $"-- site.config.json --\n{config}"
        );

        Assert.Equal("", SiteInAString.Lines(result));
        var page = SiteInAString.Text(result, "oit/2571/c1.html");
        Assert.Equal(
            !asDrafts,
            page.Contains("<a href=\"../2570/files/chart.pdf#page=2\">เอกสาร</a>", StringComparison.Ordinal)
        );
        Assert.Contains(asDrafts ? "chart missing" : "chart sample", page, StringComparison.Ordinal);
        Assert.Contains("head missing", page, StringComparison.Ordinal);
        Assert.Equal(
            asDrafts ? 4 : 0,
            result.Diagnostics.Count(diagnostic => diagnostic.Problem == YearProblems.PageIsDraft)
        );
    }

    [Fact]
    public void A_first_year_is_begun_with_empty_drafts_even_if_the_settings_name_it_already()
    {
        var (start, warnings) = Start(
            "-- !content/oit/2570/ --\n-- site.config.json --\n{ \"fiscalYear\": 2571 }\n",
            2571,
            Catalogue
        );

        Assert.Equal([], warnings);
        Assert.Equal(
            ["catalogue.yaml", "measures.yaml", "c1.md", "c2.md", "c3.md"],
            start!.Files.Select(file => Path.GetFileName(file.Path))
        );
        Assert.All(start.Files.Skip(2), file => Assert.Contains("\ndraft: true ", file.Text, StringComparison.Ordinal));
        Assert.Equal(0, start.CarriedPages);
    }

    [Fact]
    public void The_newest_earlier_year_counts_and_a_later_one_does_not()
    {
        var older = Earlier
            .Replace("oit/2570", "oit/2568", StringComparison.Ordinal)
            .Replace("2570", "2568", StringComparison.Ordinal)
            .Replace("แผนผัง [", "เก่ากว่า [", StringComparison.Ordinal);
        var later = Earlier
            .Replace("oit/2570", "oit/2575", StringComparison.Ordinal)
            .Replace("2570", "2575", StringComparison.Ordinal);

        Assert.Equal(Texts(Start(Earlier, 2571, Catalogue)), Texts(Start(older + later + Earlier, 2571, Catalogue)));

        static IEnumerable<string> Texts(Diagnosed<YearStart?> start) => start.Value!.Files.Select(file => file.Text);
    }

    [Fact]
    public void Every_message_reads_as_it_was_accepted()
    {
        var messages = new StringBuilder();
        foreach (var row in Mistakes)
        {
            var (start, problems) = Start(Earlier, row.Data.Item2, row.Data.Item3);
            Assert.Null(start);
            Assert.All(problems, problem => Assert.Equal(Severity.Error, problem.Severity));
            messages
                .Append("== ")
                .Append(row.Data.Item1)
                .Append('\n')
                .AppendJoin('\n', problems.Order().Select(problem => problem.ToLine(Language.Thai)))
                .Append("\n\n");
        }

        Golden.Matches("new-year-messages.txt", messages.ToString());
    }

    [Fact]
    public void An_earlier_year_that_can_not_be_read_is_told_and_nothing_is_lost_in_silence()
    {
        var (start, problems) = Start(
            Earlier + "-- content/oit/2570/a1.md --\n---\nitem: A1\ndeclred: done\n---\n",
            2571,
            Catalogue
        );

        Assert.Null(start);
        Assert.Equal(
            ["content/oit/2570/a1.md(3,1): ITA102"],
            problems.Select(problem => $"{problem.Place}: {problem.Problem.Code}")
        );
    }

    [Theory]
    [InlineData("2571", 2571)]
    [InlineData("๒๕๗๑", 2571)]
    [InlineData(" 2571 ", 2571)]
    [InlineData("2399", null)]
    [InlineData("2028", null)]
    [InlineData("25710", null)]
    [InlineData("FY2571", null)]
    [InlineData("-2571", null)]
    [InlineData("", null)]
    public void A_year_is_of_the_Buddhist_era_in_either_kind_of_digits(string written, int? year) =>
        Assert.Equal(year, FiscalYear.TryRead(written, out var read) ? read.BuddhistYear : null);

    private static Diagnosed<YearStart?> Start(string site, int year, string catalogue) =>
        YearStarter.Start(
            SiteInAString.Tree(site),
            new FiscalYear(year),
            SiteInAString.File("Downloads/oit.yaml", Encoding.UTF8.GetBytes(catalogue))
        );
}
