namespace ItaSite.Diagnostics;

/// <summary>Every sentence about what a PDF holds besides what its pages show.</summary>
internal static class PdfProblems
{
    public static readonly Problem PdfTextIsBroken = new(
        "ITA740",
        Severity.Warning,
        "ข้อความข้างในของหน้า {0} ไม่ตรงกับที่ตาเห็น โปรแกรมแก้คำที่แน่ใจให้แล้วในการค้นหาของเว็บไซต์ (เช่น “{1}”) "
            + "แต่การค้นในไฟล์และเสียงอ่านยังผิด ให้ส่งออก PDF ใหม่จากไฟล์ต้นฉบับด้วยฟอนต์ Unicode เช่น TH Sarabun "
            + "New",
        "The text inside page {0} is not what the eye sees. The site's search has certain words put right (such as "
            + "\"{1}\"), but searching in the file and reading aloud still fail; export the PDF anew from the "
            + "original with a Unicode font such as TH Sarabun New.",
        "ฟอนต์รุ่นเก่าและบางโปรแกรมส่งออกตัวอักษรผิดรหัส เช่น “สำนักงาน” กลายเป็น “ส านักงาน” ตาเห็นถูกแต่ค้นไม่พบ "
            + "โปรแกรมตรวจข้อมูลส่วนบุคคลทั้งข้อความเดิมและข้อความที่แก้แล้ว คำที่ไม่รู้จักอาจยังผิดอยู่",
        "Old fonts and some programs export letters under wrong codes: สำนักงาน becomes ส านักงาน, right to the eye "
            + "and lost to a search. Personal data are screened in the text as it was and as put right. Words that "
            + "the program does not know may still be wrong."
    );

    public static readonly Problem PdfRunsSomething = new(
        "ITA741",
        Severity.Warning,
        "PDF นี้มีคำสั่งที่ทำงานเองเมื่อเปิด ({0}) ให้ส่งออกใหม่โดยไม่มีคำสั่ง เช่น พิมพ์เป็น PDF",
        "This PDF holds commands that run when it is opened ({0}); export it anew without them, for example by "
            + "printing to PDF.",
        "เอกสารที่เผยแพร่ไม่ควรมี JavaScript หรือคำสั่งเปิดโปรแกรม เบราว์เซอร์ไม่ทำตาม "
            + "และโปรแกรมป้องกันไวรัสอาจกักไฟล์ไว้",
        "A published document should hold no JavaScript and start no program: browsers ignore it, and virus scanners "
            + "may hold the file back."
    );

    public static readonly Problem PdfIsWrapped = new(
        "ITA742",
        Severity.Warning,
        "ก่อนหรือหลังเนื้อ PDF นี้มีข้อมูลอื่นติดมา {0} ไบต์ ให้ดาวน์โหลดหรือคัดลอกจากต้นฉบับใหม่",
        "Something else, {0} bytes, stands before or after this PDF in its file; download it again or copy it from "
            + "the original.",
        "ระบบเว็บไซต์บางระบบเติม HTML หรือข้อความแจ้งข้อผิดพลาดเข้าไปในไฟล์ที่ดาวน์โหลด ไฟล์ยังเปิดได้ "
            + "แต่ข้อมูลที่ติดมาจะถูกเผยแพร่ไปด้วย",
        "Some web systems add HTML or error messages to what they let download. The file opens, but what was added is "
            + "published with it."
    );
}
