namespace ItaSite.Diagnostics;

/// <summary>Every sentence about an item or an element that the register finds nothing for.</summary>
internal static class RegisterProblems
{
    public static readonly Problem ItemHasNoPage = new(
        "ITA401",
        Severity.Warning,
        "ข้อ {0} {1} ยังไม่มีหน้า ใช้คำสั่ง ita new item {0} เพื่อเริ่มเขียน",
        "Item {0} ({1}) has no page yet; start one with ita new item {0}.",
        "หน่วยงานเผยแพร่ได้ตลอดปี ระหว่างนี้ที่อยู่ถาวรของข้อนี้แจ้งว่ายังไม่มีข้อมูล",
        "Agencies publish through the year; meanwhile the item's permanent address says that nothing is published yet."
    );

    public static readonly Problem ElementIsMissing = new(
        "ITA402",
        Severity.Warning,
        "ยังไม่พบหลักฐานขององค์ประกอบ “{0}” ({1}) ให้เติมเนื้อหาใต้หัวข้อ {2} หรือระบุใน evidence:",
        "No evidence yet for the element \"{0}\" ({1}); fill the section {2} or name it in evidence:.",
        "หัวข้อที่มีรหัสตรงกับองค์ประกอบและมีเนื้อหาใต้หัวข้อนั้นนับเป็นหลักฐาน หัวข้อว่างไม่นับ",
        "A heading with the element's key and something under it is evidence; an empty section is not."
    );
}
