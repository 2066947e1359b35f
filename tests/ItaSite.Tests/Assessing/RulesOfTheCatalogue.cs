using System.Text;

namespace ItaSite.Tests.Assessing;

/// <summary>
/// Every kind of rule has a site that meets it and one that breaks it; what no program can judge asks for the agency's
/// word.
/// </summary>
public class RulesOfTheCatalogue
{
    private const string Months =
        "| เดือน | จำนวน |\n|---|---|\n| ต.ค. 2569 | 1 |\n| พ.ย. 2569 | 2 |\n| ธ.ค. 2569 | 3 |\n| ม.ค. 2570 | 4 |\n| "
        + "ก.พ. 2570 | 5 |\n| มี.ค. 2570 | 6 |";
    private const string HalfYear = "period: { from: 2569-10-01, to: 2570-03-31 }";
    private const string Contact = "-- content/contact.md --\n# ติดต่อ\n\n[สารบรรณ](mailto:saraban@example.go.th)\n";
    private const string ContactByPhone =
        "-- content/contact.md --\n# ติดต่อ\n\n[สารบรรณ](tel:035000000) [ศูนย์ดำรงธรรม](tel:1567)\n";
    private const string Home =
        "-- content/index.md --\n# หน้าแรก\n\n[รายการ](/oit/2570/index.html) [แผน](oit/2570/a2.md)\n";

    private const string NoWayToTheChecklist =
        "-- content/index.md --\n# หน้าแรก\n\nยินดีต้อนรับ\n-- themes/plain/templates/base.html --\n<!doctype "
        + "html>\n<html lang=\"th\"><head><title>{{ page.title }}</title></head><body>{{ content "
        + "}}</body></html>\n";

