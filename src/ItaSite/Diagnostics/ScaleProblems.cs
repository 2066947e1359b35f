namespace ItaSite.Diagnostics;

/// <summary>Every sentence about what a site of thousands of pages or letters runs into.</summary>
internal static class ScaleProblems
{
    public static readonly Problem AddressIsOfNewsArchive = new(
        "ITA640",
        Severity.Error,
        "ที่อยู่ “{0}” เป็นของคลังข่าวรายปีที่โปรแกรมสร้างเอง ให้เปลี่ยนชื่อไฟล์นี้ เช่น 2023-02-14-ชื่อ.md",
        "The address \"{0}\" belongs to the archive of news, which the program makes; "
            + "give this file another name, such as 2023-02-14-name.md.",
        "หน้า news/<ปี>/index.html และ news/<ปี>/<เดือน>.html แสดงรายการข่าวของปีและเดือนนั้น "
            + "ที่อยู่เป็นที่อยู่ถาวร จึงกันไว้แม้ยังมีข่าวไม่มาก",
        "The pages news/<year>/index.html and news/<year>/<month>.html list the news of that year and month. "
            + "Their addresses are permanent, so they are kept free even while there is little news."
    );

    public static readonly Problem MarkdownIsTooDeep = new(
        "ITA641",
        Severity.Error,
        "เนื้อหาหน้านี้ซ้อนรายการหรือข้อความอ้าง (>) ลึกกว่าที่อ่านได้ ให้ลดการซ้อนเหลือไม่เกิน 100 ชั้น",
        "Lists or quotes (>) of this page stand deeper within one another than can be read; keep to 100 levels at "
            + "most.",
        "มักเกิดจากการคัดลอกอีเมลที่ตอบกลับหลายทอด หรือย่อหน้าที่เยื้องเพิ่มขึ้นทุกบรรทัด เนื้อหาทั้งหน้ายังไม่ถูกอ่าน",
        "Often a copied mail with many replies, or lines each of which is indented further. Nothing of the page is "
            + "read."
    );
}
