namespace ItaSite.Diagnostics;

/// <summary>Every sentence about folders, files and ports of the machine.</summary>
internal static class DiskProblems
{
    public static readonly Problem OutputIsNotOurs = new(
        "ITA901",
        Severity.Error,
        "โฟลเดอร์ “{0}” มีไฟล์ที่ ita ไม่ได้สร้าง เช่น “{1}” จึงไม่แตะต้อง "
            + "ให้เลือกโฟลเดอร์อื่นหรือย้ายไฟล์เหล่านั้นออก",
        "The folder \"{0}\" holds files that ita did not make, such as \"{1}\", and is left alone; choose another "
            + "folder or move them out.",
        "การเผยแพร่แทนที่ทั้งโฟลเดอร์ จึงทำเฉพาะโฟลเดอร์ว่างหรือโฟลเดอร์ที่ ita สร้างเอง",
        "Publishing replaces the whole folder, so only an empty one, or one that ita made, is used."
    );

    public static readonly Problem OutputIsInsideSource = new(
        "ITA902",
        Severity.Error,
        "โฟลเดอร์ผลลัพธ์ “{0}” ซ้อนกับโฟลเดอร์ต้นฉบับ “{1}” ให้เลือกโฟลเดอร์อื่น",
        "The output folder \"{0}\" overlaps the source folder \"{1}\"; choose another.",
        "ผลลัพธ์ต้องอยู่นอก content themes และ published และต้องไม่ครอบโฟลเดอร์เหล่านี้",
        "The output must be outside content, themes and published, and must not contain them."
    );

    public static readonly Problem FileCannotBeUsed = new(
        "ITA903",
        Severity.Error,
        "อ่านหรือเขียน “{0}” ไม่ได้ ({1})",
        "\"{0}\" can't be read or written ({1}).",
        "ตรวจว่าไฟล์ไม่ได้เปิดค้างในโปรแกรมอื่น มีสิทธิ์ และดิสก์ไม่เต็ม",
        "Check that no other program holds the file, that you may use it and that the disk is not full."
    );

    public static readonly Problem ConfigIsMissing = new(
        "ITA904",
        Severity.Error,
        "ไม่พบ site.config.json ในโฟลเดอร์ “{0}” ให้เปิดโฟลเดอร์ของเว็บไซต์ก่อน หรือระบุโฟลเดอร์ในคำสั่ง",
        "There is no site.config.json in \"{0}\"; go to the site's folder first, or name it in the command.",
        "โฟลเดอร์ของเว็บไซต์คือโฟลเดอร์ที่มี site.config.json",
        "A site's folder is the one with site.config.json."
    );

    public static readonly Problem FileExists = new(
        "ITA905",
        Severity.Error,
        "มีไฟล์ “{0}” อยู่แล้ว จึงไม่เขียนทับ",
        "The file \"{0}\" exists already and is not overwritten.",
        "คำสั่ง ita new ไม่เขียนทับงานที่ทำไว้",
        "ita new never overwrites work that is there."
    );

    public static readonly Problem PortIsTaken = new(
        "ITA907",
        Severity.Error,
        "ใช้พอร์ต {0} ไม่ได้ ให้ปิดโปรแกรมที่ใช้อยู่ หรือเลือกพอร์ตอื่นด้วย --port",
        "Port {0} can't be used; close the program that uses it, or choose another with --port.",
        "พอร์ตหนึ่งใช้ได้ทีละโปรแกรม",
        "Only one program at a time can use a port."
    );

    public static readonly Problem OutputIsHeld = new(
        "ITA920",
        Severity.Error,
        "โปรแกรม ita อีกชุดหนึ่งกำลังเขียนโฟลเดอร์ “{0}” อยู่ ({1}) ให้รอให้เสร็จแล้วสั่งใหม่",
        "Another ita is writing the folder \"{0}\" ({1}); wait until it is done and try again.",
        "โฟลเดอร์ผลลัพธ์หนึ่งเขียนได้ทีละโปรแกรม เว็บไซต์เดิมยังอยู่ครบ",
        "Only one run at a time may write an output folder. The old site is as it was."
    );

    public static readonly Problem OldSiteIsLeft = new(
        "ITA921",
        Severity.Warning,
        "เผยแพร่เว็บไซต์ใหม่แล้ว แต่ลบเว็บไซต์เดิมที่ “{0}” ไม่ได้ ให้ปิดโปรแกรมที่เปิดไฟล์ในนั้นแล้วลบเอง",
        "The new site is published, but the old one at \"{0}\" can't be removed; close the programs that use it and "
            + "delete it.",
        "ครั้งต่อไปที่สร้างเว็บไซต์ โปรแกรมจะลองลบให้อีก",
        "The next build tries again."
    );

    public static readonly Problem FileIsALink = new(
        "ITA922",
        Severity.Error,
        "“{0}” เป็นลิงก์ไปที่อื่น (symbolic link) จึงไม่อ่าน ให้วางไฟล์หรือโฟลเดอร์จริงแทน",
        "\"{0}\" is a symbolic link, and is not read; put the file or folder itself there.",
        "ลิงก์อาจพาไปเผยแพร่ไฟล์นอกโฟลเดอร์ของเว็บไซต์ หรือหายไปเมื่อย้ายเครื่อง",
        "A link may publish files from outside the site's folder, or lead nowhere on another machine."
    );
}
