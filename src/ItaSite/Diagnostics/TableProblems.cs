namespace ItaSite.Diagnostics;

/// <summary>Every sentence about tables that pages show from files of the office.</summary>
internal static class TableProblems
{
    public static readonly Problem StyleIsUnknown = new("ITA250", Severity.Error,
        "ไม่รู้จักรูปแบบ “.{0}” ของตาราง ใช้ได้: {1}",
        "A table has no style \".{0}\"; there are: {1}.",
        "คำในวงเล็บปีกกาหลังไฟล์ตารางบอกว่าจะแสดงตารางอย่างไร ถ้าไม่เขียนก็แสดงเป็นตาราง",
        "The words in braces after the file say how the table is shown; without any it is shown as a table.");

    /// <summary>All of them, by code.</summary>
    public static readonly IReadOnlyList<Problem> All =
    [
        StyleIsUnknown,
    ];
}
