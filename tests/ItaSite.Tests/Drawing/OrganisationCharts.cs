using CsCheck;
using ItaSite.Drawing;
using ItaSite.Tables;

namespace ItaSite.Tests.Drawing;

public class OrganisationCharts
{
    private const string Office = """
        ที่ | หน่วยงาน | ขึ้นตรงต่อ | ตำแหน่งหัวหน้า
        1 | นายกองค์การบริหารส่วนตำบล | - |
        2 | รองนายกองค์การบริหารส่วนตำบล | นายกองค์การบริหารส่วนตำบล |
        3 | เลขานุการนายก | นายกองค์การบริหารส่วนตำบล |
        4 | ปลัดองค์การบริหารส่วนตำบล | นายกองค์การบริหารส่วนตำบล | นักบริหารงานท้องถิ่น
        5 | สำนักปลัด | ปลัดองค์การบริหารส่วนตำบล | หัวหน้าสำนักปลัด
        6 | กองคลัง | ปลัดองค์การบริหารส่วนตำบล | ผู้อำนวยการกองคลัง
        7 | กองช่าง | ปลัดองค์การบริหารส่วนตำบล |
        8 | กองการศึกษา ศาสนาและวัฒนธรรม | ปลัดองค์การบริหารส่วนตำบล |
        9 | หน่วยตรวจสอบภายใน | ปลัดองค์การบริหารส่วนตำบล |
        10 | งานบริหารทั่วไป | สำนักปลัด |
        11 | งานป้องกันและบรรเทาสาธารณภัย | สำนักปลัด |
        12 | งานการเงินและบัญชี | กองคลัง |
        """;

    [Fact]
    public void An_office_is_drawn_from_its_head_down()
    {
        var svg = OrganisationSvg.Of(DrawnTable.Of(Office), "โครงสร้าง", "t1")!;
        new DrawnSvg(svg).StandsWithinItself();
        Golden.Matches("chart-organisation.svg", Charts.Opened(svg));
    }

    [Fact]
    public void Two_heads_stand_side_by_side()
    {
        var svg = new DrawnSvg(
            OrganisationSvg.Of(
                DrawnTable.Of("หน่วย | ใต้\nสภา | -\nนายก |\nปลัด | นายก\nเลขานุการสภา | สภา"),
                "โครงสร้าง",
                "t1"
            )!
        );

        var tops = svg.Root.Descendants("rect").Where(rect => rect.Attribute("class")!.Value == "box top").ToList();
        Assert.Equal(2, tops.Count);
        Assert.Equal(tops[0].Attribute("y")!.Value, tops[1].Attribute("y")!.Value);
        Assert.Equal(2, svg.Root.Descendants("path").Count());
    }

    [Fact]
    public void A_good_office_has_nothing_wrong() =>
        Assert.Empty(OrganisationTree.Read(DrawnTable.Of(Office)).Problems);

    [Theory]
    [InlineData("ก | ข\nข | ก\nค | -", "Circle")]
    [InlineData("ก | ก\nค | -", "Circle")]
    [InlineData("ก | -\nก | -", "UnitTwice")]
    [InlineData("ก | -\nข | ฮ", "SuperiorUnknown")]
    [InlineData("ก | ข\nข | ค\nค | ก", "NoTop Circle")]
    public void What_is_wrong_is_told_and_the_rest_is_drawn(string rows, string faults)
    {
        var table = DrawnTable.Of($"หน่วย | ใต้\n{rows}");
        var tree = OrganisationTree.Read(table);

        Assert.Equal(faults, string.Join(' ', tree.Problems.Select(fault => fault.Kind)));
        var drawn = new DrawnSvg(OrganisationSvg.Of(table, "โครงสร้าง", "t1")!);
        Assert.Equal(tree.Units.Count, drawn.Root.Descendants("rect").Count());
    }

    [Fact]
    public void Any_table_ends_and_draws_each_unit_once() =>
        Gen.Int[-1, 14]
            .Array[1, 15]
            .Sample(
                above =>
                {
                    var table = DrawnTable.Of(
                        ["หน่วย", "ใต้"],
                        [
                            .. above
                                .Index()
                                .Select(unit =>
                                    (List<string>)
                                        [$"หน่วยที่ {unit.Index}", unit.Item < 0 ? "-" : $"หน่วยที่ {unit.Item}"]
                                ),
                        ]
                    );
                    var tree = OrganisationTree.Read(table);
                    if (OrganisationSvg.Of(table, "โครงสร้าง", "x") is not { } svg)
                    {
                        Assert.Contains(tree.Problems, fault => fault.Kind == OrganisationFaultKind.TooLarge);
                        return;
                    }

                    var drawn = new DrawnSvg(svg);
                    drawn.StandsWithinItself();
                    Assert.Equal(above.Length, drawn.Root.Descendants("rect").Count());
                    Assert.Equal(above.Length - tree.Tops.Count, drawn.Root.Descendants("path").Count());
                },
                iter: 200
            );

    [Fact]
    public void A_table_too_large_to_read_is_not_drawn() =>
        Assert.Null(
            OrganisationSvg.Of(
                DrawnTable.Of(
                    $"หน่วย | ใต้\nก | -\n{string.Join('\n', Enumerable.Range(1, 20_000).Select(unit => $"{unit}ก | {(unit == 1 ? "" : unit - 1)}ก"))}"
                ),
                "โครงสร้าง",
                "x"
            )
        );
}
