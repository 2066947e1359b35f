namespace ItaSite.Diagnostics;

/// <summary>Every sentence about documents: broken, mislabelled, unreadable.</summary>
internal static class DocumentProblems
{
    public static readonly Problem DocumentIsNotWhatItSays = new(
        "ITA240",
        Severity.Warning,
        "ชื่อไฟล์ลงท้ายด้วย {0} แต่ข้างในเป็น {1} ให้บันทึกใหม่เป็น {0} หรือแก้นามสกุลไฟล์แล้วแก้ลิงก์",
        "The file's name ends in {0} but it holds {1}; save it anew as {0}, or correct the extension and the link.",
        "การเปลี่ยนนามสกุลไฟล์ไม่ได้แปลงชนิดของไฟล์ ผู้เข้าชมและผู้ประเมินอาจเปิดไม่ได้ ให้เปิดด้วยโปรแกรมที่สร้าง "
            + "แล้วใช้คำสั่งบันทึกเป็น (Save as) หรือส่งออก (Export)",
        "Renaming a file does not convert it, and visitors may be unable to open it. Open it in the program that made "
            + "it and use Save as or Export."
    );

    public static readonly Problem DocumentIsScan = new(
        "ITA241",
        Severity.Warning,
        "เอกสารสแกน: หน้า {0} (จาก {1} หน้า) เป็นภาพ จึงตรวจข้อมูลส่วนบุคคลให้ไม่ได้ ให้ตรวจด้วยตา แล้วส่งออก PDF "
            + "จากไฟล์ต้นฉบับ หรือใช้โปรแกรมรู้จำตัวอักษร (OCR)",
        "A scan: page {0} (of {1}) is a picture, so nobody screened its personal data; look through it, then export "
            + "the PDF from the original file, or run text recognition (OCR).",
        "ภาพสแกนค้นหาข้อความไม่ได้ ผู้พิการทางสายตาฟังไม่ได้ และโปรแกรมตรวจข้อมูลส่วนบุคคลข้างในให้ไม่ได้ "
            + "จึงต้องตรวจด้วยตาก่อนเผยแพร่",
        "A scan can't be searched, nor read aloud to blind visitors, and its personal data can't be screened: look "
            + "through it before publishing."
    );

    public static readonly Problem DocumentHoldsNothing = new(
        "ITA242",
        Severity.Warning,
        "เอกสารนี้เปิดได้แต่ไม่มีเนื้อหา ให้วางไฟล์ที่สมบูรณ์",
        "This document opens but holds nothing; put the complete file there.",
        "เอกสารที่มีแต่หน้าว่างหรือแผ่นงานว่างไม่เป็นหลักฐาน",
        "Blank pages or sheets are no evidence."
    );

    public static readonly Problem ZipHoldsProgram = new(
        "ITA325",
        Severity.Error,
        "ในไฟล์ ZIP นี้มี “{0}” ซึ่งเป็นโปรแกรม สคริปต์ หรือทางลัดที่สั่งงานเครื่องได้ ให้นำออกแล้วบีบอัดใหม่",
        "This ZIP holds \"{0}\", a program, script or shortcut that can run; take it out and pack the rest anew.",
        "ผู้เข้าชมเชื่อใจไฟล์จากหน่วยงาน จึงไม่เผยแพร่สิ่งที่สั่งงานเครื่องของผู้เข้าชมได้ แม้อยู่ใน ZIP",
        "Visitors trust an agency's files: nothing that runs on their computers is published, even packed."
    );

    public static readonly Problem DocumentIsLocked = new(
        "ITA243",
        Severity.Error,
        "เอกสารนี้ใส่รหัสผ่านไว้ ผู้เข้าชมเปิดไม่ได้ ให้บันทึกใหม่โดยไม่ใส่รหัสผ่าน",
        "This document is locked with a password and visitors can't open it; save it anew without one.",
        "เอกสารที่เผยแพร่ต้องเปิดได้โดยไม่ต้องขอรหัส การห้ามแก้ไขหรือห้ามพิมพ์ทำได้ แต่ต้องเปิดอ่านได้",
        "What is published must open without asking anyone. A lock against editing is fine, a password for reading is "
            + "not."
    );

    public static readonly Problem DocumentIsBroken = new(
        "ITA244",
        Severity.Error,
        "ไฟล์ {0} นี้เสียหายหรือคัดลอกมาไม่ครบ ให้คัดลอกจากต้นฉบับหรือบันทึกใหม่",
        "This {0} file is damaged or was copied in part; copy it from the original or save it anew.",
        "โครงสร้างภายในของไฟล์ไม่ครบ บางโปรแกรมอาจซ่อมให้เองแล้วเปิดได้ แต่เครื่องของผู้เข้าชมอาจเปิดไม่ได้",
        "The file's inner structure is incomplete. Some programs repair it silently; a visitor's may not."
    );

