using System.Text;

namespace ItaSite.Tests.Building;

/// <summary>What clerks get wrong: each is one clear sentence at the right place, and nothing is published.</summary>
public class WrongInputs
{
    public static TheoryData<string, string, string> Mistakes =>
        new()
        {
            {
                "broken YAML",
                "content/contact.md(2,8): error ITA201",
                "-- content/contact.md --\n---\ntitle: \"ติดต่อ\ndescription: x\n---\n"
            },
            {
                "a tab in YAML",
                "content/contact.md(3,1): error ITA202",
                "-- content/contact.md --\n---\nevidence:\n\tplan: x\n---\n"
            },
            {
                "an unknown key in front matter",
                "content/contact.md(3,1): error ITA102",
                "-- content/contact.md --\n---\ntitle: ติดต่อ\ndescripton: x\n---\n"
            },
            {
                "the same key twice",
                "content/contact.md(3,1): error ITA203",
                "-- content/contact.md --\n---\ntitle: ติดต่อ\ntitle: x\n---\n"
            },
            {
                "an unknown key in the settings",
                "site.config.json(3,3): error ITA102",
                "-- site.config.json --\n{\n  \"agency\": { \"name\": \"ก\", \"shortName\": \"ข\" },\n  \"baseUrI\": "
                    + "\"x\",\n  \"fiscalYear\": 2570, \"theme\": \"plain\", \"eit\": { \"url\": "
                    + "\"https://survey.example.go.th/eit/abc\" }\n}"
            },
            {
                "broken JSON",
                "site.config.json(3,",
                "-- site.config.json --\n{\n  \"theme\": \"plain\"\n  \"fiscalYear\": 2570\n}"
            },
            {
                "an unknown item",
                "content/oit/2570/a9.md(2,7): error ITA204",
                "-- content/oit/2570/a9.md --\n---\nitem: A9\n---\n"
            },
            {
                "two pages for one item",
                "content/oit/2570/b.md(2,7): error ITA205",
                "-- content/oit/2570/b.md --\n---\nitem: A1\n---\n"
            },
            {
                "an unknown element",
                "content/oit/2570/a2.md(4,3): error ITA206",
                "-- content/oit/2570/a2.md --\n---\nitem: A2\nevidence:\n  plam: /contact.md\n---\n"
            },
            {
                "a waiver without a reason",
                "content/oit/2570/a2.md(4,3): error ITA211",
                "-- content/oit/2570/a2.md --\n---\nitem: A2\nwaived:\n  plan:\n---\n"
            },
            {
                "31 February of the Buddhist era",
                "content/contact.md(3,12): error ITA207",
                "-- content/contact.md --\n---\ntitle: ติดต่อ\npublished: 2566-02-31\n---\n"
            },
            {
                "31 February of the Christian era",
                "content/contact.md(3,12): error ITA207",
                "-- content/contact.md --\n---\ntitle: ติดต่อ\npublished: 2023-02-31\n---\n"
            },
            {
                "31 February in Thai words",
                "content/contact.md(3,12): error ITA207",
                "-- content/contact.md --\n---\ntitle: ติดต่อ\npublished: ๓๑ กุมภาพันธ์ ๒๕๖๖\n---\n"
            },
            {
                "an impossible period",
                "content/oit/2570/a2.md(3,9): error ITA208",
                "-- content/oit/2570/a2.md --\n---\nitem: A2\nperiod: FY2570-H3\n---\n"
            },
            {
                "a word that declared does not know",
                "content/oit/2570/a2.md(3,11): error ITA105",
                "-- content/oit/2570/a2.md --\n---\nitem: A2\ndeclared: เสร็จ\n---\n"
            },
            {
                "a link to a missing page",
                "content/contact.md(3,1): error ITA221",
                "-- content/contact.md --\n# ติดต่อ\n\n[ก](contac.md)\n"
            },
            {
                "a link to a missing heading",
                "content/index.md(3,1): error ITA222",
                "-- content/index.md --\n# หน้าแรก\n\n[ก](contact.md#adress)\n"
            },
            {
                "a missing picture",
                "content/contact.md(3,1): error ITA223",
                "-- content/contact.md --\n# ติดต่อ\n\n![แผนที่](map.png)\n"
            },
            {
                "a missing document",
                "content/contact.md(3,6): error ITA223",
                "-- content/contact.md --\n# ติดต่อ\n\nอ่าน [ก](files/a.pdf)\n"
            },
            {
                "a link out of the site",
                "content/contact.md(3,1): error ITA224",
                "-- content/contact.md --\n# ติดต่อ\n\n[ก](../../secret.pdf)\n"
            },
            {
                "a link that runs a script",
                "content/contact.md(3,1): error ITA225",
                "-- content/contact.md --\n# ติดต่อ\n\n[ก](javascript:alert)\n"
            },
            {
                "a picture from another host",
                "content/contact.md(3,1): error ITA226",
                "-- content/contact.md --\n# ติดต่อ\n\n![ก](https://example.com/a.png)\n"
            },
            {
                "a picture without a text",
                "content/contact.md(3,1): error ITA229",
                "-- content/contact.md --\n# ติดต่อ\n\n![](a.png)\n"
            },
            {
                "one id for two headings",
                "content/contact.md(5,1): error ITA220",
                "-- content/contact.md --\n# ติดต่อ\n\n## ก {#map}\n\n## ข {#map}\n"
            },
            {
                "a page without a title",
                "content/contact.md(1,1): error ITA209",
                "-- content/contact.md --\nไม่มีหัวเรื่อง\n"
            },
            {
                "front matter below a blank line",
                "content/contact.md(2,1): error ITA216",
                "-- content/contact.md --\n\n---\ntitle: ติดต่อ\n---\n"
            },
            {
                "front matter without its lines",
                "content/contact.md(1,1): error ITA217",
                "-- content/contact.md --\ntitle: ติดต่อ\npublished: 2566-04-20\n"
            },
            {
                "text behind a hash",
                "content/contact.md(2,8): error ITA218",
                "-- content/contact.md --\n---\ntitle: ประกาศ #2 เรื่องสาม\n---\n"
            },
            {
                "a colon in a title",
                "content/contact.md(2,8): error ITA219",
                "-- content/contact.md --\n---\ntitle: ข่าว: เรื่องด่วน\n---\n"
            },
            {
                "no space behind a colon",
                "content/contact.md(3,6): error ITA287",
                "-- content/contact.md --\n---\nlang: th\ntitle:ติดต่อ\n---\n"
            },
            {
                "a second title",
                "content/contact.md(5,1): error ITA288",
                "-- content/contact.md --\n---\ntitle: ติดต่อ\n---\n\n# ช่องทางติดต่อ\n"
            },
            {
                "a name that no host can serve",
                "content/ชื่อ?แปลก.md(1,1): error ITA289",
                "-- content/ชื่อ?แปลก.md --\n# ชื่อแปลก\n"
            },
            {
                "front matter left open",
                "content/contact.md(1,1): error ITA210",
                "-- content/contact.md --\n---\ntitle: ติดต่อ\n"
            },
            {
                "a template with a syntax error",
                "themes/plain/templates/page.html(2,",
                "-- themes/plain/templates/page.html --\n<h1>{{ page.title }}</h1>\n{{ if page.sample }}\n"
            },
            {
                "a misspelt member",
                "themes/plain/templates/page.html(1,13): error ITA502",
                "-- themes/plain/templates/page.html --\n<h1>{{ page.titel }}</h1>\n"
            },
            {
                "a misspelt variable",
                "themes/plain/templates/page.html(1,8): error ITA502",
                "-- themes/plain/templates/page.html --\n<h1>{{ pgae.title }}</h1>\n"
            },
            {
                "an asset that is not there",
                "themes/plain/templates/page.html(1,",
                "-- themes/plain/templates/page.html --\n{{ asset 'sit.css' }}\n"
            },
            {
                "a template that is not there",
                "themes/plain/templates/item.html(1,1): error ITA503",
                "-- !themes/plain/templates/item.html --\n"
            },
            {
                "no EIT address",
                "site.config.json(5,12): error ITA107",
                "-- site.config.json --\n{\n  \"agency\": { \"name\": \"ก\", \"shortName\": \"ข\" },\n  "
                    + "\"fiscalYear\": 2570,\n  \"theme\": \"plain\",\n    \"eit\": { \"sample\": true }\n}"
            },
            {
                "the IIT address in public",
                "site.config.json(5,19): error ITA108",
                "-- site.config.json --\n{\n  \"agency\": { \"name\": \"ก\", \"shortName\": \"ข\" },\n  "
                    + "\"fiscalYear\": 2570,\n  \"theme\": \"plain\",\n  \"eit\": { \"url\": "
                    + "\"https://itas.example.go.th/go/iit/abc123\" }\n}"
            },
            { "two sources for one address", "content/eit.md(1,1): error ITA212", "-- content/eit.md --\n# แบบวัด\n" },
            {
                "two names that differ in case only",
                "content/contact.md(1,1): error ITA212",
                "-- content/Contact.md --\n# ติดต่อ\n"
            },
            { "a theme that is not there", "site.config.json(5,12): error ITA004", "-- !themes/ --\n" },
            { "no content", "site.config.json(1,1): error ITA003", "-- !content/ --\n" },
            {
                "a year without a catalogue",
                "site.config.json(4,",
                "-- !content/oit/ --\n-- content/index.md --\n# หน้าแรก\n"
            },
            {
                "an item twice in the catalogue",
                "content/oit/2570/catalogue.yaml(1,276): error ITA301",
                "-- content/oit/2570/catalogue.yaml --\n{fiscal-year: 2570, abbreviation: ITA, title: ก, agency-type: "
                    + "ข, source: ค, indicators: [{id: '1', instrument: OIT, sub-indicators: [{id: '1.1', groups: "
                    + "[{key: gg, items: [{id: A1, title: ก, topic: t, elements: [{key: chart, statement: ก}, {key: "
                    + "posts, statement: ข}]}, {id: A1, title: ก, topic: t}]}]}]}]}\n"
            },
            {
                "a plain page at an item's address",
                "content/oit/2570/a2.md(1,1): error ITA212",
                "-- content/oit/2570/a2.md --\n# ไม่ใช่หน้าของข้อ\n-- content/oit/2570/x.md --\n---\nitem: A2\n---\n"
            },
            {
                "a rule kind nobody knows",
                "catalogue.yaml(1,",
                "-- content/oit/2570/catalogue.yaml --\n{fiscal-year: 2570, abbreviation: ITA, title: ก, agency-type: "
                    + "ข, source: ค, indicators: [{id: '1', instrument: OIT, sub-indicators: [{id: '1.1', groups: "
                    + "[{key: g, items: [{id: A1, title: ก, topic: t, elements: [{key: chart, statement: ก, rules: "
                    + "{mothly: true}}, {key: posts, statement: ข}]}]}]}]}]}\n"
            },
        };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void A_mistake_is_told_at_its_place(string mistake, string place, string files)
    {
        var result = SiteInAString.Build(files);

        Assert.True(result.Errors > 0, mistake);
        Assert.Contains(place, SiteInAString.Lines(result), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_message_reads_as_it_was_accepted()
    {
        var messages = new StringBuilder();
        foreach (var row in Mistakes)
            messages
                .Append("== ")
                .Append(row.Data.Item1)
                .Append('\n')
                .Append(SiteInAString.Lines(SiteInAString.Build(row.Data.Item3)))
                .Append("\n\n");

        Golden.Matches("messages.txt", messages.ToString());
    }

    [Fact]
    public void A_page_in_Windows_874_is_named_as_such()
    {
        // "สวัสดี" in Windows-874
        byte[] bytes = [.. "# "u8, 0xCA, 0xC7, 0xD1, 0xCA, 0xB4, 0xD5, (byte)'\n'];
        var result = SiteInAString.Build(more: [SiteInAString.File("content/old.md", bytes)]);

        Assert.Contains("content/old.md(1,3): error ITA001", SiteInAString.Lines(result), StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once_in_file_order()
    {
        var result = SiteInAString.Build(
            "-- content/contact.md --\n# ติดต่อ\n\n[ก](a.md) [ข](b.md)\n-- content/index.md --\n# "
                + "หน้าแรก\n\n[ค](c.md)\n"
        );

        Assert.Equal(3, result.Errors);
        Assert.Equal(
            result.Diagnostics.Select(diagnostic => diagnostic.Place).Order(),
            result.Diagnostics.Select(diagnostic => diagnostic.Place)
        );
    }

    [Fact]
    public void A_template_mistake_is_told_once_however_many_pages_it_meets()
    {
        var result = SiteInAString.Build("-- themes/plain/templates/base.html --\n{{ page.titel }}\n");

        Assert.Equal(1, result.Errors);
        Assert.Contains("title", SiteInAString.Lines(result), StringComparison.Ordinal);
    }
}
