namespace ItaSite.Diagnostics;

/// <summary>
/// Sentences about what catalogues of schools and of newer years say beyond the older ones: academic years and
/// footnotes.
/// </summary>
internal static class SchoolProblems
{
    public static readonly Problem AcademicYearIsWrong = new(
        "ITA743",
        Severity.Error,
        "academic-year: {0} ไม่ใช่ปีการศึกษา {1} ให้เขียนวันแรก (from) ที่อยู่ใน พ.ศ. {1} และวันสุดท้าย (to) "
            + "ที่ไม่เกินหนึ่งปีหลังจากนั้น",
        "academic-year: {0} is not the academic year {1}; give a first day (from) in {1} BE, and a last day (to) "
            + "within a year of it.",
        "เช่น academic-year: {{ from: 2566-05-16, to: 2567-05-15 }} ปีการศึกษาเรียกตามปี พ.ศ. ที่เริ่ม "
            + "และชื่อโฟลเดอร์เป็นปีเดียวกัน",
        "For example: academic-year: {{ from: 2566-05-16, to: 2567-05-15 }}. It is called by the year in which it "
            + "begins, as the folder is."
    );

    public static readonly Problem TermIsOutside = new(
        "ITA744",
        Severity.Error,
        "ภาคเรียนที่ {0} ({1}) อยู่นอกปีการศึกษา {2} หรือทับกับภาคเรียนก่อนหน้า ให้แก้วันที่",
        "Term {0} ({1}) lies outside the academic year {2}, or overlaps the term before; correct its days.",
        "terms: เรียงตามลำดับภาคเรียน แต่ละภาคมี from และ to",
        "terms: stand in their order, each with from and to."
    );

    public static readonly Problem FootnoteMarkIsTwice = new(
        "ITA745",
        Severity.Error,
        "เครื่องหมายหมายเหตุ “{0}” ใช้แล้วที่บรรทัด {1} ให้ใช้เครื่องหมายอื่น เช่น ** หรือ ๒",
        "The footnote mark \"{0}\" is already used in line {1}; use another, such as ** or 2.",
        "หมายเหตุของข้อและขององค์ประกอบแสดงรวมกันท้ายข้อ เครื่องหมายจึงต้องไม่ซ้ำกันในข้อเดียวกัน",
        "Footnotes of an item and its elements stand together below it, so within an item every mark is used once."
    );
}
