using ItaSite.Diagnostics;

namespace ItaSite.Importing;

/// <summary>What a Word document holds that a page does not, as a clerk calls it.</summary>
internal static class WordKinds
{
    public static readonly Bilingual Deleted = new(
        "ข้อความที่ลบแล้วแต่ยังค้างในไฟล์",
        "text deleted in tracked changes"
    );
    public static readonly Bilingual Hidden = new("ข้อความที่ซ่อนไว้", "hidden text");
    public static readonly Bilingual Comment = new("ความคิดเห็น", "comments");
    public static readonly Bilingual PageHeader = new("หัวหรือท้ายกระดาษ", "page headers and footers");
    public static readonly Bilingual Contents = new("สารบัญ (เลขหน้าใช้ในเว็บไม่ได้)", "the table of contents");
    public static readonly Bilingual Chart = new("แผนภูมิ", "charts");
    public static readonly Bilingual Diagram = new("แผนผัง SmartArt", "SmartArt diagrams");
    public static readonly Bilingual Shape = new("รูปวาดหรือเส้น", "shapes and lines");
    public static readonly Bilingual Embedded = new("ไฟล์ที่ฝังอยู่", "embedded files");
    public static readonly Bilingual FarPicture = new("รูปที่ไม่ได้อยู่ในไฟล์", "pictures that are not in the file");
    public static readonly Bilingual OddPicture = new(
        "รูปที่เว็บแสดงไม่ได้ (EMF, WMF, TIFF)",
        "pictures no browser shows (EMF, WMF, TIFF)"
    );
    public static readonly Bilingual Link = new(
        "ลิงก์ที่เปิดในเว็บไม่ได้ (ข้อความยังอยู่)",
        "links nobody can follow (their words stay)"
    );
    public static readonly Bilingual Chunk = new("เอกสารที่แทรกทั้งฉบับ", "documents inserted as a whole");

    public static readonly Bilingual TextBox = new(
        "กล่องข้อความ ย้ายมาไว้หลังย่อหน้า",
        "text boxes now stand behind their paragraph"
    );
    public static readonly Bilingual Merged = new(
        "เซลล์ที่ผสานไว้ แยกเป็นเซลล์ว่าง",
        "merged cells are parted; the rest is empty"
    );
    public static readonly Bilingual Nested = new(
        "ตารางซ้อนในตาราง ต่อเป็นบรรทัดในเซลล์",
        "tables within tables are lines of the cell"
    );
    public static readonly Bilingual Formula = new("สมการ เขียนเป็นบรรทัดเดียว", "equations are written in one line");
}
