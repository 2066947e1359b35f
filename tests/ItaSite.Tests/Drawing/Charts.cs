using System.Xml.Linq;
using ItaSite.Drawing;
using ItaSite.Thai;

namespace ItaSite.Tests.Drawing;

public class Charts
{
    private const string Months = "ตุลาคม 2565|พฤศจิกายน 2565|ธันวาคม 2565|มกราคม 2566|กุมภาพันธ์ 2566|มีนาคม 2566";

    private static readonly string[] Sheets = ["tokens.css", "tables.css/02-charts.css"];

    [Theory]
    [InlineData("เดือน | เรื่อง\nต.ค. 2565 | 3\nพ.ย. 2565 | 0\nธ.ค. 2565 | 12")]
    [InlineData("โครงการ | งบประมาณ (บาท)\nซ่อมถนนสายหลักของหมู่บ้าน | 600,000\nขุดลอกคลองสาธารณะ | 150,000")]
    public void A_phone_has_a_chart_as_wide_as_it(string table) =>
        Assert.Contains(
            "class=\"chart-svg narrow\" viewBox=\"0 0 340 ",
            ChartSvg.Of(DrawnTable.Of(table), "ชื่อ", "x", Number, isNarrow: true),
            StringComparison.Ordinal
        );

    [Fact]
    public void Numbers_of_many_digits_leave_a_phone_no_room_for_bars() =>
        Assert.Null(
            ChartSvg.Of(
                DrawnTable.Of(
                    "โครงการ | บาท\nซ่อมถนนสายหลักของหมู่บ้านยาว | 999,999,999,999.99\nขุดลอกคลองสาธารณะทั้งตำบล | 1,000,000.25"
                ),
                "ชื่อ",
                "x",
                Number,
                isNarrow: true
            )
        );

    [Fact]
    public void Months_with_done_and_open_cases_that_add_up_are_stacked() =>
        Matches(
            "chart-stacked-months",
            """
            เดือน | จำนวนเรื่อง ทั้งหมด (เรื่อง) | จำนวนเรื่อง แล้วเสร็จ (เรื่อง) | จำนวนเรื่อง อยู่ระหว่างดำเนินการ (เรื่อง)
            ต.ค. 65 | 5 | 3 | 2
            พ.ย. 65 | 0 | 0 | 0
            ธ.ค. 65 | 7 | 7 | 0
            ม.ค. 66 | 2 | 1 | 1
            รวม | 14 | 11 | 3
            """
        );

    [Fact]
    public void Months_are_lines() =>
        Matches(
            "chart-lines",
            """
            เดือน | Walk-in (ราย) | E-Service (ราย)
            ตุลาคม 2565 | 120 | 14
            พฤศจิกายน 2565 | 98 | -
            ธันวาคม 2565 | 75 | 31
            มกราคม 2566 | 140 | 42
            กุมภาพันธ์ 2566 | 133 | 40
            """
        );

    [Fact]
    public void One_line_bears_its_numbers() =>
        Matches(
            "chart-line",
            """
            ไตรมาส | ผู้รับบริการ (ราย)
            ไตรมาสที่ ๑/๒๕๖๖ | 120
            ไตรมาสที่ ๒/๒๕๖๖ | 98
            ไตรมาสที่ ๓/๒๕๖๖ | 175
            ไตรมาสที่ ๔/๒๕๖๖ | 140
            """
        );

    [Fact]
    public void A_few_short_labels_are_upright_bars() =>
        Matches(
            "chart-columns",
            """
            วิธี | จำนวน (รายการ)
            เฉพาะเจาะจง | 184
            คัดเลือก | 12
            e-bidding | 0
            """
        );

    [Fact]
    public void Long_labels_lie_beside_level_bars_and_percentages_stay_out() =>
        Matches(
            "chart-bars",
            """
            ลำดับ | โครงการ | งบประมาณ (บาท) | เบิกจ่าย (บาท) | ร้อยละ (%)
            1 | โครงการก่อสร้างถนนคอนกรีตเสริมเหล็ก หมู่ที่ 3 สายบ้านคลองขนาก | 985,000 | 835,323.25 | 84.8
            2 | โครงการจัดซื้ออาหารเสริม (นม) โรงเรียนและศูนย์พัฒนาเด็กเล็ก | 2,450,000 | 1,105,862 | 45.1
            3 | โครงการอบรมคุณธรรมและจริยธรรม | 30,000 | 0 | 0
            รวม | | 3,465,000 | 1,941,185.25 | 56
            """
        );

    [Fact]
    public void Parts_of_a_whole_are_stacked_without_the_whole() =>
        Matches(
            "chart-stacked-bars",
            """
            ยุทธศาสตร์ | ยังไม่ดำเนินการ (โครงการ) | อยู่ระหว่างดำเนินการ (โครงการ) | แล้วเสร็จ (โครงการ) | รวม (โครงการ)
            ด้านโครงสร้างพื้นฐานและสาธารณูปโภค | 1 | 4 | 9 | 14
            ด้านสิ่งแวดล้อมและทรัพยากรธรรมชาติ | 0 | 2 | 3 | 5
            """
        );

    [Fact]
    public void Losses_hang_below_zero() =>
        Matches(
            "chart-negative",
            """
            หมวด | เพิ่มหรือลด (บาท)
            ภาษี | 125000
            ค่าปรับ | -43000.5
            """
        );