    /// <summary>
    /// Rule; what meets it: front matter, section, parts, more files; what breaks it, likewise; the code told.
    /// </summary>
    private static readonly Case[] Cases =
    [
        new(
            "fiscal-year",
            "fiscal-year: { year: 2570, relation: covers }",
            new("period: FY2570"),
            new("period: FY2569"),
            "ITA422"
        ),
        new(
            "fiscal-year",
            "fiscal-year: { year: 2570, relation: covers }",
            new("period: 2568-10/2573-09"),
            new(),
            "ITA421"
        ),
        new(
            "fiscal-year",
            "fiscal-year: { year: 2569, relation: report-of }",
            new("period: FY2569"),
            new("period: FY2569-H1"),
            "ITA423"
        ),
        new(
            "fiscal-year",
            "fiscal-year: { year: 2570, relation: announced-for }",
            new("published: 2569-11-01"),
            new("published: 2569-09-30"),
            "ITA422"
        ),
        new(
            "fiscal-year",
            "fiscal-year: { year: 2570, relation: in-force }",
            new("period: 2560-01-01/2570-01-01"),
            new("period: FY2569"),
            "ITA422"
        ),
        new(
            "fiscal-year",
            "fiscal-year: { year: 2570, relation: adopted-in }",
            new("period: 2570-01-05/2575-01-04"),
            new("period: 2560-01-01/2570-01-01"),
            "ITA422"
        ),
        new(
            "calendar-or-fiscal-year",
            "calendar-or-fiscal-year: { year: 2570, relation: data-of }",
            new("period: 2570-01/2570-12"),
            new("period: 2569-01/2569-12"),
            "ITA423"
        ),
        new(
            "calendar-or-fiscal-year",
            "calendar-or-fiscal-year: { year: 2570, relation: occurred-in }",
            new("published: 2570-12-31"),
            new("published: 2571-01-01"),
            "ITA422"
        ),
        new(
            "calendar-or-fiscal-year",
            "calendar-or-fiscal-year: { year: 2570, relation: occurred-in }",
            new("evidence: { plan: /news/index.html }", "", "", "-- content/news/2570-02-03-work.md --\n# งาน\n\nทำ\n"),
            new("evidence: { plan: /news/index.html }", "", "", "-- content/news/2568-02-03-work.md --\n# งาน\n\nทำ\n"),
            "ITA422"
        ),
        new(
            "academic-year",
            "academic-year: { year: 2570, relation: data-of }",
            new("", "ผลของปีการศึกษา ๒๕๗๐"),
            new("", "ผลของปีการศึกษา ๒๕๖๙"),
            "ITA422"
        ),
        new(
            "formats",
            "on-agency-site: true",
            new("", "[แผน](plan.txt)", "", "-- content/oit/2570/plan.txt --\nแผนงานของปี\n", ", formats: [txt]"),
            new("", "เนื้อหา", "", "", ", formats: [txt]"),
            "ITA472"
        ),
        new(
            "(the agency's own)",
            "on-agency-site: true",
            new("", "แผนของตำบล"),
            new("", "แผนของ อบต.หนองบัว"),
            "ITA462"
        ),
        new(
            "(titled of the year)",
            "fiscal-year: { year: 2570, relation: covers }",
            new("period: FY2570-H1", "แผน ปีงบประมาณ ๒๕๗๐"),
            new("period: FY2570-H1", "แผน ปีงบประมาณ ๒๕๖๘\n\nใช้ในปีงบประมาณ ๒๕๗๐ ด้วย"),
            "ITA463"
        ),
        new(
            "(after its span)",
            HalfYear,
            new("period: FY2570-H1\npublished: 2570-04-01"),
            new("period: FY2570-H1\npublished: 2570-03-30"),
            "ITA478"
        ),
        new("period", HalfYear, new("period: FY2570-H1"), new("period: FY2569-H1"), "ITA422"),
        new(
            "period",
            HalfYear,
            new("", Months),
            new("", Months.Replace("| มี.ค. 2570 | 6 |", "", StringComparison.Ordinal)),
            "ITA423"
        ),
        new(
            "period",
            HalfYear,
            new("period: FY2570-H1", Months),
            new("period: FY2570-H1", "| เดือน | จำนวน |\n|---|---|\n| ตุลาคม ๒๕๖๗ | ๑ |\n| พฤศจิกายน ๒๕๖๗ | ๒ |"),
            "ITA422"
        ),
        new(
            "interval",
            "interval: [monthly], " + HalfYear,
            new("", Months),
            new("", Months.Replace("| ธ.ค. 2569 | 3 |\n", "", StringComparison.Ordinal)),
            "ITA424"
        ),
        new(
            "interval",
            "interval: [monthly, quarterly], " + HalfYear,
            new("period: FY2570-H1", "| ไตรมาส | จำนวน |\n|---|---|\n| ไตรมาสที่ ๑ | 1 |\n| ไตรมาสที่ ๒ | 2 |"),
            new("period: FY2570-H1", "รวม 3"),
            "ITA425"
        ),
        new(
            "interval",
            "interval: [half-yearly]",
            new("period: FY2570-H1", "| รอบ | จำนวน |\n|---|---|\n| รอบ ๖ เดือน | 1 |"),
            new("period: FY2570-H1", "| รอบ | จำนวน |\n|---|---|\n| ปีละครั้ง | 1 |"),
            "ITA425"
        ),
        new(
            "min-count",
            "min-count: { at-least: 2, of: manual }",
            new("", "- คู่มือ ก\n- คู่มือ ข"),
            new("", "คู่มือ"),
            "ITA426"
        ),
        new(
            "plan-length",
            "plan-length: { years: 1, comparison: exactly }",
            new("period: FY2570"),
            new("period: 2569-10/2574-09"),
            "ITA427"
        ),
        new(
            "plan-length",
            "plan-length: { years: 1, comparison: more-than }",
            new("period: 2569-10/2574-09"),
            new("period: FY2570"),
            "ITA427"
        ),
        new(
            "on-agency-site",
            "on-agency-site: true",
            new(),
            new("evidence: { plan: 'https://elsewhere.example.com/plan' }", ""),
            "ITA428"
        ),
        new("on-home-page", "on-home-page: true", new("", "เนื้อหา", "", Home), new(), "ITA429"),
        new("link-from-home", "link-from-home: true", new(), new("", "เนื้อหา", "", NoWayToTheChecklist), "ITA430"),
        new(
            "link-to-social-network",
            "link-to-social-network: true",
            new("", "[เพจ](https://www.facebook.com/example)"),
            new(),
            "ITA431"
        ),
        new(
            "two-way-channel",
            "two-way-channel: true",
            new("confirmed: { plan: เจ้าหน้าที่ตอบภายในสามวันทำการ }", "[ถาม](mailto:qa@example.go.th)"),
            new("", "[ถาม](mailto:qa@example.go.th)"),
            "ITA450"
        ),
        new(
            "two-way-channel",
            "two-way-channel: true",
            new("confirmed: { plan: ตอบทุกวัน }", "[ถาม](https://m.me/example)"),
            new("confirmed: { plan: ตอบทุกวัน }", "โทร [1111](tel:1111)"),
            "ITA432"
        ),
        new(
            "online-channel",
            "online-channel: true",
            new("", "[แจ้ง](https://report.example.go.th/)"),
            new("", "โทร [1111](tel:1111)"),
            "ITA433"
        ),
        new(
            "no-travel-needed",
            "no-travel-needed: true",
            new("confirmed: { plan: ยื่นและรับผลทางอีเมล }"),
            new(),
            "ITA451"
        ),
        new(
            "separate-from-general-complaints",
            "separate-from-general-complaints: true",
            new("", "[แจ้ง](mailto:report@example.go.th)", "", Contact),
            new("", "[แจ้ง](mailto:Saraban@example.go.th)", "", Contact),
            "ITA434"
        ),
        new(
            "separate-from-general-complaints",
            "separate-from-general-complaints: true",
            new("", "[แจ้ง](mailto:report@example.go.th) หรือ[สายด่วน](tel:1567)", "", ContactByPhone),
            new("", "[แจ้ง](tel:035000000)", "", ContactByPhone),
            "ITA434"
        ),
        new(
            "separate-from-general-complaints",
            "separate-from-general-complaints: true",
            new("confirmed: { plan: มีผู้รับเรื่องเฉพาะ }", "[แจ้ง](mailto:report@example.go.th)"),
            new("", "[แจ้ง](mailto:report@example.go.th)"),
            "ITA454"
        ),
        new(
            "signed-by-head",
            "signed-by-head: { in-office: 2570 }",
            new("confirmed: { plan: นายกองค์การบริหารส่วนตำบลลงนามเมื่อ 1 ตุลาคม 2569 }"),
            new(),
            "ITA452"
        ),
        new("any-form", "any-form: [meeting, seminar]", new("confirmed: { plan: จัดเป็นการประชุม }"), new(), "ITA453"),
        new("depends-on", "depends-on: A1", new(), new("", "เนื้อหา", "", "-- !content/oit/2570/a1.md --\n"), "ITA435"),
        new("related-to", "related-to: A1", new(), new("", "เนื้อหา", "", "-- !content/oit/2570/a1.md --\n"), "ITA435"),
        new(
            "law",
            "law: พระราชบัญญัติตัวอย่าง พ.ศ. ๒๕๖๐",
            new("", "ตามพระราชบัญญัติตัวอย่าง พ.ศ. 2560"),
            new("", "ตามพระราชบัญญัติอื่น พ.ศ. 2550"),
            "ITA456"
        ),
        new(
            "for-each",
            "for-each: executive",
            new("", "| ตำแหน่ง | โทร |\n|---|---|\n| นายก | 1111 |", "post: ตำแหน่ง, phone: โทร"),
            new("", "| ตำแหน่ง | โทร |\n|---|---|\n| นายก | |", "post: ตำแหน่ง, phone: โทร"),
            "ITA436"
        ),
        new(
            "for-each",
            "for-each: executive",
            new("confirmed: { plan: ครบทุกตำแหน่ง }", "นายก โทร 1111", "post: ตำแหน่ง, phone: โทร"),
            new("", "ตำแหน่งนายก โทร 1111", "post: ตำแหน่ง, phone: โทร"),
            "ITA457"
        ),
        new(
            "qr-code",
            "qr-code: true",
            new("evidence: { plan: /index.md }", ""),
            new("evidence: { plan: /contact.md }", ""),
            "ITA437"
        ),
        new(
            "parts",
            "on-agency-site: true",
            new(
                "",
                "### สรุปผล {#result}\nดี\n\n| งบประมาณ | ปัญหา |\n|---|---|\n| 1 | ไม่มี |",
                "result: ผลการดำเนินงาน, budget: รายละเอียดงบประมาณที่ใช้, problems: ปัญหา"
            ),
            new("", "ผลการดำเนินงาน", "result: ผลการดำเนินงาน, budget: รายละเอียดงบประมาณที่ใช้"),
            "ITA455"
        ),
    ];

