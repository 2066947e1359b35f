namespace ItaSite.Diagnostics;

/// <summary>
/// Every sentence about evidence that does not fit a rule of the catalogue, or that asks for a person's word.
/// </summary>
internal static class RuleProblems
{
    /// <summary>Not a mistake: what was seen of a rule that is met, as shown on the pages.</summary>
    public static readonly Problem Fits = new(
        "ITA420",
        Severity.Warning,
        "{0}",
        "{0}",
        "รหัสนี้ไม่ใช่ข้อผิดพลาด ใช้บอกสิ่งที่โปรแกรมเห็นเมื่อหลักฐานตรงตามเงื่อนไขในบัญชีรายการ",
        "Not a mistake: it says what the program saw where evidence fits a rule of the catalogue."
    );

    public static readonly Problem PeriodIsNotGiven = new(
        "ITA421",
        Severity.Warning,
        "ข้อ {0} “{1}”: ยังไม่บอกว่าเป็นข้อมูลของช่วงใด เกณฑ์ต้องการ {2} ให้เติม period: ในส่วนหัวของหน้า",
        "{0} \"{1}\": nothing says what span the data are of; the rule wants {2}. Add \"period:\" to the front matter.",
        "เขียนได้เช่น period: FY2566, FY2566-H1 หรือ 2565-10-01/2566-03-31 หรือใส่ชื่อเดือนและปีในตารางของข้อนั้น",
        "Write period: FY2566, FY2566-H1 or date/date, or name months with their year in the item's table."
    );

    public static readonly Problem PeriodIsOfAnotherYear = new(
        "ITA422",
        Severity.Warning,
        "ข้อ {0} “{1}”: ข้อมูลเป็นของ {3} แต่เกณฑ์ต้องการ {2} ให้เปลี่ยนเป็นข้อมูลของปีที่ถูก หรือแก้ period:",
        "{0} \"{1}\": the data are of {3}, but the rule wants {2}; show the right year's, or correct \"period:\".",
        "หลักฐานผิดปีเป็นเหตุที่หน่วยงานเสียคะแนนบ่อยที่สุดอย่างหนึ่ง บางข้อใช้ปีก่อน เช่น รายงานผลประจำปี "
            + "ให้อ่านข้อความของเกณฑ์",
        "Evidence of the wrong year is one of the commonest ways to lose points. Some items want the year before: "
            + "read the wording."
    );

    public static readonly Problem PeriodIsNotCovered = new(
        "ITA423",
        Severity.Warning,
        "ข้อ {0} “{1}”: ข้อมูลมี {3} ยังไม่ครอบคลุม {2} ให้เติมส่วนที่ขาด หรือแก้ period:",
        "{0} \"{1}\": the data are of {3} and do not cover {2}; add what is missing, or correct \"period:\".",
        "ช่วงของข้อมูลนับจาก period: ของหน้า หากไม่มี นับจากเดือนแรกและเดือนสุดท้ายในตาราง",
        "The span is the page's \"period:\", or else the first to the last month in the table."
    );

    public static readonly Problem MonthsAreMissing = new(
        "ITA424",
        Severity.Warning,
        "ข้อ {0} “{1}”: ตารางยังขาด {2} ให้เติม ถ้าเดือนใดไม่มีรายการ ให้เขียนว่าไม่มี",
        "{0} \"{1}\": the table lacks {2}; add them, and where a month has nothing, say so.",
        "ข้อมูลรายเดือนต้องมีครบทุกเดือนของช่วงที่เกณฑ์กำหนด เดือนที่ไม่มีรายการต้องบอกว่าไม่มี",
        "Monthly data need every month of the span; a month without entries must say that there were none."
    );

    public static readonly Problem CutIsNotSeen = new(
        "ITA425",
        Severity.Warning,
        "ข้อ {0} “{1}”: ยังไม่เห็นข้อมูลที่แยกเป็น{2} ให้แสดงเป็นตารางที่บอกเดือน ไตรมาส หรือรอบ 6 เดือน",
        "{0} \"{1}\": no data cut {2} are seen; show a table that names months, quarters or half-years.",
        "โปรแกรมมองหาชื่อเดือน คำว่า ไตรมาส หรือ รอบ 6 เดือน ในตารางของข้อนั้น",
        "The program looks for names of months, the word ไตรมาส (quarter) or รอบ 6 เดือน (half-year) in the item's "
            + "tables."
    );

