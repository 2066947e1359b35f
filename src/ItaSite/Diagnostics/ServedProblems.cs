namespace ItaSite.Diagnostics;

/// <summary>Every sentence about what visitors must not be served.</summary>
internal static class ServedProblems
{
    public static readonly Problem KindIsNotPublished = new(
        "ITA322",
        Severity.Error,
        "เผยแพร่ไฟล์ “{0}” ไม่ได้ เพราะ{1} ให้{2}",
        "The file \"{0}\" can't be published: {1}; {2}.",
        "เผยแพร่ได้คือ PDF เอกสารและตารางของ Office และ OpenDocument ข้อความ (.txt .csv .json .xml .ics) รูปภาพ เสียง "
            + "วิดีโอ และ .zip .rar .7z ไฟล์ชนิดอื่นอาจสั่งงานเครื่องของผู้เข้าชมหรือของโฮสต์ได้",
        "What may be published: PDF, documents and tables of Office and OpenDocument, texts (.txt .csv .json .xml "
            + ".ics), pictures, sound, film, and .zip .rar .7z. Other files could run on visitors' computers "
            + "or on the host."
    );

    public static readonly Problem DocumentHidesCode = new(
        "ITA323",
        Severity.Error,
        "ข้างในไฟล์ “{0}” มี {1} ซึ่งสั่งงานได้ ไม่ตรงกับนามสกุลของไฟล์ ให้เปิดด้วยโปรแกรมที่สร้างแล้วบันทึกใหม่",
        "The file \"{0}\" holds {1}, which can run and is not what its name says; open it in the program that made it "
            + "and save it anew.",
        "ไฟล์ที่เป็นสองชนิดพร้อมกัน เบราว์เซอร์หรือโฮสต์บางรายอาจเปิดเป็นหน้าเว็บหรือโปรแกรม "
            + "ไฟล์ .xls ที่ข้างในเป็นหน้าเว็บ ให้เปิดใน Excel แล้วบันทึกเป็น .xlsx "
            + "ไฟล์ .xml ต้องเป็นข้อมูลล้วน ไม่มี xml-stylesheet หน้าเว็บ หรือ <!DOCTYPE>",
        "Some browsers or hosts may open a file that is two things at once as a page or a program. An .xls that is a "
            + "page inside: open it in Excel and save it as .xlsx. An .xml must be plain data: no xml-stylesheet, "
            + "page or <!DOCTYPE>."
    );

    public static readonly Problem FileChangedMeanwhile = new(
        "ITA324",
        Severity.Error,
        "ไฟล์ “{0}” ถูกแก้ระหว่างที่สร้างเว็บไซต์ จึงยังไม่เผยแพร่ และเว็บไซต์เดิมยังอยู่ ให้สั่งสร้างอีกครั้ง",
        "The file \"{0}\" was changed while the site was built, so nothing is published and the old site stands; build "
            + "again.",
        "สิ่งที่เผยแพร่ต้องเป็นไฟล์เดียวกับที่ตรวจแล้ว",
        "What is published must be what was checked."
    );

    public static readonly Problem PageTakesOver = new(
        "ITA647",
        Severity.Error,
        "หน้า “{0}” มี “{1}” ซึ่งสั่งงานเอง พาผู้เข้าชมไปที่อื่นเอง หรือเปิดหน้าอื่นในกรอบ ให้ลบออก",
        "The page \"{0}\" has \"{1}\", which runs, leads visitors away or frames another page by itself; remove it.",
        "ได้แก่ <base> การเปลี่ยนหน้าเอง กรอบ (iframe) ลิงก์ javascript: data: vbscript: และปุ่มที่ส่งข้อมูล "
            + "มักมาจากแม่แบบใน themes หรือ HTML ในเนื้อหา",
        "Such are <base>, refreshes, frames, links to javascript:, data: or vbscript:, and buttons that send. They "
            + "come from a template in themes, or from HTML in the content."
    );
}
