using ItaSite.Diagnostics;
using ItaSite.Disk;

namespace ItaSite.Tests.Building;

/// <summary>
/// What a catalogue may say beyond the older ones: an academic year, footnotes with marks, formats of files.
/// </summary>
public class CataloguesOfSchools
{
    private const string Catalogue = "content/oit/2570/catalogue.yaml";
    private const string School =
        "academic-year: { from: 2570-05-16, to: 2571-05-15, terms: [{ from: 2570-05-16, to: 2570-10-11 }, { from: "
        + "2570-11-01, to: 2571-04-01 }] }";

    private const string Settings = """
        -- site.config.json --
        {
          "agency": { "name": "โรงเรียนตัวอย่าง", "shortName": "โรงเรียนตัวอย่าง" },
          "baseUrl": "https://www.example.go.th/",
          "fiscalYear": 2570,
          "theme": "khlongkhanak"
        }
        """;

    [Theory]
    [InlineData("academic-year: { year: 2570, relation: report-of }", "", "สรุปผล ปีการศึกษา ๒๕๗๐", "found")]
    [InlineData("academic-year: { year: 2570, relation: report-of }", "period: ปีการศึกษา 2570", "สรุปผล", "found")]
    [InlineData("academic-year: { year: 2570, relation: report-of }", "period: AY2570", "สรุปผล", "found")]
    [InlineData("academic-year: { year: 2570, relation: report-of }", "", "สรุปผล ภาคเรียนที่ ๑/๒๕๗๐", "missing")]
    [InlineData("academic-year: { year: 2570, relation: report-of }", "", "สรุปผล ปีการศึกษา 2569", "missing")]
    [InlineData("fiscal-year: { year: 2570, relation: report-of }", "", "สรุปผล ปีการศึกษา 2570", "missing")]
    [InlineData("fiscal-year: { year: 2570, relation: report-of }", "", "สรุปผล ปีงบประมาณ 2570", "found")]
    [InlineData("period: { from: 2570-05-16, to: 2570-10-11 }", "", "ผล ภาคเรียนที่ 1/2570", "found")]
    [InlineData("period: { from: 2570-05-16, to: 2570-10-11 }", "", "ผล ภาคเรียนที่ ๑ ปีการศึกษา ๒๕๗๐", "found")]
    [InlineData("period: { from: 2570-05-16, to: 2570-10-11 }", "", "ผล เทอม 1/70", "found")]
    [InlineData("period: { from: 2570-05-16, to: 2570-10-11 }", "period: ภาคเรียนที่ 1/2570", "ผล", "found")]
    [InlineData("period: { from: 2570-05-16, to: 2570-10-11 }", "period: AY2570-T1", "ผล", "found")]
    [InlineData("period: { from: 2570-05-16, to: 2570-10-11 }", "", "ผล ภาคเรียนที่ 2/2570", "missing")]
    [InlineData("period: { from: 2570-05-16, to: 2570-10-11 }", "", "ผล ภาคเรียนที่ 1/2569", "missing")]
    [InlineData("period: { from: 2570-05-16, to: 2571-04-01 }", "", "ผล ภาคเรียนที่ 1-2/2570", "found")]
    [InlineData("period: { from: 2570-05-16, to: 2571-04-01 }", "", "ผล ภาคเรียนที่ ๑ และ ๒ ปีการศึกษา ๒๕๗๐", "found")]
    [InlineData("interval: [per-term]", "period: AY2570", "ผล ภาคเรียนที่ 1", "found")]
    [InlineData("interval: [per-term]", "period: AY2570", "ผล ปีละครั้ง", "missing")]
    public void Terms_and_school_years_are_read_as_schools_write_them(
        string rule,
        string matter,
        string section,
        string state
    )
    {
        var result = Build(School, $"rules: {{ {rule} }}", matter, section);

        Assert.Equal(0, result.Errors);
        Assert.Equal(state, State(result));
    }

