namespace ItaSite.Diagnostics;

/// <summary>Every sentence about what a site of thousands of pages or letters runs into.</summary>
internal static class ScaleProblems
{
    public static readonly Problem AddressIsOfNewsArchive = new("ITA640", Severity.Error,
        "ที่อยู่ “{0}” เป็นของคลังข่าวรายปีที่โปรแกรมสร้างเอง ให้เปลี่ยนชื่อไฟล์นี้ เช่น 2023-02-14-ชื่อ.md",
        "The address \"{0}\" belongs to the archive of news, which the program makes; "
            + "give this file another name, such as 2023-02-14-name.md.",
        "หน้า news/<ปี>/index.html และ news/<ปี>/<เดือน>.html แสดงรายการข่าวของปีและเดือนนั้น "
            + "ที่อยู่เป็นที่อยู่ถาวร จึงกันไว้แม้ยังมีข่าวไม่มาก",
        "The pages news/<year>/index.html and news/<year>/<month>.html list the news of that year and month. "
            + "Their addresses are permanent, so they are kept free even while there is little news.");

    public static readonly Problem TextIsTooLongForExcel = new("ITA641", Severity.Warning,
        "ข้อความในช่องเดียวยาว {0} ตัวอักษร แต่ Excel รับได้ 32,767 ไฟล์ Excel ให้ดาวน์โหลดจึงมีไม่ครบ ให้แบ่งเป็นหลายแถว",
        "One cell holds {0} letters, but Excel takes 32,767: the workbook to download has not all of them. "
            + "Divide the text into several rows.",
        "หน้าเว็บและไฟล์ CSV มีข้อความครบ ไฟล์ Excel บอกท้ายช่องว่าข้อความยังมีต่อใน CSV",
        "The page and the CSV hold all of it; in the workbook the end of the cell says that the CSV has the rest.");

    /// <summary>All of them, by code.</summary>
    public static readonly IReadOnlyList<Problem> All =
    [
        AddressIsOfNewsArchive,
        TextIsTooLongForExcel,
    ];
}
