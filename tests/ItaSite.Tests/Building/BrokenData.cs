using CsCheck;
using ItaSite.Diagnostics;

namespace ItaSite.Tests.Building;

/// <summary>
/// Whatever shape front matter, catalogue, measures or settings are in, each mistake is a sentence at a place.
/// CsCheck_Iter=50000 looks longer.
/// </summary>
public class BrokenData
{
    private const string Rich = """
        -- site.config.json --
        {
          "agency": { "name": "องค์การบริหารส่วนตำบลตัวอย่าง", "shortName": "อบต.ตัวอย่าง" },
          "baseUrl": "https://www.example.go.th/",
          "fiscalYear": 2570,
          "theme": "plain",
          "digits": "thai",
          "eit": { "url": "https://survey.example.go.th/eit/abc", "sample": true, "opens": "2570-01-01", "closes": "2570-04-30" },
          "menu": [
            { "title": "ติดต่อ", "page": "contact.md" },
            { "title": "ภายนอก", "url": "https://www.example.com/" }
          ],
          "channels": [
            { "kind": "social", "title": "เครือข่าย", "url": "https://www.example.com/page" }
          ]
        }
        -- content/news/2027-02-14-a.md --
        ---
        title: ข่าว
        published: 2570-02-14
        updated: ๑๕ กุมภาพันธ์ ๒๕๗๐
        description: คำบรรยาย
        layout: page
        sample: false
        ---
        เนื้อข่าว
        -- content/oit/2570/a1.md --
        ---
        item: A1
        declared: done
        published: 2570-01-31
        period: FY2570-H1
        sample: true
        evidence:
          posts: /contact.md#address
        waived:
          year: เหตุผล
        confirmed:
          chart: ยืนยัน
        allow-personal:
          "1234567890123": เลขตัวอย่าง
        notes:
          - ความก้าวหน้า
          - ปัญหา
        ---
        ## แผนผัง {#chart}
        สำนักปลัด
        ## ตำแหน่ง {#posts}
        -- content/oit/2570/forms.yaml --
        fiscal-year: 2570
        forms:
          - key: months
            title: รายเดือน
            source: ทดสอบ
            columns:
              - key: month
                names:
                  - เดือน
                  - ประจำเดือน
                type: month
                required: true
              - key: all
                names:
                  - ทั้งหมด
                type: number
                required: true
              - key: done
                names: [แล้วเสร็จ]
                type: number
              - key: open
                names: [ค้าง]
                type: number
              - key: signed
                names: [วันที่]
                type: date
            checks:
              - totals: [all, done]
              - adds-up:
                  parts: [done, open]
                  whole: all
              - at-most:
                  column: done
                  limits: [all]
              - one-of:
                  column: done
                  among: all
              - within: signed
              - unique: signed
              - every-month: month
        -- content/oit/2570/measures.yaml --
        fiscal-year: 2570
        source: ทดสอบ
        indicators:
          - indicator: "1"
            guidelines:
              - แนวทาง
            responsible:
              - office
            period: 2026-10-01/2027-09-30
            declared: in-progress
            progress:
              - ความก้าวหน้า
            doubt: สงสัย
        -- content/oit/2570/catalogue.yaml --
        fiscal-year: 2570
        abbreviation: ITA
        title: การประเมิน
        agency-type: อบต.
        version: 1
        source: เขียนขึ้นเพื่อทดสอบ
        closed: 2570-04-30
        roll-up: mean-of-means
        grades:
          source: ทดสอบ
          doubt: สงสัย
          scale:
            - title: AA
              at-least: 95
              each-at-least: 90
            - title: A
              at-least: 85
        units:
          office: สำนักปลัด
          finance: กองคลัง
        instruments:
          - id: IIT
            title: ภายใน
            weight: 60
          - id: OIT
            title: สาธารณะ
            weight: 40
        indicators:
          - id: "1"
            instrument: IIT
            title: ปฏิบัติหน้าที่
          - id: "2"
            instrument: OIT
            doubt: สงสัย
            sub-indicators:
              - id: "2.1"
                title: ย่อย
                groups:
                  - key: basic
                    title: กลุ่ม
                    items:
                      - id: A1
                        title: โครงสร้าง
                        topic: structure
                        responsible:
                          - office
                          - finance
                        shows-officials: true
                        footnote: หมายเหตุ
                        elements:
                          - key: chart
                            statement: แสดงแผนผัง
                            parts:
                              one: หนึ่ง
                              two: สอง
                            examples:
                              - ตัวอย่าง
                            rules:
                              min-count:
                                at-least: 2
                                of: คน
                              plan-length:
                                years: 1
                                comparison: more-than
                              signed-by-head:
                                in-office: 2570
                              any-form:
                                - ภาพ
                              law: กฎหมาย
                              for-each: executive
                              on-agency-site: true
                              on-home-page: true
                              link-from-home: true
                              link-to-social-network: true
                              two-way-channel: true
                              online-channel: true
                              no-travel-needed: true
                              separate-from-general-complaints: true
                              qr-code: true
                          - key: posts
                            statement: แสดงตำแหน่ง
                            optional: true
                            rules:
                              fiscal-year:
                                year: 2570
                                relation: report-of
                              interval:
                                - monthly
                                - quarterly
                          - key: year
                            statement: แสดงปี
                            rules:
                              calendar-or-fiscal-year:
                                year: 2570
                                relation: covers
                              period:
                                from: 2569-10-01
                                to: 2570-03-31
                                stated-in: A2
                      - id: A2
                        title: แผน
                        topic: plan
                        elements:
                          - key: plan
                            statement: แสดงแผน
                            rules:
                              depends-on: A1
                              related-to: A1
        indexes:
          - key: law
            title: พ.ร.บ.
            source: ทดสอบ
            entries:
              - key: one
                title: หนึ่ง
                items:
                  - A1
        """;