    [Fact]
    public void An_office_without_complaints_has_a_chart_of_zeros() =>
        Matches(
            "chart-zeros",
            """
            เดือน | ทั้งหมด (เรื่อง) | แล้วเสร็จ (เรื่อง) | คงเหลือ (เรื่อง)
            ตุลาคม | 0 | 0 | 0
            พฤศจิกายน | 0 | 0 | 0
            ธันวาคม | 0 | 0 | 0
            """
        );

    [Fact]
    public void A_single_row_is_drawn() =>
        Assert.Single(
            Draw("หมู่ | ประชากร (คน)\nหมู่ 1 | 412").Root.Descendants("rect"),
            rect => rect.Attribute("class")!.Value == "bar series-1"
        );

    [Fact]
    public void A_month_that_several_services_name_is_one_point()
    {
        var data = ChartData.Of(
            DrawnTable.Of(
                $"บริการ | เดือน | ผู้รับบริการ\n{string.Join('\n', Months.Split('|').SelectMany(month => new[] { $"ทะเบียน | {month} | 2", $"ภาษี | {month} | 3" }))}"
            )
        );

        Assert.Equal(ChartKind.Lines, data!.Kind);
        Assert.All(data.Series[0].Values, value => Assert.Equal(5, value));
        Assert.Equal(6, data.Labels.Count);
    }

    [Fact]
    public void Of_hundreds_of_rows_the_largest_are_shown()
    {
        var data = ChartData.Of(
            DrawnTable.Of(
                $"งาน | ราคา (บาท)\n{string.Join('\n', Enumerable.Range(1, 300).Select(row => $"งานที่ {row} | {row}"))}"
            )
        );

        Assert.Equal(30, data!.Labels.Count);
        Assert.Equal("งานที่ 300", data.Labels[0].Text);
    }

    [Fact]
    public void Columns_of_words_order_and_years_are_nothing_to_draw() =>
        Assert.Null(ChartSvg.Of(DrawnTable.Of("ลำดับ | ปี | ชื่อ\n1 | 2566 | ก\n2 | 2567 | ข"), "ชื่อ", "x", Number));

    [Fact]
    public void What_a_label_says_is_never_markup()
    {
        var svg = Draw(
            "หมู่ | ก < ข & </svg><script>alert(1)</script> | \"ค\" onload=\n</text><script>x</script>\u0001 | 4 | "
                + "5\n&amp; | 1 | 2",
            "</title><script>"
        );

        Assert.Empty(svg.Root.Descendants("script"));
        Assert.Contains("<script>", svg.Root.Element("title")!.Value, StringComparison.Ordinal);
        Assert.Contains(svg.Texts, text => text.Text == "&amp;");
    }

    [Fact]
    public void A_chart_has_a_name_a_description_and_no_colour_or_style_of_its_own()
    {
        var svg = Draw("เดือน | ทั้งหมด | เสร็จ | ค้าง\nตุลาคม | 5 | 3 | 2\nพฤศจิกายน | 4 | 4 | 0");

        Assert.Equal("img", svg.Root.Attribute("role")!.Value);
        Assert.Equal("t1-title t1-desc", svg.Root.Attribute("aria-labelledby")!.Value);
        Assert.Contains("รวม 9", svg.Root.Element("desc")!.Value, StringComparison.Ordinal);
        Assert.All(
            svg.Root.DescendantsAndSelf().Attributes(),
            attribute => Assert.NotEqual("style", attribute.Name.LocalName)
        );
        Assert.All(
            svg.Root.Descendants().Attributes("fill"),
            fill => Assert.StartsWith("url(#t1-", fill.Value, StringComparison.Ordinal)
        );
        Assert.All(
            svg.Root.Descendants().Attributes("id"),
            id => Assert.StartsWith("t1-", id.Value, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Years_are_written_in_the_digits_of_numbers()
    {
        var svg = ChartSvg.Of(
            DrawnTable.Of("เดือน | จำนวน\nต.ค. 2565 | 1\nพ.ย. 2565 | 2\nธ.ค. 2565 | 3\nม.ค. 2566 | 4"),
            "ชื่อ",
            "x",
            number => ThaiDigits.ToThai(Number(number))
        );

        Assert.Contains(">๒๕๖๕<", svg, StringComparison.Ordinal);
        Assert.DoesNotContain(">2566<", svg, StringComparison.Ordinal);
    }

    private static DrawnSvg Draw(string table, string caption = "ชื่อแผนภูมิ") =>
        new(ChartSvg.Of(DrawnTable.Of(table), caption, "t1", Number)!);

    private static void Matches(string name, string table)
    {
        var svg = ChartSvg.Of(DrawnTable.Of(table), "ชื่อแผนภูมิ", "t1", Number)!;
        var drawn = new DrawnSvg(svg);
        drawn.StandsWithinItself();
        drawn.HasNoLabelOverAnother();
        Golden.Matches($"{name}.svg", Opened(svg));
    }

    /// <summary>As a file of its own, which a browser shows with the theme's colours.</summary>
    internal static string Opened(string svg) =>
        string.Concat(
            Sheets.Select(sheet => $"<?xml-stylesheet href=\"../../../themes/khlongkhanak/assets/{sheet}\"?>\n")
        ) + svg.Replace("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", StringComparison.Ordinal);

    private static string Number(decimal number) => number.ToString("#,0.##");
}