    public static readonly Problem DocumentIsTooLarge = new(
        "ITA245",
        Severity.Error,
        "ไฟล์นี้ใหญ่หรือซับซ้อนเกินกำหนด ({0}) จึงอ่านต่อไม่ได้ ให้แบ่งเป็นหลายไฟล์ หรือบันทึกใหม่จากโปรแกรมที่สร้าง",
        "This file is larger or more complex than can be read (beyond {0}) and was not read on; split it, "
            + "or save it anew in "
            + "the program that made it.",
        "ไฟล์เล็กที่คลายแล้วใหญ่ผิดปกติทำให้เครื่องของผู้เข้าชมค้างได้ และโปรแกรมตรวจข้อมูลส่วนบุคคลข้างในไม่ครบ",
        "A small file that unpacks into a huge one can hang a visitor's computer, and it can't be screened for "
            + "personal data."
    );

    public static readonly Problem DocumentIsOldOffice = new(
        "ITA246",
        Severity.Warning,
        "ไฟล์ {0} เป็นรูปแบบ Office รุ่น 97–2003 ให้บันทึกเป็น .docx .xlsx .pptx หรือ PDF",
        "{0} is the format of Office 97–2003; save it as .docx, .xlsx, .pptx or PDF.",
        "โทรศัพท์หลายรุ่นเปิดไฟล์รุ่นเก่าไม่ได้ โปรแกรมตรวจข้อมูลส่วนบุคคลในข้อความของ .doc และ .xls "
            + "ส่วนที่ตรวจไม่ได้จะแจ้งแยกต่างหาก",
        "Many phones can't open it. The text of .doc and .xls is screened for personal data; what can't be screened "
            + "is told apart."
    );

    public static readonly Problem DocumentPageIsUnreadable = new(
        "ITA247",
        Severity.Warning,
        "ข้อความข้างในของหน้า {0} อ่านไม่เป็นคำ จึงตรวจข้อมูลส่วนบุคคลและค้นหาให้ไม่ได้ ให้ตรวจด้วยตา แล้วส่งออก PDF "
            + "ใหม่จากไฟล์ต้นฉบับ",
        "The text inside page {0} makes no words, so its personal data could not be screened and it is not searched; "
            + "look through it, then export the PDF anew from the original file.",
        "หน้านั้นอาจเปิดดูได้ตามปกติ แต่รหัสตัวอักษรข้างในผิดหรือเสียหาย เบราว์เซอร์ค้นไม่พบและเสียงอ่านไม่เป็นคำ "
            + "ให้ใช้ฟอนต์ Unicode เช่น TH Sarabun New หรือใช้โปรแกรมรู้จำตัวอักษร (OCR)",
        "The page may well show; but its letters have wrong codes or are damaged, so browsers find nothing and "
            + "readers read no words. Use a Unicode font such as TH Sarabun New, or run text recognition (OCR)."
    );

    public static readonly Problem DocumentHasNoSuchPage = new(
        "ITA248",
        Severity.Error,
        "“{0}” มี {1} หน้า จึงไม่มีหน้า {2} ให้แก้เลขหลัง #page=",
        "\"{0}\" has {1} pages and no page {2}; correct the number after #page=.",
        "เลขหน้านับจากหน้าแรกของไฟล์ ไม่ใช่เลขที่พิมพ์บนกระดาษ ผู้ประเมินเปิดลิงก์แล้วต้องพบหลักฐานในหน้านั้น",
        "Pages count from the first of the file, not by the number printed on paper. The assessor must find the "
            + "evidence there."
    );

    public static readonly Problem DocumentIsPublishedTwice = new(
        "ITA249",
        Severity.Warning,
        "ไฟล์นี้เหมือนกับ “{0}” ทุกประการ ให้เหลือไฟล์เดียว แล้วให้ทุกหน้าลิงก์ไปที่ไฟล์นั้น",
        "This file is the same as \"{0}\" in every byte; keep one and let all pages link to it.",
        "ไฟล์เดียวกันสองชื่อทำให้แก้แล้วไม่ครบ และผู้ประเมินไม่รู้ว่าฉบับใดเป็นปัจจุบัน หรืออาจวางไฟล์ผิด",
        "With two copies one is forgotten when the other is corrected, and nobody knows which is current. Or the wrong "
            + "file was put there."
    );
}
