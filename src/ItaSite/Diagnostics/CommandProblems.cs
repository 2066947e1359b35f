namespace ItaSite.Diagnostics;

/// <summary>
/// Every sentence about what was typed, and about a published copy that is compared with its checksums.
/// </summary>
internal static class CommandProblems
{
    public static readonly Problem CodeIsUnknown = new(
        "ITA906",
        Severity.Error,
        "ไม่มีรหัส “{0}”",
        "There is no code \"{0}\".",
        "รหัสมีรูปแบบ ITA ตามด้วยเลขสามหลัก",
        "A code is ITA and three digits."
    );

    public static readonly Problem PortIsReserved = new(
        "ITA908",
        Severity.Error,
        "พอร์ต {0} ระบบสงวนไว้ให้ผู้ดูแลระบบ ให้เลือกพอร์ตตั้งแต่ 1024 ขึ้นไปด้วย --port",
        "Port {0} is kept for administrators by the system; choose one from 1024 on with --port.",
        "ระบบปฏิบัติการหลายระบบให้เฉพาะผู้ดูแลระบบใช้พอร์ตที่ต่ำกว่า 1024",
        "Many systems let only administrators use ports below 1024."
    );

    public static readonly Problem SlugIsWrong = new(
        "ITA909",
        Severity.Error,
        "--slug “{0}” มีอักขระที่ใช้ไม่ได้ ({1}) ให้ใช้เฉพาะ a–z 0–9 และ - หรือไม่ต้องใส่ --slug",
        "--slug \"{0}\" holds what can't be used ({1}); use a–z, 0–9 and - only, or leave --slug out.",
        "คำนี้เป็นส่วนหนึ่งของที่อยู่ถาวรของข่าว อักษรไทยหนึ่งตัวในที่อยู่จะยาวเก้าตัวอักษรเมื่อคัดลอก",
        "It becomes part of the permanent address; a Thai letter takes nine characters there when it is copied."
    );

    public static readonly Problem SlugIsTaken = new(
        "ITA910",
        Severity.Error,
        "มีไฟล์ “{0}” อยู่แล้ว จึงไม่เขียนทับ ให้เลือกคำอื่นด้วย --slug หรือไม่ต้องใส่ --slug "
            + "โปรแกรมจะตั้งชื่อที่ว่างให้",
        "The file \"{0}\" exists already and is not overwritten; choose another word with --slug, or leave it out and "
            + "a free name is taken.",
        "คำสั่ง ita new ไม่เขียนทับงานที่ทำไว้",
        "ita new never overwrites work that is there."
    );

    public static readonly Problem TitleIsEmpty = new(
        "ITA911",
        Severity.Error,
        "ชื่อว่างเปล่า ให้พิมพ์ชื่อในอัญประกาศ เช่น ita new news \"ประกาศหยุดราชการ\"",
        "The title is empty; type it in quotation marks, as in ita new news \"Office closed\".",
        "ชื่อใช้เป็นหัวเรื่องของหน้า และใช้ในเมนูและผลการค้นหา",
        "The title heads the page, and is used in menus and search results."
    );

    public static readonly Problem FileNameIsUnreadable = new(
        "ITA912",
        Severity.Error,
        "ชื่อไฟล์นี้ไม่ใช่ UTF-8 มักมาจากไฟล์ zip ที่ทำด้วย Windows รุ่นเก่า ให้เปลี่ยนชื่อไฟล์หรือโฟลเดอร์ใหม่",
        "The name of this file is not UTF-8, as happens with zip files made on older Windows; rename the file or "
            + "folder.",
        "ส่วนของชื่อที่อ่านไม่ได้แสดงเป็น � ให้เปลี่ยนชื่อ หรือแตกไฟล์ zip ใหม่ด้วยโปรแกรมที่เลือกรหัสภาษาไทยได้",
        "What can't be read of the name is shown as �. Rename it, or unpack the zip file again with a program that "
            + "lets you choose the encoding."
    );

