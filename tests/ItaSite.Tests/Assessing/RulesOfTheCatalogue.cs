namespace ItaSite.Tests.Assessing;

/// <summary>
/// Every kind of rule has a site that meets it and one that breaks it, as files in Rules; what no program can judge
/// asks for the agency's word.
/// </summary>
public class RulesOfTheCatalogue
{
    private const string Folder = "Assessing/Rules";

    public static TheoryData<string> All => CaseFile.Names(Folder);

    [Theory]
    [MemberData(nameof(All))]
    public void A_rule_that_is_met_is_found_and_one_that_is_broken_is_told(string name)
    {
        var one = RuleCase.Of(Folder, name);

        var met = one.Met.Build(one.Rule);
        Assert.Equal("", SiteInAString.Lines(met));
        Assert.Equal("found", OneElement.State(met));

        var broken = one.Broken.Build(one.Rule);
        Assert.Equal("missing", OneElement.State(broken));
        one.File.Says(OneElement.Told(broken));
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
    public void Every_kind_of_rule_is_tried() =>
        Assert.Equal(
            ItaSite.Assessing.RuleKinds.All.Select(kind => kind.Word).Order(),
            All.Select(row => RuleCase.Of(Folder, row.Data).Kind).Distinct().Order()
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
}