    public static readonly Problem TooFewAreShown = new(
        "ITA426",
        Severity.Warning,
        "ข้อ {0} “{1}”: พบ {3} รายการ เกณฑ์ต้องการอย่างน้อย {2} รายการ ให้เติมเป็นรายการ ตาราง หรือเอกสาร",
        "{0} \"{1}\": {3} shown, at least {2} are wanted; add entries, rows or documents.",
        "นับรายการ แถวของตาราง หัวข้อย่อย และเอกสารหรือลิงก์ แล้วใช้จำนวนที่มากที่สุด",
        "List entries, table rows, subheadings, and documents or links are counted; the largest number counts."
    );

    public static readonly Problem PlanHasAnotherLength = new(
        "ITA427",
        Severity.Warning,
        "ข้อ {0} “{1}”: แผนมีช่วง {3} แต่เกณฑ์ต้องการแผน{2} ให้แสดงแผนที่ถูก หรือแก้ period:",
        "{0} \"{1}\": the plan runs {3}, but the rule wants a plan of {2}; show the right plan, or correct "
            + "\"period:\".",
        "แผนพัฒนาหลายปีกับแผนดำเนินงานประจำปีเป็นคนละแผน",
        "A plan of several years and the yearly plan of operation are two different plans."
    );

    public static readonly Problem IsNotOnAgencySite = new(
        "ITA428",
        Severity.Warning,
        "ข้อ {0} “{1}”: หลักฐานอยู่ที่ {2} แต่เกณฑ์ให้แสดงบนเว็บไซต์ของหน่วยงาน ให้แสดงในหน้านี้",
        "{0} \"{1}\": the evidence stands at {2}, but the rule wants it on the agency's own site; show it on this "
            + "page.",
        "เว็บไซต์ของหน่วยงานคือเว็บไซต์นี้ หรือที่อยู่ที่ขึ้นต้นด้วย baseUrl",
        "The agency's site is this one, or an address under baseUrl."
    );

    public static readonly Problem IsNotOnHomePage = new(
        "ITA429",
        Severity.Warning,
        "ข้อ {0} “{1}”: หน้าแรกยังไม่มีทางเข้าไปยังหลักฐานของข้อนี้ ให้เพิ่มใน channels ของ site.config.json "
            + "หรือในเนื้อหาหน้าแรก",
        "{0} \"{1}\": the home page does not lead to this evidence; add it to \"channels\" in the settings, or to the "
            + "home page's text.",
        "เกณฑ์ให้แสดงบนหน้าหลักของเว็บไซต์ โปรแกรมดูลิงก์จากหน้าแรกที่สร้างเสร็จแล้ว",
        "The rule wants it on the main page. The program looks at the links of the finished home page."
    );

    public static readonly Problem IsTooFarFromHome = new(
        "ITA430",
        Severity.Warning,
        "ข้อ {0} “{1}”: เริ่มจากหน้าแรกแล้วไปไม่ถึงหลักฐานภายใน {2} คลิก ให้เพิ่มทางเข้าใน channels หรือ menu ของ "
            + "site.config.json",
        "{0} \"{1}\": from the home page the evidence is not reached in {2} clicks; add a way in to \"channels\" or "
            + "\"menu\" in the settings.",
        "โปรแกรมเดินตามลิงก์จากหน้าแรกของเว็บไซต์ที่สร้างเสร็จแล้ว",
        "The program follows links from the home page of the finished site."
    );

