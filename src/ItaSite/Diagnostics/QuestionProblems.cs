namespace ItaSite.Diagnostics;

/// <summary>Every question that a rule puts to a person, since no program can answer it.</summary>
internal static class QuestionProblems
{
    private const string Confirm =
        "ถ้าเป็นไปตามเกณฑ์แล้ว ให้เพิ่มสองบรรทัดนี้ในส่วนหัวของหน้า “confirmed:” และ “  {1}: ถ้อยคำรับรองของหน่วยงาน”";
    private const string ConfirmEnglish =
        "If it is so, add these two lines to the front matter: \"confirmed:\" and \"  {1}: the agency's own words\".";
    private const string WordMore =
        "เรื่องนี้โปรแกรมตรวจเองไม่ได้ จึงขอคำรับรองของหน่วยงาน เขียนใต้ confirmed: เป็น ชื่อองค์ประกอบ: ข้อความ "
        + "เว็บไซต์จะแสดงว่าเป็นคำรับรองของหน่วยงาน ไม่ใช่ผลการตรวจ";
    private const string WordMoreEnglish =
        "No program can judge this, so the agency's word is asked for: under \"confirmed:\", element: sentence. The "
        + "site shows it as the agency's word, not as something checked.";

    public static readonly Problem AsksWhetherAnswered = new(
        "ITA450",
        Severity.Warning,
        "ข้อ {0} “{1}”: โปรแกรมไม่รู้ว่าหน่วยงานตอบกลับในช่องทางนี้หรือไม่ " + Confirm,
        "{0} \"{1}\": the program can't see whether the agency answers in this channel. " + ConfirmEnglish,
        WordMore,
        WordMoreEnglish
    );

    public static readonly Problem AsksWhetherNoTravel = new(
        "ITA451",
        Severity.Warning,
        "ข้อ {0} “{1}”: โปรแกรมไม่รู้ว่าผู้ขอรับบริการไม่ต้องเดินทางมาที่หน่วยงานจริงหรือไม่ " + Confirm,
        "{0} \"{1}\": the program can't see whether the applicant need not come to the office. " + ConfirmEnglish,
        WordMore,
        WordMoreEnglish
    );

    public static readonly Problem AsksWhoSigned = new(
        "ITA452",
        Severity.Warning,
        "ข้อ {0} “{1}”: โปรแกรมไม่รู้ว่าผู้ลงนามเป็นผู้บริหารสูงสุดที่ดำรงตำแหน่งในปี {2} หรือไม่ " + Confirm,
        "{0} \"{1}\": the program can't see whether the head in office in {2} signed. " + ConfirmEnglish,
        WordMore,
        WordMoreEnglish
    );

    public static readonly Problem AsksWhichForm = new(
        "ITA453",
        Severity.Warning,
        "ข้อ {0} “{1}”: โปรแกรมไม่รู้ว่าเป็นรูปแบบใดที่เกณฑ์รับ " + Confirm,
        "{0} \"{1}\": the program can't see which of the accepted forms this is. " + ConfirmEnglish,
        WordMore,
        WordMoreEnglish
    );

    public static readonly Problem AsksWhetherSeparate = new(
        "ITA454",
        Severity.Warning,
        "ข้อ {0} “{1}”: โปรแกรมไม่รู้ว่าช่องทางนี้แยกจากช่องทางร้องเรียนทั่วไปหรือไม่ เพราะยังไม่มีที่อยู่ให้เทียบ "
            + Confirm,
        "{0} \"{1}\": there is no address to compare, so the program can't see whether this channel is separate. "
            + ConfirmEnglish,
        WordMore,
        WordMoreEnglish
    );

    public static readonly Problem AsksWhetherAllParts = new(
        "ITA455",
        Severity.Warning,
        "ข้อ {0} “{1}”: ยังไม่เห็นส่วนที่ต้องมี {2} ให้ใส่เป็นหัวข้อย่อยหรือคอลัมน์ชื่อนั้น " + Confirm,
        "{0} \"{1}\": these parts are not seen: {2}. Give each a subheading, a column of that name, or its key in "
            + "braces. "
            + ConfirmEnglish,
        "เกณฑ์กำหนดให้มีทุกส่วน โปรแกรมมองหาชื่อของส่วนนั้นในหัวข้อ หัวตาราง และข้อความของหลักฐาน ชื่อส่วนอยู่ที่ "
            + "parts ใน catalogue.yaml "
            + WordMore,
        "All parts must be there. Their names are looked for in headings, table heads and text; their keys stand "
            + "under \"parts\" in catalogue.yaml. "
            + WordMoreEnglish
    );

    public static readonly Problem AsksWhetherUnderLaw = new(
        "ITA456",
        Severity.Warning,
        "ข้อ {0} “{1}”: ไม่เห็นชื่อกฎหมาย “{2}” ในหลักฐาน ให้อ้างกฎหมายนี้ไว้ " + Confirm,
        "{0} \"{1}\": the evidence does not name the law \"{2}\"; cite it. " + ConfirmEnglish,
        WordMore,
        WordMoreEnglish
    );

    public static readonly Problem AsksWhetherForEach = new(
        "ITA457",
        Severity.Warning,
        "ข้อ {0} “{1}”: โปรแกรมไม่เห็นตารางที่มีช่องครบ จึงไม่รู้ว่าข้อมูลครบทุกรายหรือไม่ " + Confirm,
        "{0} \"{1}\": no table with all the parts is seen, so the program can't see whether every entry is complete. "
            + ConfirmEnglish,
        WordMore,
        WordMoreEnglish
    );
}
