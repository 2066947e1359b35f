using System.Text.Json;
using ItaSite.Assessing;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Rendering;

namespace ItaSite.Tests.Rendering;

/// <summary>
/// What is printed of a register that a test has made by hand, as if rules had been judged and the walk from home been
/// taken.
/// </summary>
public class HandMadeRegisters
{
    private static readonly Problem Sentence = new("ITA999", Severity.Warning, "ต้องใส่{0}", "Put {0}", "", "");

    private static readonly RuleVerdict[] Verdicts =
    [
        new("คิวอาร์โค้ดที่สแกนได้", RuleOutcome.Fits, Finding("ภาพ"), null),
        new("ระยะของแผน", RuleOutcome.DoesNotFit, Finding("<ปี>"), null),
        new("ช่องทางสองทาง", RuleOutcome.Declared, Finding("คำรับรอง"), "มีเจ้าหน้าที่ตอบทุกวัน"),
        new("รูปแบบ", RuleOutcome.AsksForWord, Finding("คำรับรองเรื่องรูปแบบ"), null),
    ];

    [Fact]
    public void The_way_to_an_item_is_told_click_by_click()
    {
        var artifacts = Render(record =>
            record with
            {
                Path =
                    record.Item.Code.Value == "A1"
                        ? new ClickPath(["รายการ", "\n  A1\n  โครงสร้าง "])
                        : new ClickPath([]),
            }
        );

        const string Way =
            "1. เปิดหน้าแรก https://www.example.go.th/index.html 2. เลือก “รายการ” 3. เลือก “A1 โครงสร้าง”";
        Assert.Contains(
            $"<p>A1 https://www.example.go.th/oit/2570/a1.html {Way} <a href=\"a1.html#chart\">",
            Text(artifacts, "oit/2570/answers.html").Replace("<wbr>", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains($",{Way},\r\n", Text(artifacts, "oit/2570/answers.csv"), StringComparison.Ordinal);
        Assert.Contains(
            ",1. เปิดหน้าแรก https://www.example.go.th/index.html,\r\n",
            Text(artifacts, "oit/2570/answers.csv"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_item_without_a_way_says_so() =>
        Assert.Contains(
            ",ยังไม่พบทางคลิกจากหน้าแรกมาถึงหน้านี้ภายใน 3 คลิก ให้เปิดตามที่อยู่โดยตรง,\r\n",
            Text(Render(record => record with { Path = null }), "oit/2570/answers.csv"),
            StringComparison.Ordinal
        );

    [Fact]
    public void Every_rule_says_how_it_was_judged_on_the_page_of_its_item() =>
        Assert.Contains(
            "คิวอาร์โค้ดที่สแกนได้=fits: ต้องใส่ภาพ  ระยะของแผน=does-not-fit: ต้องใส่&lt;ปี&gt;  "
                + "ช่องทางสองทาง=declared: ต้องใส่คำรับรอง มีเจ้าหน้าที่ตอบทุกวัน รูปแบบ=asks-for-word: "
                + "ต้องใส่คำรับรองเรื่องรูปแบบ ",
            Text(Render(WithVerdicts), "oit/2570/a1.html"),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_the_register_says_as_data_is_complete()
    {
        using var json = JsonDocument.Parse(
            Text(Render(record => WithVerdicts(record) with { Path = new ClickPath(["ก"]) }), "oit/2570/checklist.json")
        );
        var item = json.RootElement.GetProperty("items")[0];

        Assert.Equal(40, json.RootElement.GetProperty("totals").GetProperty("pointsAtRisk").GetDecimal());
        Assert.Equal(20, item.GetProperty("pointsAtRisk").GetDecimal());
        Assert.Equal(
            """["ก"]""",
            JsonSerializer.Serialize(item.GetProperty("clickPath")).Replace("\\u0E01", "ก", StringComparison.Ordinal)
        );
        Assert.Equal(
            [
                "คิวอาร์โค้ดที่สแกนได้ fits ต้องใส่ภาพ ",
                "ระยะของแผน does-not-fit ต้องใส่<ปี> ",
                "ช่องทางสองทาง declared ต้องใส่คำรับรอง มีเจ้าหน้าที่ตอบทุกวัน",
                "รูปแบบ asks-for-word ต้องใส่คำรับรองเรื่องรูปแบบ ",
            ],
            item.GetProperty("elements")[0]
                .GetProperty("rules")
                .EnumerateArray()
                .Select(rule => string.Join(' ', rule.EnumerateObject().Select(field => field.Value.GetString())))
        );
    }

    [Fact]
    public void Without_a_way_or_rules_the_data_say_null_and_none()
    {
        using var json = JsonDocument.Parse(
            Text(Render(record => record with { Path = null }), "oit/2570/checklist.json")
        );
        var item = json.RootElement.GetProperty("items")[0];

        Assert.Equal(JsonValueKind.Null, item.GetProperty("clickPath").ValueKind);
        Assert.Equal(0, item.GetProperty("elements")[0].GetProperty("rules").GetArrayLength());
    }

    [Fact]
    public void The_table_of_elements_holds_points_and_findings() =>
        Assert.Contains(
            ",found,https://www.example.go.th/oit/2570/a1.html#chart,20,20,คิวอาร์โค้ดที่สแกนได้: สิ่งที่พบ: "
                + "ต้องใส่ภาพ / ระยะของแผน: ยังไม่เป็นไปตามเกณฑ์: ต้องใส่<ปี> / ช่องทางสองทาง: คำรับรองของหน่วยงาน: "
                + "มีเจ้าหน้าที่ตอบทุกวัน / รูปแบบ: รอคำรับรองของหน่วยงาน: ต้องใส่คำรับรองเรื่องรูปแบบ\r\n",
            Text(Render(WithVerdicts), "oit/2570/checklist.csv"),
            StringComparison.Ordinal
        );

    [Fact]
    public void What_a_rule_found_amiss_is_what_to_do()
    {
        var page = Text(Render(WithVerdicts), "oit/2570/priorities.html");

        Assert.Contains(
            "<p>A1 ๒๐.๐๐ chart ต้องใส่&lt;ปี&gt; ต้องใส่คำรับรองเรื่องรูปแบบ posts</p>",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_item_that_only_waits_for_a_word_risks_no_points_and_is_still_listed()
    {
        var page = Text(
            Render(record =>
                WithVerdicts(
                    record with
                    {
                        Elements = [.. record.Elements.Select(element => element with { State = ElementState.Found })],
                    }
                )
            ),
            "oit/2570/priorities.html"
        );

        Assert.Contains("<p>๐.๐๐ ๑๐๐.๐๐</p>\n<p>waiting A1</p>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_real_theme_prints_every_judgement_in_plain_Thai()
    {
        var page = Text(Render(WithVerdicts, RealTheme()), "oit/2570/a1.html");

        Assert.All(
            [
                "<strong>สิ่งที่พบ:</strong> คิวอาร์โค้ดที่สแกนได้ (ต้องใส่ภาพ)",
                "<strong>ยังไม่เป็นไปตามเกณฑ์:</strong> ต้องใส่&lt;ปี&gt;",
                "<strong>คำรับรองของหน่วยงาน:</strong> ช่องทางสองทาง – มีเจ้าหน้าที่ตอบทุกวัน",
                "<strong>รอคำรับรองของหน่วยงาน:</strong> ต้องใส่คำรับรองเรื่องรูปแบบ",
            ],
            line => Assert.Contains(line, page, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("ผ่าน", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_public_reads_what_was_seen_and_the_agencys_word_but_no_advice()
    {
        var artifacts = Render(WithVerdicts, RealTheme(), isPublic: true);
        var page = Text(artifacts, "oit/2570/a1.html");

        Assert.All(
            [
                "<strong>สิ่งที่พบ:</strong> คิวอาร์โค้ดที่สแกนได้ (ต้องใส่ภาพ)",
                "<strong>คำรับรองของหน่วยงาน:</strong> ช่องทางสองทาง – มีเจ้าหน้าที่ตอบทุกวัน",
                ">ยังไม่มีหลักฐานครบตามเกณฑ์</li>",
            ],
            line => Assert.Contains(line, page, StringComparison.Ordinal)
        );
        Assert.Equal(2, page.Split("ยังไม่มีหลักฐานครบตามเกณฑ์").Length);
        Assert.All(
            artifacts
                .OfType<Artifact.OfText>()
                .Where(artifact => artifact.Path.Value.StartsWith("oit/", StringComparison.Ordinal)),
            artifact =>
                Assert.DoesNotMatch(
                    "<ปี>|&lt;ปี&gt;|เรื่องรูปแบบ|สำหรับหน่วยงาน|pointsAtRisk|เสี่ยงเสีย|priorities",
                    artifact.Text
                )
        );
    }

    [Fact]
    public void The_publics_data_keep_rule_judgement_and_what_was_seen()
    {
        var artifacts = Render(WithVerdicts, isPublic: true);
        using var json = JsonDocument.Parse(Text(artifacts, "oit/2570/checklist.json"));

        Assert.Equal(
            [
                "คิวอาร์โค้ดที่สแกนได้ fits ต้องใส่ภาพ ",
                "ระยะของแผน does-not-fit  ",
                "ช่องทางสองทาง declared  มีเจ้าหน้าที่ตอบทุกวัน",
                "รูปแบบ asks-for-word  ",
            ],
            json.RootElement.GetProperty("items")[0]
                .GetProperty("elements")[0]
                .GetProperty("rules")
                .EnumerateArray()
                .Select(rule => string.Join(' ', rule.EnumerateObject().Select(field => field.Value.GetString())))
        );
        Assert.Contains(
            ",20,คิวอาร์โค้ดที่สแกนได้: สิ่งที่พบ: ต้องใส่ภาพ / ระยะของแผน: ยังไม่มีหลักฐานครบตามเกณฑ์ / "
                + "ช่องทางสองทาง: คำรับรองของหน่วยงาน: มีเจ้าหน้าที่ตอบทุกวัน / รูปแบบ: "
                + "ยังไม่มีหลักฐานครบตามเกณฑ์\r\n",
            Text(artifacts, "oit/2570/checklist.csv"),
            StringComparison.Ordinal
        );
    }

    private static ItemRecord WithVerdicts(ItemRecord record) =>
        record.Item.Code.Value == "A1"
            ? record with
            {
                Elements = [record.Elements[0] with { Verdicts = Verdicts }, .. record.Elements.Skip(1)],
            }
            : record;

    private static Diagnostic Finding(string what) =>
        Diagnostic.At(Place.TopOf("content/oit/2570/a1.md"), Sentence, what);

    /// <summary>The repository's theme under the name that the small site uses.</summary>
    private static SourceFile[] RealTheme()
    {
        var root = Path.Combine(Repository.Root, "themes", "khlongkhanak");
        return
        [
            .. Directory
                .EnumerateFiles(root, "*", SearchOption.AllDirectories)
                .Select(file =>
                    SiteInAString.File(
                        "themes/plain/" + Path.GetRelativePath(root, file).Replace('\\', '/'),
                        File.ReadAllBytes(file)
                    )
                ),
        ];
    }

    private static IReadOnlyList<Artifact> Render(
        Func<ItemRecord, ItemRecord> change,
        IEnumerable<SourceFile>? theme = null,
        bool isPublic = false
    )
    {
        var (site, fromReading) = SiteReader.Read(
            SiteInAString.Tree(
                (isPublic ? SiteInAString.Public() : "") + (theme is null ? "" : "-- !themes/ --\n"),
                theme
            ),
            null
        );
        Assert.DoesNotContain(fromReading, diagnostic => diagnostic.Severity == Severity.Error);
        var registers = Assessment.Draft(site!).Select(draft => draft.AsKnown);

        var (printed, fromRendering) = new SiteRenderer(site!, isPublished: true).Render(
            [.. registers.Select(register => new Register(register.Year, [.. register.Items.Select(change)]))],
            page => page
        );
        var artifacts = printed.Artifacts;
        Assert.Empty(fromRendering);
        return artifacts;
    }

    private static string Text(IReadOnlyList<Artifact> artifacts, string path) =>
        artifacts.OfType<Artifact.OfText>().Single(artifact => artifact.Path.Value == path).Text;
}
