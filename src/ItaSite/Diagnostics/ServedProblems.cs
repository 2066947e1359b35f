namespace ItaSite.Diagnostics;

/// <summary>Every sentence about what visitors must not be served.</summary>
internal static class ServedProblems
{
    public static readonly Problem PageTakesOver = new(
        "ITA647",
        Severity.Error,
        "หน้า “{0}” มี “{1}” ซึ่งสั่งงานเอง พาผู้เข้าชมไปที่อื่นเอง หรือเปิดหน้าอื่นในกรอบ ให้ลบออก",
        "The page \"{0}\" has \"{1}\", which runs, leads visitors away or frames another page by itself; remove it.",
        "ได้แก่ <base> การเปลี่ยนหน้าเอง กรอบ (iframe) ลิงก์ javascript: data: vbscript: และปุ่มที่ส่งข้อมูล "
            + "มักมาจากแม่แบบใน themes หรือ HTML ในเนื้อหา",
        "Such are <base>, refreshes, frames, links to javascript:, data: or vbscript:, and buttons that send. They come "
            + "from a template in themes, or from HTML in the content."
    );
}
