using ItaSite.Screening;
using ItaSite.Thai;

namespace ItaSite.Tests.Model;

/// <summary>Two digits of a year mean the same year wherever they are read.</summary>
public class ShortYears
{
    [Theory]
    [InlineData("14 ม.ค. 66", 2023)]
    [InlineData("14 ม.ค. ๖๖", 2023)]
    [InlineData("14 ม.ค. 22", 2022)]
    [InlineData("14 มกราคม 26", 2026)]
    [InlineData("14 ม.ค. 43", 2000)]
    [InlineData("14 ม.ค. 42", 2042)]
    [InlineData("14 ม.ค. พ.ศ. 35", 1992)]
    [InlineData("14 ม.ค. 2566", 2023)]
    [InlineData("14 ม.ค. 2023", 2023)]
    public void A_date_and_its_month_are_of_one_year(string date, int year)
    {
        Assert.True(ThaiDateReader.TryRead(date, out var read));
        Assert.Equal(new DateOnly(year, 1, 14), read);
        Assert.Equal([new DateOnly(year, 1, 1)], NamedMonths.In(date[3..], null));
    }

    [Theory]
    [InlineData("14/1/66")]
    [InlineData("14/1/22")]
    [InlineData("14-1-69")]
    [InlineData("14.1.26")]
    [InlineData("14/1/43")]
    public void A_date_is_the_same_in_a_cell_and_in_a_text(string date)
    {
        Assert.True(ThaiDateReader.TryRead(date, out var read));
        var time = Assert.Single(TimeReader.In($"ประกาศ ณ วันที่ {date}"));

        Assert.Equal(new Period(read, read), time.Span);
    }

    [Theory]
    [InlineData("วันศุกร์ที่ ๑๔ ม.ค. ๒๒")]
    [InlineData("วันเสาร์ที่ ๑๔ ม.ค. ๖๖")]
    [InlineData("วันอังคารที่ ๑๔ ม.ค. พ.ศ. ๓๕")]
    public void A_weekday_is_held_against_the_same_year(string text) => Assert.Empty(Weekdays.In(text));
}
