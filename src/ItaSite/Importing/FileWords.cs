using ItaSite.Diagnostics;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Sheets;

namespace ItaSite.Importing;

/// <summary>
/// What kinds of files are called, which of them are tables, and what to do with those that cannot be used.
/// </summary>
internal static class FileWords
{
    private static readonly string[] NamesOfTables = [".csv", ".tsv", ".xls"];

    private static readonly Bilingual SaveAsDocx = new(
        "ให้เปิดด้วย Word แล้วบันทึกเป็น .docx",
        "open it in Word and save it as .docx"
    );

    private static readonly Bilingual SaveAsJpeg = new(
        "ให้บันทึกเป็น JPEG หรือ PNG ก่อน (ในโทรศัพท์: ส่งรูปทาง LINE หรือตั้งกล้องเป็น “เข้ากันได้มากที่สุด”)",
        "save it as JPEG or PNG (on the phone: set the camera to \"most compatible\")"
    );

    public static Bilingual Of(DocumentKind kind, long length)
    {
        var size = length < 1_000_000 ? $"{Math.Max(1, length / 1000):#,0} KB" : $"{length / 1_000_000.0:#,0.0} MB";
        var words = kind switch
        {
            DocumentKind.Excel or DocumentKind.BinaryWorkbook => new Bilingual("ไฟล์ Excel", "Excel workbook"),
            DocumentKind.Word => new("ไฟล์ Word", "Word document"),
            DocumentKind.Pdf => new("เอกสาร PDF", "PDF document"),
            DocumentKind.Text => new("ไฟล์ข้อความ", "text file"),
            DocumentKind.Jpeg or DocumentKind.Png or DocumentKind.Gif or DocumentKind.Webp or DocumentKind.Svg => new(
                "รูปภาพ",
                "picture"
            ),
            _ => new($"ไฟล์ {DocumentKinds.NameOf(kind)}", $"{DocumentKinds.NameOf(kind)} file"),
        };
        return words.Then(Bilingual.Same($" {size}"));
    }

    public static bool IsTable(DocumentKind kind, DroppedFile file) =>
        kind is DocumentKind.Excel or DocumentKind.BinaryWorkbook
        || (kind == DocumentKind.OldOffice && IsOldWorkbook(file))
        || (
            kind is DocumentKind.Text or DocumentKind.Html or DocumentKind.Xml or DocumentKind.Other
            && NamesOfTables.Contains(Path.GetExtension(file.Name).ToLowerInvariant())
        );

    /// <summary>Null for what can be used.</summary>
    public static Bilingual? WhatToDo(DocumentKind kind, DroppedFile file) =>
        kind switch
        {
            _ when IsLockFile(file) => new(
                "เป็นไฟล์ชั่วคราวของ Excel หรือ Word ที่ยังเปิดอยู่ ให้บันทึกแล้วปิดโปรแกรม "
                    + "แล้ววางไฟล์ที่ชื่อไม่ขึ้นต้นด้วย ~$",
                "it marks that Excel or Word has the file open; save, close the program, and drop the file without ~$"
            ),
            _ when file.Bytes.Length == 0 => new("ไฟล์ว่างเปล่า ให้เลือกไฟล์ใหม่", "it is empty; choose another file"),
            DocumentKind.LockedOffice => new(
                "ใส่รหัสผ่านไว้ ให้เปิด นำรหัสผ่านออก แล้วบันทึกใหม่",
                "it is locked with a password; open it, remove the password and save it"
            ),
            DocumentKind.OldOffice when IsTable(kind, file) => null,
            DocumentKind.OldOffice or DocumentKind.Rtf => SaveAsDocx,
            DocumentKind.OpenDocument => new("ให้บันทึกเป็น .docx, .xlsx หรือ PDF", "save it as .docx, .xlsx or PDF"),
            DocumentKind.Heif or DocumentKind.Tiff => SaveAsJpeg,
            DocumentKind.Media => new(
                "ให้ลงวิดีโอใน YouTube หรือ Facebook ของหน่วยงานแล้ววางลิงก์",
                "publish it on the agency's channel and paste the link"
            ),
            DocumentKind.Html or DocumentKind.Xml when IsTable(kind, file) => null,
            DocumentKind.Html or DocumentKind.Xml or DocumentKind.Email or DocumentKind.OutlookMessage => new(
                "ให้เปิด คัดลอกข้อความ แล้ววาง",
                "open it, copy the text and paste it"
            ),
            DocumentKind.Other when IsTable(kind, file) => null,
            DocumentKind.Other or DocumentKind.Metafile => new(
                "ให้บันทึกเป็น PDF, Excel, Word หรือรูป JPEG",
                "save it as PDF, Excel, Word or JPEG"
            ),
            DocumentKind.OtherArchive => new("ให้แตกไฟล์แล้ววางทีละไฟล์", "unpack it and drop the files"),
            _ => null,
        };

    private static bool IsLockFile(DroppedFile file) =>
        file.Name[(file.Name.LastIndexOfAny(['/', '\\']) + 1)..]
            is ['~', '$', ..]
                or ['.', '~', 'l', 'o', 'c', 'k', ..];

    private static bool IsOldWorkbook(DroppedFile file)
    {
        using var stream = new MemoryStream(file.Bytes, writable: false);
        return BiffRecords.In(CompoundFile.Read(stream)) is not null;
    }
}
