namespace ItaSite.Diagnostics;

/// <summary>Every sentence about what site.config.json says.</summary>
internal static class SettingsProblems
{
    public static readonly Problem AddressIsNotAbsolute = new(
        "ITA106",
        Severity.Error,
        "“{0}” ต้องเป็นที่อยู่เว็บเต็มที่ขึ้นต้นด้วย https:// (พบ “{1}”)",
        "\"{0}\" must be a full web address beginning with https:// (found \"{1}\").",
        "ที่อยู่ที่ใช้นอกเว็บไซต์ เช่น ในคิวอาร์โค้ดหรือแผนผังเว็บไซต์ ต้องเป็นที่อยู่เต็ม",
        "An address used outside the site, in a QR code or the sitemap, must be complete."
    );

    public static readonly Problem EitAddressIsMissing = new(
        "ITA107",
        Severity.Error,
        "ยังไม่มีที่อยู่แบบวัด EIT ให้คัดลอกที่อยู่จากระบบ ITAS มาใส่ใน “eit.url”",
        "There is no address of the EIT survey; copy it from ITAS into \"eit.url\".",
        "หน่วยงานต้องแสดงคิวอาร์โค้ดของแบบวัด EIT หากยังไม่ได้รับที่อยู่จริง ให้ใส่ที่อยู่ตัวอย่างและ \"sample\": true",
        "The agency must show the QR code of the EIT survey. Until the real address is known, set an example with "
            + "\"sample\": true."
    );

    public static readonly Problem EitAddressIsIit = new(
        "ITA108",
        Severity.Error,
        "“{0}” เป็นที่อยู่แบบวัด IIT ซึ่งใช้ภายในหน่วยงาน ห้ามเผยแพร่ ให้ใส่ที่อยู่แบบวัด EIT แทน",
        "\"{0}\" is the address of the IIT survey, which is for staff and must not be published; use the EIT address.",
        "แบบวัด IIT เป็นของบุคลากรภายใน การเผยแพร่ต่อประชาชนทำให้ผลการประเมินเสียหาย",
        "The IIT survey is for the agency's staff; showing it in public spoils the result."
    );

    public static readonly Problem YearHasNoCatalogue = new(
        "ITA109",
        Severity.Error,
        "ไม่พบบัญชีรายการประเมินของปีงบประมาณ {0} ให้สร้าง “{1}” หรือแก้ค่า fiscalYear",
        "There is no catalogue for fiscal year {0}; make \"{1}\" or correct fiscalYear.",
        "แต่ละปีมีโฟลเดอร์ content/oit/<ปี> ซึ่งมี catalogue.yaml ของปีนั้น",
        "Each year has a folder content/oit/<year> with its catalogue.yaml."
    );

    public static readonly Problem YearIsNotNamed = new(
        "ITA405",
        Severity.Error,
        "fiscalYear เป็น null แต่มี “{0}” ให้ใส่ปีงบประมาณที่รับการประเมิน หรือนำโฟลเดอร์ของปีออก",
        "fiscalYear is null, but there is \"{0}\"; name the fiscal year, or take the folder of the year away.",
        "\"fiscalYear\": null หมายถึงเว็บไซต์ที่ไม่มีการประเมิน เช่น คู่มือ มีเพียงหน้าและข่าว",
        "\"fiscalYear\": null means a site without an assessment, such as a guide: pages and news only."
    );

    public static readonly Problem NothingIsAssessed = new(
        "ITA406",
        Severity.Error,
        "เว็บไซต์นี้ไม่มีการประเมิน (fiscalYear เป็น null) จึงไม่มีข้อ {0}",
        "This site is not assessed (fiscalYear is null), so it has no item {0}.",
        "หากหน่วยงานรับการประเมิน ให้ใส่ปีงบประมาณที่ fiscalYear และเริ่มปีด้วย ita new year",
        "If the agency is assessed, name the year in fiscalYear and begin it with ita new year."
    );

    public static readonly Problem TargetOfConfigIsMissing = new(
        "ITA110",
        Severity.Error,
        "ไม่พบหน้า “{0}” ที่อ้างถึงในไฟล์ตั้งค่า ให้แก้เส้นทางหรือสร้างหน้านั้น",
        "The page \"{0}\" named in the settings does not exist; correct the path or make the page.",
        "ค่า page ใน menu footer และ channels คือเส้นทางของไฟล์ใน content หรือหน้าที่โปรแกรมสร้าง เช่น /eit.html",
        "\"page\" in menu, footer and channels is a file in content, or a page the program makes, such as /eit.html."
    );
}