    public static readonly Problem NoSocialNetworkIsLinked = new(
        "ITA431",
        Severity.Warning,
        "ข้อ {0} “{1}”: ยังไม่มีลิงก์ไปยังเครือข่ายสังคมออนไลน์ของหน่วยงาน ให้ใส่ที่อยู่ของเพจหรือบัญชีทางการ",
        "{0} \"{1}\": no link leads to a social network page of the agency; add the address of the official page or "
            + "account.",
        "โปรแกรมรู้จัก Facebook, LINE, YouTube, X, Instagram และ TikTok ลิงก์ไปยังเครือข่ายอื่นให้ยืนยันใต้ confirmed:",
        "Facebook, LINE, YouTube, X, Instagram and TikTok are known; for another network, say so under \"confirmed:\"."
    );

    public static readonly Problem NoWayToAskIsLinked = new(
        "ITA432",
        Severity.Warning,
        "ข้อ {0} “{1}”: ยังไม่มีช่องทางที่กดแล้วถามได้ ให้ใส่ลิงก์ไปยังกล่องข้อความ กระดานถามตอบ หรืออีเมลของหน่วยงาน",
        "{0} \"{1}\": nothing here can be followed to ask a question; link the message box, the board or the agency's "
            + "e-mail.",
        "ช่องทางสองทางคือบุคคลภายนอกถามได้และหน่วยงานตอบกลับได้",
        "A two-way channel lets outsiders ask and the agency answer."
    );

    public static readonly Problem NoOnlineChannelIsLinked = new(
        "ITA433",
        Severity.Warning,
        "ข้อ {0} “{1}”: ยังไม่มีช่องทางออนไลน์ที่กดแล้วใช้ได้ ให้ใส่ลิงก์ https:// หรืออีเมล",
        "{0} \"{1}\": no online channel is linked; add an https:// address or an e-mail address.",
        "ช่องทางออนไลน์ต้องใช้ผ่านอินเทอร์เน็ตได้ โทรศัพท์หรือที่อยู่ไปรษณีย์อย่างเดียวไม่พอ",
        "It must work over the internet; a telephone number or postal address alone is not enough."
    );

    public static readonly Problem ChannelIsShared = new(
        "ITA434",
        Severity.Warning,
        "ข้อ {0} “{1}”: ช่องทางนี้ใช้ {2} ร่วมกับช่องทางติดต่อหรือร้องเรียนทั่วไป ให้แยกเป็นคนละที่อยู่",
        "{0} \"{1}\": this channel shares {2} with the general channel; give it an address of its own.",
        "ช่องทางแจ้งเรื่องทุจริตต้องแยกจากช่องทางร้องเรียนทั่วไป เพื่อคุ้มครองข้อมูลของผู้แจ้งเบาะแส "
            + "โปรแกรมเทียบกับหน้าติดต่อและช่องทาง kind: complaints",
        "The corruption channel must be separate, to protect those who report. It is compared with the contact page "
            + "and channels of kind \"complaints\"."
    );

    public static readonly Problem OtherItemIsNotShown = new(
        "ITA435",
        Severity.Warning,
        "ข้อ {0} “{1}”: เกณฑ์ผูกกับข้อ {2} ซึ่งยังแสดงไม่ครบ ให้ทำข้อ {2} ให้ครบก่อน",
        "{0} \"{1}\": the rule ties it to item {2}, which is not complete; complete {2} first.",
        "เช่น รายงานผลตามแผน จะเชื่อได้เมื่อแสดงแผนนั้นแล้ว",
        "A report on a plan means something only once the plan is shown."
    );

    public static readonly Problem RowIsIncomplete = new(
        "ITA436",
        Severity.Warning,
        "ข้อ {0} “{1}”: แถวที่ {2} ของตารางยังไม่มีข้อมูลที่ช่อง “{3}” ให้เติม ถ้าไม่มี ให้เขียนว่า ไม่มี",
        "{0} \"{1}\": row {2} of the table holds nothing under \"{3}\"; fill it in, or write ไม่มี if there is none.",
        "เกณฑ์ต้องการข้อมูลครบทุกช่องของแต่ละราย",
        "The rule wants every part for each entry."
    );