    private static readonly string[] Nasty =
    [
        "",
        "~",
        "null",
        "true",
        "[]",
        "{}",
        "[a, b]",
        "{a: b}",
        "[[[[a]]]]",
        "{a: {b: {c: [d]}}}",
        "0",
        "-1",
        "1.5",
        "๑๒",
        "๒๕๗๐",
        "0x10",
        "1e9",
        ".inf",
        "99999",
        "2147483648",
        "79228162514264337593543950336",
        "-79228162514264337593543950335",
        "9999-12-31",
        "0000-00-00",
        "2570-02-31",
        "FY9999",
        "FY2999-Q4",
        "10/2027",
        "A1",
        "a1",
        "O",
        "..",
        "../..",
        "/",
        "#",
        "'#'",
        "'?'",
        "' '",
        "\"\\0\"",
        "\"\\uD800\"",
        "\"\\uFEFF\"",
        "\"\\u202E\"",
        "\"\\u0E33\\u0E48\\u0E48\"",
        "\"\\U0001F600\"",
        "&a x",
        "*a",
        "<<",
        "!!int x",
        "!x y",
        "| \n",
        ">",
        "\"",
        "'",
        "{",
        "[",
        "%",
        "@a",
        "`",
        "? a",
        "- a",
        ": :",
        "---",
        "...",
        "\0",
        "https://",
        "//a",
        "javascript:x",
        "mailto:",
        "http://[::1",
        "%zz",
        "%00",
        "con",
        "index.html",
        "'{0} {1}'",
        "'{{ page }}'",
        "<script>",
        "\u0E4D\u0E32",
    ];

    private static readonly string[] JsonNasty =
    [
        "",
        "null",
        "true",
        "[]",
        "{}",
        "[1, 2]",
        "{\"a\": 1}",
        "0",
        "-1",
        "1e999",
        "99999999999999999999",
        "\"\"",
        "\" \"",
        "\"๒๕๗๐\"",
        "\"\\u0000\"",
        "\"\\ud800\"",
        "\"\\uFEFF\"",
        "\"..\"",
        "\"../x\"",
        "\"/\"",
        "\"#\"",
        "\"http://[::1\"",
        "\"https://a b/\"",
        "\"{0}\"",
        "NaN",
        "'a'",
        "\"",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
        "\"javascript:x\"",
        "\"%00\"",
        "\"https://example.go.th/%zz\"",
        "// x",
    ];

