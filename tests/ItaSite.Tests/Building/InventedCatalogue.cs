using System.Text.RegularExpressions;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Tests.Building;

/// <summary>
/// Another assessment altogether: other codes, groups, weights, instruments, another year and another way of adding up.
/// Only data tells the program so.
/// </summary>
public partial class InventedCatalogue
{
    private const string Site = """
        -- !content/ --
        -- site.config.json --
        {
          "agency": { "name": "เทศบาลตำบลสมมุติ", "shortName": "ทต.สมมุติ", "district": "สมมุติ", "province": "สมมุติ" },
          "baseUrl": "https://www.sommut.go.th/",
          "fiscalYear": 2571,
          "theme": "plain",
          "eit": { "url": "https://survey.example.go.th/eit/abc" },
          "menu": [{ "title": "หน้าแรก", "page": "index.md" }, { "title": "รายการ", "page": "/oit/2571/index.html" }, { "title": "ข่าว", "page": "/news/index.html" }, { "title": "แบบสำรวจ", "page": "/eit.html" }, { "title": "ติดต่อ", "page": "contact.md" }],
          "channels": [{ "kind": "questions", "title": "ถาม–ตอบ", "page": "oit/2571/b4.md" }]
        }
        -- content/index.md --
        # หน้าแรก

        [รายการ](/oit/2571/index.html)
        -- content/contact.md --
        # ติดต่อ

        ## ที่อยู่ {#address}
        ตำบลสมมุติ
        -- content/oit/2571/catalogue.yaml --
        fiscal-year: 2571
        abbreviation: GOV
        title: การประเมินธรรมาภิบาลท้องถิ่น
        agency-type: เทศบาลตำบล
        version: 7
        source: บัญชีที่แต่งขึ้นเพื่อทดสอบ ไม่มีอยู่จริง
        roll-up: mean-of-items

        units: { clerk: สำนักปลัดเทศบาล, treasury: กองคลังเทศบาล }

        instruments:
          - { id: SRV, title: แบบสำรวจประชาชน, weight: 65 }
          - { id: PUB, title: แบบเปิดเผยต่อสาธารณะ, weight: 35 }

        indicators:
          - { id: S1, instrument: SRV, title: บริการที่รวดเร็ว }
          - id: P1
            instrument: PUB
            title: รู้จักเทศบาล
            sub-indicators:
              - id: P1.1
                title: ตัวตน
                groups:
                  - key: who
                    title: เราคือใคร
                    items:
                      - id: B1
                        title: ผังเทศบาล
                        topic: structure
                        responsible: [clerk]
                        elements:
                          - { key: map, statement: แสดงผังเทศบาล, parts: { office: สำนัก, division: กอง } }
                          - { key: seats, statement: แสดงตำแหน่งของเทศบาล }
                      - id: B2
                        title: เทศบัญญัติ
                        topic: laws
                        responsible: [clerk, treasury]
                        elements:
                          - { key: bylaws, statement: แสดงเทศบัญญัติ, rules: { law: พระราชบัญญัติเทศบาล } }
                  - key: where
                    title: เราอยู่ที่ไหน
                    items:
                      - id: B3
                        title: ที่ตั้ง
                        topic: contact
                        elements:
                          - { key: place, statement: แสดงที่ตั้งของเทศบาล, rules: { on-home-page: true } }
              - id: P1.2
                title: ช่องทาง
                groups:
                  - key: talk
                    items:
                      - id: B4
                        title: คุยกับเทศบาล
                        topic: questions
                        responsible: [clerk]
                        elements:
                          - { key: channel, statement: แสดงช่องทางสองทาง, rules: { two-way-channel: true } }
                          - { key: hotline, statement: แสดงสายด่วน, optional: true }
          - id: P2
            instrument: PUB
            title: เงินของประชาชน
            sub-indicators:
              - id: P2.1
                groups:
                  - key: money
                    title: การเงิน
                    items:
                      - id: B5
                        title: แผนเงิน
                        topic: budget-plan
                        responsible: [treasury]
                        elements:
                          - { key: plan, statement: แสดงแผนเงินปี ๒๕๗๑, rules: { fiscal-year: { year: 2571, relation: covers } } }
                      - id: B6
                        title: รายงานเงิน
                        topic: budget-report
                        responsible: [treasury]
                        elements:
                          - { key: report, statement: แสดงรายงานเงินรายไตรมาส, rules: { interval: [quarterly], depends-on: B5 } }
                      - id: B7
                        title: พัสดุ
                        topic: procurement
                        responsible: [treasury]
                        elements:
                          - { key: stock, statement: แสดงพัสดุ }
        -- content/oit/2571/measures.yaml --
        fiscal-year: 2571
        indicators:
          - indicator: S1
            guidelines: [ลดขั้นตอน]
            responsible: [clerk]
            declared: in-progress
            progress: [ลดแล้วสองขั้นตอน]
        -- content/oit/2571/b1.md --
        ---
        item: B1
        declared: done
        published: 2571-01-31
        ---
        ## ผังเทศบาล {#map}
        สำนักและกอง

        ## ตำแหน่ง {#seats}
        นายกเทศมนตรี
        -- content/oit/2571/b2.md --
        ---
        item: B2
        declared: done
        ---
        ## เทศบัญญัติ {#bylaws}
        ![เทศบัญญัติ](files/bylaws.txt)
        -- content/oit/2571/b3.md --
        ---
        item: b๓
        declared: in-progress
        evidence: { place: /contact.md#address }
        ---
        -- content/oit/2571/b4.md --
        ---
        item: B4
        declared: done
        sample: true
        ---
        ## ช่องทาง {#channel}
        ตัวอย่าง
        -- content/oit/2571/b5.md --
        ---
        item: B5
        declared: done
        period: FY2571
        waived: { plan: สภาเทศบาลยังไม่เห็นชอบ }
        ---
        -- content/oit/2571/b6.md --
        ---
        item: B6
        draft: true
        ---
        ## รายงาน {#report}
        ร่างรายงาน
        -- content/oit/2571/files/bylaws.txt --
        เทศบัญญัติ

        """;

