namespace ItaSite.Diagnostics;

/// <summary>Every sentence about what the settings say of the search.</summary>
internal static class SearchProblems
{
    public static readonly Problem SynonymsAreTooFew = new(
        "ITA171",
        Severity.Error,
        "กลุ่มคำที่มีความหมายเดียวกันต้องมีอย่างน้อยสองคำที่ต่างกัน (พบ {0}) ให้เพิ่มคำ หรือลบกลุ่มนี้ออก",
        "A group of synonyms needs at least two words that differ (there is {0}); add a word, or remove the group.",
        "ค่า synonyms คือรายการของกลุ่มคำ เช่น [[\"อบต.\", \"องค์การบริหารส่วนตำบล\"]] การค้นหาไม่สนใจจุด ช่องว่าง "
            + "และตัวพิมพ์ใหญ่เล็ก จึงถือว่า ป.ป.ช. กับ ปปช เป็นคำเดียวกันอยู่แล้ว",
        "\"synonyms\" is a list of groups, such as [[\"OIT\", \"open data\"]]. A search minds neither dots, spaces "
            + "nor capitals, so words that differ in these only are one already."
    );

    public static readonly Problem SynonymIsTooShort = new(
        "ITA172",
        Severity.Error,
        "คำ “{0}” ใน synonyms สั้นเกินไป ต้องมีตัวอักษรหรือตัวเลขอย่างน้อยสองตัว ให้แก้หรือลบออก",
        "The word \"{0}\" in synonyms is too short; it needs at least two letters or digits. Correct or remove it.",
        "คำตัวอักษรเดียวพบได้แทบทุกหน้า จึงใช้ค้นหาไม่ได้",
        "A single letter stands on nearly every page, so it finds nothing in particular."
    );
}
