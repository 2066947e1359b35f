using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Assessing;

/// <summary>Finds the names of local bodies and schools that are not the agency itself.</summary>
internal sealed partial class OtherAgencies(Agency own)
{
    private const int ShortestName = 2;
    private const int LongestName = 12;

    private readonly bool isSchool = own.Name.StartsWith(School, StringComparison.Ordinal);
    private readonly List<string> cores =
    [
        .. new[] { own.Name, own.ShortName, own.Subdistrict ?? "" }
            .Select(CoreOf)
            .Where(core => core.Length > 0)
            .Distinct(),
    ];

    private const string School = "โรงเรียน";

    /// <summary>Whether the line speaks of the agency itself, by any of its names.</summary>
    public bool SpeaksOfOwn(string line) => cores.Exists(core => line.Contains(core, StringComparison.Ordinal));

    /// <param name="isTitle">In titles any name counts; in running text only what looks like a place's.</param>
    /// <returns>
    /// The name as written; null if the line names no other, or names it beside its own or as a partner.
    /// </returns>
    public string? In(string line, bool isTitle)
    {
        if (SpeaksOfOwn(line) || Beside().IsMatch(line) || Laws().IsMatch(line))
            return null;

        foreach (Match match in Body().Matches(line))
        {
            if (IsOther(match, line, isTitle))
                return match.Value.Trim();
        }

        return null;
    }

    private bool IsOther(Match match, string line, bool isTitle)
    {
        var (kind, name) = (match.Groups["kind"].Value, match.Groups["name"].Value);
        var isPlace = Place().IsMatch(name) || FollowedByPlace().IsMatch(line[match.Index..]);
        if (kind is "เมืองพัทยา")
            return isTitle;

        if (
            name.Length < ShortestName
            || Generic().IsMatch(name)
            || (!isPlace && !(isTitle && match.Groups["space"].Length == 0 && StandsAlone(match, line)))
        )
            return false;

        if (kind == School && !isSchool && !Papers().IsMatch(line))
            return false;

        var isOfProvince =
            kind is "องค์การบริหารส่วนจังหวัด" or "อบจ." or "อบจ"
            && own.Province is { } province
            && name.StartsWith(province, StringComparison.Ordinal);
        return !isOfProvince && !own.Names.Any(known => IsSame(known, kind, name));
    }

    /// <summary>A school that the settings know is not the local body of the same name.</summary>
    private static bool IsSame(string known, string kind, string name)
    {
        var core = CoreOf(known);
        var isKnown = core.Length > 0 && name.StartsWith(core, StringComparison.Ordinal);
        return isKnown
            && (core == known.Trim() || known.StartsWith(School, StringComparison.Ordinal) == (kind == School));
    }

    /// <summary>Thai glues words together: only what ends where a name may end is one.</summary>
    private static bool StandsAlone(Match match, string line) =>
        match.Groups["name"].Length is >= 3 and <= LongestName
        && (match.Index + match.Length == line.Length || line[match.Index + match.Length] is < 'ก' or > '๎');

    private static string CoreOf(string name) => Prefix().Replace(name, "").Trim();

    [GeneratedRegex(
        @"^(?:สำนักงาน)?(?:องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบ[ตจ]\.?|เทศบาล(?:ตำบล|เมือง|นคร)?|ท[ตมน]\.|โรงเรียน"
            + @"|ตำบล)\s?"
    )]
    private static partial Regex Prefix();

    [GeneratedRegex(
        @"(?<kind>เมืองพัทยา)|(?<!ก\.)(?<kind>องค์การบริหารส่วน(?:ตำบล|จังหวัด)|อบ[ตจ]\.?|เทศบาล(?:ตำบล|เมือง|นคร)"
            + @"|(?<![ก-์.])ท[ตมน]\.|โรงเรียน)"
            + @"(?<space>\s?)(?<name>[ก-๎]+?)(?=$|[^ก-๎]|(?<=[ก-๎]{3})(?:มี|ได้|ขอ|จัด|กำหนด|ประกาศ|ดำเนิน|มุ่ง|ตั้ง"
            + @"|รับ|มอบ|แต่ง|โดย|ประจำ|อำเภอ|จังหวัด|ที่|ซึ่ง|และ|เรื่อง))"
    )]
    private static partial Regex Body();