    [Fact]
    public void A_school_is_asked_for_the_twelve_months_of_its_own_year()
    {
        string[] months =
        [
            "พ.ค. 70",
            "มิ.ย. 70",
            "ก.ค. 70",
            "ส.ค. 70",
            "ก.ย. 70",
            "ต.ค. 70",
            "พ.ย. 70",
            "ธ.ค. 70",
            "ม.ค. 71",
            "ก.พ. 71",
            "มี.ค. 71",
            "เม.ย. 71",
        ];
        var rules = "rules: { interval: [monthly] }";
        string Table(IEnumerable<string> some) =>
            "| เดือน | จำนวน |\n|---|---|\n" + string.Concat(some.Select(month => $"| {month} | 1 |\n"));

        Assert.Equal("found", State(Build(School, rules, "period: AY2570", Table(months))));
        Assert.Contains(
            "ต.ค. 2570",
            Told(Build(School, rules, "period: AY2570", Table(months.Where(month => month != "ต.ค. 70")))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_pages_speak_of_a_school_year()
    {
        var result = Build(School, "optional: false", "", "แผน");

        var checklist = SiteInAString.Text(result, "oit/2570/index.html");
        Assert.Contains("ปีการศึกษา", checklist, StringComparison.Ordinal);
        Assert.DoesNotContain("ปีงบประมาณ", checklist, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("academic-year: { from: 2569-05-16, to: 2570-05-15 }", "ITA743")]
    [InlineData("academic-year: { from: 2570-05-16, to: 2573-05-15 }", "ITA743")]
    [InlineData("academic-year: { from: 2570-05-16, to: 2570-01-01 }", "ITA743")]
    [InlineData(
        "academic-year: { from: 2570-05-16, to: 2571-05-15, terms: [{ from: 2571-05-16, to: 2571-10-01 }] }",
        "ITA744"
    )]
    [InlineData(
        "academic-year: { from: 2570-05-16, to: 2571-05-15, terms: [{ from: 2570-05-16, to: 2570-11-11 }, { from: "
            + "2570-11-01, to: 2571-04-01 }] }",
        "ITA744"
    )]
    [InlineData(
        "academic-year: { from: 2570-05-16, to: 2571-05-15, terms: [{ from: 2570-10-11, to: 2570-05-16 }] }",
        "ITA"
    )]
    [InlineData("academic-year: 2570", "ITA1")]
    [InlineData("academic-year: { from: 2570-05-16 }", "ITA1")]
    public void A_school_year_that_is_none_is_an_error_with_its_place(string school, string code)
    {
        var result = Build(school, "optional: false", "", "แผน");

        Assert.Contains(
            result.Diagnostics,
            fault =>
                fault.Severity == Severity.Error
                && fault.Place.File == Catalogue
                && fault.Place.Line > 1
                && fault.Problem.Code.StartsWith(code, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Every_footnote_has_its_mark_and_source_on_all_papers()
    {
        var result = SiteInAString.Build(
            Site("", "footnotes: [{ mark: '**', text: เฉพาะที่มี, source: คู่มือหน้า ๙ }]", "", "แผน")
                .Replace(
                    "topic: plan,",
                    "topic: plan, footnotes: [{ mark: '*', text: ดูภาคผนวก }, { mark: ๑, text: นับถึงวันสิ้นปี, "
                        + "source: หนังสือเวียน }],",
                    StringComparison.Ordinal
                )
                + "\n"
                + Settings,
            SiteFolder.Read(Repository.Root).Under("themes/khlongkhanak/")
        );

        Assert.Equal("", SiteInAString.Lines(result, Severity.Error));
        foreach (var page in new[] { "a2.html", "report.html", "answers.html", "index.html" })
        {
            var text = SiteInAString.Text(result, $"oit/2570/{page}");
            Assert.Contains("<sup>*</sup><sup>๑</sup>", text, StringComparison.Ordinal);
            Assert.Contains("<sup>*</sup> ดูภาคผนวก", text, StringComparison.Ordinal);
            Assert.Contains(
                "<sup>๑</sup> นับถึงวันสิ้นปี <span class=\"source\">(ที่มา: หนังสือเวียน)",
                text,
                StringComparison.Ordinal
            );
            Assert.Contains(
                "<sup>**</sup> เฉพาะที่มี <span class=\"source\">(ที่มา: คู่มือหน้า ๙)",
                text,
                StringComparison.Ordinal
            );
        }
    }

    [Theory]
    [InlineData("footnotes: [{ mark: '*', text: ก }, { mark: '*', text: ข }]", "ITA745")]
    [InlineData("footnotes: [{ text: ก }]", "ITA1")]
    [InlineData("footnotes: [{ mark: '*' }]", "ITA1")]
    [InlineData("footnotes: ก", "ITA1")]
    [InlineData("footnotes: [{ mark: '*', text: ก, origin: ข }]", "ITA1")]
    [InlineData("formats: [pfd]", "ITA1")]
    [InlineData("formats: [pdf, machine]", "ITA1")]
    public void A_mistake_in_a_new_key_is_an_error_with_its_place(string key, string code)
    {
        var result = Build("", key, "", "แผน");

        Assert.Contains(
            result.Diagnostics,
            fault =>
                fault.Severity == Severity.Error
                && fault.Place.File == Catalogue
                && fault.Place.Line > 1
                && fault.Problem.Code.StartsWith(code, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("formats: [txt]", "[แผน](plan.txt)", "found")]
    [InlineData("formats: [TXT, pdf]", "[แผน](plan.txt)", "found")]
    [InlineData("formats: [pdf]", "[แผน](plan.txt)", "ITA472 PDF TXT")]
    [InlineData("formats: [pdf]", "[แผน](real.pdf)", "found")]
    [InlineData("formats: [pdf]", "[แผน](false.pdf)", "ITA472 PDF TXT")]
    [InlineData("formats: [pdf, docx]", "แผนเป็นข้อความ", "ITA472 PDF 0")]
    [InlineData("formats: [csv]", "![ตาราง](data.csv)", "found")]
    [InlineData("formats: [xlsx]", "![ตาราง](data.csv)", "found")]
    [InlineData("formats: [machine-readable]", "![ตาราง](data.csv)", "found")]
    [InlineData("formats: [machine-readable]", "[แผน](real.pdf)", "ITA472 CSV PDF")]
    [InlineData("formats: [machine-readable]", "[ชุดข้อมูล](https://data.example.go.th/x/data.json)", "found")]
    [InlineData("formats: [pdf]", "[แผน](https://www.example.go.th/plan.PDF)", "found")]
    [InlineData("formats: [pdf]", "[แผน](https://www.example.go.th/plan.docx)", "ITA472 PDF DOCX")]
    [InlineData("formats: [pdf]", "[แผน](https://www.example.go.th/show?id=9)", "ITA479 PDF")]
    public void Evidence_in_no_format_that_is_wanted_is_told_with_what_was_seen(
        string formats,
        string section,
        string expected
    )
    {
        var site =
            Site("", formats, "", section)
            + "\n-- content/oit/2570/plan.txt --\nแผนงาน\n-- content/oit/2570/false.pdf --\nไม่ใช่ไฟล์ PDF\n-- "
            + "content/oit/2570/data.csv --\nชื่อ,จำนวน\nก,1\n";
        var result = SiteInAString.Build(
            site,
            [
                SiteInAString.File(
                    "content/oit/2570/real.pdf",
                    File.ReadAllBytes(Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Fixtures", "report.pdf"))
                ),
            ]
        );

        if (expected == "found")
        {
            Assert.Equal("found", State(result));
            return;
        }

        Assert.NotEqual("found", State(result));
        var told = Assert
            .Single(result.Diagnostics, fault => Problems.Of(typeof(FormatProblems)).Contains(fault.Problem))
            .ToLine(Language.Thai);
        Assert.All(expected.Split(' '), word => Assert.Contains(word, told, StringComparison.Ordinal));
    }

    [Fact]
    public void The_formats_of_an_item_may_be_met_anywhere_on_its_page_and_a_word_settles_what_is_not_known()
    {
        var item =
            Site("", "optional: false", "", "แผน\n\n## แนบ\n\n[ไฟล์](plan.txt)")
                .Replace("topic: plan,", "topic: plan, formats: [txt],", StringComparison.Ordinal)
            + "\n-- content/oit/2570/plan.txt --\nแผนงาน\n";
        Assert.Equal("found", State(SiteInAString.Build(item)));

        var confirmed = Build(
            "",
            "formats: [pdf]",
            "confirmed: { plan: ไฟล์เป็น PDF }",
            "[แผน](https://www.example.go.th/show?id=9)"
        );
        Assert.Equal("found", State(confirmed));
    }

    private static ItaSite.Building.BuildResult Build(string school, string element, string matter, string section) =>
        SiteInAString.Build(Site(school, element, matter, section));

    private static string Site(string school, string element, string matter, string section) =>
        $$"""
            -- {{Catalogue}} --
            fiscal-year: 2570
            {{school}}
            abbreviation: ITA
            title: การประเมิน
            agency-type: โรงเรียน
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
                          - { id: A1, title: โครงสร้าง, topic: structure, elements: [{ key: chart, statement: แสดงแผนผัง }] }
                          - { id: A2, title: แผน, topic: plan, elements: [{ key: plan, statement: แสดงแผน, {{element}} }] }
            -- content/oit/2570/a1.md --
            ---
            item: A1
            ---
            ## แผนผัง {#chart}
            ฝ่ายบริหาร
            -- content/oit/2570/a2.md --
            ---
            item: A2
            {{matter}}
            ---
            ## แผน {#plan}
            {{section}}
            """;

    private static string State(ItaSite.Building.BuildResult result) =>
        ItaSite.Tests.Assessing.OneElement.State(result);

    private static string Told(ItaSite.Building.BuildResult result) => ItaSite.Tests.Assessing.OneElement.Told(result);
}
