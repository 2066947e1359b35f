namespace ItaSite.Diagnostics;

/// <summary>
/// Every sentence about a mistake that the program can say, in both languages; those of one concern stand in a file of
/// their own beside this one.
/// </summary>
internal static class Problems
{
    // The files themselves

    public static readonly Problem PageIsWindows874 = new(
        "ITA001",
        Severity.Error,
        "ไฟล์นี้บันทึกเป็นรหัสภาษาไทย Windows-874 (ANSI) ให้เปิดแล้วบันทึกใหม่ โดยเลือก Encoding เป็น UTF-8",
        "This file is saved as Windows-874 (ANSI Thai); save it again with the encoding UTF-8.",
        "โปรแกรม Notepad รุ่นเก่าบันทึกเป็น ANSI โดยปริยาย ให้ใช้คำสั่ง บันทึกเป็น (Save as) แล้วเลือก UTF-8 ในช่อง "
            + "Encoding ตำแหน่งที่แจ้งคือตัวอักษรแรกที่อ่านไม่ได้",
        "Older Notepad saves as ANSI. Use Save as and choose UTF-8 in the Encoding box. The place given is the first "
            + "unreadable letter."
    );

    public static readonly Problem FileIsNotUtf8 = new(
        "ITA002",
        Severity.Error,
        "ไฟล์นี้ไม่ใช่ข้อความ UTF-8 ให้บันทึกใหม่ โดยเลือก Encoding เป็น UTF-8",
        "This file is not UTF-8 text; save it again with the encoding UTF-8.",
        "ไฟล์ข้อความทุกไฟล์ (.md .yaml .json .html) ต้องเป็น UTF-8 ตำแหน่งที่แจ้งคือไบต์แรกที่อ่านไม่ได้",
        "Every text file (.md .yaml .json .html) must be UTF-8. The place given is the first unreadable byte."
    );

    public static readonly Problem ContentFolderIsMissing = new(
        "ITA003",
        Severity.Error,
        "ไม่พบโฟลเดอร์ “{0}” ซึ่งเป็นที่เก็บเนื้อหาของเว็บไซต์ ให้สร้างโฟลเดอร์นี้ หรือนำกลับมาจากสำเนา",
        "The folder \"{0}\" with the site's content is missing; make it, or bring it back from a copy.",
        "เนื้อหาทุกหน้าอยู่ในโฟลเดอร์ content ข้าง site.config.json",
        "All pages live in the folder content beside site.config.json."
    );

    public static readonly Problem ThemeFolderIsMissing = new(
        "ITA004",
        Severity.Error,
        "ไม่พบโฟลเดอร์รูปแบบเว็บไซต์ “{0}” ให้แก้ค่า theme หรือนำโฟลเดอร์กลับมา",
        "The theme folder \"{0}\" is missing; correct \"theme\", or bring the folder back.",
        "ค่า theme ใน site.config.json คือชื่อโฟลเดอร์ที่อยู่ใน themes",
        "The value \"theme\" in site.config.json names a folder in themes."
    );

    // site.config.json

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
        "The value of \"{0}\" has the wrong shape; correct it.",
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

    public static readonly Problem TargetOfConfigIsMissing = new(
        "ITA110",
        Severity.Error,
        "ไม่พบหน้า “{0}” ที่อ้างถึงในไฟล์ตั้งค่า ให้แก้เส้นทางหรือสร้างหน้านั้น",
        "The page \"{0}\" named in the settings does not exist; correct the path or make the page.",
        "ค่า page ใน menu footer และ channels คือเส้นทางของไฟล์ใน content หรือหน้าที่โปรแกรมสร้าง เช่น /eit.html",
        "\"page\" in menu, footer and channels is a file in content, or a page the program makes, such as /eit.html."
    );

    // Pages: front matter

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
            + "whoever asks why that personal data is published."
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

    // Pages: headings, links, pictures, HTML