    /// <summary>Words that follow the general name of such bodies, so that no place's name does.</summary>
    [GeneratedRegex(
        "^(?:มี|ประกอบ|ออก|เป็น|ได้|จะ(?!นะ|แหน|รัง|แนะ)|ต้อง|อาจ|และ|หรือ|ใน(?!เมือง|คลอง)|ที่|ซึ่ง|โดย|ให้|จัด|ของ"
            + "|แจ้ง|ทบทวน|เสนอ|ตรวจ|ชี้แจง|เปิด|ปิด|เผยแพร่|ปรับ|เชิญ|ร่วม|ช่วย|ดูแล|คุ้มครอง|สำรวจ|รวบรวม|ยึด|ถือ"
            + "|สั่ง|อนุ(?:มัติ|ญาต)|เก็บ|จ่าย|เบิก|ซื้อ|จ้าง|เลือก|เพียง|ทราบ|เช่น|เพิ่ม|กับ|แห่ง|ทุก|ทั้ง|ว่าด้วย"
            + "|จำนวน|ดำเนิน|มอบ|ตาม|ต่อ|เพื่อ|ไม่|นี้|นั้น|อื่น|ขอ|พร้อม|รับ"
            + "|เมื่อ|จึง|ยัง|คือ|ผู้|ใด|แต่|ประจำ|ปี|สามารถ|ควร|กำหนด|ลงนาม|เห็นชอบ|พิจารณา|ประกาศ|ส่ง|ใช้|ปฏิบัติ"
            + "|บริหาร|เข้า|ด้าน|ด้วย|ณ|ภายใน|ถึง|จาก|กระทำ|เรา|เรื่อง|ขนาด"
            + "|คำ(?:สั่ง|นึง|ร้อง|แนะ|ถาม|ขวัญ)|หลัก(?:เกณฑ์|สูตร|ธรรม)|หัวหน้า|ลำดับ|พระราช(?:บัญญัติ|กฤษฎีกา)"
            + "|ราชการ|กระ(?:ทรวง|บวน)|วัดผล|นาที|บาง(?:ส่วน|แห่ง|ราย)|เขา(?:ได้|จะ)"
            + "|ระดับ|สมาชิก|นายก|ปลัด|ประเภท|ตัวอย่าง|ก่อน|หลัง|แล้ว|หาก|ถ้า|เอง|ทำ|รายงาน|แผน|ข้อมูล|พึง|ท่าน|ย่อม"
            + "|สังกัด|คุณธรรม|เด็ก|ผู้สูงอายุ|สีขาว|พนักงาน|ข้าราชการ)"
    )]
    private static partial Regex Generic();

    /// <summary>How names of places in Thailand begin.</summary>
    [GeneratedRegex(
        "^(?:บ้าน|บาง|หนอง|คลอง|ห้วย|ท่า|วัง|โคก|นา|ดอน|เขา|ทุ่ง|ลาด|สาม|ศรี|ไผ่|ป่า|แม่|เกาะ|โนน|บึง|สระ|หัว|ปาก|หาด"
            + "|ลำ|เมือง|เวียง|ดง|กุด|คำ|โพธิ์|โพ|ตาล|มะ|ยาง|สัน|หลัก|ท้าย|ตลาด"
            + "|วัด|เชียง|พระ|ราช|กระ|จอม|ชุม|แก่ง|ภู|ผา|ควน|สวน|ชัย|ไทร|ตะ|บ่อ|ปลา|สิงห์|เสา|แหลม|อ่าง|ขาม|หิน|น้ำ"
            + "|เกษ|อนุบาล)"
    )]
    private static partial Regex Place();

    [GeneratedRegex(
        @"^(?:องค์การบริหารส่วน|อบ|เทศบาล|ท[ตมน]|โรงเรียน)[^\s]*\s{0,2}(?:อำเภอ|อ\.|จังหวัด|จ\.)\s?[ก-๎]{2}"
    )]
    private static partial Regex FollowedByPlace();

    /// <summary>Where another body stands beside the agency, near it, or gives to it, it is no stranger.</summary>
    [GeneratedRegex(
        "ร่วมกับ|ร่วมมือ|ร่วมจัด|ระหว่าง|MOU|MoU|บันทึกข้อตกลง|เครือข่าย|ภาคี|ศึกษาดูงาน|ดูงาน|ติดต่อกับ|ติดกับ"
            + "|อาณาเขต|ทิศ(?:เหนือ|ใต้|ตะวัน)|เชื่อม|รอยต่อ|เขตติดต่อ|อุดหนุน|สนับสนุน"
            + "|โอน(?:มา|ย้าย|ไป)|ย้าย|เดิม|สังกัด|เคย|สมาคม|ชมรม|ประสาน|ต้อนรับ|เยี่ยม|แข่งขัน|กีฬา|อนุเคราะห์"
            + "|หนังสือ|จากองค์|จาก\\s?อบ|จากเทศบาล|ส่งต่อ|หน่วยงานอื่น|ใกล้เคียง|เพื่อนบ้าน|เทียบ|กรณีศึกษา|ฎีกา"
            + "|คำพิพากษา|บทเรียน|ต้นแบบ|อบรม|สัมมนา|วิทยากร|รวมทั้ง|คู่มือของกรม|ลิงก์|เว็บไซต์ของ|สายด่วน|ผู้ชนะ"
            + "|คู่สัญญา|ณ\\s?(?:โรงเรียน|เทศบาล|องค์|อบ)|ที่(?:โรงเรียน|เทศบาล)"
    )]
    private static partial Regex Beside();

    [GeneratedRegex(@"พระราชบัญญัติ|พ\.ร\.บ\.|กฎกระทรวง|ก\.อบต\.|เทศบาล\s+เมืองพัทยา|องค์กรปกครองส่วนท้องถิ่น")]
    private static partial Regex Laws();

    /// <summary>Papers that a body writes of itself; a school may stand in the title of a project.</summary>
    [GeneratedRegex(
        "แผนปฏิบัติการ|แผนพัฒนา|แผนดำเนิน|แผนการ|รายงาน|คู่มือ|โครงสร้าง|นโยบาย|ประกาศ|คำสั่ง|ประมวล|ผู้บริหาร"
            + "|มาตรการ|อำนาจหน้าที่|สถิติ|ข้อมูลพื้นฐาน|หลักเกณฑ์"
    )]
    private static partial Regex Papers();
}
