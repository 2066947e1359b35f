using ItaSite.Authoring;
using ItaSite.Building;
using ItaSite.Model;

namespace ItaSite.Tests.Building;

/// <summary>Advice, priorities and doubts are for the office; the public reads states and evidence.</summary>
public class WordsForTheOffice
{
    private const string Workshop = "ข้อสงสัยของบัญชี";

    /// <summary>
    /// An item whose evidence breaks a rule, one that asks for a word, doubts wherever a catalogue may have them, and a
    /// grade.
    /// </summary>
    private const string Doubtful = $$"""
        -- content/oit/2570/catalogue.yaml --
        fiscal-year: 2570
        abbreviation: ITA
        title: การประเมิน
        agency-type: อบต.
        source: เขียนขึ้นเพื่อทดสอบ
        units: { office: สำนักปลัด }
        grades: { source: ประกาศ, doubt: {{Workshop}}, scale: [{ title: ระดับสูงสุด, at-least: 60 }] }
        instruments:
          - { id: EIT, title: แบบสำรวจ, weight: 60 }
          - { id: OIT, title: แบบวัด, weight: 40 }
        indicators:
          - { id: "1", instrument: EIT, title: คุณภาพ, doubt: {{Workshop}} }
          - id: "2"
            instrument: OIT
            doubt: {{Workshop}}
            sub-indicators:
              - id: "2.1"
                doubt: {{Workshop}}
                groups:
                  - key: basic
                    doubt: {{Workshop}}
                    items:
                      - id: A1
                        title: โครงสร้าง
                        topic: structure
                        doubt: {{Workshop}}
                        elements:
                          - { key: chart, statement: แสดงแผนผัง, doubt: {{Workshop}}, rules: { min-count: { at-least: 3, of: รายการ } } }
                          - { key: posts, statement: แสดงตำแหน่ง, rules: { no-travel-needed: true, two-way-channel: true } }
                          - { key: vows, statement: แสดงคำประกาศ, rules: { no-travel-needed: true } }
        -- content/oit/2570/measures.yaml --
        fiscal-year: 2570
        source: เขียนขึ้นเพื่อทดสอบ
        indicators:
          - { indicator: "1", guidelines: [ก], responsible: [office], period: FY2570, declared: done, progress: [ข], doubt: {{Workshop}} }
        -- content/oit/2570/a1.md --
        ---
        item: A1
        declared: done
        confirmed:
          vows: ผู้ขอยื่นทางไปรษณีย์ได้
        ---
        ## แผนผัง {#chart}
        สำนักปลัด กองคลัง
        ## ตำแหน่ง {#posts}
        ปลัด
        ## คำประกาศ {#vows}
        ประกาศแล้ว
        """;

    private static readonly Lazy<BuildResult> Kept = new(() => SiteInAString.Build(SiteInAString.Public(Doubtful)));
    private static readonly Lazy<BuildResult> Published = new(() => SiteInAString.Build(Doubtful));

    [Fact]
    public void Without_being_asked_no_public_file_holds_a_word_for_the_office()
    {
        Assert.Empty(SiteInAString.Lines(Kept.Value));
        Assert.Empty(PrivateWords.In(Kept.Value));
        Assert.All(
            Texts(Kept.Value),
            file => Assert.DoesNotMatch($"{Workshop}|ระดับสูงสุด|pointsAtRisk|เสี่ยงเสีย|priorities", file.Text)
        );
    }

    [Theory]
    [InlineData("oit/2570/a1.html", "จำนวนที่แสดง=does-not-fit: ข้อ A1 “chart”: พบ")]
    [InlineData("oit/2570/a1.html", "confirmed:")]
    [InlineData("oit/2570/priorities.html", $"ระดับสูงสุด {Workshop}")]
    [InlineData("oit/2570/checklist.json", "\"pointsAtRisk\": 40")]
    [InlineData("oit/2570/checklist.csv", "คะแนนที่เสี่ยงเสีย")]
    [InlineData("oit/2570/index.html", "href=\"priorities.html\"")]
    [InlineData("sitemap.html", "href=\"oit/2570/priorities.html\"")]
    [InlineData("sitemap.xml", "oit/2570/priorities.html")]
    public void With_publishWorkshop_the_site_shows_them(string path, string words) =>
        Assert.Matches(words, SiteInAString.Text(Published.Value, path));

