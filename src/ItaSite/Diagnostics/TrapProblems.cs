namespace ItaSite.Diagnostics;

/// <summary>Every sentence about what contradicts itself, and about links that assessors can't use.</summary>
internal static class TrapProblems
{
    public static readonly Problem StaffSurveyIsPublic = new(
        "ITA410",
        Severity.Warning,
        "“{0}” เป็นที่อยู่แบบวัด IIT ซึ่งใช้ภายในหน่วยงาน ให้ลบออก แล้วใช้ที่อยู่แบบวัด EIT แทน",
        "\"{0}\" is the address of the IIT survey, which is for staff; remove it, and use the EIT address.",
        "แบบวัด IIT เป็นของบุคลากรภายใน การเผยแพร่ต่อประชาชนทำให้ผลการประเมินเสียหาย",
        "The IIT survey is for the agency's staff; showing it in public spoils the result."
    );

    public static readonly Problem DoneIsDeclaredTooSoon = new(
        "ITA411",
        Severity.Warning,
        "ข้อ {0}: แจ้งว่าดำเนินการแล้ว แต่ยังไม่พบ {1} จาก {2} องค์ประกอบ ให้เติมหลักฐาน หรือแก้ declared: เป็น "
            + "in-progress",
        "{0}: declared done, but {1} of {2} elements are not found; add the evidence, or declare it in-progress.",
        "ผู้ประเมินเปิดดูหลักฐานทีละองค์ประกอบ คำว่าดำเนินการแล้วโดยไม่มีหลักฐานไม่ได้คะแนน",
        "Assessors look at the evidence element by element; \"done\" without evidence scores nothing."
    );

    public static readonly Problem TextIsOfAnEarlierYear = new(
        "ITA412",
        Severity.Warning,
        "ข้อ {0} “{1}”: ข้อความเหมือนกับ {2} ทุกตัวอักษร แต่เกณฑ์ผูกกับปี ให้ใช้ข้อมูลของปีนี้",
        "{0} \"{1}\": the text is the same as in {2}, letter by letter, but the rule is tied to a year; show this "
            + "year's data.",
        "หน้าของปีก่อนที่นำมาใช้ซ้ำเป็นเหตุที่หน่วยงานเสียคะแนน",
        "Reusing last year's page is a common way to lose points."
    );

    public static readonly Problem DocumentIsOfAnotherYear = new(
        "ITA413",
        Severity.Warning,
        "ข้อ {0} “{1}”: เอกสาร {2} อยู่ในโฟลเดอร์ของปี {3} ซึ่งไม่ใช่ปีที่เกณฑ์ต้องการ ให้ตรวจว่าเป็นเอกสารที่ถูกปี",
        "{0} \"{1}\": the document {2} stands in the folder of {3}, which is not the year that the rule wants; see "
            + "that it is the right year's.",
        "ถ้าเป็นเอกสารที่ถูกต้อง ให้เก็บไว้ในโฟลเดอร์ของปีนี้",
        "If the document is right, keep it in this year's folder."
    );

    public static readonly Problem ChannelsShareAnAddress = new(
        "ITA414",
        Severity.Warning,
        "ช่องทางแจ้งเรื่องทุจริต “{0}” ใช้ที่อยู่เดียวกับ “{1}” ให้แยกเป็นคนละที่อยู่",
        "The corruption channel \"{0}\" has the same address as \"{1}\"; give each its own.",
        "ช่องทางแจ้งเรื่องทุจริตต้องแยกจากช่องทางร้องเรียนทั่วไป เพื่อคุ้มครองข้อมูลของผู้แจ้งเบาะแส",
        "The corruption channel must be separate from general complaints, to protect those who report."
    );

    public static readonly Problem LinkMayNeedLogin = new(
        "ITA415",
        Severity.Warning,
        "ลิงก์ “{0}” อยู่บนที่เก็บไฟล์ที่มักต้องเข้าสู่ระบบ ให้วางไฟล์ไว้ในเว็บไซต์นี้แทน",
        "The link \"{0}\" leads to a file store that often asks to sign in; put the file on this site instead.",
        "ผู้ประเมินเปิดลิงก์โดยไม่มีบัญชีของหน่วยงาน ไฟล์ที่ขอสิทธิ์จึงเท่ากับไม่มีหลักฐาน",
        "Assessors open links without the agency's account: a file that asks for access is no evidence."
    );

    public static readonly Problem LinkIsToTestHost = new(
        "ITA416",
        Severity.Warning,
        "ลิงก์ “{0}” ชี้ไปยังเครื่องทดสอบหรือเครือข่ายภายใน ให้ใช้ที่อยู่จริงที่เปิดได้จากภายนอก",
        "The link \"{0}\" leads to a test host or a private network; use the real address that outsiders can open.",
        "เช่น ที่อยู่ที่ขึ้นต้นด้วย test. dev. localhost หรือ 192.168.",
        "Such as addresses that begin with test., dev., localhost or 192.168."
    );

    public static readonly Problem LinkIsPlainHttp = new(
        "ITA417",
        Severity.Warning,
        "ลิงก์ “{0}” ใช้ http ที่ไม่เข้ารหัส ให้ใช้ https หากปลายทางรองรับ",
        "The link \"{0}\" is plain http; use https if the other side has it.",
        "เบราว์เซอร์เตือนผู้อ่านเมื่อเปิดลิงก์ที่ไม่เข้ารหัส",
        "Browsers warn readers of links that are not encrypted."
    );

    public static readonly Problem LinkIsShortened = new(
        "ITA418",
        Severity.Warning,
        "ลิงก์ “{0}” เป็นลิงก์ย่อ ให้ใช้ที่อยู่เต็มของปลายทาง",
        "The link \"{0}\" is shortened; use the full address.",
        "ลิงก์ย่อบอกไม่ได้ว่าไปที่ใด และอาจหมดอายุก่อนผู้ประเมินเปิด",
        "A short link does not say where it leads, and may expire before assessors open it."
    );

    public static readonly Problem NothingIsSaidOfNone = new(
        "ITA419",
        Severity.Warning,
        "ตารางนี้ว่าง ถ้าไม่มีจริง ให้เขียนว่าไม่มี เช่น “ไม่มีเรื่องร้องเรียน”",
        "This table is empty; if there was nothing, say so.",
        "ตารางว่างไม่ใช่หลักฐาน เกณฑ์ถือว่ายังไม่เผยแพร่ จนกว่าจะบอกว่าไม่มี",
        "An empty table is no evidence: until it says that there was nothing, it counts as not published."
    );

    public static readonly Problem RowsAreBlank = new(
        "ITA643",
        Severity.Warning,
        "ในตารางนี้ แถว {0} ยังไม่มีข้อมูล ให้เติม ถ้าไม่มีจริง ให้เขียนว่าไม่มี",
        "In this table the rows {0} hold nothing yet; fill them in, or say that there was nothing.",
        "ช่องว่างหรือขีดบอกไม่ได้ว่าไม่มีจริงหรือยังไม่ได้กรอก ผู้ประเมินจึงอาจไม่นับ",
        "A blank cell or a dash does not say whether there was nothing or nobody filled it in, so assessors may not "
            + "count it."
    );
}
