namespace ItaSite.Diagnostics;

/// <summary>Every sentence about a file or folder of the site that cannot be used as it lies there.</summary>
internal static class FileProblems
{
    public static readonly Problem PageIsWindows874 = new(
        "ITA001",
        Severity.Error,
        "ไฟล์นี้บันทึกเป็นรหัสภาษาไทย Windows-874 (ANSI) ให้เปิดแล้วบันทึกใหม่ โดยเลือก Encoding เป็น UTF-8",
        "This file is saved as Windows-874 (ANSI Thai); save it again with the encoding UTF-8.",
        "โปรแกรม Notepad รุ่นเก่าบันทึกเป็น ANSI โดยปริยาย ให้ใช้คำสั่ง บันทึกเป็น (Save as) แล้วเลือก UTF-8 ในช่อง "
            + "Encoding ตำแหน่งที่แจ้งคือตัวอักษรแรกที่อ่านไม่ได้",
        "Older Notepad saves as ANSI. Use Save as and choose UTF-8 in the Encoding box. The place given is the first "
            + "unreadable letter."
    );

    public static readonly Problem FileIsNotUtf8 = new(
        "ITA002",
        Severity.Error,
        "ไฟล์นี้ไม่ใช่ข้อความ UTF-8 ให้บันทึกใหม่ โดยเลือก Encoding เป็น UTF-8",
        "This file is not UTF-8 text; save it again with the encoding UTF-8.",
        "ไฟล์ข้อความทุกไฟล์ (.md .yaml .json .html) ต้องเป็น UTF-8 ตำแหน่งที่แจ้งคือไบต์แรกที่อ่านไม่ได้",
        "Every text file (.md .yaml .json .html) must be UTF-8. The place given is the first unreadable byte."
    );

    public static readonly Problem ContentFolderIsMissing = new(
        "ITA003",
        Severity.Error,
        "ไม่พบโฟลเดอร์ “{0}” ซึ่งเป็นที่เก็บเนื้อหาของเว็บไซต์ ให้สร้างโฟลเดอร์นี้ หรือนำกลับมาจากสำเนา",
        "The folder \"{0}\" with the site's content is missing; make it, or bring it back from a copy.",
        "เนื้อหาทุกหน้าอยู่ในโฟลเดอร์ content ข้าง site.config.json",
        "All pages live in the folder content beside site.config.json."
    );

    public static readonly Problem ThemeFolderIsMissing = new(
        "ITA004",
        Severity.Error,
        "ไม่พบโฟลเดอร์รูปแบบเว็บไซต์ “{0}” ให้แก้ค่า theme หรือนำโฟลเดอร์กลับมา",
        "The theme folder \"{0}\" is missing; correct \"theme\", or bring the folder back.",
        "ค่า theme ใน site.config.json คือชื่อโฟลเดอร์ที่อยู่ใน themes",
        "The value \"theme\" in site.config.json names a folder in themes."
    );

    public static readonly Problem FileIsNotLinked = new(
        "ITA230",
        Severity.Warning,
        "ไม่มีหน้าใดอ้างถึงไฟล์นี้ จึงไม่เผยแพร่ ให้ใส่ลิงก์ในหน้าหรือย้ายออก",
        "No page refers to this file, so it is not published; link it from a page or move it out.",
        "เผยแพร่เฉพาะไฟล์ที่มีหน้าอ้างถึง เพื่อไม่ให้ร่างหรือไฟล์ส่วนตัวหลุดออกไป",
        "Only files that a page refers to are published, so that drafts and private files stay in."
    );

    public static readonly Problem DocumentIsEmpty = new(
        "ITA231",
        Severity.Error,
        "ไฟล์ “{0}” ว่างเปล่า (๐ ไบต์) ให้วางไฟล์ที่สมบูรณ์",
        "The file \"{0}\" is empty (0 bytes); put the complete file there.",
        "ไฟล์ว่างไม่เป็นหลักฐาน มักเกิดจากการคัดลอกไม่สำเร็จ",
        "An empty file is no evidence; a copy has probably failed."
    );

    public static readonly Problem FileAndFolderHaveOneAddress = new(
        "ITA279",
        Severity.Error,
        "ที่อยู่ “{0}” เป็นทั้งโฟลเดอร์และไฟล์ (จาก “{1}”) ให้เปลี่ยนชื่ออย่างใดอย่างหนึ่ง",
        "The address \"{0}\" is both a folder and a file (from \"{1}\"); rename one.",
        "หน้า a.md มีที่อยู่ a.html จึงมีโฟลเดอร์ชื่อ a.html อยู่ข้างกันไม่ได้",
        "The page a.md has the address a.html, so no folder of that name can stand beside it."
    );
}