    [Theory]
    [InlineData("oit/2570/a1.html", "จำนวนที่แสดง=does-not-fit: ยังไม่มีหลักฐานครบตามเกณฑ์ ")]
    [InlineData("oit/2570/a1.html", "ไม่ต้องเดินทางมา=declared: .* ผู้ขอยื่นทางไปรษณีย์ได้")]
    [InlineData("oit/2570/checklist.json", "\"judgement\": \"does-not-fit\",\\s*\"message\": null")]
    [InlineData("oit/2570/checklist.json", "\"word\": \"ผู้ขอยื่นทางไปรษณีย์ได้\"")]
    [InlineData("oit/2570/checklist.csv", "จำนวนที่แสดง: ยังไม่มีหลักฐานครบตามเกณฑ์")]
    [InlineData("oit/2570/checklist.csv", "ไม่ต้องเดินทางมา: คำรับรองของหน่วยงาน: ผู้ขอยื่นทางไปรษณีย์ได้")]
    public void The_public_reads_what_was_seen_and_the_agencys_word(string path, string words) =>
        Assert.Matches(words, SiteInAString.Text(Kept.Value, path));

    [Fact]
    public void The_office_sees_in_its_preview_what_would_be_published_if_it_wished()
    {
        var preview = SiteBuild.Run(SiteInAString.Tree(SiteInAString.Public(Doubtful)), BuildPurpose.Preview);

        Assert.True(preview.HasPrivatePages);
        Assert.False(Kept.Value.HasPrivatePages);
        Assert.False(Published.Value.HasPrivatePages);
        Assert.Equal(Texts(Published.Value), Texts(preview));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Two_builds_are_equal_either_way(bool isPublished)
    {
        var changes = isPublished ? Doubtful : SiteInAString.Public(Doubtful);

        Assert.Equal(Texts(isPublished ? Published.Value : Kept.Value), Texts(SiteInAString.Build(changes)));
    }

    [Theory]
    [InlineData(
        "-- content/contact.md --\n# ติดต่อ\n\n[ลำดับ](/oit/2570/priorities.html)\n",
        "content/contact.md(3,1): error ITA464: “/oit/2570/priorities.html”"
    )]
    [InlineData(
        "-- content/contact.md --\n# ติดต่อ\n\n[ลำดับ](oit/2570/priorities.html#unit-office)\n",
        "content/contact.md(3,1): error ITA464: “oit/2570/priorities.html#unit-office”"
    )]
    [InlineData(
        "-- content/contact.md --\n# ติดต่อ\n\n<a href=\"oit/2570/priorities.html\">ลำดับ</a>\n",
        "content/contact.md(1,1): error ITA601: หน้า “contact.html” "
    )]
    public void A_link_to_what_is_not_published_is_told(string page, string told)
    {
        Assert.Contains(
            told,
            SiteInAString.Lines(SiteInAString.Build(SiteInAString.Public(page))),
            StringComparison.Ordinal
        );
        Assert.Empty(SiteInAString.Lines(SiteInAString.Build(page)));
    }

    [Fact]
    public void A_menu_that_names_what_is_not_published_is_told()
    {
        var settings = SiteInAString
            .Public()
            .Replace("\"page\": \"contact.md\"", "\"page\": \"/oit/2570/priorities.html\"", StringComparison.Ordinal);

        Assert.Contains(
            "site.config.json(7,",
            SiteInAString.Lines(SiteInAString.Build(settings)),
            StringComparison.Ordinal
        );
        Assert.Contains("error ITA464", SiteInAString.Lines(SiteInAString.Build(settings)), StringComparison.Ordinal);
    }

    [Fact]
    public void Without_its_own_address_a_site_does_not_tell_the_public_what_to_set()
    {
        var settings = SiteInAString
            .Public()
            .Replace("  \"baseUrl\": \"https://www.example.go.th/\",\n", "", StringComparison.Ordinal);
        var result = SiteInAString.Build(settings);

        Assert.Contains(
            ",แสดงได้เฉพาะที่อยู่ภายในเว็บไซต์\r\n",
            SiteInAString.Text(result, "oit/2570/answers.csv"),
            StringComparison.Ordinal
        );
        Assert.Empty(PrivateWords.In(result));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void The_setting_is_a_yes_or_no(string value, bool isPublished) =>
        Assert.Equal(
            isPublished,
            HasPriorities(
                SiteInAString.Build(SiteInAString.Public().Replace("false\n", value + "\n", StringComparison.Ordinal))
            )
        );

    [Fact]
    public void A_setting_that_is_neither_is_told() =>
        Assert.Matches(
            "site\\.config\\.json\\(8,[0-9]+\\): error",
            SiteInAString.Lines(
                SiteInAString.Build(SiteInAString.Public().Replace("false\n", "\"ใช่\"\n", StringComparison.Ordinal))
            )
        );

    [Theory]
    [InlineData("")]
    [InlineData(
        "-- content/oit/2566/o12.md --\n---\nitem: O12\ndeclared: done\n---\n## ความก้าวหน้า {#project-progress}\n| "
            + "โครงการ | ผล |\n|---|---|\n| ถนน | เสร็จ |\n"
    )]
    [InlineData(
        "-- content/oit/2566/o18.md --\n---\nitem: O18\n---\n## บริการ {#no-travel}\nยื่นทางเว็บได้\n## ทางเข้า "
            + "{#link-from-home}\nอยู่ที่หน้าแรก\n"
    )]
    [InlineData(
        "-- content/oit/2566/o1.md --\n---\nitem: O1\nperiod: FY2560\n---\n## โครงสร้าง "
            + "{#organisation-chart}\nรอข้อมูล\n"
    )]
    [InlineData(
        "-- content/oit/2566/o9.md --\n---\nitem: O9\nwaived:\n  social-network-link: ยังไม่มีเครือข่าย\n---\n"
    )]
    public void A_new_site_shows_the_public_nothing_of_the_office_nor_of_another_agency(string pages)
    {
        var begun = SiteStarter
            .Start("เทศบาลตำบลบ้านใหม่")
            .ToDictionary(file => file.Path, file => file.Bytes.ToArray());
        foreach (var (path, text) in SiteInAString.Split(pages))
            begun[path] = System.Text.Encoding.UTF8.GetBytes(text);

        var result = SiteBuild.Run(new SourceTree(begun.Select(file => SiteInAString.File(file.Key, file.Value))));

        Assert.Empty(SiteInAString.Lines(result));
        Assert.Empty(PrivateWords.In(result));
        Assert.False(HasPriorities(result));
        Assert.All(Texts(result), file => Assert.DoesNotMatch("คลองขนาก|รายงานต้นทาง", file.Text));
    }

    [Fact]
    public void Doubts_about_one_agencys_report_do_not_reach_another_office_either()
    {
        var begun = SiteStarter
            .Start("โรงเรียนบ้านใหม่")
            .Select(file => SiteInAString.File(file.Path, file.Bytes.ToArray()));
        var preview = SiteBuild.Run(new SourceTree(begun), BuildPurpose.Preview);

        Assert.True(HasPriorities(preview));
        Assert.All(Texts(preview), file => Assert.DoesNotMatch("คลองขนาก|รายงานต้นทาง", file.Text));
    }

    private static bool HasPriorities(BuildResult result) =>
        result.Artifacts.Any(artifact => artifact.Path.Value.EndsWith("priorities.html", StringComparison.Ordinal));

    private static List<(string Path, string Text)> Texts(BuildResult result) => [.. SiteInAString.Texts(result)];
}
