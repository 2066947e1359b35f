namespace ItaSite.Diagnostics;

/// <summary>Every sentence about a page as a whole: its title, its item, its date, its address.</summary>
internal static class PageProblems
{
    public static readonly Problem ItemIsUnknown = new(
        "ITA204",
        Severity.Error,
        "ไม่มีข้อ “{0}” ในบัญชีรายการของปีงบประมาณ {1} ให้แก้ค่า item",
        "The catalogue of fiscal year {1} has no item \"{0}\"; correct \"item\".",
        "ค่า item ต้องตรงกับรหัสข้อใน catalogue.yaml ของโฟลเดอร์ปีนั้น",
        "The value \"item\" must be an item's code in the catalogue.yaml of that year's folder."
    );

    public static readonly Problem ItemHasTwoPages = new(
        "ITA205",
        Severity.Error,
        "ข้อ {0} มีหน้าอยู่แล้วที่ {1} ให้รวมเป็นหน้าเดียว",
        "Item {0} already has a page at {1}; make them one.",
        "หนึ่งข้อมีหนึ่งหน้า เพื่อให้ที่อยู่ของหลักฐานมีที่เดียวและไม่เปลี่ยน",
        "An item has one page, so that its evidence has one permanent address."
    );

    public static readonly Problem ElementIsUnknown = new(
        "ITA206",
        Severity.Error,
        "ข้อ {1} ไม่มีองค์ประกอบ “{0}” ชื่อที่ใช้ได้: {2}",
        "Item {1} has no element \"{0}\"; there are: {2}.",
        "ชื่อใน evidence และ waived ต้องเป็น key ขององค์ประกอบใน catalogue.yaml",
        "Names in evidence and waived must be element keys of catalogue.yaml."
    );

    public static readonly Problem TitleIsMissing = new(
        "ITA209",
        Severity.Error,
        "หน้านี้ไม่มีชื่อ ให้เพิ่ม title: ในส่วนหัว หรือเริ่มหน้าด้วยหัวเรื่อง “# ชื่อหน้า”",
        "This page has no title; add title: or begin it with \"# title\".",
        "ชื่อหน้าใช้ในเมนู แถบหัวเว็บเบราว์เซอร์ และผลการค้นหา",
        "The title is used in menus, the browser's tab and search results."
    );

    public static readonly Problem FrontMatterIsOpen = new(
        "ITA210",
        Severity.Error,
        "ส่วนหัวของหน้าเปิดด้วย --- แต่ไม่ได้ปิด ให้เพิ่มบรรทัด --- หลังค่าสุดท้าย",
        "The front matter opens with --- but is not closed; add a line --- after the last value.",
        "ส่วนหัวอยู่ระหว่างเส้น --- สองเส้นบนสุดของไฟล์",
        "The front matter stands between two lines --- at the top of the file."
    );

    public static readonly Problem WaiverHasNoReason = new(
        "ITA211",
        Severity.Error,
        "“{0}” ต้องมีเหตุผลของหน่วยงาน ให้เขียนเหตุผลหลังเครื่องหมาย :",
        "\"{0}\" needs the agency's reason; write it after the colon.",
        "เหตุผลใน waived และ confirmed แสดงบนหน้าเว็บ เหตุผลใน allow-personal "
            + "เก็บไว้ให้ผู้ตรวจสอบดูว่าเหตุใดจึงเผยแพร่ข้อมูลส่วนบุคคลนั้น",
        "Reasons in waived and confirmed are shown on the page; those in allow-personal stay in the source, for "
            + "those who ask why that personal data is published."
    );

    public static readonly Problem AddressIsTakenTwice = new(
        "ITA212",
        Severity.Error,
        "ไฟล์นี้กับ {1} ได้ที่อยู่เดียวกันคือ “{0}” ให้เปลี่ยนชื่อไฟล์หนึ่ง",
        "This file and {1} have the same address \"{0}\"; rename one.",
        "ที่อยู่ของหน้ามาจากชื่อไฟล์ เครื่องแม่ข่ายบางระบบไม่แยกตัวพิมพ์เล็กใหญ่ จึงนับ A กับ a เป็นชื่อเดียวกัน",
        "The address comes from the file's name. Some hosts do not tell A from a, so they count as one name."
    );

    public static readonly Problem ItemIsOutsideYear = new(
        "ITA213",
        Severity.Error,
        "หน้าที่มีค่า item ต้องอยู่ในโฟลเดอร์ของปีที่มีบัญชีรายการ เช่น content/oit/2566",
        "A page with \"item\" must stand in the folder of a year with a catalogue, such as content/oit/2566.",
        "โปรแกรมรู้ปีของข้อจากโฟลเดอร์ที่หน้านั้นอยู่",
        "The year of an item is known by the folder its page is in."
    );

    public static readonly Problem NewsHasNoDate = new(
        "ITA214",
        Severity.Error,
        "ข่าวนี้ไม่มีวันที่ ให้ตั้งชื่อไฟล์ขึ้นต้นด้วยวันที่ เช่น 2023-02-14-ชื่อ.md หรือใส่ published:",
        "This news entry has no date; begin the file's name with one, as in 2023-02-14-name.md, or add published:.",
        "ข่าวเรียงตามวันที่ และการประเมินดูปีของข่าว",
        "News is ordered by date, and the assessment looks at its year."
    );

    public static readonly Problem LayoutIsUnknown = new(
        "ITA215",
        Severity.Error,
        "ไม่มีแม่แบบ “{0}” ในรูปแบบเว็บไซต์นี้ ให้แก้ค่า layout",
        "The theme has no template \"{0}\"; correct \"layout\".",
        "layout คือชื่อไฟล์ใน themes/<ชื่อ>/templates โดยไม่มี .html",
        "The layout is the name of a file in themes/<name>/templates without .html."
    );

    public static readonly Problem HeadingIdIsTwice = new(
        "ITA220",
        Severity.Error,
        "หน้านี้มีหัวข้อที่ใช้รหัส “{0}” แล้วที่บรรทัด {1} ให้ใช้รหัสต่างกัน",
        "The id \"{0}\" is already used on line {1}; use another.",
        "รหัสในวงเล็บปีกกา {#รหัส} ต้องไม่ซ้ำในหน้าเดียวกัน เพราะลิงก์ไปหาหลักฐานใช้รหัสนี้",
        "An id in {#id} must be used once a page, since links to evidence use it."
    );

    public static readonly Problem HtmlWasRemoved = new(
        "ITA227",
        Severity.Warning,
        "ตัด HTML ที่ไม่อนุญาตออก ({0}) ให้ใช้ Markdown แทน",
        "HTML that is not allowed was removed ({0}); use Markdown.",
        "สคริปต์ กรอบ แบบฟอร์ม และรูปแบบในหน้าไม่ถูกเผยแพร่ เพื่อความปลอดภัยของผู้เข้าชม",
        "Scripts, frames, forms and inline styles are not published, for the visitors' safety."
    );

    public static readonly Problem AttributeWasRemoved = new(
        "ITA228",
        Severity.Warning,
        "ตัดคุณสมบัติ “{0}” ออก ใช้ได้เฉพาะ #รหัส .คลาส lang และ dir",
        "The attribute \"{0}\" was removed; only #id, .class, lang and dir are allowed.",
        "คุณสมบัติอื่น เช่น style หรือ onclick ถูกห้ามโดยนโยบายความปลอดภัยของเว็บไซต์",
        "Others, such as style or onclick, are forbidden by the site's security policy."
    );
}
