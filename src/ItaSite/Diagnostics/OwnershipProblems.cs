namespace ItaSite.Diagnostics;

/// <summary>
/// Sentences about evidence that is titled as another agency's or another year's, or was published too early for what
/// it reports.
/// </summary>
internal static class OwnershipProblems
{
    private const string Confirm =
        "ถ้าถูกต้องแล้ว ให้เพิ่มสองบรรทัดนี้ในส่วนหัวของหน้า “confirmed:” และ “  {1}: ถ้อยคำรับรองของหน่วยงาน”";
    private const string ConfirmEnglish =
        "If it is right as it stands, add these two lines to the front matter: \"confirmed:\" and \"  {1}: the "
        + "agency's own words\".";

    public static readonly Problem IsOfAnotherAgency = new(
        "ITA462",
        Severity.Warning,
        "ข้อ {0} “{1}”: พบชื่อ “{2}” ซึ่งเป็นหน่วยงานอื่น ให้แก้ชื่อหรือเปลี่ยนเป็นเอกสารของหน่วยงานเอง " + Confirm,
        "{0} \"{1}\": \"{2}\" is another agency; correct the name, or show the agency's own document. "
            + ConfirmEnglish,
        "หน้าและเอกสารที่คัดลอกจากหน่วยงานอื่นมักมีชื่อเดิมค้างอยู่ ผู้ประเมินไม่นับเป็นหลักฐาน "
            + "หน่วยงานใกล้เคียงที่กล่าวถึงบ่อย ใส่ไว้ที่ agency.names ใน site.config.json แล้วจะไม่เตือน",
        "Pages and documents copied from others keep their names, and assessors count them for nothing. Neighbours "
            + "that are often named may stand in agency.names of site.config.json."
    );

    public static readonly Problem IsTitledOfAnotherYear = new(
        "ITA463",
        Severity.Warning,
        "ข้อ {0} “{1}”: ชื่อเรื่อง “{2}” เป็นของปีอื่น เกณฑ์ต้องการ {3} ให้เปลี่ยนเป็นของปีที่ถูก หรือแก้ชื่อ "
            + Confirm,
        "{0} \"{1}\": the title \"{2}\" is of another time; the rule wants {3}. Show the right year's, or correct the "
            + "title. "
            + ConfirmEnglish,
        "ดูจากหัวข้อ ชื่อเรื่อง ชื่อเอกสาร และคำบรรยายตาราง ช่วงหลายปี (เช่น พ.ศ. ๒๕๖๖ – ๒๕๗๐) และ พ.ศ. "
            + "ของกฎหมายไม่นับ",
        "Headings, titles, names of documents and captions are looked at; ranges of several years and the years of "
            + "laws are not."
    );

    public static readonly Problem IsPublishedTooEarly = new(
        "ITA478",
        Severity.Warning,
        "ข้อ {0} “{1}”: ลงวันที่ {2} ก่อนช่วงที่รายงานจะสิ้นสุด ({3}) จึงยังไม่ใช่ผลทั้งช่วง ให้แก้วันที่ "
            + "หรือเผยแพร่รายงานที่ครบช่วง "
            + Confirm,
        "{0} \"{1}\": dated {2}, before the span that it reports ends ({3}), so it can't be the whole result; correct "
            + "the date, or publish the complete report. "
            + ConfirmEnglish,
        "รายงานผลและสถิติเผยแพร่ได้เมื่อช่วงนั้นสิ้นสุดแล้ว วันที่ดูจาก published: updated: คำบรรยายเอกสาร "
            + "และข้อมูลในไฟล์ แผนและประกาศออกก่อนได้ จึงไม่ตรวจ",
        "Reports and statistics come after their span. The date is that of \"published:\", \"updated:\", the caption, "
            + "or the file itself. Plans and announcements come before, so they are not looked at."
    );
}