    /// <summary>By hand: 35 points over 7 items, all alike.</summary>
    private const string PointsEach = "๕.๐๐";

    private static readonly Lazy<IReadOnlyList<SourceFile>> RealTheme = new(() =>
        [.. SiteFolder.Read(Repository.Root).Under("themes/khlongkhanak/")]
    );

    [Theory]
    [InlineData("plain")]
    [InlineData("khlongkhanak")]
    public void It_builds_a_whole_site_and_nothing_of_another_assessment_appears(string theme)
    {
        var result = Build(theme);

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.All(
            [
                "index.html",
                "contact.html",
                "eit.html",
                "oit/2571/index.html",
                "oit/2571/b1.html",
                "oit/2571/b6.html",
                "oit/2571/b7.html",
                "oit/2571/checklist.csv",
                "oit/2571/files/bylaws.txt",
            ],
            path => Assert.Contains(path, result.Artifacts.Select(artifact => artifact.Path.Value))
        );
        Assert.All(
            result
                .Artifacts.OfType<Artifact.OfText>()
                .Where(artifact => !artifact.Path.Value.StartsWith("assets/", StringComparison.Ordinal)),
            artifact =>
                Assert.False(
                    Foreign().IsMatch(artifact.Text),
                    $"{artifact.Path}: {Foreign().Match(artifact.Text).Value}"
                )
        );
        Assert.Equal(
            ["content/oit/2571/b6.md ITA330", "content/oit/2571/catalogue.yaml ITA401"],
            result
                .Diagnostics.Where(diagnostic =>
                    diagnostic.Problem == YearProblems.PageIsDraft
                    || diagnostic.Problem == RegisterProblems.ItemHasNoPage
                )
                .Select(diagnostic => $"{diagnostic.Place.File} {diagnostic.Problem.Code}")
        );
    }