    private static readonly Gen<(int Kind, int Line, int Other, int Nasty)> Change = Gen.Select(
        Gen.Int[0, 8],
        Gen.Int[0, 10_000],
        Gen.Int[0, 10_000],
        Gen.Int[0, 10_000]
    );

    [Fact]
    public void A_good_rich_site_has_no_error() => Assert.Empty(SiteInAString.Lines(SiteInAString.Build(Rich)));

    [Fact]
    public void Data_of_any_shape_is_never_a_crash()
    {
        var files = SiteInAString.Split(Rich).ToList();

        Gen.Select(Gen.Int[0, files.Count - 1], Change.Array[1, 3])
            .Sample(
                (index, changes) =>
                {
                    var (path, text) = files[index];
                    var broken = changes.Aggregate(text, (now, change) => Apply(now, path, change));
                    var result = SiteInAString.BuildAnything($"{Rich}\n-- {path} --\n{broken}");
                    Assert.All(
                        result.Diagnostics,
                        diagnostic =>
                        {
                            Assert.Matches(
                                @"^.+\([1-9][0-9]*,[1-9][0-9]*\): (error|warning) ITA[0-9]{3}: .",
                                diagnostic.ToLine(Language.Thai)
                            );
                            Assert.DoesNotContain(
                                "Exception",
                                diagnostic.Message(Language.English),
                                StringComparison.Ordinal
                            );
                        }
                    );
                },
                iter: Math.Max(Check.Iter, 300)
            );
    }

    /// <summary>
    /// Changes the tree that the indentation draws: the unit is a line with all that is deeper below it.
    /// </summary>
    private static string Apply(string text, string path, (int Kind, int Line, int Other, int Nasty) change)
    {
        var lines = text.Split('\n').ToList();
        var start = change.Line % lines.Count;
        var depth = Depth(lines[start]);
        var end = start + 1;
        while (end < lines.Count && lines[end].Length > 0 && Depth(lines[end]) > depth)
            end++;

        var other = change.Other % lines.Count;
        var nasty = path.EndsWith(".json", StringComparison.Ordinal)
            ? JsonNasty[change.Nasty % JsonNasty.Length]
            : Nasty[change.Nasty % Nasty.Length];
        var colon =
            lines[start].IndexOf(": ", StringComparison.Ordinal) is var at && at >= 0
                ? at + 1
                : lines[start].TrimEnd().TrimEnd('[', '{').Length;
        switch (change.Kind)
        {
            case 0: // the key with all it holds is gone
                lines.RemoveRange(start, end - start);
                break;
            case 1: // it stands twice
                lines.InsertRange(end, lines.GetRange(start, end - start));
                break;
            case 2: // it stands elsewhere
                var moved = lines.GetRange(start, end - start);
                lines.InsertRange(other, moved);
                break;
            case 3: // what it holds is gone
                lines.RemoveRange(start + 1, end - start - 1);
                break;
            case 4: // another key's name
                lines[start] = new string(' ', depth) + lines[other].Trim();
                break;
            case 5: // too deep
                lines[start] = new string(' ', change.Nasty % 80) + lines[start].Trim();
                break;
            case 6: // nothing is left
                lines.RemoveRange(start, lines.Count - start);
                break;
            default: // another value, of whatever type
                lines[start] =
                    $"{lines[start][..colon]} {nasty}{(path.EndsWith(".json", StringComparison.Ordinal) && lines[start].EndsWith(',') ? "," : "")}";
                break;
        }

        return string.Join('\n', lines);
    }

    private static int Depth(string line) => line.Length - line.TrimStart(' ', '-').Length;
}
