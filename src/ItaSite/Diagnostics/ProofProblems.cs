namespace ItaSite.Diagnostics;

/// <summary>Every sentence about the finished pages, whatever their text came from.</summary>
internal static class ProofProblems
{
    public static readonly Problem LinkIsBroken = new(
        "ITA601",
        Severity.Error,
        "หน้า “{0}” มีลิงก์ “{1}” ที่ไม่มีปลายทาง ให้แก้",
        "The page \"{0}\" has a link \"{1}\" that leads nowhere; correct it.",
        "ตรวจจากหน้าที่สร้างเสร็จแล้ว ลิงก์นี้อาจมาจากแม่แบบหรือ HTML ในเนื้อหา",
        "Found on the finished page: the link may come from a template or from HTML in the content."
    );

    public static readonly Problem FragmentIsBroken = new(
        "ITA602",
        Severity.Error,
        "หน้า “{0}” ลิงก์ไป “{1}” แต่ปลายทางไม่มีจุดชื่อนั้น ให้แก้",
        "The page \"{0}\" links to \"{1}\", but nothing there has that id; correct it.",
        "ส่วนหลัง # ต้องตรงกับรหัสในหน้าปลายทาง",
        "The part after # must be an id of the target page."
    );

    public static readonly Problem IdIsTwice = new(
        "ITA603",
        Severity.Error,
        "หน้า “{0}” มีรหัส “{1}” ซ้ำ ให้แก้",
        "The page \"{0}\" has the id \"{1}\" twice; correct it.",
        "รหัสซ้ำทำให้ลิงก์ไปผิดที่ และโปรแกรมอ่านหน้าจอสับสน",
        "A double id sends links to the wrong place and confuses screen readers."
    );

    public static readonly Problem HeadingLevelIsSkipped = new(
        "ITA604",
        Severity.Warning,
        "หน้า “{0}” ข้ามระดับหัวข้อจาก {1} ไป {2} ที่ “{3}” ให้เรียงระดับ",
        "The page \"{0}\" skips from heading level {1} to {2} at \"{3}\"; use the levels in order.",
        "ผู้ใช้โปรแกรมอ่านหน้าจออาศัยระดับหัวข้อในการนำทาง",
        "Screen-reader users find their way by the levels of headings."
    );

    public static readonly Problem PictureHasNoAlternative = new(
        "ITA605",
        Severity.Error,
        "หน้า “{0}” มีรูปภาพ “{1}” ที่ไม่มีคำอธิบาย (alt) ให้เพิ่ม",
        "The page \"{0}\" has a picture \"{1}\" without alt text; add it.",
        "ทุกรูปต้องมีคำอธิบาย หรือ alt=\"\" ถ้าเป็นเพียงเครื่องประดับ",
        "Every picture needs a text, or alt=\"\" if it is mere decoration."
    );

    public static readonly Problem ForeignResource = new(
        "ITA606",
        Severity.Error,
        "หน้า “{0}” โหลด “{1}” จากเว็บไซต์อื่น ให้นำไฟล์เข้ามาในเว็บไซต์",
        "The page \"{0}\" loads \"{1}\" from another host; bring the file into the site.",
        "เว็บไซต์ต้องไม่โหลดสิ่งใดจากที่อื่น และนโยบายความเป็นส่วนตัวแจ้งไว้เช่นนั้น",
        "Nothing is loaded from other hosts, and the privacy page says so."
    );

    public static readonly Problem InlineCodeIsForbidden = new(
        "ITA607",
        Severity.Error,
        "หน้า “{0}” มี{1}ในหน้า ซึ่งนโยบายความปลอดภัยห้าม ให้ย้ายไปไว้ใน assets",
        "The page \"{0}\" has inline code ({1}), which the security policy forbids; move it to assets.",
        "สคริปต์และรูปแบบต้องอยู่ในไฟล์ของรูปแบบเว็บไซต์",
        "Scripts and styles belong in files of the theme."
    );

    public static readonly Problem StorageIsForbidden = new(
        "ITA608",
        Severity.Error,
        "สคริปต์นี้ใช้ “{0}” ซึ่งเก็บข้อมูลในเครื่องผู้เข้าชมหรือส่งออก ให้ลบออก",
        "The script uses \"{0}\", which stores or sends a visitor's data; remove it.",
        "หน้านโยบายความเป็นส่วนตัวแจ้งว่าไม่มีคุกกี้และไม่ส่งข้อมูล",
        "The privacy page states that there are no cookies and nothing is sent."
    );

    public static readonly Problem PageIsUnreachable = new(
        "ITA609",
        Severity.Warning,
        "ไม่มีทางเดินจากหน้าแรกไปหน้า “{0}” ให้เพิ่มลิงก์หรือเมนู",
        "No path of links leads from the home page to \"{0}\"; add a link or a menu entry.",
        "ผู้ประเมินเปิดจากหน้าแรก หน้าที่ไม่มีลิงก์ไปถึงเท่ากับไม่ได้เผยแพร่",
        "Assessors start from the home page; a page no link leads to is as good as unpublished."
    );

    public static readonly Problem PageHasNoTitle = new(
        "ITA610",
        Severity.Error,
        "หน้า “{0}” ต้องมี title ภาษา (lang) และหัวเรื่อง h1 หนึ่งเดียว ขาด{1}",
        "The page \"{0}\" lacks {1}: it needs a title, a lang and exactly one h1.",
        "เป็นข้อกำหนดขั้นต่ำของการเข้าถึงเว็บไซต์",
        "These are the least that accessibility asks."
    );

    public static readonly Problem FormIsForbidden = new(
        "ITA611",
        Severity.Error,
        "หน้า “{0}” มีแบบฟอร์ม เว็บไซต์นี้รับข้อมูลไม่ได้ ให้ลิงก์ไปช่องทางที่รับเรื่องแทน",
        "The page \"{0}\" has a form, which this site can't receive; link to a channel that can.",
        "เว็บไซต์เป็นไฟล์คงที่ ไม่มีเครื่องรับข้อมูล และนโยบายความเป็นส่วนตัวแจ้งว่าไม่มีแบบฟอร์ม",
        "The site is plain files; nothing receives data, and the privacy page says there is no form."
    );

    public static readonly Problem WayIsAnother = new(
        "ITA646",
        Severity.Error,
        "ทะเบียนบอกทางคลิกจากหน้าแรกไป “{0}” ว่า {1} แต่หน้าที่สร้างเสร็จแล้วเป็น {2} "
            + "ให้แก้แม่แบบให้แสดงลิงก์นี้เหมือนกันไม่ว่าผลตรวจเป็นอย่างไร",
        "The register gives the way from home to \"{0}\" as {1}, but on the finished pages it is {2}; let the "
            + "template show that link alike, whatever was found.",
        "แม่แบบแสดงหรือตั้งชื่อลิงก์ตามผลตรวจ ผลตรวจจึงขัดกับหน้าที่เผยแพร่",
        "A template shows or names a link by what was found, so what was found contradicts the finished pages."
    );
}