    public static readonly Problem YearIsUnknown = new(
        "ITA950",
        Severity.Error,
        "ไม่มีปีงบประมาณ “{0}” ในเว็บไซต์นี้ ให้เลือกจาก {1}",
        "This site has no fiscal year \"{0}\"; choose from {1}.",
        "ปีที่เลือกได้คือปีที่มีโฟลเดอร์ content/oit/<ปี> และมี catalogue.yaml",
        "The years to choose from are those with a folder content/oit/<year> that holds a catalogue.yaml."
    );

    public static readonly Problem SumsAreMissing = new(
        "ITA951",
        Severity.Error,
        "ไม่พบ SHA256SUMS ที่ “{0}” ให้ระบุโฟลเดอร์หรือที่อยู่เว็บที่ ita build เผยแพร่ไว้",
        "There is no SHA256SUMS at \"{0}\"; name a folder or an address that ita build has published.",
        "SHA256SUMS เป็นรายการไฟล์และค่าตรวจสอบที่ ita build เขียนไว้ในโฟลเดอร์ผลลัพธ์ "
            + "ต้องคัดลอกขึ้นเครื่องแม่ข่ายพร้อมไฟล์อื่น",
        "SHA256SUMS is the list of files and checksums that ita build writes into its output folder; it must be "
            + "copied to the host with the other files."
    );

    public static readonly Problem SumsAreBroken = new(
        "ITA952",
        Severity.Error,
        "SHA256SUMS ผิดรูปแบบที่บรรทัด {0} ให้เผยแพร่ใหม่ด้วย ita build",
        "SHA256SUMS is broken on line {0}; publish again with ita build.",
        "แต่ละบรรทัดคือค่าตรวจสอบ ๖๔ ตัว ช่องว่างสองช่อง แล้วตามด้วยชื่อไฟล์ "
            + "ไฟล์ที่มีหน้าเว็บแจ้งข้อผิดพลาดอยู่แทนก็อ่านไม่ได้เช่นกัน",
        "Each line is a checksum of 64 digits, two spaces and a file's name. A host's error page in its place can't "
            + "be read either."
    );

    public static readonly Problem PublishedFileIsChanged = new(
        "ITA953",
        Severity.Error,
        "ไฟล์นี้ต่างจากที่เผยแพร่ไว้ ให้คัดลอกจากโฟลเดอร์ผลลัพธ์ใหม่",
        "This file differs from what was published; copy it from the output folder again.",
        "ไฟล์อาจถูกแก้บนเครื่องแม่ข่าย หรือคัดลอกขึ้นไม่ครบ",
        "The file may have been edited on the host, or not copied whole."
    );

    public static readonly Problem PublishedFileIsMissing = new(
        "ITA954",
        Severity.Error,
        "ไฟล์นี้หายไป ให้คัดลอกจากโฟลเดอร์ผลลัพธ์ใหม่",
        "This file is missing; copy it from the output folder again.",
        "SHA256SUMS มีชื่อไฟล์นี้ แต่ไม่พบไฟล์",
        "SHA256SUMS names the file, but it is not there."
    );

    public static readonly Problem PublishedFileIsAdded = new(
        "ITA955",
        Severity.Error,
        "ไฟล์นี้ ita ไม่ได้เผยแพร่ ให้ลบออกถ้าไม่ได้ตั้งใจวางไว้",
        "This file was not published by ita; remove it unless it is meant to be there.",
        "ไฟล์ที่ไม่อยู่ใน SHA256SUMS อาจเป็นของเก่าที่ค้างอยู่ หรือถูกผู้อื่นวางไว้",
        "A file that SHA256SUMS does not name may be left from before, or put there by somebody else."
    );

    public static readonly Problem AddressDoesNotAnswer = new(
        "ITA956",
        Severity.Error,
        "เปิด “{0}” ไม่ได้ ({1}) ให้ตรวจที่อยู่และการเชื่อมต่อ",
        "\"{0}\" can't be opened ({1}); check the address and the connection.",
        "เครื่องแม่ข่ายต้องตอบด้วยไฟล์นั้นโดยตรง",
        "The host must answer with the file itself."
    );
}
