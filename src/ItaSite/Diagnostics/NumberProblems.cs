namespace ItaSite.Diagnostics;

/// <summary>Every sentence about the number formats of cells.</summary>
internal static class NumberProblems
{
    public static readonly Problem FormatIsUnknown = new(
        "ITA267",
        Severity.Warning,
        "{0} {1}: อ่านรูปแบบตัวเลข “{2}” ไม่ได้ จึงแสดงค่าตามที่เก็บไว้ ให้เลือกรูปแบบใหม่ใน Excel แล้วบันทึก",
        "{0} {1}: the number format \"{2}\" can't be read, so the stored value is shown; choose another one in Excel "
            + "and save.",
        "ค่าที่แสดงบนหน้าเว็บอาจต่างจากที่เห็นใน Excel เช่น วันที่อาจกลายเป็นตัวเลข ใน Excel ให้คลิกขวาที่เซลล์ "
            + "แล้วเลือกจัดรูปแบบเซลล์",
        "The page may show something else than Excel does, such as a number for a day. In Excel, right-click the cell "
            + "and choose Format Cells."
    );

    public static readonly Problem ScaleIsUnsaid = new(
        "ITA268",
        Severity.Warning,
        "{0} ช่อง {1}: รูปแบบตัวเลขหารค่าด้วย {2} แต่หัวตารางไม่ได้บอกหน่วย ให้เพิ่มหน่วย เช่น (พันบาท) หรือ "
            + "(ล้านบาท) ที่หัวช่อง",
        "{0} column {1}: the format divides by {2}, but the head does not say so; add the unit to the head, such as "
            + "(พันบาท) or (ล้านบาท).",
        "จุลภาคท้ายรูปแบบ เช่น #,##0, ทำให้ 1,250,000 แสดงเป็น 1,250 ผู้อ่านจะเข้าใจผิดถ้าหัวตารางไม่บอกว่าเป็นพันบาท",
        "A comma that ends a format, as in #,##0, shows 1,250,000 as 1,250; readers take it for baht unless the head "
            + "says thousands."
    );

    public static readonly Problem NumberIsHidden = new(
        "ITA269",
        Severity.Warning,
        "{0} {1}: รูปแบบตัวเลขซ่อนค่าไว้ จึงไม่เผยแพร่ค่านี้ ถ้าต้องการเผยแพร่ ให้เลือกรูปแบบทั่วไปใน Excel แล้วบันทึก",
        "{0} {1}: the number format hides the value, so it is not published; to publish it, choose General in Excel "
            + "and save.",
        "รูปแบบ ;;; ทำให้เซลล์ดูว่าง แม้มีค่าอยู่ หน้าเว็บและไฟล์ดาวน์โหลดจึงว่างเช่นเดียวกับที่เห็นใน Excel",
        "The format ;;; makes a cell look empty though it holds a value; page and downloads show what Excel shows."
    );
}
