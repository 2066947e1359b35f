namespace ItaSite.Diagnostics;

/// <summary>Every sentence about links and pictures on pages, as the author wrote them.</summary>
internal static class LinkProblems
{
    public static readonly Problem LinkedPageIsMissing = new(
        "ITA221",
        Severity.Error,
        "ไม่พบหน้า “{0}” ที่ลิงก์ไป ให้แก้เส้นทางหรือสร้างหน้านั้น",
        "The linked page \"{0}\" does not exist; correct the path or make the page.",
        "ลิงก์ระหว่างหน้าเขียนถึงไฟล์ต้นฉบับ เช่น o2.md หรือ ../../pdpa.md",
        "Links between pages name the source file, such as o2.md or ../../pdpa.md."
    );

    public static readonly Problem LinkedHeadingIsMissing = new(
        "ITA222",
        Severity.Error,
        "หน้า “{0}” ไม่มีหัวข้อรหัส “{1}” ให้แก้ส่วนหลังเครื่องหมาย #",
        "The page \"{0}\" has no heading \"{1}\"; correct the part after #.",
        "รหัสของหัวข้อคือที่เขียนใน {#รหัส} หรือข้อความของหัวข้อที่แทนช่องว่างด้วย -",
        "A heading's id is what stands in {#id}, or its text with - for spaces."
    );

    public static readonly Problem LinkedFileIsMissing = new(
        "ITA223",
        Severity.Error,
        "ไม่พบไฟล์ “{0}” ให้วางไฟล์ไว้ตามเส้นทางนี้หรือแก้ลิงก์",
        "The file \"{0}\" does not exist; put it there or correct the link.",
        "เอกสารและรูปภาพต้องอยู่ในโฟลเดอร์ content และชื่อต้องตรงทุกตัวอักษร",
        "Documents and pictures must be in the folder content, with the name written exactly."
    );

    public static readonly Problem LinkLeavesSite = new(
        "ITA224",
        Severity.Error,
        "ลิงก์ “{0}” ออกนอกโฟลเดอร์ content ให้ย้ายไฟล์เข้ามาแล้วแก้ลิงก์",
        "The link \"{0}\" leaves the folder content; move the file in and correct the link.",
        "เผยแพร่ได้เฉพาะไฟล์ใน content เพื่อไม่ให้ไฟล์อื่นในเครื่องหลุดออกไป",
        "Only files in content are published, so that no other file of the computer gets out."
    );

    public static readonly Problem LinkSchemeIsUnsafe = new(
        "ITA225",
        Severity.Error,
        "ลิงก์ “{0}” ใช้รูปแบบที่ไม่อนุญาต ให้ใช้ https:// mailto: หรือ tel:",
        "The link \"{0}\" uses a scheme that is not allowed; use https://, mailto: or tel:.",
        "ลิงก์แบบ javascript: data: หรือ file: ใช้โจมตีผู้เข้าชมหรือเปิดไม่ได้ที่เครื่องอื่น",
        "Links with javascript:, data: or file: attack visitors or don't open elsewhere."
    );

    public static readonly Problem PictureIsForeign = new(
        "ITA226",
        Severity.Error,
        "รูปภาพ “{0}” อยู่บนเว็บไซต์อื่น ให้บันทึกลงในโฟลเดอร์ content แล้วอ้างถึงไฟล์นั้น",
        "The picture \"{0}\" is on another site; save it in content and name that file.",
        "เว็บไซต์ต้องไม่โหลดสิ่งใดจากที่อื่น เพื่อความเป็นส่วนตัวของผู้เข้าชมและเพื่อให้หลักฐานไม่หาย",
        "Nothing is loaded from another host, for the visitors' privacy and so that evidence does not vanish."
    );

    public static readonly Problem PictureHasNoText = new(
        "ITA229",
        Severity.Error,
        "“{0}” ไม่มีคำอธิบาย ให้เขียนใน [ ] ว่ารูปหรือไฟล์นี้แสดงอะไร",
        "\"{0}\" has no text; say in [ ] what this picture or file shows.",
        "ผู้พิการทางสายตาฟังคำอธิบายแทนการเห็นรูป และคำอธิบายเป็นชื่อของเอกสารหรือตาราง "
            + "รูปที่เป็นเพียงของตกแต่งให้เขียน ![](ไฟล์){.decorative}",
        "Blind visitors hear this text instead of seeing the picture, and it is the title of a document or table. For "
            + "a mere decoration write ![](file){.decorative}."
    );

    public static readonly Problem LinkIsOfThisComputer = new(
        "ITA473",
        Severity.Error,
        "ลิงก์ “{0}” เป็นที่อยู่ในเครื่องคอมพิวเตอร์ ผู้อื่นเปิดไม่ได้ ให้คัดลอกไฟล์มาไว้ในโฟลเดอร์ files ข้างหน้านี้ "
            + "แล้วเขียนว่า files/{1}",
        "The link \"{0}\" is a place on this computer, which nobody else can open; copy the file to the folder files "
            + "beside this page and write files/{1}.",
        "เว็บไซต์เผยแพร่ได้เฉพาะไฟล์ที่อยู่ในโฟลเดอร์ content",
        "Only files under the folder content are published."
    );
}
