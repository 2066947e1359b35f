namespace ItaSite.Diagnostics;

/// <summary>Every sentence about several sites that are built in one run.</summary>
internal static class ManySitesProblems
{
    public static readonly Problem SiteListIsEmpty = new(
        "ITA746",
        Severity.Error,
        "รายชื่อนี้ไม่มีเว็บไซต์ ให้ใส่โฟลเดอร์ของเว็บไซต์บรรทัดละหนึ่งโฟลเดอร์",
        "This list names no site; put the folder of one site on each line.",
        "บรรทัดว่างและบรรทัดที่ขึ้นต้นด้วย # ไม่นับเป็นเว็บไซต์",
        "Empty lines and lines that begin with # name no site."
    );

    public static readonly Problem SiteFolderIsMissing = new(
        "ITA915",
        Severity.Error,
        "ไม่พบโฟลเดอร์ “{0}” ให้แก้ชื่อโฟลเดอร์ หรือลบออกจากรายชื่อ",
        "There is no folder \"{0}\"; correct its name, or take it off the list.",
        "ชื่อโฟลเดอร์ในไฟล์รายชื่อนับจากโฟลเดอร์ที่ไฟล์รายชื่ออยู่ เว็บไซต์อื่นในรายชื่อยังสร้างตามปกติ",
        "A folder in a list counts from the list's own folder. The other sites of the list are built as usual."
    );

    public static readonly Problem SiteIsNamedTwice = new(
        "ITA916",
        Severity.Error,
        "“{0}” เป็นโฟลเดอร์เดียวกับ “{1}” ที่ระบุไว้ก่อนแล้ว ให้ระบุเพียงครั้งเดียว",
        "\"{0}\" is the same folder as \"{1}\", which is named before; name it once.",
        "ถ้าสร้างเว็บไซต์เดียวกันสองครั้งพร้อมกัน ผลลัพธ์จะทับกัน จึงยังไม่สร้างเว็บไซต์ใด",
        "Two builds of one site would write over each other, so nothing is built yet."
    );

    public static readonly Problem OutputsClash = new(
        "ITA917",
        Severity.Error,
        "“{0}” และ “{1}” ใช้โฟลเดอร์ผลลัพธ์ร่วมกันหรือซ้อนกันที่ “{2}” "
            + "ให้เปลี่ยนชื่อโฟลเดอร์ของเว็บไซต์ หรือแยกสั่งคนละครั้ง",
        "\"{0}\" and \"{1}\" would share the output folder \"{2}\", or one lies within the other; rename a site's "
            + "folder, or build them in separate runs.",
        "--output ได้โฟลเดอร์ย่อยหนึ่งโฟลเดอร์ต่อเว็บไซต์ ตั้งชื่อตามโฟลเดอร์ของเว็บไซต์ ชื่อจึงต้องไม่ซ้ำกัน "
            + "โดยไม่แยกตัวพิมพ์เล็กใหญ่ และผลลัพธ์ต้องไม่อยู่ใน content หรือ themes ของเว็บไซต์ใด",
        "--output holds a folder per site, named after the site's own, so no two may have the same name in any "
            + "case; and no output may lie within content or themes of any of the sites."
    );

    public static readonly Problem AddressIsOfOneSite = new(
        "ITA918",
        Severity.Error,
        "ใช้ --base-url กับหลายเว็บไซต์ไม่ได้ เพราะแต่ละเว็บไซต์มีที่อยู่ของตนเอง ให้ใส่ baseUrl ใน site.config.json "
            + "ของแต่ละเว็บไซต์",
        "--base-url can't be used with several sites, since each has an address of its own; put baseUrl into each "
            + "site's site.config.json.",
        "ถ้าทุกเว็บไซต์ใช้ที่อยู่เดียวกัน แผนผังเว็บไซต์ ฟีด และใบคำตอบของทุกแห่งจะชี้ไปผิดที่",
        "With one address for all, the sitemaps, feeds and answer sheets of all but one would point to the wrong place."
    );

    public static readonly Problem ShardIsWrong = new(
        "ITA919",
        Severity.Error,
        "--shard “{0}” ใช้ไม่ได้ ให้ใส่ลำดับของเครื่องและจำนวนเครื่อง เช่น 3/16 โดยลำดับเริ่มที่ 1 "
            + "และไม่เกินจำนวนเครื่อง",
        "--shard \"{0}\" can't be used; give the machine's number and how many there are, as in 3/16, from 1 up to "
            + "that many.",
        "เครื่องที่ 3 จาก 16 สร้างเว็บไซต์ที่ 3, 19, 35, … ของรายชื่อที่เรียงแล้ว ทุกเครื่องรวมกันได้ครบทุกเว็บไซต์",
        "Machine 3 of 16 builds the 3rd, 19th, 35th, … site of the sorted list; all machines together build each once."
    );
}
