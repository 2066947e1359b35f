namespace ItaSite.Diagnostics;

/// <summary>
/// Every sentence about what a page tells machines: its name, its summary, its data, and the picture that stands for
/// it.
/// </summary>
internal static class HeadProblems
{
    public static readonly Problem TitleIsTwice = new(
        "ITA620",
        Severity.Warning,
        "หน้า “{0}” ชื่อ “{1}” เหมือนหน้า “{2}” ให้ตั้งชื่อ (title) ให้ต่างกัน",
        "The page \"{0}\" is called \"{1}\", as the page \"{2}\" is; name them apart.",
        "ผลค้นหา แท็บของเบราว์เซอร์ และโปรแกรมอ่านหน้าจอแสดงชื่อก่อนอย่างอื่น หน้าที่ชื่อเหมือนกันจึงแยกกันไม่ออก "
            + "ข่าวที่ชื่อซ้ำให้เติมครั้งที่หรือวันที่",
        "Search results, tabs and screen readers show the title first; pages of one title can't be told apart. Add a "
            + "number or a date to news of the same name."
    );

    public static readonly Problem DescriptionIsTwice = new(
        "ITA621",
        Severity.Warning,
        "หน้า “{0}” มีคำบรรยายเหมือนหน้า “{1}” ให้เขียน description: ของแต่ละหน้าให้ต่างกัน",
        "The page \"{0}\" has the same description as the page \"{1}\"; write a description: of its own for each.",
        "คำบรรยายแสดงในผลค้นหาและเมื่อแบ่งปันลิงก์ ถ้าไม่เขียน description: โปรแกรมใช้ข้อความต้นหน้า "
            + "ซึ่งอาจเหมือนกันหลายหน้า",
        "Descriptions show in search results and where links are shared. Without description: the beginning of the "
            + "text is taken, which may be alike on several pages."
    );

    public static readonly Problem DataBlockIsBroken = new(
        "ITA622",
        Severity.Error,
        "หน้า “{0}” มีข้อมูลสำหรับเครื่องค้นหา (JSON-LD) ที่อ่านไม่ได้ ให้แก้แม่แบบให้เป็น JSON ที่ถูกต้อง",
        "The page \"{0}\" holds data for search engines (JSON-LD) that can't be read; correct the template to give "
            + "valid JSON.",
        "ในแม่แบบให้ใช้ page.structured_data ทั้งก้อน อย่าประกอบ JSON เอง",
        "In templates print page.structured_data as it is; do not put JSON together by hand."
    );

    public static readonly Problem ShareImageIsMissing = new(
        "ITA623",
        Severity.Error,
        "ไม่พบภาพ “{0}” ของ shareImage ใน content ให้แก้ชื่อหรือวางไฟล์ไว้ที่นั่น",
        "The picture \"{0}\" of shareImage is not in content; correct the name, or put the file there.",
        "ชื่อไฟล์นับจากโฟลเดอร์ content เช่น share-card.png ตัวพิมพ์เล็กใหญ่ต้องตรงกัน",
        "The name counts from the folder content, such as share-card.png; capital and small letters differ."
    );

    public static readonly Problem ShareImageIsNoPicture = new(
        "ITA624",
        Severity.Error,
        "shareImage “{0}” ไม่ใช่ภาพ PNG หรือ JPEG ที่อ่านได้ ให้ใช้ภาพชนิดนั้น",
        "The shareImage \"{0}\" is no PNG or JPEG that can be read; use one.",
        "เว็บไซต์ที่แสดงภาพเมื่อแบ่งปันลิงก์อ่าน PNG และ JPEG ได้แน่นอน ชนิดอื่น เช่น SVG หรือ WebP หลายแห่งไม่แสดง",
        "Sites that show a picture with a shared link read PNG and JPEG for certain; other kinds, such as SVG or "
            + "WebP, are often left out."
    );

    public static readonly Problem ShareImageIsSmall = new(
        "ITA625",
        Severity.Warning,
        "shareImage “{0}” มีขนาด {1} × {2} พิกเซล ให้ใช้ภาพ 1200 × 630 พิกเซลขึ้นไป",
        "The shareImage \"{0}\" has {1} × {2} pixels; use a picture of 1200 × 630 or more.",
        "ภาพที่เล็กกว่านี้แสดงเป็นภาพเล็กข้างลิงก์ หรือไม่แสดงเลย",
        "A smaller picture is shown as a thumbnail, or not at all."
    );

    public static readonly Problem ShareImageIsHeavy = new(
        "ITA626",
        Severity.Warning,
        "shareImage “{0}” มีขนาดไฟล์ {1} ให้ลดเหลือไม่เกิน 600 KB",
        "The shareImage \"{0}\" weighs {1}; bring it down to 600 KB at most.",
        "โปรแกรมสนทนาบางตัวไม่แสดงภาพที่ไฟล์ใหญ่กว่านี้",
        "Some messengers leave out heavier pictures."
    );
}
