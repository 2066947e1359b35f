namespace ItaSite.Diagnostics;

/// <summary>What the workplace could not do.</summary>
internal static class WorkplaceProblems
{
    public static readonly Problem FileChangedMeanwhile = new(
        "ITA748",
        Severity.Error,
        "{0} ถูกแก้จากที่อื่นระหว่างบันทึก ยังไม่มีอะไรถูกเขียนทับ ตรวจดูแล้วกดบันทึกอีกครั้ง",
        "{0} was changed elsewhere while it was being saved; nothing was overwritten. Look at it and save again.",
        "โปรแกรมเขียนทับเฉพาะรุ่นที่ท่านเปิดแก้ ถ้ามีผู้อื่น หน้าต่างอื่น หรือโปรแกรมซิงค์แก้ไฟล์เดียวกัน "
            + "ข้อความทั้งสองแสดงให้เปรียบเทียบ และไม่มีข้อความใดหาย",
        "Only the version that was opened is replaced. Where somebody else, another window or a program that"
            + " synchronises changed the same file, both texts are shown, and neither is lost."
    );

    public static readonly Problem NameIsMissing = new(
        "ITA739",
        Severity.Error,
        "ยังไม่ได้กรอกชื่อเต็มของหน่วยงาน",
        "The agency's full name is missing.",
        "ชื่อเต็มใช้ในทุกหน้า ชื่อย่อทำจากชื่อเต็ม แก้ภายหลังได้ในหน้าตั้งค่า",
        "It stands on every page, and the short name is made from it; both can be changed in the settings later."
    );

    public static readonly Problem PageIsNoText = new(
        "ITA749",
        Severity.Error,
        "{0} ไม่ใช่ข้อความ UTF-8 จึงแก้ในแบบฟอร์มไม่ได้ เปิดด้วย Notepad แล้วบันทึกเป็น UTF-8",
        "{0} is no text in UTF-8, so that no form can change it. Open it in an editor and save it as UTF-8.",
        "โปรแกรมไม่เดารหัสอักขระ เพราะถ้าเดาผิด ข้อความไทยจะเสียทั้งไฟล์",
        "The encoding is not guessed: a wrong guess would damage all of its Thai text."
    );

    public static readonly Problem NewsHasNoTitle = new(
        "ITA923",
        Severity.Error,
        "ข่าวนี้ยังไม่มีชื่อ พิมพ์ชื่อข่าวแล้วเลือกไฟล์อีกครั้ง",
        "This news has no title: give it one, and choose its files once more.",
        "ชื่อข่าวเป็นทั้งหัวข้อและที่อยู่ของหน้า ข้อความที่พิมพ์ไว้ยังอยู่ในแบบฟอร์ม",
        "The title is the page's heading and its address. What was typed is still in the form."
    );

    public static readonly Problem DateIsNotRead = new(
        "ITA362",
        Severity.Error,
        "อ่าน “{0}” เป็นวันที่ไม่ได้ เขียนวัน เดือน ปี พ.ศ. เช่น 4 ม.ค. 2566 หรือ 4/1/2566",
        "\"{0}\" can't be read as a date; write day, month and year, such as 4/1/2566.",
        "รับวันที่ตามที่หน่วยงานเขียน ทั้งเลขไทยและเลขอารบิก ปี พ.ศ. หรือ ค.ศ. ข้อความที่พิมพ์ไว้ยังอยู่ในแบบฟอร์ม",
        "Dates are read as offices write them, in either digits and either era. What was typed is still in the form."
    );

    public static readonly Problem MeetingHasNoTitle = new(
        "ITA363",
        Severity.Error,
        "การประชุมนี้ยังไม่มีชื่อ พิมพ์ชื่อการประชุมก่อน",
        "This meeting has no title: give it one.",
        "ชื่อเป็นหัวข้อของหน้าและของภาคผนวกในรายงาน ข้อความที่พิมพ์ไว้ยังอยู่ในแบบฟอร์ม",
        "The title heads the page and its part of the report. What was typed is still in the form."
    );

    public static readonly Problem NoCatalogueIsChosen = new(
        "ITA364",
        Severity.Error,
        "ยังไม่ได้เลือกบัญชีรายการประเมินของปีใหม่ เลือกจากรายการ หรือเลือกไฟล์ .yaml ที่ระบุ fiscal-year",
        "No catalogue of the new year is chosen: take one of the list, or a .yaml file that says its fiscal-year.",
        "รายการที่ประเมินเปลี่ยนทุกปี โปรแกรมจึงเริ่มปีใหม่จากบัญชีรายการของปีนั้น ซึ่งระบุปีไว้ในบรรทัด fiscal-year",
        "What is assessed changes every year, so a year begins from its own catalogue, which says the year."
    );
}
