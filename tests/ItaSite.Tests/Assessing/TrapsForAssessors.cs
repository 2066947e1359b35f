using System.Text;
using ItaSite.Diagnostics;

namespace ItaSite.Tests.Assessing;

/// <summary>
/// What costs agencies points without anybody noticing: each is one warning at its place, and an error in a strict run.
/// </summary>
public class TrapsForAssessors
{
    private const string Earlier = """
        -- content/oit/2569/catalogue.yaml --
        fiscal-year: 2569
        abbreviation: ITA
        title: การประเมิน
        agency-type: อบต.
        source: เขียนขึ้นเพื่อทดสอบ
        instruments: [{ id: OIT, title: แบบวัด, weight: 40 }]
        indicators: [{ id: "1", instrument: OIT, sub-indicators: [{ id: "1.1", groups: [{ key: basic, items: [{ id: Z9, title: แผน, topic: plan, elements: [{ key: plan, statement: แสดงแผน }] }] }] }] }]
        -- content/oit/2569/z9.md --
        ---
        item: Z9
        ---
        ## แผน {#plan}
        แผนพัฒนาท้องถิ่นของหน่วยงาน ประกอบด้วยโครงการก่อสร้างถนนและบำรุงรักษาคลองส่งน้ำ
        """;

    public static TheoryData<string, string, string> Traps =>
        new()
        {
            { "declared done with elements missing", "content/oit/2570/a1.md(3,11): warning ITA411", "" },
            {
                "the staff survey's address in a page",
                "content/contact.md(3,6): warning ITA410",
                "-- content/contact.md --\n# ติดต่อ\n\nตอบ: https://itas.example.go.th/go/iit/abc123 ครับ\n"
            },
            {
                "the staff survey's address in the settings' channels",
                "site.config.json(6,60): warning ITA410",
                "-- site.config.json --\n{\n  \"agency\": { \"name\": \"ก\", \"shortName\": \"ข\" },\n  "
                    + "\"fiscalYear\": 2570,\n  \"theme\": \"plain\",\n  \"eit\": { \"url\": "
                    + "\"https://survey.example.go.th/eit/abc\" },\n  \"channels\": [{ \"kind\": \"social\", "
                    + "\"title\": \"IIT\", \"url\": \"https://itas.example.go.th/go/iit/abc123\" }]\n}"
            },
            {
                "last year's text used again",
                "content/oit/2570/a2.md(4,1): warning ITA412",
                Earlier
                    + "\n-- content/oit/2570/a2.md --\n---\nitem: A2\n---\n## แผน "
                    + "{#plan}\nแผนพัฒนาท้องถิ่นของหน่วยงาน ประกอบด้วยโครงการก่อสร้างถนน "
                    + "และบำรุงรักษาคลองส่งน้ำ\n"
            },
            {
                "a document from another year's folder",
                "content/oit/2570/a2.md(4,9): warning ITA413",
                Earlier
                    + "\n-- content/oit/2569/plan.txt --\nแผน\n-- content/oit/2570/a2.md --\n---\nitem: "
                    + "A2\nevidence:\n  plan: ../2569/plan.txt\n---\n"
            },
            {
                "two complaint channels with one address",
                "site.config.json(7,",
                "-- site.config.json --\n{\n  \"agency\": { \"name\": \"ก\", \"shortName\": \"ข\" },\n  "
                    + "\"fiscalYear\": 2570,\n  \"theme\": \"plain\",\n  \"eit\": { \"url\": "
                    + "\"https://survey.example.go.th/eit/abc\" },\n  \"channels\": [{ \"kind\": \"complaints\", "
                    + "\"title\": \"ร้องเรียนทั่วไป\", \"page\": \"contact.md\" },\n    { \"kind\": \"corruption\", "
                    + "\"title\": \"แจ้งทุจริต\", \"page\": \"contact.md\" }]\n}"
            },
            {
                "a link to a drive that asks to sign in",
                "content/contact.md(3,1): warning ITA415",
                "-- content/contact.md --\n# ติดต่อ\n\n[แฟ้ม](https://drive.google.com/open?id=abc)\n"
            },
            {
                "a link to a test host",
                "content/contact.md(3,1): warning ITA416",
                "-- content/contact.md --\n# ติดต่อ\n\n[แฟ้ม](https://test.example.go.th/x)\n"
            },
            {
                "a link to a private network",
                "content/contact.md(3,1): warning ITA416",
                "-- content/contact.md --\n# ติดต่อ\n\n[แฟ้ม](http://192.168.1.20/x)\n"
            },
            {
                "a plain http link",
                "content/contact.md(3,1): warning ITA417",
                "-- content/contact.md --\n# ติดต่อ\n\n[แฟ้ม](http://www.example.go.th/x)\n"
            },
            {
                "a shortened link as evidence",
                "content/oit/2570/a2.md(4,9): warning ITA418",
                "-- content/oit/2570/a2.md --\n---\nitem: A2\nevidence:\n  plan: https://bit.ly/3abc\n---\n"
            },
            {
                "an empty table that does not say there was nothing",
                "content/oit/2570/a2.md(6,1): warning ITA419",
                "-- content/oit/2570/a2.md --\n---\nitem: A2\n---\n## แผน {#plan}\n\n| เรื่อง | จำนวน |\n|---|---|\n"
            },
            {
                "a month without entries",
                "content/oit/2570/a2.md(6,1): warning ITA643",
                "-- content/oit/2570/a2.md --\n---\nitem: A2\n---\n## แผน {#plan}\n\n| เดือน | เรื่อง |\n|---|---|\n| "
                    + "ต.ค. | 2 |\n| พ.ย. | - |\n"
            },
        };

