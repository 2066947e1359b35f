using ItaSite.Thai;

namespace ItaSite.Tests.Model;

/// <summary>Times as offices write them, and what only looks like one.</summary>
public class NamedTimes
{
    private static readonly Period FiscalYear2566 = new FiscalYear(2566).Whole;

    [Theory]
    [InlineData("ข้อมูลระหว่างเดือน ต.ค.65 – มี.ค.66", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("(ต.ค.๖๕ – มี.ค.๖๖)", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("ตั้งแต่วันที่ ๑ ต.ค. ๖๕ ถึงวันที่ ๓๑ มี.ค. ๖๖", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("๑ ตุลาคม ๒๕๖๕ – ๓๑ มีนาคม ๒๕๖๖", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("ตุลาคม – มีนาคม 2566", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("1 ต.ค. - 31 มี.ค. 66", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("1/10/2565 - 31/3/2566", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("1/10/65 ถึง 31/3/66", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("10/2565 - 3/2566", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("ตค 65 - มีค 66", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("Oct-22 to Mar-23", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("October 2022 – March 2023", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("ปีงบประมาณ ๒๕๖๖ (รอบ ๖ เดือน)", "1 ต.ค. 2565 – 30 ก.ย. 2566|? 1")]
    [InlineData("รอบ ๖ เดือนแรก ปีงบประมาณ พ.ศ. ๒๕๖๖", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("รอบ 6 เดือน (ปีงบประมาณ 2566)", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("รอบ 6 เดือนหลัง ปี 2566", "1 เม.ย. 2566 – 30 ก.ย. 2566")]
    [InlineData("ไตรมาสที่ ๑/๒๕๖๖", "1 ต.ค. 2565 – 31 ธ.ค. 2565")]
    [InlineData("ไตรมาส 2 ปีงบประมาณ พ.ศ. 2566", "1 ม.ค. 2566 – 31 มี.ค. 2566")]
    [InlineData("ไตรมาสที่ ๑", "? 1")]
    [InlineData("Q2/2566", "1 ม.ค. 2566 – 31 มี.ค. 2566")]
    [InlineData("ไตรมาสที่ 1 – ไตรมาสที่ 2 ปี 2566", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("ผลสำรวจ ปี ๒๕๖๕ คะแนนร้อยละ ๙๕", "1 ต.ค. 2564 – 30 ก.ย. 2565")]
    [InlineData("แผนพัฒนา (พ.ศ. ๒๕๖๖ – ๒๕๗๐)", "1 ต.ค. 2565 – 30 ก.ย. 2570")]
    [InlineData("แผนพัฒนา พ.ศ. 2561-2565", "1 ต.ค. 2560 – 30 ก.ย. 2565")]
    [InlineData("2566", "1 ต.ค. 2565 – 30 ก.ย. 2566")]
    [InlineData("ปีงบ 66", "1 ต.ค. 2565 – 30 ก.ย. 2566")]
    [InlineData("ต.ค.65", "1 ต.ค. 2565 – 31 ต.ค. 2565")]
    [InlineData("10/2565", "1 ต.ค. 2565 – 31 ต.ค. 2565")]
    [InlineData("Oct-22", "1 ต.ค. 2565 – 31 ต.ค. 2565")]
    [InlineData("ประชุม วันที่ ๑๕ มิถุนายน ๒๕๖๕", "15 มิ.ย. 2565")]
    [InlineData("14/1/66", "14 ม.ค. 2566")]
    [InlineData("14-1-2566", "14 ม.ค. 2566")]
    [InlineData("1–31 มีนาคม 2566", "1 มี.ค. 2566 – 31 มี.ค. 2566")]
    [InlineData("ตุลาคม", "? 10")]
    public void A_time_is_read_however_an_office_writes_it(string text, string expected) =>
        Assert.Equal(expected, Written(TimeReader.In(text)));

    [Theory]
    [InlineData("ตามพระราชบัญญัติการจัดซื้อจัดจ้างและการบริหารพัสดุภาครัฐ พ.ศ. ๒๕๖๐")]
    [InlineData("ระเบียบกระทรวงมหาดไทย ว่าด้วยวิธีการงบประมาณ พ.ศ. 2563")]
    [InlineData("คำสั่งที่ 5/2566")]
    [InlineData("ประชุมครั้งที่ 1/2565")]
    [InlineData("เลขที่ 12/2565")]
    [InlineData("งบประมาณ 2,566,000 บาท")]
    [InlineData("จ่าย 2566 บาท")]
    [InlineData("โทร 0 3500 0001")]
    [InlineData("สมควรทำ")]
    [InlineData("31 กุมภาพันธ์ 2566")]
    [InlineData("45/13/2566")]
    public void What_only_looks_like_a_time_is_none(string text) => Assert.Equal("", Written(TimeReader.In(text)));

    [Theory]
    [InlineData("ตุลาคม", "1 ต.ค. 2565 – 31 ต.ค. 2565")]
    [InlineData("มี.ค.", "1 มี.ค. 2566 – 31 มี.ค. 2566")]
    [InlineData("ต.ค. – มี.ค.", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("ไตรมาส 2", "1 ม.ค. 2566 – 31 มี.ค. 2566")]
    [InlineData("รอบ ๖ เดือนแรก", "1 ต.ค. 2565 – 31 มี.ค. 2566")]
    [InlineData("ครึ่งปีหลัง", "1 เม.ย. 2566 – 30 ก.ย. 2566")]
    [InlineData("๓ ต.ค.", "3 ต.ค. 2565")]
    public void A_time_without_a_year_takes_it_from_what_it_stands_in(string text, string expected) =>
        Assert.Equal(expected, Written(TimeReader.In(text, FiscalYear2566)));

    [Fact]
    public void A_year_belongs_to_both_calendars() =>
        Assert.True(TimeReader.In("ประจำปี พ.ศ. 2566 – 2570")[0].NamesYear(new FiscalYear(2568)));

    private static string Written(IEnumerable<NamedTime> times) =>
        string.Join('|', times.Select(time => time.Span is { } span ? span.ToString() : $"? {time.Number}"));
}
