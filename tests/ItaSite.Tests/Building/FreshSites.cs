using ItaSite.Diagnostics;

namespace ItaSite.Tests.Building;

/// <summary>What a clerk is reported who has just begun, or has written the top of a page wrong.</summary>
public class FreshSites
{
    private const string Body =
        "\n## งบ {#chart}\n\nงบประมาณปี 2570 รวม 100 บาท\n\n## ตำแหน่ง {#posts}\n\nนักวิชาการ\n";

    /// <summary>What is written in a1.md, and the one code that is told of it and of its item.</summary>
    public static TheoryData<string, string> TopsOfPages =>
        new()
        {
            { "", "ITA278" },
            { "## แผน\n\nเนื้อหา\n", "ITA278" },
            { "---\ntitle: ก\n---\n" + Body, "ITA278" },
            { "---\nitem:\n---\n" + Body, "ITA278" },
            { "---\nitems: A1\n---\n" + Body, "ITA102" },
            { "---\nitem: A99\n---\n" + Body, "ITA204" },
            { "---\nitem: ข้อ ๑\n---\n" + Body, "ITA204" },
            { "---\nitem:A1\n---\n" + Body, "ITA287" },
            { "---\nitem: A1\n" + Body, "ITA210" },
            { "---\nitem: A1\n\tdeclared: done\n---\n" + Body, "ITA202" },
            { "---\nitem: A1\ntitle: ก: ข\n---\n" + Body, "ITA219" },
            { "---\nitem: A1\ndraft: ใช่\n---\n" + Body, "ITA105" },
            { "---\nitem: A1\ndraft: อาจจะ\n---\n" + Body, "ITA105" },
            { "\u200B---\nitem: A1\n---\n" + Body, "ITA216" },
            { "\u00A0---\nitem: A1\n---\n" + Body, "ITA216" },
            { "\u200D---\nitem: A1\n---\n" + Body, "ITA216" },
            { "---\nitem: A1\npublished: 14 มกราคม\n---\n" + Body, "ITA642" },
            { "---\nitem: A1\npublished: ๑๔ ม.ค.\n---\n" + Body, "ITA642" },
            { "---\nitem: A1\npublished: 14/1\n---\n" + Body, "ITA642" },
            { "---\nitem: A1\nperiod: มกราคม\n---\n" + Body, "ITA642" },
            { "---\nitem: A1\nperiod: ต.ค. – มี.ค.\n---\n" + Body, "ITA642" },
            { "---\nitem: A1\nperiod: 1 ต.ค. ถึง 31 มี.ค.\n---\n" + Body, "ITA642" },
            { "---\nitem: A1\nperiod: ไตรมาสที่ ๑\n---\n" + Body, "ITA642" },
            { "---\nitem: A1\npublished: 32 มกราคม 2570\n---\n" + Body, "ITA207" },
        };

    [Theory]
    [MemberData(nameof(TopsOfPages))]
    public void The_first_mistake_of_a_front_matter_is_told_and_none_of_its_consequences(string page, string code)
    {
        var told = OfItem(page)
            .Where(diagnostic =>
                diagnostic.Problem != RegisterProblems.ItemHasNoPage || diagnostic.Arguments[0] == "A1"
            );

        Assert.Equal(code, string.Join(" ", told.Select(diagnostic => diagnostic.Problem.Code)));
    }

    [Theory]
    [InlineData("period: ต.ค. – มี.ค.", "ต.ค. 2569 – มี.ค. 2570")]
    [InlineData("published: 14 มกราคม", "14 มกราคม 2570")]
    [InlineData("published: 14-1", "14-1-2570")]
    [InlineData("period: ไตรมาส 2", "ไตรมาส 2 ปีงบประมาณ 2570")]
    public void A_date_without_a_year_is_shown_with_one(string line, string example)
    {
        var told = OfItem($"---\nitem: A1\n{line}\n---\n{Body}")
            .Single(diagnostic => diagnostic.Problem == FreshSiteProblems.YearIsMissing);

        Assert.EndsWith($"เช่น {example}", told.Message(Language.Thai), StringComparison.Ordinal);
    }

    /// <summary>A table, and the code that is told of it.</summary>
    public static TheoryData<string, string> Tables =>
        new()
        {
            { "| เดือน | เรื่อง |\n|---|---|\n", "ITA419" },
            { "| เดือน | เรื่อง |\n|---|---|\n| ต.ค. | 0 |\n| พ.ย. | ๐ |\n", "" },
            { "| เดือน | เรื่อง |\n|---|---|\n| ต.ค. | ไม่พบ |\n| พ.ย. | |\n", "" },
            { "| เดือน | เรื่อง |\n|---|---|\n| เดือน | เรื่อง |\n", "" },
            { "| เรื่อง |\n|---|\n| ก |\n", "" },
            { "| เรื่อง |\n|---|\n| |\n", "ITA643" },
            { "| เดือน | เรื่อง |\n|---|---|\n| ต.ค. | - |\n| พ.ย. | – |\n", "ITA643" },
            { "| เดือน | เรื่อง |\n|---|---|\n| ต.ค. | 1 |\n| พ.ย. | |\n", "ITA643" },
            {
                "<table><tr><th>เดือน</th><th>เรื่อง</th></tr><tr><td "
                    + "colspan=2>ทั้งปีมีเรื่องเดียว</td></tr></table>\n",
                ""
            },
            { "<table><tr><td>ต.ค.</td><td>0</td></tr></table>\n", "" },
            {
                "![ตาราง](data/a.csv)\n\n-- content/oit/2570/data/a.csv --\nเดือน,เรื่อง,เสร็จ\nครึ่งปีแรก,,\n",
                "ITA643"
            },
            { "![ตาราง](data/a.csv)\n\n-- content/oit/2570/data/a.csv --\nเดือน,เรื่อง,เสร็จ\nรวม,0,0\n", "" },
            { "![ตาราง](data/a.csv)\n\n-- content/oit/2570/data/a.csv --\nเดือน,เรื่อง\n", "ITA419" },
        };

    [Theory]
    [MemberData(nameof(Tables))]
    public void A_table_with_rows_is_never_called_empty(string table, string code) =>
        Assert.Equal(
            code,
            string.Join(
                " ",
                OfItem($"---\nitem: A1\n---\n\n## งบ {{#chart}}\n\n{table}")
                    .Select(diagnostic => diagnostic.Problem.Code)
                    .Where(told => told is "ITA419" or "ITA643")
            )
        );

    private static IEnumerable<Diagnostic> OfItem(string page) =>
        SiteInAString
            .Build($"-- content/oit/2570/a1.md --\n{page}")
            .Diagnostics.Where(diagnostic => diagnostic.Place.File.Contains("oit/2570/", StringComparison.Ordinal));
}
