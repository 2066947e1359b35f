namespace ItaSite.Diagnostics;

/// <summary>What keeps the program from reading a file that may be sound.</summary>
internal static class ReadingProblems
{
    public static readonly Problem ReaderCannotStart = new(
        "ITA350",
        Severity.Error,
        "ยังไม่ได้อ่านเอกสารนี้ เพราะเครื่องนี้ไม่ยอมให้เปิดโปรแกรมช่วยอ่าน ให้ปิดโปรแกรมอื่นแล้วสั่งใหม่ "
            + "หรือแจ้งผู้ดูแลเครื่อง",
        "This document was not read, since the computer does not let the program start its reader; close "
            + "other programs and "
            + "run it again, or ask whoever looks after the computer.",
        "เอกสารอ่านในโปรแกรมแยกซึ่งคือ ita เอง เพื่อให้ไฟล์ที่ทำให้โปรแกรมอ่านล้มไม่พาทั้งเว็บไซต์ล้มตาม "
            + "เมื่อเปิดไม่ได้จึงไม่รู้ว่าในไฟล์มีข้อมูลส่วนบุคคลหรือไม่ และไม่เผยแพร่",
        "Documents are read in a process of their own, which is ita once more, so that a file that kills "
            + "its reader does not "
            + "take the site with it. If that can't start, nobody knows what the file holds, and nothing is published."
    );

    public static readonly Problem TextIsTooLarge = new(
        "ITA352",
        Severity.Error,
        "ไฟล์ข้อความนี้ใหญ่เกิน {0} MB จึงไม่ได้อ่าน ให้แบ่งเป็นหลายไฟล์ หรือแนบเป็นเอกสาร",
        "This text file is larger than {0} MB and was not read; split it, or attach it as a document.",
        "ยาวกว่าหนังสือหลายเล่ม มักเกิดจากวางไฟล์อื่นผิดที่หรือเปลี่ยนนามสกุลไฟล์",
        "That is more than several books. Mostly another file was put there, or its extension was changed."
    );

    public static readonly Problem HtmlIsTooDeep = new(
        "ITA353",
        Severity.Error,
        "แท็ก HTML ซ้อนกันเกิน {0} ชั้นที่ {1} ให้ปิดแท็กที่เปิดค้างไว้ หรือใช้ Markdown แทน",
        "HTML tags stand more than {0} deep within one another at {1}; close those that were left open, or "
            + "use Markdown.",
        "มักเกิดจากแท็กที่เปิดแล้วไม่ปิดซ้ำ ๆ เช่น <div> เบราว์เซอร์จะแสดงหน้าผิดหรือค้าง",
        "Mostly a tag such as <div> was opened again and again and never closed. Browsers show such a page "
            + "wrong, or hang."
    );

    public static readonly Problem ParagraphIsTooMarked = new(
        "ITA354",
        Severity.Error,
        "ย่อหน้าหรือตารางนี้มีเครื่องหมาย * _ [ ` & เกิน {0} ตัว จึงไม่ได้อ่านหน้านี้ ให้แบ่งด้วยบรรทัดว่าง "
            + "หรือแสดงเป็นไฟล์ CSV",
        "This paragraph or table has more than {0} marks * _ [ ` &, and the page was not read; part it by "
            + "empty lines, or "
            + "show it from a CSV file.",
        "เครื่องหมายแต่ละตัวต้องหาคู่ในย่อหน้าเดียวกัน ย่อหน้าที่มีเครื่องหมายนับหมื่นจึงใช้เวลานานผิดปกติ",
        "Each mark looks for its other half in the same paragraph, so that tens of thousands of them take very long."
    );

    public static readonly Problem BuildBrokeOff = new(
        "ITA351",
        Severity.Error,
        "สร้างเว็บไซต์ไม่สำเร็จเพราะข้อบกพร่องของโปรแกรม ({0}) เว็บไซต์เดิมยังแสดงอยู่ "
            + "ให้ย้อนแก้ไฟล์ที่เพิ่งบันทึก แล้วแจ้งผู้พัฒนา",
        "The site could not be built for a fault of the program itself ({0}); the last good one stays. Take "
            + "back what you "
            + "saved last, and tell the developers.",
        "ไฟล์ใดไฟล์หนึ่งทำให้โปรแกรมทำงานผิด ซึ่งไม่ควรเกิดขึ้น การแสดงตัวอย่างยังทำงานต่อ "
            + "เมื่อบันทึกไฟล์ใหม่จะสร้างอีกครั้ง",
        "Some file made the program fail, which should not happen. The preview goes on: it builds again when a file is "
            + "saved."
    );
}
