namespace ItaSite.Diagnostics;

/// <summary>Every sentence about drawings that can't be published as they are.</summary>
internal static class SvgProblems
{
    public static readonly Problem DrawingIsOfNoKnownKind = new(
        "ITA318",
        Severity.Error,
        "ไฟล์นี้ไม่ใช่รูป SVG ที่เบราว์เซอร์แสดงได้ (เริ่มด้วย <{0}>) ให้ส่งออกใหม่เป็น SVG แบบธรรมดา หรือ PNG",
        "This is no SVG that browsers show (it begins with <{0}>); export it anew as plain SVG, or as PNG.",
        "รูป SVG เริ่มด้วย <svg xmlns=\"http://www.w3.org/2000/svg\"> ถ้าขาด xmlns เบราว์เซอร์จะไม่วาดรูป",
        "An SVG begins with <svg xmlns=\"http://www.w3.org/2000/svg\">; without xmlns browsers draw nothing."
    );

    public static readonly Problem DrawingLosesParts = new(
        "ITA319",
        Severity.Warning,
        "รูป SVG นี้มีส่วนที่ไม่รู้จัก {1} อย่าง จึงเผยแพร่โดยตัดออก ({0}) ให้ดูรูปว่ายังครบ ถ้าไม่ครบ "
            + "ให้ส่งออกเป็น PNG",
        "This SVG holds {1} unknown parts, which are left out ({0}); see whether the drawing is still whole, else "
            + "export it as PNG.",
        "รูป SVG เขียนขึ้นใหม่จากส่วนที่รู้ว่าไม่สั่งงานและไม่โหลดอะไร ส่วนอื่นไม่เผยแพร่",
        "An SVG is written anew from the parts that are known to run and load nothing; others are not published."
    );

    public static readonly Problem DrawingIsTooDeep = new(
        "ITA320",
        Severity.Error,
        "รูป SVG นี้ซ้อนกันลึกเกิน {0} ชั้น ให้ส่งออกใหม่โดยรวมกลุ่มให้น้อยลง หรือส่งออกเป็น PNG",
        "This SVG is nested more than {0} levels deep; export it anew with fewer groups, or as PNG.",
        "รูปที่ซ้อนลึกมากทำให้เบราว์เซอร์ของผู้เข้าชมค้างได้",
        "A drawing nested that deep can hang a visitor's browser."
    );

    public static readonly Problem DrawingRepeatsItself = new(
        "ITA321",
        Severity.Error,
        "รูป SVG นี้ใช้ส่วนเดิมซ้ำซ้อนกันจนต้องวาดเกิน {0} ชิ้น เบราว์เซอร์จะค้าง ให้ส่งออกเป็น PNG",
        "This SVG uses its own parts again and again, more than {0} in all, which hangs browsers; export it as PNG.",
        "คำสั่ง use ที่ใช้ use อีกหลายชั้นทำให้ไฟล์เล็กกลายเป็นรูปที่ใหญ่มาก",
        "Parts that use parts that use parts turn a small file into an enormous drawing."
    );
}