    public static readonly Problem QrCodeIsNotSeen = new(
        "ITA437",
        Severity.Warning,
        "ข้อ {0} “{1}”: หน้าที่อ้างเป็นหลักฐานไม่แสดงคิวอาร์โค้ดที่สแกนได้ ให้ชี้ไปที่ /eit.html "
            + "หรือใส่ภาพคิวอาร์โค้ด PNG หรือ JPEG",
        "{0} \"{1}\": the page named as evidence shows no QR code that scans; point to /eit.html, or add the code as "
            + "a PNG or JPEG picture.",
        "โปรแกรมอ่านภาพทุกภาพของหน้านั้นที่มีขนาดไม่เกิน 32 MB ด้วยตัวถอดรหัสคิวอาร์โค้ดจริง",
        "Every picture of that page of at most 32 MB is read by a real QR decoder."
    );

    public static readonly Problem QrCodeSaysSomethingElse = new(
        "ITA438",
        Severity.Warning,
        "ข้อ {0} “{1}”: คิวอาร์โค้ดในหน้าอ่านได้เป็น {3} ไม่ตรงกับ eit.url {2} ให้ใช้ภาพที่โปรแกรมสร้าง "
            + "หรือแก้ไฟล์ตั้งค่า",
        "{0} \"{1}\": the QR code shown says {3}, not the settings' eit.url {2}; use the picture that the program "
            + "makes, or correct the settings.",
        "คิวอาร์โค้ดของปีก่อนหรือของหน่วยงานอื่นเป็นความผิดพลาดที่พบบ่อย",
        "The code of another year or another agency is a common mistake."
    );

    public static readonly Problem PlaceholderIsNoEvidence = new(
        "ITA458",
        Severity.Warning,
        "ข้อ {0} “{1}”: ใต้หัวข้อนี้มีเพียง “{2}” ซึ่งยังไม่ใช่ข้อมูล ให้ใส่ข้อมูลจริง หรือลบข้อความนี้ไว้ก่อน",
        "{0} \"{1}\": only \"{2}\" stands under this heading, which is no evidence; put the real data there, or take "
            + "it away.",
        "ข้อความที่รอข้อมูล ข้ออ้างว่ายังทำไม่เสร็จ ข้อความของเกณฑ์เอง ตารางที่ว่าง และลิงก์ที่ผู้ประเมินเปิดไม่ได้ "
            + "ไม่นับเป็นหลักฐาน",
        "Placeholders, excuses, the criterion's own words, empty tables and links that assessors can't open are no "
            + "evidence."
    );

    public static readonly Problem NoneIsNoAnswer = new(
        "ITA459",
        Severity.Warning,
        "ข้อ {0} “{1}”: ระบุว่า “{2}” แต่เกณฑ์ข้อนี้ต้องมีข้อมูลแสดง ถ้าไม่มีจริง ให้เขียนเหตุผลใต้ waived: "
            + "ในส่วนหัวของหน้า",
        "{0} \"{1}\": the section says \"{2}\", but this item asks for something to be shown; if there is none, give "
            + "the reason under \"waived:\".",
        "คำว่าไม่มี เป็นคำตอบได้เฉพาะข้อที่เกณฑ์ยอมให้ไม่มี เช่น สถิติเรื่องร้องเรียน (may-be-none: true ใน "
            + "catalogue.yaml)",
        "That there is none is an answer only where the item allows it, such as statistics of complaints "
            + "(may-be-none: true in catalogue.yaml)."
    );

    public static readonly Problem YearOfMonthsIsNotGiven = new(
        "ITA460",
        Severity.Warning,
        "ข้อ {0} “{1}”: ข้อมูลบอกเดือนหรือไตรมาสแต่ไม่บอกปี เกณฑ์ต้องการ {2} ให้เขียนปีไว้ในข้อมูล หรือเติม period: "
            + "ในส่วนหัวของหน้า",
        "{0} \"{1}\": months or quarters are named without their year; the rule wants {2}. Write the year, or add "
            + "\"period:\" to the front matter.",
        "ผู้ประเมินต้องเห็นว่าเป็นข้อมูลของปีใด เช่น ต.ค. 65 หรือเขียนปีงบประมาณไว้เหนือตาราง",
        "Assessors must see which year the data are of: write ต.ค. 65, or the fiscal year above the table."
    );
}
