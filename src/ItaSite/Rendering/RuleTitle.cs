using ItaSite.Catalogues;

namespace ItaSite.Rendering;

/// <summary>What visitors read for a kind of rule; the catalogue's own words are keys for its authors.</summary>
internal static class RuleTitle
{
    public static string Of(string word) =>
        word switch
        {
            ElementRule.FiscalYear or ElementRule.CalendarOrFiscalYear or ElementRule.AcademicYear => "ปีของข้อมูล",
            ElementRule.Period => "ช่วงเวลาของข้อมูล",
            ElementRule.Interval => "รอบของข้อมูล",
            ElementRule.MinCount => "จำนวนที่แสดง",
            ElementRule.LengthOfPlan => "ระยะของแผน",
            ElementRule.Signed => "ผู้ลงนาม",
            ElementRule.AnyOfForms => "รูปแบบ",
            ElementRule.DependsOn or ElementRule.RelatedTo => "ข้อที่เกี่ยวข้อง",
            ElementRule.Law => "กฎหมายที่อ้าง",
            ElementRule.Each => "ครบทุกราย",
            ElementRule.Formats => "รูปแบบไฟล์",
            ElementRule.OwnName => "เป็นของหน่วยงาน",
            ElementRule.OwnYear => "ปีตามชื่อเรื่อง",
            ElementRule.Finished => "วันที่ของรายงาน",
            ElementRule.Parts => "ส่วนที่ต้องมีครบ",
            _ => Of(QualityWords.All.First(entry => entry.Word == word).Quality),
        };

    private static string Of(Quality quality) =>
        quality switch
        {
            Quality.OnAgencySite => "อยู่บนเว็บไซต์ของหน่วยงาน",
            Quality.OnHomePage => "อยู่บนหน้าแรก",
            Quality.LinkFromHome => "ทางเข้าจากหน้าแรก",
            Quality.LinkToSocialNetwork => "เครือข่ายสังคมออนไลน์",
            Quality.TwoWayChannel => "ช่องทางสองทาง",
            Quality.OnlineChannel => "ช่องทางออนไลน์",
            Quality.NoTravelNeeded => "ไม่ต้องเดินทางมา",
            Quality.SeparateFromGeneralComplaints => "แยกจากช่องทางร้องเรียนทั่วไป",
            _ => "คิวอาร์โค้ดที่สแกนได้",
        };
}
