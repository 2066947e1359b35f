using ItaSite.Screening;

namespace ItaSite.Tests.Screening;

/// <summary>A weekday that is another day's is told, in either era and to the last day of a month.</summary>
public class DatesWithWeekdays
{
    [Theory]
    [InlineData("วันจันทร์ที่ 2 ม.ค. ค.ศ. 23")]
    [InlineData("วันจันทร์ที่ 2 ม.ค. 66")]
    [InlineData("วันอังคารที่ 31 มกราคม 2566")]
    [InlineData("วันอังคารที่ 31/1/2566")]
    [InlineData("วันอังคารที่ 32 มกราคม 2566")]
    public void A_right_weekday_or_no_date_is_no_slip(string text) => Assert.Empty(Weekdays.In(text));

    [Theory]
    [InlineData("วันพุธที่ 2 ม.ค. ค.ศ. 23", "จันทร์")]
    [InlineData("วันพุธที่ 31 มกราคม 2566", "อังคาร")]
    [InlineData("วันพุธที่ 28-2-2566", "อังคาร")]
    public void A_wrong_weekday_is_told_with_the_right_one(string text, string right) =>
        Assert.Contains(right, Assert.Single(Weekdays.In(text)).Arguments);
}
