using System.Text.RegularExpressions;
using ItaSite.Thai;

namespace ItaSite.Assessing;

/// <summary>
/// Lines that only hold the place of what is to come, or excuse that it is not there. Assessors accept none of them.
/// </summary>
internal static partial class Placeholders
{
    public static bool IsOne(string line)
    {
        var text = ThaiDigits
            .ToArabic(line)
            .Trim(' ', '\t', '(', ')', '[', ']', '"', '“', '”', '*', ':', '!', '/', '<', '>');
        return NoneWords.IsDash(text)
            || RawMarkdown().IsMatch(line)
            || (Placeholder().IsMatch(LeadIn().Replace(text, "")) && !Counted().IsMatch(text));
    }

    /// <summary>A link or picture that was not read as one shows its brackets, and nothing else.</summary>
    [GeneratedRegex(@"!?\[[^\]]{0,200}\]\s?\(|^!\[")]
    private static partial Regex RawMarkdown();

    [GeneratedRegex(
        @"^(?:(?:ขออภัย(?:ในความไม่สะดวก)?|ขณะนี้|ปัจจุบัน|ตอนนี้|ทั้งนี้|เนื่องจาก|หมายเหตุ|หน่วยงาน(?=\s|อยู่|กำลัง"
            + @"|ยัง|จะ)|ทาง|อบ[ตจ]\.?[ก-๙]{0,20}|องค์การบริหารส่วน(?:ตำบล|จังหวัด)[ก-๙]{0,20}"
            + @"|เทศบาล[ก-๙]{0,30})[\s:,]{0,3})+(?=.)"
    )]
    private static partial Regex LeadIn();

    [GeneratedRegex(
        @"^(?:[xX×]{2,}.*|[?.…_-]+|n/?a|tba|tbd|todo\b.*|fixme\b.*|test(?:ing)?|lorem\b.*|coming soon"
            + @"|under construction|to be .*"
            + @"|ทดสอบ(?:ระบบ|ข้อความ)?|ตัวอย่าง(?:ข้อมูล|ข้อความ|เนื้อหา)?|ข้อความตัวอย่าง|(?:โปรด|กรุณา)?\s?(?:ใส่"
            + @"|เติม|กรอก|ระบุ|พิมพ์|เพิ่ม|แนบ)(?:ข้อมูล|ข้อความ|เนื้อหา|รายละเอียด|ไฟล์|เอกสาร|ชื่อ|ตาราง|รูป"
            + @"|ที่นี่|ตรงนี้).*|ระบุ.{0,20}"
            + @"|(?:ข้อมูล|เอกสาร|รายละเอียด|เนื้อหา)?\s?(?:อยู่(?:ใน)?(?:ระหว่าง|ขั้นตอน)|กำลัง(?:ปรับปรุง|จัดทำ"
            + @"|ดำเนินการ|รวบรวม|อัปเดต|อัพเดท|แก้ไข|รอ)|รอ(?=$|\s|ข้อมูล|การ|ดำเนินการ|อนุมัติ|ผล|ลงนาม|เอกสาร"
            + @"|จัดทำ|อัปเดต|อัพเดท|ประกาศ|เผยแพร่|ปรับปรุง|เจ้าหน้าที่|กอง|สำนัก|งาน|ส่ง|ตรวจ|ยืนยัน|รวบรวม)).*"
            + @"|(?:ข้อมูล|เอกสาร|หน่วยงาน|อบ[ตจ]\.?|เทศบาล)?\s?"
            + @"(?:ยังไม่|ยังมิได้|ไม่ได้(?:จัดทำ|ดำเนินการ|เผยแพร่|ประกาศ)"
            + @"|มิได้(?:จัดทำ|ดำเนินการ)).*"
            + @"|(?:ข้อมูล|เอกสาร|หน่วยงาน|อบ[ตจ]\.?|เทศบาล)?\s?"
            + @"จะ\s?(?:ดำเนินการ|เผยแพร่|จัดทำ|แจ้ง|นำ|อัปเดต|อัพเดท|ประกาศ"
            + @"|เพิ่ม|รายงาน|ปรับปรุง|ทยอย|มีการ).*"
            + @"|ไม่มีข้อมูล|ไม่พบข้อมูล|ไม่ทราบ|ว่าง|ว่างเปล่า|เร็ว\s?ๆ\s?นี้|พบกันเร็ว.*"
            + @"|(?:รายละเอียด|ข้อมูล|ปรากฏ|โปรด|กรุณา)*\s?(?:ตาม|ดัง|ดู|เหมือน)(?:ที่|ใน|จาก|รายละเอียด|ข้อมูล"
            + @"|ปรากฏ)*\s?(?:ตาราง|เอกสาร|ไฟล์|ข้อ|หัวข้อ|รูป|ภาพ|หน้า|แนบ|ข้าง|ด้าน|สิ่งที่ส่ง|ปี).{0,40})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Placeholder();

    /// <summary>A count is an answer, even of what is under way: อยู่ระหว่างดำเนินการ ๐ เรื่อง.</summary>
    [GeneratedRegex("[0-9]\\s{0,3}(?:เรื่อง|ราย|ครั้ง|โครงการ|คน|บาท|ฉบับ|สัญญา|%)|ร้อยละ\\s{0,3}[0-9]")]
    private static partial Regex Counted();
}
