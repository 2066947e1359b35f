namespace ItaSite.Diagnostics;

/// <summary>
/// Every sentence about the top of a page that is not written as a program reads it, and about titles and names that
/// can't stand.
/// </summary>
internal static class FrontMatterProblems
{
    public static readonly Problem OpeningLineIsWrong = new(
        "ITA216",
        Severity.Error,
        "เส้นเปิดส่วนหัวของหน้าต้องเป็น --- (เครื่องหมายลบสามตัว) ที่บรรทัดแรกของไฟล์ โดยไม่มีสิ่งใดนำหน้า แต่พบ "
            + "“{0}” ที่บรรทัด {1} ให้{2}",
        "Front matter opens with --- (three hyphens) on the first line of the file, with nothing before it, but "
            + "\"{0}\" stands on line {1}; {2}.",
        "บรรทัดว่าง ช่องว่าง หรืออักขระที่มองไม่เห็นก่อน --- ทำให้โปรแกรมไม่รู้ว่าเป็นส่วนหัว "
            + "โปรแกรมพิมพ์งานมักเปลี่ยน --- เป็นขีดยาว ให้พิมพ์ใหม่ใน Notepad",
        "A blank line, a space or an invisible character before --- hides the front matter. Word processors turn --- "
            + "into long dashes; type it again in a plain editor."
    );

    public static readonly Problem OpeningLineIsMissing = new(
        "ITA217",
        Severity.Error,
        "ไฟล์ขึ้นต้นด้วย “{0}” ซึ่งเป็นค่าในส่วนหัวของหน้า แต่ไม่มีเส้น --- นำหน้า ให้เพิ่มบรรทัด --- ก่อนค่าแรก "
            + "และอีกบรรทัดหลังค่าสุดท้าย",
        "The file begins with \"{0}\", a value of the front matter, without the line ---; add a line --- before the "
            + "first value and another after the last.",
        "ส่วนหัวอยู่ระหว่างเส้น --- สองเส้นบนสุดของไฟล์ ถ้าขาดเส้น ค่าเหล่านี้จะถูกแสดงเป็นเนื้อหาของหน้า",
        "The front matter stands between two lines ---. Without them its values would be shown as text of the page."
    );

    public static readonly Problem TextBehindHashIsLost = new(
        "ITA218",
        Severity.Error,
        "ข้อความ “{0}” จะไม่เผยแพร่ เพราะสิ่งที่อยู่หลังช่องว่างและ # ถือเป็นหมายเหตุ "
            + "ถ้าเป็นเนื้อความให้ใส่อัญประกาศคร่อมทั้งค่า: {1}",
        "\"{0}\" will not be published, since what follows a space and # is a comment; if it is text, put quotation "
            + "marks around the whole value: {1}",
        "ถ้าตั้งใจให้เป็นหมายเหตุ ให้ย้ายไปไว้อีกบรรทัดหนึ่งที่ขึ้นต้นด้วย # เมื่อเว้นวรรคหลัง # "
            + "โปรแกรมแจ้งเป็นคำเตือน เมื่อไม่เว้นวรรค เช่น #2 มักเป็นเนื้อความ จึงแจ้งเป็นข้อผิดพลาด",
        "A comment is better put on a line of its own that begins with #. With a space behind # this is a warning; "
            + "without one, as in #2, it is hardly ever a comment, and an error."
    );

    public static readonly Problem ValueNeedsQuotes = new(
        "ITA219",
        Severity.Error,
        "อ่านค่าของ “{0}” ไม่ได้ เพราะเครื่องหมาย {1} มีความหมายพิเศษ ให้ใส่อัญประกาศคร่อมทั้งค่า: {2}",
        "The value of \"{0}\" can't be read, since {1} has a meaning of its own here; put quotation marks around the "
            + "whole value: {2}",
        "ค่าที่ขึ้นต้นด้วย @ * & ! % > | [ { หรือมีเครื่องหมาย : ตามด้วยช่องว่าง ต้องอยู่ในอัญประกาศ",
        "A value that begins with @ * & ! % > | [ { or holds a colon followed by a space must stand in quotation marks."
    );

    public static readonly Problem ColonNeedsSpace = new(
        "ITA287",
        Severity.Error,
        "หลังชื่อต้องเป็นเครื่องหมาย : ธรรมดาตามด้วยช่องว่างธรรมดา ให้เขียน {0}",
        "A name is followed by a plain colon and a plain space; write {0}",
        "เครื่องหมาย ： แบบเต็มตัวและช่องว่างพิเศษที่คัดลอกมาจากโปรแกรมอื่นใช้แทนกันไม่ได้",
        "The full-width colon and special spaces copied from other programs do not count."
    );

    public static readonly Problem TitleIsSecond = new(
        "ITA288",
        Severity.Error,
        "หน้านี้มีชื่อแล้ว (“{0}”) แต่ “{1}” เป็นหัวเรื่องระดับชื่อหน้าอีกหัวเรื่องหนึ่ง ให้เปลี่ยน # เป็น ## "
            + "หรือลบออก",
        "This page already has a title (\"{0}\"), and \"{1}\" is a second heading of that level; make # into ## or "
            + "remove it.",
        "หนึ่งหน้ามีชื่อเดียว คือ title: ในส่วนหัว หรือหัวเรื่อง # แรกของหน้า หัวเรื่องที่ขีดเส้น === "
            + "ไว้ข้างใต้ก็เป็นระดับเดียวกัน ให้เปลี่ยนเส้นเป็น ---",
        "A page has one title: title: in the front matter, or the first # heading. A heading underlined with === is "
            + "of the same level; underline it with ---."
    );

    public static readonly Problem NameIsUnsafe = new(
        "ITA289",
        Severity.Error,
        "ชื่อ “{0}” ใช้กับเว็บไซต์ไม่ได้ทุกระบบ (เพราะ {1}) ให้เปลี่ยนชื่อไฟล์หรือโฟลเดอร์เป็น “{2}” "
            + "แล้วแก้ลิงก์ที่อ้างถึง",
        "The name \"{0}\" does not work on every system (because of {1}); rename the file or folder to \"{2}\" and "
            + "correct the links to it.",
        "Windows เก็บชื่อที่มี ? * : < > | \" \\ ชื่ออุปกรณ์ เช่น con และชื่อที่ลงท้ายด้วยจุดไม่ได้ ส่วน ? และ # "
            + "ตัดที่อยู่เว็บ เครื่องแม่ข่าย IIS ไม่ส่งไฟล์ที่ชื่อมี + % & จึงเตือนไว้",
        "Windows can't keep names with ? * : < > | \" \\, names of devices such as con, or names that end with a dot; "
            + "? and # cut addresses. IIS refuses names with + % &, which is a warning."
    );
}
