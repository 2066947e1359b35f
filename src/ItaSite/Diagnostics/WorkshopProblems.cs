namespace ItaSite.Diagnostics;

/// <summary>Every sentence about what is meant for the office and is not published.</summary>
internal static class WorkshopProblems
{
    public static readonly Problem LinkLeadsToWorkshop = new(
        "ITA464",
        Severity.Error,
        "“{0}” เป็นหน้าสำหรับหน่วยงานและไม่เผยแพร่ ให้ลบลิงก์นี้ หรือถ้าต้องการเผยแพร่ ให้ใส่ \"publishWorkshop\": "
            + "true ใน site.config.json",
        "\"{0}\" is a page for the office and is not published; remove the link, or set \"publishWorkshop\": true in "
            + "site.config.json.",
        "คำแนะนำ ลำดับสิ่งที่ต้องทำ และข้อสังเกตต่อเกณฑ์ ดูได้ใน ita serve, ita status และ ita check "
            + "ผู้เข้าชมเว็บไซต์ไม่เห็น เว้นแต่หน่วยงานตั้งค่าให้เผยแพร่",
        "Advice, priorities and doubts about the criteria are seen in ita serve, ita status and ita check; visitors "
            + "do not see them unless the settings say so."
    );
}
