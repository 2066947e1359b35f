namespace ItaSite.Diagnostics;

/// <summary>Sentences about the formats of files that a catalogue asks for.</summary>
internal static class FormatProblems
{
    public static readonly Problem FormatIsNotSeen = new(
        "ITA472",
        Severity.Warning,
        "ข้อ {0} “{1}”: เกณฑ์ต้องการไฟล์ {2} แต่ไฟล์ที่เห็นคือ {3} "
            + "ให้เพิ่มไฟล์ในรูปแบบที่ต้องการและทำลิงก์ไปยังไฟล์นั้น",
        "{0} \"{1}\": the rule wants a file in {2}, but what is seen is {3}; add one in a format that is wanted, and "
            + "link it.",
        "รูปแบบที่ต้องการอยู่ที่ formats ใน catalogue.yaml โปรแกรมดูจากเนื้อไฟล์ ไม่ใช่จากชื่อ ตารางที่แสดงด้วย "
            + "![…](x.csv) หรือ (x.xlsx) เผยแพร่เป็น CSV และ XLSX ให้อยู่แล้ว",
        "The formats stand at \"formats\" in catalogue.yaml. A file is judged by its bytes, not its name. A table "
            + "shown by ![…](x.csv) or (x.xlsx) is published as CSV and XLSX."
    );

    public static readonly Problem AsksWhichFormat = new(
        "ITA479",
        Severity.Warning,
        "ข้อ {0} “{1}”: เกณฑ์ต้องการไฟล์ {2} แต่มีเพียงลิงก์ที่ไม่บอกรูปแบบไฟล์ โปรแกรมจึงไม่รู้ "
            + "ถ้าเป็นไปตามเกณฑ์แล้ว ให้เพิ่มสองบรรทัดนี้ในส่วนหัวของหน้า “confirmed:” และ “  {1}: "
            + "ถ้อยคำรับรองของหน่วยงาน”",
        "{0} \"{1}\": the rule wants a file in {2}, but only links are seen that do not tell their format. If it is "
            + "so, add these two lines to the front matter: \"confirmed:\" and \"  {1}: the agency's own words\".",
        "ทางที่แน่นอนกว่าคือวางไฟล์ไว้ในโฟลเดอร์ของข้อและทำลิงก์ไปยังไฟล์นั้น",
        "The surer way is to put the file beside the page and to link it."
    );
}