    [Fact]
    public void Its_checklist_follows_its_own_order_names_and_points()
    {
        var checklist = SiteInAString.Text(Build("khlongkhanak"), "oit/2571/index.html");

        Assert.Contains("<h1>การเปิดเผยข้อมูลสาธารณะ (PUB) ปีงบประมาณ ๒๕๗๑</h1>", checklist, StringComparison.Ordinal);
        Assert.Contains("การประเมินธรรมาภิบาลท้องถิ่น (GOV)", checklist, StringComparison.Ordinal);
        Assert.Contains("หน่วยงานแจ้งว่าดำเนินการแล้ว ๔ จาก ๗ ข้อ", checklist, StringComparison.Ordinal);
        InOrder(
            checklist,
            "ตัวชี้วัดที่ P๑ รู้จักเทศบาล",
            "P๑.๑ ตัวตน",
            "เราคือใคร",
            ">B1<",
            ">B2<",
            "เราอยู่ที่ไหน",
            ">B3<",
            "P๑.๒ ช่องทาง",
            ">B4<",
            "ตัวชี้วัดที่ P๒ เงินของประชาชน",
            "การเงิน",
            ">B5<",
            ">B6<",
            ">B7<"
        );
        Assert.Equal(3, Count(checklist, $"(ข้อละ {PointsEach} คะแนน)"));
        Assert.DoesNotContain("บริการที่รวดเร็ว", checklist, StringComparison.Ordinal);
        Assert.Contains("<option value=\"treasury\">กองคลังเทศบาล</option>", checklist, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_item_pages_show_elements_units_and_points_of_their_own()
    {
        var result = Build("khlongkhanak");
        var first = SiteInAString.Text(result, "oit/2571/b1.html");

        Assert.Contains("<span class=\"code\">B1</span> ผังเทศบาล", first, StringComparison.Ordinal);
        Assert.Contains("<dd>๒ จาก ๒ องค์ประกอบ</dd>", first, StringComparison.Ordinal);
        Assert.Contains("<dd>สำนักปลัดเทศบาล</dd>", first, StringComparison.Ordinal);
        Assert.Contains($"<dd>{PointsEach} คะแนน</dd>", first, StringComparison.Ordinal);
        Assert.Contains(
            "href=\"../../contact.html#address\"",
            SiteInAString.Text(result, "oit/2571/b3.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "เหตุผลที่ยกเว้น: สภาเทศบาลยังไม่เห็นชอบ",
            SiteInAString.Text(result, "oit/2571/b5.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "ยังไม่ได้เผยแพร่ข้อมูลของข้อนี้",
            SiteInAString.Text(result, "oit/2571/b6.html"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("ร่างรายงาน", SiteInAString.Text(result, "oit/2571/b6.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("mean-of-items", 5, 5, 5)]
    // 35 / 2 indicators: P1 = 17.5 over 2 sub-indicators of 3 items and of 1, P2 = 17.5 over 1 of 3 items.
    [InlineData("mean-of-means", 2.9167, 8.75, 5.8333)]
    public void Points_add_up_as_its_catalogue_says(string rollUp, double first, double fourth, double fifth)
    {
        var json = System
            .Text.Json.JsonDocument.Parse(SiteInAString.Text(Build("plain", rollUp), "oit/2571/checklist.json"))
            .RootElement;
        var points = json.GetProperty("items")
            .EnumerateArray()
            .ToDictionary(item => item.GetProperty("id").GetString()!, item => item.GetProperty("points").GetDouble());

        Assert.Equal(
            [first, first, first, fourth, fifth, fifth, fifth],
            ((string[])["B1", "B2", "B3", "B4", "B5", "B6", "B7"]).Select(code => Math.Round(points[code], 4))
        );
        Assert.Equal(35, points.Values.Sum(), 3);
        Assert.Equal(2571, json.GetProperty("fiscalYear").GetInt32());
        Assert.Equal(9, json.GetProperty("totals").GetProperty("elements").GetInt32());
        Assert.Equal(1, json.GetProperty("totals").GetProperty("waived").GetInt32());
    }

    private static BuildResult Build(string theme, string rollUp = "mean-of-items") =>
        SiteInAString.Build(
            Site.Replace("\"theme\": \"plain\"", $"\"theme\": \"{theme}\"", StringComparison.Ordinal)
                .Replace("mean-of-items", rollUp, StringComparison.Ordinal),
            RealTheme.Value
        );

    private static void InOrder(string text, params string[] words)
    {
        var position = 0;
        foreach (var word in words)
        {
            var next = text.IndexOf(word, position, StringComparison.Ordinal);
            Assert.True(next >= 0, $"{word} is not there, or too early");
            position = next;
        }
    }

    private static int Count(string text, string word) => text.Split(word).Length - 1;

    [GeneratedRegex(@"2566|๒๕๖๖|\bO[0-9๐-๙]|\bOIT\b|\bIIT\b|คลองขนาก|\bITA\b")]
    private static partial Regex Foreign();
}
