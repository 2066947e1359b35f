using ItaSite.Model;
using ItaSite.Tests.Cli;

namespace ItaSite.Tests.Building;

/// <summary>The papers that a year's register writes, on small sites.</summary>
public class Papers
{
    private const string Appendix = """
        -- content/oit/2570/committee.md --
        ---
        title: คณะกรรมการ
        ---
        ดู[ติดต่อ](/contact.md#address) และ[ประชุม](meetings/2027-01-10.md#order)

        ## กรรมการ {#members}

        ![คำสั่ง](files/order.pdf)

        - [กรรมการ](#members) [ภายนอก](https://www.example.go.th/x?a=1&b=2#c)
        -- content/oit/2570/meetings/2027-02-10.md --
        # ประชุมครั้งที่ ๒

        ## วาระ {#order}
        ไม่มี
        -- content/oit/2570/meetings/2027-01-10.md --
        # ประชุมครั้งที่ ๑

        ตาม[คำสั่ง](../committee.md) และ[แผน](../a2.md) หมายเหตุ[^1]

        ## วาระ {#order}

        ### มติ {#order-1}
        รับทราบ

        [^1]: เชิงอรรถ
        -- content/oit/2570/a2.md --
        ---
        item: A2
        ---
        ## แผน {#plan}
        [คณะกรรมการ](committee.md) [ครั้งที่ ๑](meetings/2027-01-10.md) [ครั้งที่ ๒](meetings/2027-02-10.md)
        -- content/oit/2570/files/order.pdf --
        x
        """;

    [Fact]
    public void The_report_prints_committee_and_meetings_in_order_with_links_that_work_from_there()
    {
        var result = SiteInAString.Build(Appendix);
        var report = SiteInAString.Text(result, "oit/2570/report.html");

        // The proofreader has followed every link and fragment, and counted the ids.
        Assert.Equal("", SiteInAString.Lines(result));
        Golden.Matches(
            "report-appendix.txt",
            report[report.IndexOf("<h2>", StringComparison.Ordinal)..].TrimEnd() + "\n"
        );
    }