    [Theory]
    [MemberData(nameof(Traps))]
    public void A_trap_is_told_at_its_place(string trap, string place, string files)
    {
        var result = SiteInAString.Build(WithRule(files));

        Assert.True(result.Errors == 0, trap + SiteInAString.Lines(result));
        Assert.Contains(place, SiteInAString.Lines(result, Severity.Warning), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_message_reads_as_it_was_accepted()
    {
        var messages = new StringBuilder();
        foreach (var row in Traps)
        {
            var told = SiteInAString
                .Build(WithRule(row.Data.Item3))
                .Diagnostics.Where(diagnostic => Problems.Of(typeof(TrapProblems)).Contains(diagnostic.Problem));
            messages
                .Append("== ")
                .Append(row.Data.Item1)
                .Append('\n')
                .AppendJoin('\n', told.Select(diagnostic => diagnostic.ToLine(Language.Thai)))
                .Append("\n\n");
        }

        Golden.Matches("traps.txt", messages.ToString());
    }

    [Theory]
    [InlineData("[ฟอร์ม](https://docs.google.com/forms/d/e/abc/viewform)")]
    [InlineData("[เพจ](https://www.facebook.com/example)")]
    [InlineData("[ศาล](https://www.latest-law.go.th/)")]
    [InlineData("| เดือน | เรื่อง |\n|---|---|\n| ต.ค. | - |\n\nเดือนนี้ไม่มีเรื่องร้องเรียน")]
    public void What_works_for_assessors_is_no_trap(string text)
    {
        var result = SiteInAString.Build($"-- content/contact.md --\n# ติดต่อ\n\n{text}\n");

        Assert.DoesNotContain(result.Diagnostics, diagnostic => diagnostic.Place.File == "content/contact.md");
    }

    private static string WithRule(string files) =>
        "-- content/oit/2570/catalogue.yaml --\n"
        + SiteInAString
            .Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"]
            .Replace(
                "statement: แสดงแผน }",
                "statement: แสดงแผน, rules: { fiscal-year: { year: 2570, relation: covers } } }",
                StringComparison.Ordinal
            )
        + files;
}