    public static readonly Problem HeadingIdIsTwice = new(
        "ITA220",
        Severity.Error,
        "หน้านี้มีหัวข้อที่ใช้รหัส “{0}” แล้วที่บรรทัด {1} ให้ใช้รหัสต่างกัน",
        "The id \"{0}\" is already used on line {1}; use another.",
        "รหัสในวงเล็บปีกกา {#รหัส} ต้องไม่ซ้ำในหน้าเดียวกัน เพราะลิงก์ไปหาหลักฐานใช้รหัสนี้",
        "An id in {#id} must be used once a page, since links to evidence use it."
    );

    public static readonly Problem LinkedPageIsMissing = new(
        "ITA221",
        Severity.Error,
        "ไม่พบหน้า “{0}” ที่ลิงก์ไป ให้แก้เส้นทางหรือสร้างหน้านั้น",
        "The linked page \"{0}\" does not exist; correct the path or make the page.",
        "ลิงก์ระหว่างหน้าเขียนถึงไฟล์ต้นฉบับ เช่น o2.md หรือ ../../pdpa.md",
        "Links between pages name the source file, such as o2.md or ../../pdpa.md."
    );

    public static readonly Problem LinkedHeadingIsMissing = new(
        "ITA222",
        Severity.Error,
        "หน้า “{0}” ไม่มีหัวข้อรหัส “{1}” ให้แก้ส่วนหลังเครื่องหมาย #",
        "The page \"{0}\" has no heading \"{1}\"; correct the part after #.",
        "รหัสของหัวข้อคือที่เขียนใน {#รหัส} หรือข้อความของหัวข้อที่แทนช่องว่างด้วย -",
        "A heading's id is what stands in {#id}, or its text with - for spaces."
    );

    public static readonly Problem LinkedFileIsMissing = new(
        "ITA223",
        Severity.Error,
        "ไม่พบไฟล์ “{0}” ให้วางไฟล์ไว้ตามเส้นทางนี้หรือแก้ลิงก์",
        "The file \"{0}\" does not exist; put it there or correct the link.",
        "เอกสารและรูปภาพต้องอยู่ในโฟลเดอร์ content และชื่อต้องตรงทุกตัวอักษร",
        "Documents and pictures must be in the folder content, with the name written exactly."
    );

    public static readonly Problem LinkLeavesSite = new(
        "ITA224",
        Severity.Error,
        "ลิงก์ “{0}” ออกนอกโฟลเดอร์ content ให้ย้ายไฟล์เข้ามาแล้วแก้ลิงก์",
        "The link \"{0}\" leaves the folder content; move the file in and correct the link.",
        "เผยแพร่ได้เฉพาะไฟล์ใน content เพื่อไม่ให้ไฟล์อื่นในเครื่องหลุดออกไป",
        "Only files in content are published, so that no other file of the computer gets out."
    );

    public static readonly Problem LinkSchemeIsUnsafe = new(
        "ITA225",
        Severity.Error,
        "ลิงก์ “{0}” ใช้รูปแบบที่ไม่อนุญาต ให้ใช้ https:// mailto: หรือ tel:",
        "The link \"{0}\" uses a scheme that is not allowed; use https://, mailto: or tel:.",
        "ลิงก์แบบ javascript: data: หรือ file: ใช้โจมตีผู้เข้าชมหรือเปิดไม่ได้ที่เครื่องอื่น",
        "Links with javascript:, data: or file: attack visitors or don't open elsewhere."
    );

    public static readonly Problem LinkIsOfThisComputer = new(
        "ITA473",
        Severity.Error,
        "ลิงก์ “{0}” เป็นที่อยู่ในเครื่องคอมพิวเตอร์ ผู้อื่นเปิดไม่ได้ ให้คัดลอกไฟล์มาไว้ในโฟลเดอร์ files ข้างหน้านี้ "
            + "แล้วเขียนว่า files/{1}",
        "The link \"{0}\" is a place on this computer, which nobody else can open; copy the file to the folder files "
            + "beside this page and write files/{1}.",
        "เว็บไซต์เผยแพร่ได้เฉพาะไฟล์ที่อยู่ในโฟลเดอร์ content",
        "Only files under the folder content are published."
    );