    [Fact]
    public void The_cover_and_the_measures_of_the_report_are_data()
    {
        var result = SiteInAString.Build(
            """
            -- content/oit/2570/measures.yaml --
            fiscal-year: 2570
            report:
              title: รายงานของเรา
              previous-result: { fiscal-year: ๒๕๖๙, score: 70.65, grade: C }
              goal: ร้อยละ ๙๐
            indicators:
              - indicator: "2"
                guidelines: [มอบหมายงาน]
                responsible: [office]
                period: FY2570-H1
                declared: in-progress
                progress: [ทำแล้วครึ่งหนึ่ง]
            """
                + "\n"
                + Catalogue(text =>
                    text.Replace(
                            "instruments:\n",
                            "instruments:\n  - { id: IIT, title: แบบวัดภายใน, weight: 60 }\n",
                            StringComparison.Ordinal
                        )
                        .Replace(
                            "\nindicators:\n",
                            "\nindicators:\n  - { id: \"2\", instrument: IIT, title: การใช้อำนาจ }\n  - { id: \"3\", "
                                + "instrument: IIT, title: การใช้งบประมาณ }\n",
                            StringComparison.Ordinal
                        )
                )
        );
        var report = SiteInAString.Text(result, "oit/2570/report.html");

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains("<h1>รายงานของเรา</h1><p>๒๕๖๙ ๗๐.๖๕ C</p><p>ร้อยละ ๙๐</p>", report, StringComparison.Ordinal);
        Assert.Contains(
            "<p>IIT ๒ การใช้อำนาจ in-progress ๑ ตุลาคม ๒๕๖๙ – ๓๑ มีนาคม ๒๕๗๐ มอบหมายงาน ทำแล้วครึ่งหนึ่ง</p>\n<p>IIT "
                + "๓ การใช้งบประมาณ</p>",
            report,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_wrong_on_a_cover_is_told_where_it_is_written()
    {
        var result = SiteInAString.Build(
            "-- content/oit/2570/measures.yaml --\nfiscal-year: 2570\nreport: { previous-result: { score: มาก, year: "
                + "2569 } }\nindicators: []\n"
        );

        Assert.Equal(
            """
            content/oit/2570/measures.yaml(2,9): error ITA103: ขาดค่า “title” ให้เพิ่ม
            content/oit/2570/measures.yaml(2,28): error ITA103: ขาดค่า “fiscal-year” ให้เพิ่ม
            content/oit/2570/measures.yaml(2,37): error ITA305: ค่าของ “score” ต้องเป็นจำนวน (พบ “มาก”)
            content/oit/2570/measures.yaml(2,42): error ITA102: ไม่รู้จักชื่อ “year” ให้ลบออกหรือแก้ให้ตรง
            """.ReplaceLineEndings("\n"),
            SiteInAString.Lines(result)
        );
    }

    [Fact]
    public void The_answer_sheet_is_a_CSV_that_Excel_opens()
    {
        var result = SiteInAString.Build();
        var csv = result
            .Artifacts.OfType<Artifact.OfText>()
            .Single(artifact => artifact.Path.Value == "oit/2570/answers.csv");

        Assert.True(csv.HasByteOrderMark);
        Assert.All(csv.Text.Split('\n')[..^1], line => Assert.EndsWith("\r", line, StringComparison.Ordinal));
        Assert.StartsWith(
            "ข้อ,รายการ,ที่อยู่,ที่อยู่ของหลักฐาน,คำอธิบาย,หมายเหตุ\r\nA1,โครงสร้าง,https://www.example.go.th/oit/2570/a1.html,https://www.example.go.th/oit/2570/a1.html#chart,",
            csv.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_a_base_address_the_answer_sheet_says_that_it_is_not_whole()
    {
        var settings = SiteInAString.Split(SiteInAString.Small)["site.config.json"];
        var result = SiteInAString.Build(
            $"-- site.config.json --\n{settings.Replace("\"baseUrl\": \"https://www.example.go.th/\",", "", StringComparison.Ordinal)}"
        );

        Assert.Contains(
            "A1,โครงสร้าง,a1.html,a1.html#chart,",
            SiteInAString.Text(result, "oit/2570/answers.csv"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            ",ยังไม่ได้กำหนด baseUrl ใน site.config.json ที่อยู่จึงยังไม่ครบ\r\n",
            SiteInAString.Text(result, "oit/2570/answers.csv"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_no_unit_answers_for_stands_last_and_is_not_forgotten()
    {
        var page = SiteInAString.Text(SiteInAString.Build(), "oit/2570/units.html");

        Assert.Contains(
            "<h2 id=\"unit-office\">สำนักปลัด</h2><p>1/2 A1</p>\n<h2 id=\"unit-none\"></h2><p>0/1 A2</p>",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_is_missing_is_ranked_by_the_points_at_risk_and_caps_the_total()
    {
        var page = SiteInAString.Text(
            SiteInAString.Build(
                CatalogueWith(
                    """
                    grades:
                      source: ประกาศ
                      doubt: ยังไม่ยืนยัน
                      scale:
                        - { title: กลาง, at-least: 50 }
                        - { title: สูง, at-least: 60, each-at-least: 1 }
                        - { title: สูงสุด, at-least: 80 }
                    """
                )
            ),
            "oit/2570/priorities.html"
        );

        // Each of the two items is 20 of the 40 points of the instrument, which has nothing left: no grade that asks
        // for some of each.
        Assert.Contains("<p>๔๐.๐๐ ๖๐.๐๐ กลาง ยังไม่ยืนยัน</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>A1 ๒๐.๐๐ posts</p>\n<p>A2 ๒๐.๐๐ plan</p>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<p id=\"unit-office\">สำนักปลัด ๒๐.๐๐</p>\n<p id=\"unit-none\"> ๒๐.๐๐</p>",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_item_that_weighs_more_comes_first()
    {
        var page = SiteInAString.Text(
            SiteInAString.Build(
                Catalogue(text =>
                    text[..text.IndexOf("indicators:", StringComparison.Ordinal)]
                    + """
                        indicators:
                          - id: "1"
                            instrument: OIT
                            sub-indicators:
                              - { id: "1.1", groups: [{ key: many, items: [{ id: A1, title: ก, topic: a, elements: [{ key: chart, statement: ก }] }, { id: A2, title: ข, topic: b, elements: [{ key: plan, statement: ข }] }] }] }
                              - { id: "1.2", groups: [{ key: few, items: [{ id: A3, title: ค, topic: c, elements: [{ key: gift, statement: ค }] }] }] }
                        """
                )
            ),
            "oit/2570/priorities.html"
        );

        Assert.Contains("<p>A3 ๒๐.๐๐ gift</p>\n<p>A2 ๑๐.๐๐ plan</p>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<p>A1", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Items_of_equal_weight_stand_in_one_order_on_the_page_and_in_the_terminal()
    {
        var changes = Catalogue(text =>
            text[..text.IndexOf("indicators:", StringComparison.Ordinal)]
            + """
                indicators:
                  - id: "1"
                    instrument: OIT
                    sub-indicators:
                      - { id: "1.1", groups: [{ key: all, items: [{ id: A10, title: ก, topic: a, responsible: [office], elements: [{ key: chart, statement: ก }] }, { id: A3, title: ข, topic: b, responsible: [office], elements: [{ key: plan, statement: ข }] }] }] }
                """
        );
        var page = SiteInAString.Text(SiteInAString.Build(changes), "oit/2570/priorities.html");
        using var site = new TypedCommand(changes);
        var (_, csv, _) = await site.TypeAsync("status", "SITE", "--by", "points", "--format", "csv");

        Assert.True(
            page.IndexOf("<p>A3 ", StringComparison.Ordinal) < page.IndexOf("<p>A10 ", StringComparison.Ordinal)
        );
        Assert.True(csv.IndexOf("\nA3,", StringComparison.Ordinal) < csv.IndexOf("\nA10,", StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_evidence_by_another_list_is_data()
    {
        var result = SiteInAString.Build(
            CatalogueWith(
                """
                indexes:
                  - key: law
                    title: ดัชนีตามกฎหมาย
                    source: พระราชบัญญัติ
                    entries:
                      - { key: ม.7, title: โครงสร้าง, items: [a1, A2] }
                      - { key: ม.9, title: อื่น ๆ }
                """
            )
        );

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains(
            "<h1>ดัชนีตามกฎหมาย ปีงบประมาณ ๒๕๗๐</h1>\n<p>ม.๗ โครงสร้าง <a href=\"a1.html\">A1</a> <a "
                + "href=\"a2.html\">A2</a></p>\n<p>ม.๙ อื่น ๆ</p>\n<p>พระราชบัญญัติ</p>",
            SiteInAString.Text(result, "oit/2570/index-law.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "https://www.example.go.th/oit/2570/index-law.html",
            SiteInAString.Text(result, "sitemap.xml"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Two_lists_of_one_name_are_told_and_only_the_first_is_made()
    {
        var result = SiteInAString.Build(
            CatalogueWith("indexes: [{ key: law, title: ก, source: ก }, { key: Law, title: ข, source: ข }]\n")
        );

        Assert.Contains("error ITA301: ", SiteInAString.Lines(result), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report")]
    [InlineData("answers")]
    [InlineData("units")]
    [InlineData("priorities")]
    public void An_authors_page_can_not_take_the_address_of_a_paper(string paper) =>
        Assert.Contains(
            $"content/oit/2570/{paper}.md(1,1): error ITA212",
            SiteInAString.Lines(SiteInAString.Build($"-- content/oit/2570/{paper}.md --\n# ก\nข\n")),
            StringComparison.Ordinal
        );

    private static string CatalogueWith(string keys) => Catalogue(text => text.TrimEnd('\n') + "\n" + keys);

    private static string Catalogue(Func<string, string> change) =>
        $"-- content/oit/2570/catalogue.yaml --\n{change(SiteInAString.Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"])}\n";
}
