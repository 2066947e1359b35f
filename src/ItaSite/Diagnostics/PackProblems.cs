namespace ItaSite.Diagnostics;

/// <summary>Every sentence about the pack for an appeal.</summary>
internal static class PackProblems
{
    public static readonly Problem ItemIsUnknown = new(
        "ITA975",
        Severity.Error,
        "ไม่มีข้อ “{0}” ในบัญชีรายการของปีงบประมาณ {1} ให้เลือกจาก {2}",
        "The catalogue of fiscal year {1} has no item \"{0}\"; choose from {2}.",
        "รหัสข้ออยู่ใน catalogue.yaml ของปีนั้น ถ้าเป็นปีอื่น ให้ระบุด้วย --year",
        "The codes stand in that year's catalogue.yaml; another year is named with --year."
    );

    public static readonly Problem SiteIsNotAsPublished = new(
        "ITA976",
        Severity.Error,
        "เนื้อหาหรือโปรแกรมเปลี่ยนไปจากที่เผยแพร่ครั้งล่าสุด เช่น “{0}” จึงไม่ทำชุดหลักฐาน "
            + "ให้เผยแพร่ด้วย ita build ก่อน หรือนำเนื้อหาของวันนั้นกลับมาจาก Git",
        "Content or program have changed since the site was last published, as in \"{0}\", so no pack is made; run ita "
            + "build first, or take the content of that day from Git.",
        "ชุดหลักฐานต้องตรงกับ published/SHA256SUMS ที่ลงนามและประทับเวลาไว้ ถ้าเผยแพร่ด้วย --base-url "
            + "ให้ใช้ --base-url เดียวกันกับ ita pack",
        "A pack must be what published/SHA256SUMS, which is signed and stamped, lists. If the site was published with "
            + "--base-url, give ita pack the same."
    );

    public static readonly Problem PackHasNoAddress = new(
        "ITA977",
        Severity.Warning,
        "ไฟล์ตั้งค่าไม่มี baseUrl ชุดหลักฐานจึงไม่มีที่อยู่เว็บเต็ม ไฟล์ pages.warc ใช้ {0} แทน",
        "The settings have no baseUrl, so the pack holds no whole addresses; pages.warc uses {0} in their place.",
        "ระบุ baseUrl ในไฟล์ตั้งค่า หรือ --base-url ในคำสั่ง แล้วเผยแพร่ใหม่",
        "Put baseUrl into the settings, or --base-url into the command, and publish again."
    );

    public static readonly Problem PackIsNoZip = new(
        "ITA978",
        Severity.Error,
        "--output “{0}” ต้องเป็นชื่อไฟล์ที่ลงท้ายด้วย .zip",
        "--output \"{0}\" must be the name of a file that ends with .zip.",
        "ชุดหลักฐานเป็นไฟล์ zip ไฟล์เดียว ถ้ามีไฟล์ .zip ชื่อนั้นอยู่แล้วจะถูกแทนที่",
        "A pack is one zip file; a .zip file of that name is replaced."
    );

    public static readonly Problem NothingWasPublished = new(
        "ITA980",
        Severity.Warning,
        "ยังไม่มีรายการไฟล์ที่เผยแพร่ ชุดหลักฐานจึงไม่มีลายมือชื่อและการประทับเวลา "
            + "ให้สั่ง ita build, ita sign และ ita stamp ก่อน",
        "There is no list of published files yet, so the pack has no signature and no time stamp; run ita build, ita "
            + "sign and ita stamp first.",
        "ชุดหลักฐานแสดงเว็บไซต์ตามเนื้อหาในเครื่อง แต่ไม่มีสิ่งใดยืนยันว่าเคยเผยแพร่",
        "The pack shows the site as the content makes it, but nothing vouches that it was ever published."
    );
}
