namespace ItaSite.Diagnostics;

/// <summary>What the program says when it has started or closed a year.</summary>
internal static class YearSentences
{
    public static string Started(Language language, string year, int files, int carried) =>
        language == Language.Thai
            ? $"""
                เริ่มปี {year} แล้ว สร้าง {files} ไฟล์ใน content/oit/{year} มีเนื้อหาที่นำมาจากปีก่อน {carried} หน้า
                ขั้นต่อไป
                1. แก้ fiscalYear และลิงก์ของปีเดิมใน site.config.json เป็น {year}
                2. แก้หน้าในโฟลเดอร์นั้นทีละหน้า ตรวจเนื้อหาที่นำมาจากปีก่อน แล้วลบบรรทัด draft: true เมื่อพร้อมเผยแพร่
                3. ใช้คำสั่ง ita check ดูว่ายังขาดอะไร
                """
            : $"""
                Year {year} is begun: {files} files in content/oit/{year}, {carried} pages with content of last year.
                Next
                1. Change fiscalYear, and links of the old year, in site.config.json to {year}.
                2. Go through the pages, check what was carried over, and remove the line draft: true when one is ready.
                3. Run ita check to see what is missing.
                """;

    public static string Replaced(Language language, string year, int files, int replaced, int removed) =>
        language == Language.Thai
            ? $"""
                เว็บไซต์นี้ยังไม่มีผู้ใดกรอกข้อมูล จึงเริ่มใหม่เป็นปี {year} ตามบัญชีรายการนี้
                สร้าง {files} ไฟล์ แก้ {replaced} ไฟล์ ลบไฟล์เดิมที่ยังว่าง {removed} ไฟล์
                ใช้คำสั่ง ita check ดูว่ายังขาดอะไร
                """
            : $"""
                Nobody has filled this site yet, so it is begun anew as year {year} of this catalogue:
                {files} files made, {replaced} changed, {removed} empty ones removed.
                Run ita check to see what is missing.
                """;

    public static string Closed(Language language, string year, int files, string record) =>
        language == Language.Thai
            ? $"ปิดปี {year} แล้ว บันทึก {files} ไฟล์ใน {record} ให้เก็บไฟล์นี้ไว้กับเนื้อหา "
                + "จากนี้การแก้ไขต้องบันทึกเหตุผล"
            : $"Year {year} is closed: {files} files recorded in {record}; keep it with the content. From now on a "
                + "change needs a reason.";

    public static string Recorded(Language language, string year, int changes, string record) =>
        language == Language.Thai
            ? $"บันทึกการเปลี่ยนแปลงของปี {year} จำนวน {changes} รายการใน {record} แล้ว "
                + "เหตุผลจะแสดงบนเว็บไซต์เมื่อเผยแพร่ครั้งถัดไป"
            : $"Recorded {changes} changes of year {year} in {record}; the reason shows on the site when it is next "
                + "published.";

    public static string NothingChanged(Language language, string year) =>
        language == Language.Thai
            ? $"ปี {year} ปิดไว้แล้ว และไม่มีสิ่งใดเปลี่ยน จึงไม่ต้องบันทึก"
            : $"Year {year} is closed already and nothing has changed; there is nothing to record.";

    public static string ReasonNotNeeded(Language language) =>
        language == Language.Thai
            ? "การปิดครั้งแรกไม่ต้องมีเหตุผล จึงไม่ได้บันทึกข้อความใน --reason"
            : "The first closing needs no reason, so --reason was not recorded.";
}
