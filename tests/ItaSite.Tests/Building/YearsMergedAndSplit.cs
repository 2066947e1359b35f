using System.Text;
using ItaSite.Authoring;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Thai;

namespace ItaSite.Tests.Building;

/// <summary>What an item of a new year takes from several old ones, and several items from one.</summary>
public class YearsMergedAndSplit
{
    private const string Chart = "{ key: chart, statement: แสดงแผนผัง }";

    private const string TwoPages = """
        -- content/oit/2570/a1.md --
        ---
        item: A1
        ---
        ## แผนผัง {#chart}
        ผังของข้อแรก[^1] และ [อ้างอิง][ref] และ [ref] กับ [ภาพ](#picture)

        ### รูป {#picture}
        รูปแรก

        [^1]: หมายเหตุแรก

        [ref]: https://one.example.go.th/
        -- content/oit/2570/a2.md --
        ---
        item: A2
        evidence: { link: "https://two.example.go.th/x" }
        ---
        ## แผนผังสอง {#chart}
        ผังของข้อสอง[^1] และ [อ้างอิง][ref] และ [ref] กับ [ภาพ](#picture)

        รูปของข้อสอง {#picture}
        -----------------------
        รูปสอง

        [^1]: หมายเหตุสอง

        [ref]: https://two.example.go.th/

        """;

