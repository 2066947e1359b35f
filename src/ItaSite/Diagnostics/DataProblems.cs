namespace ItaSite.Diagnostics;

/// <summary>Every sentence about how data are written: site.config.json, front matter and the .yaml files.</summary>
internal static class DataProblems
{
    public static readonly Problem JsonIsBroken = new(
        "ITA101",
        Severity.Error,
        "อ่านไฟล์ตั้งค่าไม่ได้ตั้งแต่ตรงนี้ ให้ตรวจเครื่องหมายจุลภาค ปีกกา และอัญประกาศ",
        "The settings can't be read from here on; check commas, braces and quotation marks.",
        "site.config.json เป็นไฟล์ JSON ทุกข้อความอยู่ในอัญประกาศคู่ และคั่นรายการด้วยจุลภาค "
            + "โดยไม่มีจุลภาคหลังรายการสุดท้าย",
        "site.config.json is JSON: texts stand in double quotes and entries are separated by commas, with none after "
            + "the last."
    );

    public static readonly Problem UnknownKey = new(
        "ITA102",
        Severity.Error,
        "ไม่รู้จักชื่อ “{0}” ให้ลบออกหรือแก้ให้ตรง",
        "The name \"{0}\" is not known; remove or correct it.",
        "ชื่อที่พิมพ์ผิดจะทำให้ข้อมูลหายไปเงียบ ๆ จึงถือเป็นข้อผิดพลาด ชื่อที่ใช้ได้ที่นี่ดูได้จากคู่มือ",
        "A misspelt name would lose data silently, so it is an error. The manual lists the names that count here."
    );

    public static readonly Problem KeyIsMissing = new(
        "ITA103",
        Severity.Error,
        "ขาดค่า “{0}” ให้เพิ่ม",
        "The value \"{0}\" is missing; add it.",
        "ค่านี้จำเป็น โปรแกรมไม่เดาให้",
        "The value is needed and the program does not guess it."
    );

    public static readonly Problem ValueHasWrongShape = new(
        "ITA104",
        Severity.Error,
        "ค่าของ “{0}” ต้องเป็น{1} ให้แก้",
        "The value of \"{0}\" must be {1}; correct it.",
        "โปรแกรมคาดว่าจะพบข้อความ รายการ หรือกลุ่มของค่า อย่างใดอย่างหนึ่ง แต่พบอย่างอื่น",
        "A text, a list or a group of values was expected and something else was found."
    );

    public static readonly Problem ValueIsNotAllowed = new(
        "ITA105",
        Severity.Error,
        "ค่า “{1}” ของ “{0}” ใช้ไม่ได้ ให้เลือกจาก {2}",
        "The value \"{1}\" of \"{0}\" is not allowed; choose from {2}.",
        "ค่านี้รับเฉพาะคำที่กำหนดไว้",
        "Only the words listed are allowed here."
    );

    public static readonly Problem YamlIsBroken = new(
        "ITA201",
        Severity.Error,
        "อ่านข้อมูลตั้งแต่ตรงนี้ไม่ได้ ให้ตรวจการย่อหน้า การเว้นวรรคหลังเครื่องหมาย : และอัญประกาศที่เปิดแล้วต้องปิด",
        "The data can't be read from here on; check the indentation, the space after \":\" and that quotation marks "
            + "are closed.",
        "ส่วนหัวของหน้าและไฟล์ .yaml ใช้รูปแบบ “ชื่อ: ค่า” บรรทัดละหนึ่งค่า ย่อหน้าด้วยช่องว่าง ห้ามใช้แท็บ "
            + "ข้อความที่มีเครื่องหมาย : หรือ # ให้ใส่อัญประกาศ",
        "Front matter and .yaml files hold \"name: value\" lines, indented with spaces, never tabs. Put quotation "
            + "marks around a text with \":\" or \"#\"."
    );

    public static readonly Problem YamlHasTab = new(
        "ITA202",
        Severity.Error,
        "ใช้แท็บย่อหน้าไม่ได้ ให้เปลี่ยนเป็นช่องว่าง",
        "A tab can't be used to indent; change it to spaces.",
        "รูปแบบ YAML ไม่อนุญาตให้ใช้แท็บย่อหน้า",
        "YAML does not allow tabs for indentation."
    );

    public static readonly Problem KeyIsTwice = new(
        "ITA203",
        Severity.Error,
        "มีชื่อ “{0}” ซ้ำ ให้เหลือเพียงที่เดียว",
        "The name \"{0}\" stands twice; keep one.",
        "ชื่อเดียวกันสองที่ทำให้ไม่รู้ว่าค่าใดถูก",
        "With the same name twice nobody knows which value counts."
    );

    public static readonly Problem DateIsWrong = new(
        "ITA207",
        Severity.Error,
        "“{0}” ไม่ใช่วันที่ที่มีอยู่จริง ให้เขียนแบบ 2566-04-20 หรือ ๒๐ เมษายน ๒๕๖๖",
        "\"{0}\" is not a date that exists; write 2566-04-20 or 2023-04-20.",
        "รับทั้งปี พ.ศ. (ตั้งแต่ ๒๔๐๐) และ ค.ศ. เลขไทยหรืออารบิก และชื่อเดือนภาษาไทย",
        "Years from 2400 are Buddhist era; Thai and Arabic digits and Thai month names are read."
    );

    public static readonly Problem PeriodIsWrong = new(
        "ITA208",
        Severity.Error,
        "อ่านช่วงเวลา “{0}” ไม่ได้ ให้เขียนเช่น ต.ค. 65 – มี.ค. 66, ปีงบประมาณ 2566 รอบ 6 เดือนแรก, FY2566-H1 หรือ "
            + "วันที่/วันที่",
        "The period \"{0}\" can't be read; write FY2566, FY2566-H1, 2022-10/2023-03 or date/date.",
        "FY2566 คือปีงบประมาณ ๒๕๖๖ (๑ ต.ค. ๖๕ – ๓๐ ก.ย. ๖๖) H1 คือ ๖ เดือนแรก Q1 คือไตรมาสแรก "
            + "วันเริ่มต้องไม่หลังวันสิ้นสุด",
        "FY2566 is fiscal year 2566 (1 Oct 2022 – 30 Sep 2023), H1 its first half, Q1 its first quarter. The start "
            + "must not follow the end."
    );

    public static readonly Problem NumberIsWrong = new(
        "ITA305",
        Severity.Error,
        "ค่าของ “{0}” ต้องเป็นจำนวน (พบ “{1}”)",
        "The value of \"{0}\" must be a number (found \"{1}\").",
        "รับเลขไทยหรืออารบิก",
        "Thai and Arabic digits are read."
    );

    public static readonly Problem KeyIsMalformed = new(
        "ITA306",
        Severity.Error,
        "รหัส “{0}” ใช้ได้เฉพาะ a–z 0–9 และ - ให้แก้",
        "The key \"{0}\" may only hold a–z, 0–9 and -; correct it.",
        "รหัสใช้เป็นส่วนหนึ่งของที่อยู่เว็บ จึงต้องสั้นและไม่มีภาษาไทย",
        "Keys become part of web addresses, so they are short and plain."
    );
}