    public static readonly Problem PictureIsForeign = new(
        "ITA226",
        Severity.Error,
        "รูปภาพ “{0}” อยู่บนเว็บไซต์อื่น ให้บันทึกลงในโฟลเดอร์ content แล้วอ้างถึงไฟล์นั้น",
        "The picture \"{0}\" is on another site; save it in content and name that file.",
        "เว็บไซต์ต้องไม่โหลดสิ่งใดจากที่อื่น เพื่อความเป็นส่วนตัวของผู้เข้าชมและเพื่อให้หลักฐานไม่หาย",
        "Nothing is loaded from another host, for the visitors' privacy and so that evidence does not vanish."
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

    public static readonly Problem PictureHasNoText = new(
        "ITA229",
        Severity.Error,
        "“{0}” ไม่มีคำอธิบาย ให้เขียนใน [ ] ว่ารูปหรือไฟล์นี้แสดงอะไร",
        "\"{0}\" has no text; say in [ ] what this picture or file shows.",
        "ผู้พิการทางสายตาฟังคำอธิบายแทนการเห็นรูป และคำอธิบายเป็นชื่อของเอกสารหรือตาราง "
            + "รูปที่เป็นเพียงของตกแต่งให้เขียน ![](ไฟล์){.decorative}",
        "Blind visitors hear this text instead of seeing the picture, and it is the title of a document or table. For "
            + "a mere decoration write ![](file){.decorative}."
    );

    public static readonly Problem FileIsNotLinked = new(
        "ITA230",
        Severity.Warning,
        "ไม่มีหน้าใดอ้างถึงไฟล์นี้ จึงไม่เผยแพร่ ให้ใส่ลิงก์ในหน้าหรือย้ายออก",
        "No page refers to this file, so it is not published; link it from a page or move it out.",
        "เผยแพร่เฉพาะไฟล์ที่มีหน้าอ้างถึง เพื่อไม่ให้ร่างหรือไฟล์ส่วนตัวหลุดออกไป",
        "Only files that a page refers to are published, so that drafts and private files stay in."
    );

    public static readonly Problem DocumentIsEmpty = new(
        "ITA231",
        Severity.Error,
        "ไฟล์ “{0}” ว่างเปล่า (๐ ไบต์) ให้วางไฟล์ที่สมบูรณ์",
        "The file \"{0}\" is empty (0 bytes); put the complete file there.",
        "ไฟล์ว่างไม่เป็นหลักฐาน มักเกิดจากการคัดลอกไม่สำเร็จ",
        "An empty file is no evidence; a copy has probably failed."
    );

    // The catalogue and the measures

    public static readonly Problem CatalogueItemIsTwice = new(
        "ITA301",
        Severity.Error,
        "รหัส “{0}” ซ้ำกับบรรทัด {1} ให้แก้",
        "\"{0}\" is already used on line {1}; correct it.",
        "รหัสข้อ และ key ขององค์ประกอบในข้อเดียวกัน ต้องไม่ซ้ำ",
        "Item codes, and element keys within an item, must be unique."
    );

    public static readonly Problem UnitIsUnknown = new(
        "ITA303",
        Severity.Error,
        "ไม่มีหน่วยงานย่อย “{0}” ใน units ให้แก้หรือเพิ่ม",
        "There is no unit \"{0}\" in units; correct or add it.",
        "ผู้รับผิดชอบต้องเป็น key ใน units ของ catalogue.yaml",
        "Those responsible must be keys of units in catalogue.yaml."
    );

    public static readonly Problem ReferenceIsUnknown = new(
        "ITA304",
        Severity.Error,
        "ไม่มี “{0}” ในบัญชีรายการ ให้แก้",
        "\"{0}\" is not in the catalogue; correct it.",
        "กติกาและมาตรการอ้างถึงข้อหรือตัวชี้วัดที่มีอยู่เท่านั้น",
        "Rules and measures may only name items and indicators that exist."
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

    public static readonly Problem YearDiffersFromFolder = new(
        "ITA307",
        Severity.Error,
        "fiscal-year เป็น {0} แต่โฟลเดอร์เป็นปี {1} ให้แก้ให้ตรงกัน",
        "fiscal-year is {0} but the folder is of year {1}; make them agree.",
        "หนึ่งโฟลเดอร์คือหนึ่งปีงบประมาณ",
        "A folder is one fiscal year."
    );

    // The register

    public static readonly Problem ItemHasNoPage = new(
        "ITA401",
        Severity.Warning,
        "ข้อ {0} {1} ยังไม่มีหน้า ใช้คำสั่ง ita new item {0} เพื่อเริ่มเขียน",
        "Item {0} ({1}) has no page yet; start one with ita new item {0}.",
        "หน่วยงานเผยแพร่ได้ตลอดปี ระหว่างนี้ที่อยู่ถาวรของข้อนี้แจ้งว่ายังไม่มีข้อมูล",
        "Agencies publish through the year; meanwhile the item's permanent address says that nothing is published yet."
    );

    public static readonly Problem ElementIsMissing = new(
        "ITA402",
        Severity.Warning,
        "ยังไม่พบหลักฐานขององค์ประกอบ “{0}” ({1}) ให้เติมเนื้อหาใต้หัวข้อ {2} หรือระบุใน evidence:",
        "No evidence yet for the element \"{0}\" ({1}); fill the section {2} or name it in evidence:.",
        "หัวข้อที่มีรหัสตรงกับองค์ประกอบและมีเนื้อหาใต้หัวข้อนั้นนับเป็นหลักฐาน หัวข้อว่างไม่นับ",
        "A heading with the element's key and something under it is evidence; an empty section is not."
    );

    // The theme

    public static readonly Problem TemplateIsBroken = new(
        "ITA501",
        Severity.Error,
        "แม่แบบเขียนผิดรูปแบบ ให้แก้ตรงนี้ ({0})",
        "The template's syntax is wrong here ({0}).",
        "แม่แบบใช้ภาษา Scriban คำสั่งอยู่ใน {{ }} และทุก if for ต้องปิดด้วย end",
        "Templates are Scriban: code stands in {{ }} and every if and for ends with end."
    );

    public static readonly Problem TemplateNameIsUnknown = new(
        "ITA502",
        Severity.Error,
        "แม่แบบใช้ชื่อ “{0}” ที่ไม่มี (พบครั้งแรกที่หน้า {1}) ให้แก้ชื่อ",
        "The template uses \"{0}\", which does not exist (first met on page {1}); correct the name.",
        "ชื่อที่แม่แบบใช้ได้อยู่ใน README ของ themes ชื่อที่พิมพ์ผิดจะไม่ถูกปล่อยให้กลายเป็นช่องว่าง",
        "The themes' README lists the names. A misspelt name never becomes a silent blank."
    );

    public static readonly Problem TemplateIsMissing = new(
        "ITA503",
        Severity.Error,
        "รูปแบบเว็บไซต์ไม่มีแม่แบบ “{0}” ให้เพิ่มไฟล์",
        "The theme has no template \"{0}\"; add the file.",
        "รูปแบบเว็บไซต์ต้องมีแม่แบบครบตามชนิดของหน้า",
        "A theme needs a template for each kind of page."
    );

    public static readonly Problem AssetIsMissing = new(
        "ITA504",
        Severity.Error,
        "ไม่มีไฟล์ “{0}” ใน assets ของรูปแบบเว็บไซต์ (พบครั้งแรกที่หน้า {1}) ให้แก้ชื่อ",
        "The theme has no asset \"{0}\" (first met on page {1}); correct the name.",
        "ฟังก์ชัน asset และ inline_asset อ้างถึงไฟล์ใน themes/<ชื่อ>/assets",
        "asset and inline_asset name files in themes/<name>/assets."
    );

    public static readonly Problem TemplateFailed = new(
        "ITA505",
        Severity.Error,
        "แม่แบบทำงานไม่สำเร็จตรงนี้ ({0}; พบครั้งแรกที่หน้า {1})",
        "The template failed here ({0}; first met on page {1}).",
        "มักเกิดจากการใช้ค่าผิดชนิด หรือการวนซ้ำไม่สิ้นสุด",
        "Often a value of the wrong kind, or a loop without end."
    );

    // The finished site

    public static readonly Problem WayIsAnother = new(
        "ITA646",
        Severity.Error,
        "ทะเบียนบอกทางคลิกจากหน้าแรกไป “{0}” ว่า {1} แต่หน้าที่สร้างเสร็จแล้วเป็น {2} "
            + "ให้แก้แม่แบบให้แสดงลิงก์นี้เหมือนกันไม่ว่าผลตรวจเป็นอย่างไร",
        "The register gives the way from home to \"{0}\" as {1}, but on the finished pages it is {2}; let the "
            + "template show that link alike, whatever was found.",
        "แม่แบบแสดงหรือตั้งชื่อลิงก์ตามผลตรวจ ผลตรวจจึงขัดกับหน้าที่เผยแพร่",
        "A template shows or names a link by what was found, so what was found contradicts the finished pages."
    );

    public static readonly Problem LinkIsBroken = new(
        "ITA601",
        Severity.Error,
        "หน้า “{0}” มีลิงก์ “{1}” ที่ไม่มีปลายทาง ให้แก้",
        "The page \"{0}\" has a link \"{1}\" that leads nowhere; correct it.",
        "ตรวจจากหน้าที่สร้างเสร็จแล้ว ลิงก์นี้อาจมาจากแม่แบบหรือ HTML ในเนื้อหา",
        "Found on the finished page: the link may come from a template or from HTML in the content."
    );

    public static readonly Problem FragmentIsBroken = new(
        "ITA602",
        Severity.Error,
        "หน้า “{0}” ลิงก์ไป “{1}” แต่ปลายทางไม่มีจุดชื่อนั้น ให้แก้",
        "The page \"{0}\" links to \"{1}\", but nothing there has that id; correct it.",
        "ส่วนหลัง # ต้องตรงกับรหัสในหน้าปลายทาง",
        "The part after # must be an id of the target page."
    );

    public static readonly Problem IdIsTwice = new(
        "ITA603",
        Severity.Error,
        "หน้า “{0}” มีรหัส “{1}” ซ้ำ ให้แก้",
        "The page \"{0}\" has the id \"{1}\" twice; correct it.",
        "รหัสซ้ำทำให้ลิงก์ไปผิดที่ และโปรแกรมอ่านหน้าจอสับสน",
        "A double id sends links to the wrong place and confuses screen readers."
    );

    public static readonly Problem HeadingLevelIsSkipped = new(
        "ITA604",
        Severity.Warning,
        "หน้า “{0}” ข้ามระดับหัวข้อจาก {1} ไป {2} ที่ “{3}” ให้เรียงระดับ",
        "The page \"{0}\" skips from heading level {1} to {2} at \"{3}\"; use the levels in order.",
        "ผู้ใช้โปรแกรมอ่านหน้าจออาศัยระดับหัวข้อในการนำทาง",
        "Screen-reader users find their way by the levels of headings."
    );

    public static readonly Problem PictureHasNoAlternative = new(
        "ITA605",
        Severity.Error,
        "หน้า “{0}” มีรูปภาพ “{1}” ที่ไม่มีคำอธิบาย (alt) ให้เพิ่ม",
        "The page \"{0}\" has a picture \"{1}\" without alt text; add it.",
        "ทุกรูปต้องมีคำอธิบาย หรือ alt=\"\" ถ้าเป็นเพียงเครื่องประดับ",
        "Every picture needs a text, or alt=\"\" if it is mere decoration."
    );

    public static readonly Problem ForeignResource = new(
        "ITA606",
        Severity.Error,
        "หน้า “{0}” โหลด “{1}” จากเว็บไซต์อื่น ให้นำไฟล์เข้ามาในเว็บไซต์",
        "The page \"{0}\" loads \"{1}\" from another host; bring the file into the site.",
        "เว็บไซต์ต้องไม่โหลดสิ่งใดจากที่อื่น และนโยบายความเป็นส่วนตัวแจ้งไว้เช่นนั้น",
        "Nothing is loaded from other hosts, and the privacy page says so."
    );

    public static readonly Problem InlineCodeIsForbidden = new(
        "ITA607",
        Severity.Error,
        "หน้า “{0}” มี{1}ในหน้า ซึ่งนโยบายความปลอดภัยห้าม ให้ย้ายไปไว้ใน assets",
        "The page \"{0}\" has inline code ({1}), which the security policy forbids; move it to assets.",
        "สคริปต์และรูปแบบต้องอยู่ในไฟล์ของรูปแบบเว็บไซต์",
        "Scripts and styles belong in files of the theme."
    );

    public static readonly Problem StorageIsForbidden = new(
        "ITA608",
        Severity.Error,
        "สคริปต์นี้ใช้ “{0}” ซึ่งเก็บข้อมูลในเครื่องผู้เข้าชมหรือส่งออก ให้ลบออก",
        "The script uses \"{0}\", which stores or sends a visitor's data; remove it.",
        "หน้านโยบายความเป็นส่วนตัวแจ้งว่าไม่มีคุกกี้และไม่ส่งข้อมูล",
        "The privacy page states that there are no cookies and nothing is sent."
    );

    public static readonly Problem PageIsUnreachable = new(
        "ITA609",
        Severity.Warning,
        "ไม่มีทางเดินจากหน้าแรกไปหน้า “{0}” ให้เพิ่มลิงก์หรือเมนู",
        "No path of links leads from the home page to \"{0}\"; add a link or a menu entry.",
        "ผู้ประเมินเปิดจากหน้าแรก หน้าที่ไม่มีลิงก์ไปถึงเท่ากับไม่ได้เผยแพร่",
        "Assessors start from the home page; a page no link leads to is as good as unpublished."
    );

    public static readonly Problem PageHasNoTitle = new(
        "ITA610",
        Severity.Error,
        "หน้า “{0}” ต้องมี title ภาษา (lang) และหัวเรื่อง h1 หนึ่งเดียว ขาด{1}",
        "The page \"{0}\" lacks {1}: it needs a title, a lang and exactly one h1.",
        "เป็นข้อกำหนดขั้นต่ำของการเข้าถึงเว็บไซต์",
        "These are the least that accessibility asks."
    );

    public static readonly Problem FormIsForbidden = new(
        "ITA611",
        Severity.Error,
        "หน้า “{0}” มีแบบฟอร์ม เว็บไซต์นี้รับข้อมูลไม่ได้ ให้ลิงก์ไปช่องทางที่รับเรื่องแทน",
        "The page \"{0}\" has a form, which this site can't receive; link to a channel that can.",
        "เว็บไซต์เป็นไฟล์คงที่ ไม่มีเครื่องรับข้อมูล และนโยบายความเป็นส่วนตัวแจ้งว่าไม่มีแบบฟอร์ม",
        "The site is plain files; nothing receives data, and the privacy page says there is no form."
    );

    // Folders and files of the machine

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
        "ผลลัพธ์ต้องอยู่นอก content และ themes และต้องไม่ครอบโฟลเดอร์ทั้งสอง",
        "The output must be outside content and themes, and must not contain them."
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

    public static readonly Problem CodeIsUnknown = new(
        "ITA906",
        Severity.Error,
        "ไม่มีรหัส “{0}”",
        "There is no code \"{0}\".",
        "รหัสมีรูปแบบ ITA ตามด้วยเลขสามหลัก",
        "A code is ITA and three digits."
    );

    public static readonly Problem PortIsTaken = new(
        "ITA907",
        Severity.Error,
        "ใช้พอร์ต {0} ไม่ได้ ให้ปิดโปรแกรมที่ใช้อยู่ หรือเลือกพอร์ตอื่นด้วย --port",
        "Port {0} can't be used; close the program that uses it, or choose another with --port.",
        "พอร์ตหนึ่งใช้ได้ทีละโปรแกรม",
        "Only one program at a time can use a port."
    );

    /// <summary>All of them, by code.</summary>
    public static readonly IReadOnlyList<Problem> All =
    [
        PageIsWindows874,
        FileIsNotUtf8,
        ContentFolderIsMissing,
        ThemeFolderIsMissing,
        JsonIsBroken,
        UnknownKey,
        KeyIsMissing,
        ValueHasWrongShape,
        ValueIsNotAllowed,
        AddressIsNotAbsolute,
        EitAddressIsMissing,
        EitAddressIsIit,
        YearHasNoCatalogue,
        TargetOfConfigIsMissing,
        YamlIsBroken,
        YamlHasTab,
        KeyIsTwice,
        ItemIsUnknown,
        ItemHasTwoPages,
        ElementIsUnknown,
        DateIsWrong,
        PeriodIsWrong,
        TitleIsMissing,
        FrontMatterIsOpen,
        WaiverHasNoReason,
        AddressIsTakenTwice,
        ItemIsOutsideYear,
        NewsHasNoDate,
        LayoutIsUnknown,
        HeadingIdIsTwice,
        LinkedPageIsMissing,
        LinkedHeadingIsMissing,
        LinkedFileIsMissing,
        LinkLeavesSite,
        LinkSchemeIsUnsafe,
        LinkIsOfThisComputer,
        PictureIsForeign,
        HtmlWasRemoved,
        AttributeWasRemoved,
        PictureHasNoText,
        FileIsNotLinked,
        DocumentIsEmpty,
        CatalogueItemIsTwice,
        UnitIsUnknown,
        ReferenceIsUnknown,
        NumberIsWrong,
        KeyIsMalformed,
        YearDiffersFromFolder,
        ItemHasNoPage,
        ElementIsMissing,
        TemplateIsBroken,
        TemplateNameIsUnknown,
        TemplateIsMissing,
        AssetIsMissing,
        TemplateFailed,
        WayIsAnother,
        LinkIsBroken,
        FragmentIsBroken,
        IdIsTwice,
        HeadingLevelIsSkipped,
        PictureHasNoAlternative,
        ForeignResource,
        InlineCodeIsForbidden,
        StorageIsForbidden,
        PageIsUnreachable,
        PageHasNoTitle,
        FormIsForbidden,
        OutputIsNotOurs,
        OutputIsInsideSource,
        FileCannotBeUsed,
        ConfigIsMissing,
        FileExists,
        CodeIsUnknown,
        PortIsTaken,
        .. DocumentProblems.All,
        .. PdfProblems.All,
        .. PictureProblems.All,
        .. TableProblems.All,
        .. WorkbookProblems.All,
        .. TextFileProblems.All,
        .. NumberProblems.All,
        .. DrawingProblems.All,
        .. FormProblems.All,
        .. AuditProblems.All,
        .. RuleProblems.All,
        .. TextProblems.All,
        .. PrivacyProblems.All,
        .. YearProblems.All,
        .. AnyYearProblems.All,
        .. SchoolProblems.All,
        .. FormatProblems.All,
        .. OwnershipProblems.All,
        .. FreshSiteProblems.All,
        .. TrapProblems.All,
        .. CatalogueProblems.All,
        .. HeadProblems.All,
        .. MarkdownProblems.All,
        .. SearchProblems.All,
        .. TemplateProblems.All,
        .. ScaleProblems.All,
        .. CommandProblems.All,
        .. FrontMatterProblems.All,
        .. WorkshopProblems.All,
    ];
}