    public static TheoryData<int> All => [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(All))]
    public void A_rule_that_is_met_is_found_and_one_that_is_broken_is_told(int number)
    {
        var one = Cases[number];

        var met = one.Met.Build(one.Rule);
        Assert.Equal("", SiteInAString.Lines(met));
        Assert.Equal("found", OneElement.State(met));

        var broken = one.Broken.Build(one.Rule);
        Assert.Equal("missing", OneElement.State(broken));
        Assert.Contains($"warning {one.Code}:", OneElement.Told(broken), StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_may_not_show_a_link_by_what_was_found()
    {
        const string home = """
            -- themes/plain/templates/home.html --
            <h1>{{ page.title }}</h1>{{ page.content }}<img src="{{ eit.svg }}" alt="{{ eit.url }}">
            {{ for item in register.indicators[0].sub_indicators[0].groups[0].items }}{{ for element in item.elements }}
            {{ if element.verdicts.size > 0 }}<a href="{{ item.address }}">แผน</a>{{ end }}
            {{ end }}{{ end }}
            """;

        var lines = SiteInAString.Lines(OneElement.Build("on-home-page: true", "", "เนื้อหา", more: home));

        Assert.Contains(
            "error ITA646: ทะเบียนบอกทางคลิกจากหน้าแรกไป “oit/2570/a2.html” ว่า [รายการ › A2] "
                + "แต่หน้าที่สร้างเสร็จแล้วเป็น [แผน] ",
            lines,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Every_message_reads_as_it_was_accepted()
    {
        var messages = new StringBuilder();
        foreach (var one in Cases)
            messages
                .Append("== ")
                .Append(one.Rule)
                .Append('\n')
                .Append(OneElement.Told(one.Broken.Build(one.Rule)))
                .Append("\n\n");

        Golden.Matches("rules.txt", messages.ToString());
    }

    [Fact]
    public void Every_kind_of_rule_is_tried() =>
        Assert.Equal(
            ItaSite.Assessing.Rules.Kinds.Select(kind => kind.Word).Order(),
            Cases.Select(one => one.Kind).Distinct().Order()
        );

    [Fact]
    public void A_waiver_with_a_reason_takes_the_place_of_a_broken_rule()
    {
        var result = OneElement.Build(
            "fiscal-year: { year: 2570, relation: covers }",
            "waived: { plan: ยังไม่มีแผนของปีนี้ }",
            "เนื้อหา"
        );

        Assert.Equal("waived", OneElement.State(result));
        Assert.DoesNotContain("ITA421", OneElement.Told(result), StringComparison.Ordinal);
    }

    [Fact]
    public void A_sample_must_fit_the_rules_too()
    {
        Assert.Equal("missing", OneElement.State(OneElement.Build("online-channel: true", "sample: true", "โทรศัพท์")));
        Assert.Equal(
            "sample",
            OneElement.State(
                OneElement.Build("online-channel: true", "sample: true", "<https://report.example.go.th/>")
            )
        );
    }

    [Fact]
    public void Two_items_may_name_each_other()
    {
        var result = OneElement.Build("depends-on: A2", "", "เนื้อหา");

        Assert.Equal("found", OneElement.State(result));
    }

    [Fact]
    public void A_code_of_another_survey_is_told_by_what_it_says()
    {
        var png = Convert.FromBase64String(OtherCode);
        var result = SiteInAString.Build(
            """
            -- content/oit/2570/a2.md --
            ---
            item: A2
            ---
            ## แผน {#plan}
            ![คิวอาร์โค้ด](code.png)
            """.Replace("item: A2", "item: A2", StringComparison.Ordinal) + Catalogue("qr-code: true"),
            [SiteInAString.File("content/oit/2570/code.png", png)]
        );

        Assert.Contains("warning ITA438", OneElement.Told(result), StringComparison.Ordinal);
        Assert.Contains("https://survey.example.go.th/eit/old", OneElement.Told(result), StringComparison.Ordinal);
    }

    private static string OtherCode
    {
        get
        {
            using var code = QRCoder.QRCodeGenerator.GenerateQrCode(
                "https://survey.example.go.th/eit/old",
                QRCoder.QRCodeGenerator.ECCLevel.M
            );
            using var png = new QRCoder.PngByteQRCode(code);
            return Convert.ToBase64String(png.GetGraphic(6));
        }
    }

    private static string Catalogue(string rule) =>
        "\n-- content/oit/2570/catalogue.yaml --\n"
        + SiteInAString
            .Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"]
            .Replace("statement: แสดงแผน }", $"statement: แสดงแผน, rules: {{ {rule} }} }}", StringComparison.Ordinal);

    private sealed record Page(
        string Matter = "",
        string Section = "เนื้อหา",
        string Parts = "",
        string More = "",
        string Keys = ""
    )
    {
        public ItaSite.Building.BuildResult Build(string rule) =>
            OneElement.Build(rule, Matter, Section, Parts, More, Keys);
    }

    private sealed record Case(string Kind, string Rule, Page Met, Page Broken, string Code);
}
