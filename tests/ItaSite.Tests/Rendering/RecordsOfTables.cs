using System.Text.RegularExpressions;

namespace ItaSite.Tests.Rendering;

/// <summary>Tables as a phone lays them out, row by row, and the bars beside shares.</summary>
public partial class RecordsOfTables
{
    [Fact]
    public void Each_cell_of_a_table_names_its_column_for_where_rows_are_records()
    {
        var table = Shown("โครงการ,งบประมาณ (บาท),หมายเหตุ\nซ่อมถนน,200,\nรวม,200,");

        Assert.Contains("<table class=\"records\"", table, StringComparison.Ordinal);
        Assert.Matches("<td [^>]*data-label=\"งบประมาณ \\(บาท\\)\">๒๐๐", table);
        Assert.Matches("<th scope=\"row\"[^>]*>ซ่อมถนน</th>", table);
        Assert.Matches("<td headers=\"[^\"]+\"></td>", table);
    }

    [Fact]
    public void A_table_of_two_columns_stays_one()
    {
        Assert.DoesNotContain("records", Shown("โครงการ,บาท\nซ่อมถนน,200"), StringComparison.Ordinal);
        Assert.DoesNotContain("records", TypedTable("| ก | ข |\n|---|---|\n| 1 | 2 |"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_typed_table_of_three_columns_has_records_too_and_its_words_are_escaped()
    {
        var table = TypedTable("| ที่ | \"ชื่อ\" <b>&</b> | *วันที่* |\n|---|---|---|\n| 1 | ก | ข |");

        Assert.Contains("<table class=\"records\">", table, StringComparison.Ordinal);
        Assert.Contains("data-label=\"ที่\"", table, StringComparison.Ordinal);
        Assert.Contains("data-label=\"วันที่\"", table, StringComparison.Ordinal);
        Assert.DoesNotContain("data-label=\"\"ชื่อ", table, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ร้อยละ", "0,50,100", "0 50 100")]
    [InlineData("เบิกจ่าย (%)", "12.5,33.333,99.99", "12.5 33.33 99.99")]
    [InlineData("ร้อยละการเบิกจ่าย", "50,-,100", "50 100")]
    [InlineData("ร้อยละ", "50,120,10", "")]
    [InlineData("ร้อยละ", "-5,10,20", "")]
    [InlineData("จำนวน", "1,2,3", "")]
    public void A_bar_shows_a_share_beside_its_figure_unless_one_is_none(string head, string values, string bars)
    {
        var rows = values.Split(',').Select((value, at) => $"โครงการ {(char)('ก' + at)},9,{value}");

        Assert.Equal(bars, BarsOf(Shown($"โครงการ,บาท,{head}\n{string.Join('\n', rows)}")));
    }

    [Theory]
    [InlineData("200,50\nข,100,100", "25 100")]
    [InlineData("0,0\nข,100,25", "25")]
    [InlineData("200,250\nข,100,25", "")]
    public void What_a_form_says_is_at_most_another_column_is_a_share_of_it(string rows, string bars)
    {
        var table = Shown(
            $"โครงการ,งบประมาณ,เบิกจ่าย\nก,{rows}",
            """

            -- content/oit/2570/forms.yaml --
            fiscal-year: 2570
            forms:
              - key: progress
                title: ความก้าวหน้า
                columns:
                  - { key: project, names: [โครงการ], required: true }
                  - { key: budget, names: [งบประมาณ], type: number, required: true }
                  - { key: spent, names: [เบิกจ่าย], type: number, required: true }
                checks:
                  - at-most: { column: spent, limits: [budget] }

            """
        );

        Assert.Equal(bars, BarsOf(table));
    }

    [Fact]
    public void Under_a_head_of_two_rows_each_cell_names_all_that_heads_it()
    {
        var table = Shown("เดือน,จำนวนเรื่อง,\n,ทั้งหมด,แล้วเสร็จ\nตุลาคม 2569,3,2\nพฤศจิกายน 2569,1,1");

        var ids = Id().Matches(table).Select(id => id.Groups[1].Value).ToHashSet();
        var named = Headers().Matches(table).Select(headers => headers.Groups[1].Value.Split(' ')).ToList();
        Assert.NotEmpty(named);
        Assert.All(named.SelectMany(names => names), name => Assert.Contains(name, ids));
        Assert.Contains(named, names => names.Length == 3);
    }

    [Fact]
    public void The_label_of_totals_stands_under_the_names_and_heads_its_row()
    {
        var table = Shown("ที่,โครงการ,บาท\n1,ก,10\n2,ข,20\nรวม,,30");

        Assert.Matches("<tr class=\"total\"><td[^>]*></td><th scope=\"row\"[^>]*>รวม</th>", table);
    }

    private static string BarsOf(string table) =>
        string.Join(' ', Bar().Matches(table).Select(bar => bar.Groups[1].Value));

    private static string Shown(string csv, string more = "") =>
        Table($"![ตาราง](t.csv)", $"-- content/oit/2570/t.csv --\n{csv}\n{more}");

    private static string TypedTable(string markdown) => Table(markdown, "");

    private static string Table(string markdown, string more)
    {
        var built = SiteInAString.Build(
            $"""
            -- content/oit/2570/a1.md --
            ---
            item: A1
            declared: done
            ---
            ## แผนผัง {"{#chart}"}

            {markdown}

            {more}
            """
        );
        var page = SiteInAString.Text(built, "oit/2570/a1.html");
        var start = page.IndexOf("<table", StringComparison.Ordinal);
        Assert.True(start >= 0, SiteInAString.Lines(built));
        return page[start..page.IndexOf("</table>", StringComparison.Ordinal)];
    }

    [GeneratedRegex("<path d=\"M0 0h([0-9.]+)v10H0z\"/>")]
    private static partial Regex Bar();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" headers=\"([^\"]+)\"")]
    private static partial Regex Headers();
}
