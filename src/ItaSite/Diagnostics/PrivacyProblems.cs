namespace ItaSite.Diagnostics;

/// <summary>Every sentence about personal data in what is to be published. They say a number only in part.</summary>
internal static class PrivacyProblems
{
    public static readonly Problem CitizenNumberIsShown = new(
        "ITA720",
        Severity.Error,
        "พบเลขประจำตัวประชาชน {0}{1} ห้ามเผยแพร่ ให้ลบออก หรือปิดทับในต้นฉบับแล้วบันทึกใหม่",
        "A citizen number, {0}{1}, must not be published; remove it, or cover it in the original and save anew.",
        "เลข ๑๓ หลักนี้มีเลขตรวจสอบถูกต้อง เลขประจำตัวผู้เสียภาษีของบุคคลธรรมดาคือเลขประจำตัวประชาชน "
            + "ตารางผู้เสนอราคาจึงมักมีติดมา การวาดกรอบดำทับใน PDF ไม่ได้ลบตัวเลขข้างใต้ หากไม่ใช่เลขของบุคคล "
            + "ให้เขียนในส่วนหัวของหน้า allow-personal: { \"เลขนั้น\": เหตุผล }",
        "These 13 digits have a valid check digit. A sole trader's tax number is a citizen number, so tables of "
            + "bidders often hold one. A black box drawn over a PDF does not remove what is under it. If it is no "
            + "person's number, say so in the page's front matter: allow-personal: { \"the number\": reason }"
    );

    public static readonly Problem PersonalPhoneIsShown = new(
        "ITA721",
        Severity.Warning,
        "พบหมายเลขโทรศัพท์มือถือ {0}{1} ให้ใช้หมายเลขของหน่วยงานแทน หรือลบออก",
        "A mobile phone number, {0}{1}; use the agency's number instead, or remove it.",
        "เบอร์มือถือเป็นข้อมูลส่วนบุคคล แสดงได้ในหน้าติดต่อและข้อที่ให้แสดงช่องทางติดต่อผู้บริหาร "
            + "หมายเลขที่แสดงในหน้าเหล่านั้นแล้วถือเป็นช่องทางของหน่วยงาน หากจำเป็นต้องแสดงที่อื่น "
            + "ให้เขียนในส่วนหัวของหน้า allow-personal: { \"หมายเลข\": เหตุผล }",
        "A mobile number is personal. It belongs on the contact page and where an item asks for officials' contacts; "
            + "what stands there counts as the agency's. Elsewhere, give a reason in front matter: allow-personal: { "
            + "\"number\": reason }"
    );

    public static readonly Problem PersonalEmailIsShown = new(
        "ITA722",
        Severity.Warning,
        "พบอีเมลส่วนตัว {0}{1} ให้ใช้อีเมลของหน่วยงานแทน หรือลบออก",
        "A personal e-mail address, {0}{1}; use the agency's address instead, or remove it.",
        "อีเมลของผู้ให้บริการฟรีมักเป็นของบุคคล หากเป็นอีเมลที่หน่วยงานใช้จริง ให้แสดงไว้ในหน้าติดต่อ "
            + "(content/contact.md) แล้วหน้าอื่นจะใช้ได้ หรือเขียนในส่วนหัวของหน้า allow-personal: { \"อีเมล\": "
            + "เหตุผล }",
        "Addresses at free providers are mostly persons'. If the agency does use it, show it on the contact page "
            + "(content/contact.md) and other pages may too; or give a reason in front matter: allow-personal: { "
            + "\"address\": reason }"
    );

    public static readonly Problem BankAccountIsShown = new(
        "ITA723",
        Severity.Warning,
        "พบเลขที่บัญชีธนาคาร {0}{1} ให้ลบออก เว้นแต่เป็นบัญชีของหน่วยงานที่ต้องแสดง",
        "A bank account number, {0}{1}; remove it unless it is the agency's own and must be shown.",
        "เลขที่บัญชีของบุคคลเป็นข้อมูลส่วนบุคคลและถูกใช้หลอกลวงได้ หากเป็นบัญชีรับเงินของหน่วยงาน "
            + "ให้เขียนในส่วนหัวของหน้า allow-personal: { \"เลขที่บัญชี\": เหตุผล }",
        "A person's account number is personal and helps fraud. For the agency's own account, give a reason in front "
            + "matter: allow-personal: { \"account\": reason }"
    );

