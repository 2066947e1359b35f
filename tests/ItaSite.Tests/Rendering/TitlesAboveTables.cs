using System.Collections.Frozen;
using ItaSite.Figures;
using ItaSite.Tables;

namespace ItaSite.Tests.Rendering;

/// <summary>
/// One title above a table, not five: what is said above it is not said again, and what differs stays.
/// </summary>
public class TitlesAboveTables
{
    private static readonly SaidTitles Above = new([
        "องค์การบริหารส่วนตำบลสมมุติ",
        "อำเภอเมือง",
        "จังหวัดสมมุติ",
        "รายงานการใช้จ่ายงบประมาณประจำปี รอบ ๖ เดือน",
        "ไตรมาส ๑ เดือนตุลาคม – ธันวาคม ๒๕๖๕",
        "ผลการดำเนินงานและการใช้จ่ายงบประมาณ ไตรมาส ๑",
    ]);

    [Theory]
    [InlineData("ผลการดำเนินงานและการใช้จ่ายงบประมาณ ไตรมาส 1")]
    [InlineData("รายงานผลการดำเนินงานและการใช้จ่ายงบประมาณ ไตรมาส 1 (ตุลาคม - ธันวาคม 2565)")]
    [InlineData("องค์การบริหารส่วนตำบลสมมุติ อำเภอเมือง จังหวัดสมมุติ")]
    [InlineData("ไตรมาส 1")]
    [InlineData("รายงานการใช้จ่ายงบประมาณ ประจำปี พ.ศ. 2565")]
    [InlineData("( )")]
    public void What_is_said_above_is_not_said_again(string title) => Assert.True(Above.Says(title));

    [Theory]
    [InlineData("ผลการดำเนินงานและการใช้จ่ายงบประมาณ ไตรมาส 2")]
    [InlineData("ไตรมาส 1 (ตุลาคม - ธันวาคม 2566)")]
    [InlineData("รอบ 256 เดือน")]
    [InlineData("อำเภอเมือง จังหวัดอื่น")]
    [InlineData("แบบ สขร. 1")]
    [InlineData("(ข้อมูลตัวอย่าง ไม่ใช่ข้อมูลของหน่วยงาน)")]
    [InlineData("หน่วย : บาท")]
    [InlineData("Budget report")]
    public void What_differs_by_a_word_or_a_number_stays(string title) => Assert.False(Above.Says(title));

    [Fact]
    public void A_title_with_a_link_or_a_stroke_stays_and_the_others_keep_their_order()
    {
        var table = new DataTable(null, ["ไตรมาส 1", "แบบ ก", "อำเภอเมือง", "แบบ ข", "แบบ ก"], [], [], [], [])
        {
            LineMarks = new Dictionary<string, CellMarks>
            {
                ["อำเภอเมือง"] = new CellMarks(null, true, []),
            }.ToFrozenDictionary(),
        };

        Assert.Equal(["แบบ ก", "อำเภอเมือง", "แบบ ข"], Above.Unsaid(table));
    }
}