    [Fact]
    public void Two_pages_become_one_and_what_both_call_by_one_name_is_kept_apart()
    {
        var earlier = Catalogue(
            2570,
            Item("A1", "topic: one", Chart),
            Item("A2", "topic: two", $"{Chart}, {{ key: link, statement: แสดงลิงก์ }}")
        );
        var page = Page(earlier, Catalogue(2571, Item("B1", "topics: [one, two]", Chart)), "b1.md");
        var built = Build(earlier, Catalogue(2571, Item("B1", "topics: [one, two]", Chart)));

        Assert.Equal("", SiteInAString.Lines(built));
        Assert.Contains("### แผนผังสอง {#chart-a2}", page, StringComparison.Ordinal);
        Assert.Contains("[แสดงลิงก์](https://two.example.go.th/x)", page, StringComparison.Ordinal);
        var html = SiteInAString.Text(built, "oit/2571/b1.html");
        Assert.All(
            [
                "ผังของข้อแรก",
                "ผังของข้อสอง",
                "รูปแรก",
                "รูปสอง",
                "หมายเหตุแรก",
                "หมายเหตุสอง",
                "href=\"https://one.example.go.th/\"",
                "href=\"https://two.example.go.th/\"",
                "href=\"#picture\"",
                "href=\"#picture-a2\"",
            ],
            words => Assert.Contains(words, html, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("topics: [one, two]", "{ key: chart, statement: แสดงแผนผัง }, { key: other, statement: แสดงอื่น }")]
    [InlineData("topics: [two, one]", "{ key: disclosed, statement: แสดงข้อมูล }")]
    [InlineData("topic: one", "{ key: chart, statement: แสดงแผนผัง }")]
    [InlineData("topic: unknown", "{ key: post, statement: แสดงตำแหน่ง }")]
    public void What_an_item_still_asks_for_comes_along_and_says_from_where(string topics, string elements)
    {
        var earlier = Catalogue(
            2570,
            Item("A1", "topics: [one, x]", $"{Chart}, {{ key: post, statement: แสดงตำแหน่ง }}"),
            Item("A2", "topic: two", Chart)
        );
        var pages = TwoPages
            .Replace("### รูป {#picture}\nรูปแรก", "## ตำแหน่ง {#post}\nตำแหน่งแรก", StringComparison.Ordinal)
            .Replace("[ภาพ](#picture)", "ภาพ", StringComparison.Ordinal);
        var page = Page(earlier, Catalogue(2571, Item("B1", topics, elements)), "b1.md", pages);

        var expected = topics.Contains("unknown", StringComparison.Ordinal)
            ? ["ตำแหน่งแรก"]
            : new[] { "ผังของข้อแรก", "ตำแหน่งแรก" };
        Assert.All(
            topics.Contains("two", StringComparison.Ordinal) ? [.. expected, "ผังของข้อสอง"] : expected,
            words => Assert.Contains(words, page, StringComparison.Ordinal)
        );
        Assert.Contains("draft: true", page, StringComparison.Ordinal);
        Assert.Contains("นำมาจากปี 2570 (../2570/a1.md#", page, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_is_split_goes_to_each_of_its_heirs_by_element_and_the_rest_to_all()
    {
        const string page =
            "-- content/oit/2570/a1.md --\n---\nitem: A1\n---\n## ก {#disclosed}\nทั่วไป\n\n### ถาม "
            + "{#ask}\nทางถาม\n\n### สังคม {#social}\nทางสังคม\n\n### ท้าย {#tail}\nท้ายสุด\n";
        var earlier = Catalogue(2570, Item("A1", "topics: [ask, social]", "{ key: disclosed, statement: แสดง }"));
        var next = Catalogue(
            2571,
            Item("B1", "topic: ask", "{ key: ask, statement: แสดงทางถาม }, { key: more, statement: แสดงเพิ่ม }"),
            Item("B2", "topic: social", "{ key: social, statement: แสดงสังคม }, { key: more, statement: แสดงเพิ่ม }")
        );
        var (first, second) = (Page(earlier, next, "b1.md", page), Page(earlier, next, "b2.md", page));

        Assert.Equal(
            (true, false),
            (
                first.Contains("ทางถาม\n", StringComparison.Ordinal),
                first.Contains("ทางสังคม\n", StringComparison.Ordinal)
            )
        );
        Assert.Equal(
            (false, true),
            (
                second.Contains("ทางถาม\n", StringComparison.Ordinal),
                second.Contains("ทางสังคม\n", StringComparison.Ordinal)
            )
        );
        Assert.All([first, second], text => Assert.Contains("ท้ายสุด", text, StringComparison.Ordinal));
        Assert.All([first, second], text => Assert.Contains("ซึ่งแยกเป็นข้อ B1, B2", text, StringComparison.Ordinal));
    }

    [Fact]
    public void Two_years_may_show_the_same_files_while_the_older_one_is_closed()
    {
        var earlier = Catalogue(2570, Item("A1", "topic: one", Chart))
            .Replace("fiscal-year: 2570", "fiscal-year: 2570\nclosed: 2570-04-30", StringComparison.Ordinal);
        const string data =
            "-- content/oit/2570/data.csv --\nก,ข\n1,2\n-- content/oit/2570/a1.md --\n---\nitem: A1\n---\n## ผัง "
            + "{#chart}\n![ตาราง](data.csv)\n";
        var site = $"-- content/oit/2570/catalogue.yaml --\n{earlier}\n{data}";
        var (closing, _) = YearCloser.Close(
            SiteInAString.Tree(site),
            new FiscalYear(2570),
            new DateOnly(2027, 5, 4),
            null
        );
        var record = $"-- content/oit/2570/closed.yaml --\n{closing!.Record.Text}\n";
        var next =
            $"-- content/oit/2571/catalogue.yaml --\n{Catalogue(2571, Item("B1", "topic: one", Chart))}\n-- content/oit/2571/b1.md --\n---\nitem: B1\n---\n## ผัง {{#chart}}\n";

        Assert.All(
            [
                "![ตาราง](../2570/data.csv)",
                "[ตาราง](../2570/data.csv)",
                "![ตาราง](../2570/data.csv) [ตาราง](../2570/data.csv)",
            ],
            shown => Assert.Equal("", SiteInAString.Lines(SiteInAString.Build(site + record + next + shown + "\n")))
        );
    }

    private static string Page(string earlier, string next, string file, string pages = TwoPages) =>
        Start(earlier, next, pages).Files.Single(one => one.Path.EndsWith($"/{file}", StringComparison.Ordinal)).Text;

    private static BuildResult Build(string earlier, string next)
    {
        var files = Start(earlier, next, TwoPages)
            .Files.Select(file =>
                $"-- {file.Path} --\n{file.Text.Replace("draft: true ", "", StringComparison.Ordinal)}\n"
            );
        return SiteInAString.Build(
            $"-- content/oit/2570/catalogue.yaml --\n{earlier}\n{TwoPages}{string.Concat(files)}"
        );
    }

    private static YearStart Start(string earlier, string next, string pages)
    {
        var tree = SiteInAString.Tree($"-- content/oit/2570/catalogue.yaml --\n{earlier}\n{pages}");
        var (start, problems) = YearStarter.Start(
            tree,
            new FiscalYear(2571),
            SiteInAString.File("next.yaml", Encoding.UTF8.GetBytes(next))
        );
        Assert.DoesNotContain(problems, problem => problem.Severity == Severity.Error);
        return start!;
    }

    private static string Item(string code, string topics, string elements) =>
        $"{{ id: {code}, title: ข้อ {code}, {topics}, elements: [{elements}] }}";

    private static string Catalogue(int year, params string[] items) =>
        $$"""
            fiscal-year: {{year}}
            abbreviation: ITA
            title: การประเมิน
            agency-type: เทศบาล
            source: เขียนขึ้นเพื่อทดสอบ
            instruments: [{ id: OIT, title: แบบวัด, weight: 40 }]
            indicators:
              - id: "1"
                instrument: OIT
                sub-indicators:
                  - id: "1.1"
                    groups:
                      - key: basic
                        items: [{{string.Join(", ", items)}}]
            """;
}