    public static readonly Problem PictureTellsWhere = new(
        "ITA724",
        Severity.Warning,
        "รูปนี้มีพิกัด GPS ของที่ถ่าย{0} ให้ลบ: คลิกขวาที่ไฟล์ > คุณสมบัติ (Properties) > รายละเอียด (Details) > "
            + "เอาคุณสมบัติและข้อมูลส่วนบุคคลออก",
        "This picture holds the GPS position where it was taken{0}; remove it: right-click > Properties > Details > "
            + "Remove Properties and Personal Information.",
        "โทรศัพท์บันทึกพิกัดไว้ในรูป ซึ่งอาจเป็นบ้านของประชาชนหรือเจ้าหน้าที่ หากต้องการแสดงพิกัดของโครงการ "
            + "ให้เขียนในส่วนหัวของหน้า allow-personal: { \"ชื่อไฟล์รูป\": เหตุผล }",
        "Phones store the position in pictures, and it may be somebody's home. If a project's position is meant to be "
            + "shown, give a reason in front matter: allow-personal: { \"name of the picture's file\": reason }"
    );

    public static readonly Problem DocumentNamesItsAuthor = new(
        "ITA725",
        Severity.Warning,
        "คุณสมบัติของไฟล์มีชื่อบุคคล “{0}”{1} ให้ลบ: Word/Excel ใช้ ไฟล์ > ข้อมูล > ตรวจหาปัญหา > ตรวจสอบเอกสาร "
            + "แล้วส่งออกใหม่ · Acrobat ใช้ ไฟล์ > คุณสมบัติ ลบช่องผู้เขียน (Author)",
        "The file's properties name a person, \"{0}\"{1}; remove it: in Word/Excel, File > Info > Check for Issues > "
            + "Inspect Document, then export anew; in Acrobat, File > Properties, empty Author.",
        "ชื่อผู้เขียนและผู้แก้ไขติดไปกับไฟล์โดยไม่เห็นในหน้าเอกสาร รูปภาพลบได้จาก คุณสมบัติ (Properties) > รายละเอียด "
            + "(Details) ของ Windows ชื่อหน่วยงานและส่วนงานไม่นับ หากตั้งใจแสดง ให้เขียนในส่วนหัวของหน้า "
            + "allow-personal: { \"ชื่อ\": เหตุผล }",
        "Authors and editors travel with a file unseen. For pictures use Properties > Details in Windows. Names of "
            + "the agency and its units don't count. If it is meant to be shown, give a reason in front matter: "
            + "allow-personal: { \"name\": reason }"
    );

    public static readonly Problem AllowedPersonalIsNowhere = new(
        "ITA726",
        Severity.Warning,
        "อนุญาต “{0}” ไว้ใน allow-personal แต่ไม่พบในหน้านี้และเอกสารของหน้านี้ ให้ลบออกหรือแก้ให้ตรง",
        "\"{0}\" is allowed in allow-personal but found neither on this page nor in its documents; remove or correct "
            + "it.",
        "ข้ออนุญาตที่ค้างไว้อาจปล่อยข้อมูลที่เพิ่มเข้ามาภายหลังโดยไม่ตั้งใจ ตัวเลขเทียบกันโดยไม่สนเลขไทย ขีด "
            + "และช่องว่าง",
        "A leftover permission may let through what is added later. Numbers are compared without regard to Thai "
            + "digits, dashes and spaces."
    );

    public static readonly Problem InsideIsNotScreened = new(
        "ITA730",
        Severity.Warning,
        "ตรวจข้อมูลส่วนบุคคลใน{0}ไม่ได้ เพราะ{1} ให้เปิดดูด้วยตาก่อนเผยแพร่ หรือนำออก",
        "Personal data in {0} could not be screened: {1}; look through it before publishing, or take it out.",
        "โปรแกรมเปิดอ่านส่วนนี้ไม่ได้ จึงบอกไม่ได้ว่ามีเลขประจำตัวประชาชนหรือข้อมูลส่วนบุคคลอยู่หรือไม่ "
            + "ควรเผยแพร่เป็น PDF หรือ .xlsx ที่เปิดอ่านได้โดยไม่ใส่รหัสผ่าน และไม่ฝังไฟล์อื่นไว้ข้างใน",
        "The program can't read this part, so it can't say whether it holds personal data. Publish a PDF or .xlsx "
            + "that opens without a password, and embed no other files."
    );

    public static readonly Problem FileNameMayHoldCitizenNumber = new(
        "ITA731",
        Severity.Warning,
        "ชื่อไฟล์นี้มีเลข {0} ซึ่งอาจเป็นเวลาที่ถ่ายหรือเลขประจำตัวประชาชน ให้ตั้งชื่อไฟล์ใหม่ตามเนื้อหา",
        "The name of this file holds {0}, which may be the time it was taken or a citizen number; name the file by "
            + "what it shows.",
        "โทรศัพท์และโปรแกรมแชทตั้งชื่อรูปด้วยเลข ๑๓ หลักที่นับเวลา "
            + "ซึ่งบางครั้งตรงกับเลขตรวจสอบของเลขประจำตัวประชาชนโดยบังเอิญ "
            + "ชื่อไฟล์เป็นส่วนหนึ่งของที่อยู่ที่ทุกคนเห็น",
        "Phones and chat programs name pictures by 13 digits that count time, and by chance some pass the check digit "
            + "of citizen numbers. A file's name is part of its public address."
    );
}
