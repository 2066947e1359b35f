namespace ItaSite.Diagnostics;

/// <summary>Every sentence about a template of the theme that cannot be read or fails.</summary>
internal static class TemplateProblems
{
    public static readonly Problem TemplateIsBroken = new(
        "ITA501",
        Severity.Error,
        "แม่แบบเขียนผิดรูปแบบ ให้แก้ตรงนี้ ({0})",
        "The template's syntax is wrong here ({0}).",
        "แม่แบบใช้ภาษา Scriban คำสั่งอยู่ใน {{ }} และทุก if for ต้องปิดด้วย end",
        "Templates are Scriban: code stands in {{ }} and every if and for ends with end."
    );

    public static readonly Problem TemplateNameIsUnknown = new(
        "ITA502",
        Severity.Error,
        "แม่แบบใช้ชื่อ “{0}” ที่ไม่มี (พบครั้งแรกที่หน้า {1}) ให้แก้ชื่อ",
        "The template uses \"{0}\", which does not exist (first met on page {1}); correct the name.",
        "ชื่อที่แม่แบบใช้ได้อยู่ใน README ของ themes ชื่อที่พิมพ์ผิดจะไม่ถูกปล่อยให้กลายเป็นช่องว่าง",
        "The themes' README lists the names. A misspelt name never becomes a silent blank."
    );

    public static readonly Problem TemplateIsMissing = new(
        "ITA503",
        Severity.Error,
        "รูปแบบเว็บไซต์ไม่มีแม่แบบ “{0}” ให้เพิ่มไฟล์",
        "The theme has no template \"{0}\"; add the file.",
        "รูปแบบเว็บไซต์ต้องมีแม่แบบครบตามชนิดของหน้า",
        "A theme needs a template for each kind of page."
    );

    public static readonly Problem AssetIsMissing = new(
        "ITA504",
        Severity.Error,
        "ไม่มีไฟล์ “{0}” ใน assets ของรูปแบบเว็บไซต์ (พบครั้งแรกที่หน้า {1}) ให้แก้ชื่อ",
        "The theme has no asset \"{0}\" (first met on page {1}); correct the name.",
        "ฟังก์ชัน asset และ inline_asset อ้างถึงไฟล์ใน themes/<ชื่อ>/assets",
        "asset and inline_asset name files in themes/<name>/assets."
    );

    public static readonly Problem TemplateFailed = new(
        "ITA505",
        Severity.Error,
        "แม่แบบทำงานไม่สำเร็จตรงนี้ ({0}; พบครั้งแรกที่หน้า {1})",
        "The template failed here ({0}; first met on page {1}).",
        "มักเกิดจากการใช้ค่าผิดชนิด หรือการวนซ้ำไม่สิ้นสุด",
        "Often a value of the wrong kind, or a loop without end."
    );
}
