namespace ItaSite.Diagnostics;

/// <summary>The words of <c>ita status</c>. None of them is a pass: that is the assessors' word.</summary>
internal static class StatusWords
{
    public static string Item(Language language) => language == Language.Thai ? "ข้อ" : "Item";

    public static string Title(Language language) => language == Language.Thai ? "รายการ" : "Title";

    public static string Units(Language language) => language == Language.Thai ? "ผู้รับผิดชอบ" : "Responsible";

    public static string Declared(Language language) => language == Language.Thai ? "หน่วยงานแจ้งว่า" : "Declared";

    public static string Found(Language language) => language == Language.Thai ? "พบ" : "Found";

    public static string Sample(Language language) => language == Language.Thai ? "ตัวอย่าง" : "Sample";

    public static string Missing(Language language) => language == Language.Thai ? "ขาด" : "Missing";

    public static string Waived(Language language) => language == Language.Thai ? "ยกเว้น" : "Waived";

    public static string Points(Language language) => language == Language.Thai ? "คะแนน" : "Points";

    public static string AtRisk(Language language) => language == Language.Thai ? "คะแนนที่เสี่ยง" : "At risk";

    public static string Lacking(Language language) => language == Language.Thai ? "สิ่งที่ต้องเติม" : "To mend";

    public static string NoUnit(Language language) => language == Language.Thai ? "ไม่ได้ระบุ" : "not stated";

    /// <param name="word">The word of front matter, or null if nothing is declared.</param>
    public static string DeclaredAs(Language language, string? word) =>
        (language, word) switch
        {
            (Language.Thai, "done") => "ดำเนินการแล้ว",
            (Language.Thai, "in-progress") => "กำลังดำเนินการ",
            (Language.Thai, "not-started") => "ยังไม่ดำเนินการ",
            (Language.Thai, _) => "ยังไม่ได้แจ้ง",
            (_, null) => "nothing",
            _ => word,
        };

    public static string NoPage(Language language) =>
        language == Language.Thai ? "ยังไม่มีหน้าของข้อนี้" : "the item has no page yet";

    public static string NoEvidence(Language language) =>
        language == Language.Thai ? "ยังไม่พบหลักฐาน" : "no evidence yet";

    public static string OnlySample(Language language) =>
        language == Language.Thai ? "มีแต่ข้อมูลตัวอย่าง" : "only example content";

    public static string Year(Language language, string year) =>
        language == Language.Thai ? $"ปีงบประมาณ {year}" : $"Fiscal year {year}";

    public static string Share(Language language, string unit, int items, string atRisk) =>
        language == Language.Thai
            ? $"{unit}: {items} ข้อ คะแนนที่เสี่ยง {atRisk}"
            : $"{unit}: {items} items, {atRisk} points at risk";

    public static string Items(Language language, int items, int withoutPage, int declaredDone) =>
        language == Language.Thai
            ? $"รวม {items} ข้อ ยังไม่มีหน้า {withoutPage} หน่วยงานแจ้งว่าดำเนินการแล้ว {declaredDone}"
            : $"{items} items: {withoutPage} without a page, {declaredDone} declared done";

    public static string Elements(Language language, int elements, int found, int sample, int missing, int waived) =>
        language == Language.Thai
            ? $"องค์ประกอบ {elements}: พบ {found} ตัวอย่าง {sample} ขาด {missing} ยกเว้น {waived}"
            : $"{elements} elements: {found} found, {sample} sample, {missing} missing, {waived} waived";

    public static string Total(Language language, string atRisk, string points) =>
        language == Language.Thai
            ? $"คะแนนที่เสี่ยงจะเสีย {atRisk} จาก {points} (พบหลักฐานแล้วยังไม่ใช่ผลการประเมิน)"
            : $"Points at risk: {atRisk} of {points} (evidence found is not a result: that is the assessors' word)";

    public static string Summary(Language language, int errors, int warnings) =>
        language == Language.Thai
            ? $"อ่านเนื้อหาแล้ว ข้อผิดพลาด {errors} คำเตือน {warnings} ดูรายละเอียดด้วยคำสั่ง ita check"
            : $"Content read: {errors} errors, {warnings} warnings; ita check lists them";
}
