using ItaSite.Diagnostics;

namespace ItaSite.Files;

/// <summary>Why a file can't be published under its name, and what to do.</summary>
internal static class WrongNames
{
    public static Diagnostic Told(Place place, string name, NameVerdict verdict)
    {
        var (why, what) = verdict switch
        {
            NameVerdict.WebPage => (
                new Bilingual("เบราว์เซอร์เปิดเป็นหน้าเว็บที่สั่งงานได้", "browsers open it as a page that can run"),
                new Bilingual(
                    "บันทึกเป็น PDF แล้วแก้ลิงก์ หรือเขียนเป็นหน้าใน content (.md)",
                    "save it as PDF and correct the link, or write it as a page in content (.md)"
                )
            ),
            NameVerdict.Program => (
                new Bilingual(
                    "เป็นโปรแกรม สคริปต์ หรือทางลัดที่สั่งงานเครื่องได้",
                    "it is a program, script or shortcut that can run"
                ),
                new Bilingual(
                    "ลบลิงก์ หรือใส่เอกสาร (PDF) หรือลิงก์ไปเว็บไซต์ที่แจกโปรแกรมนั้นแทน",
                    "remove the link, or put a document (PDF) or a link to the program's own site in its place"
                )
            ),
            NameVerdict.HostSetting => (
                new Bilingual(
                    "โฮสต์ใช้ชื่อนี้เป็นคำสั่งตั้งค่าของเว็บไซต์",
                    "hosts take a file of that name for settings of the site"
                ),
                new Bilingual("เปลี่ยนชื่อไฟล์ หรือลบลิงก์", "rename it, or remove the link")
            ),
            _ => (
                new Bilingual(
                    "ไม่อยู่ในรายการชนิดไฟล์ที่เผยแพร่ได้",
                    "its kind is not in the list of what may be published"
                ),
                new Bilingual(
                    "บันทึกเป็น PDF หรือใส่ไว้ในไฟล์ .zip แล้วแก้ลิงก์",
                    "save it as PDF, or put it in a .zip, and correct the link"
                )
            ),
        };
        return Diagnostic.At(place, ServedProblems.KindIsNotPublished, Bilingual.Same(name), why, what);
    }
}
