namespace ItaSite.Diagnostics;

/// <summary>Every sentence about what Excel shows, or hides, in a sheet and a page can't.</summary>
internal static class WorkbookProblems
{
    public static readonly Problem WorkbookIsBinary = new(
        "ITA263",
        Severity.Error,
        "“{0}” เป็นไฟล์ Excel แบบไบนารี (.xlsb) ให้บันทึกเป็น .xlsx",
        "\"{0}\" is a binary workbook of Excel (.xlsb); save it as .xlsx.",
        "ใน Excel ใช้คำสั่งบันทึกเป็น แล้วเลือกสมุดงาน Excel (.xlsx) จากนั้นแก้ชื่อไฟล์ในหน้าเว็บ",
        "In Excel use Save as, Excel workbook (.xlsx), and correct the file's name in the page."
    );

    public static readonly Problem RowsAreHidden = new(
        "ITA290",
        Severity.Error,
        "“{0}” ซ่อนหรือกรองแถวที่มีข้อมูลไว้ {1} แถว (แถวที่ {2}) ถ้าเผยแพร่ให้ล้างตัวกรอง ขยายกลุ่ม หรือเลิกซ่อน "
            + "ถ้าไม่เผยแพร่ให้ลบแถวนั้น แล้วบันทึก",
        "\"{0}\" hides or filters out {1} rows that hold data (rows {2}); clear the filter, unfold or unhide them if "
            + "they are to be published, else delete them, and save.",
        "แถวที่ไม่เห็นใน Excel อาจเป็นข้อมูลภายใน หรือเพียงลืมล้างตัวกรอง และยอดรวมอาจนับรวมแถวเหล่านั้น "
            + "โปรแกรมจึงไม่เดาแทน ล้างตัวกรองที่ ข้อมูล > ล้าง ขยายกลุ่มที่เครื่องหมาย + ข้างแถว",
        "Rows that Excel does not show may be internal, or a filter was forgotten, and totals may count them, so "
            + "nothing is guessed. Clear a filter by Data > Clear; unfold groups by the + beside the rows."
    );

    public static readonly Problem LinksAreLost = new(
        "ITA291",
        Severity.Warning,
        "“{0}” มีลิงก์ที่ผู้เข้าชมเว็บไซต์เปิดไม่ได้ จึงเผยแพร่เฉพาะข้อความ: {1} ให้เปลี่ยนเป็นที่อยู่ https:// "
            + "หรือลบลิงก์",
        "\"{0}\" has links that no visitor can open, so only their words are published: {1}; change them to https:// "
            + "addresses, or remove them.",
        "ลิงก์ไปยังไฟล์ในเครื่อง เครือข่ายภายใน แผ่นงานอื่น หรือลิงก์ที่เป็นคำสั่งโปรแกรม ใช้ได้เฉพาะใน Excel "
            + "ของสำนักงาน",
        "Links to files on a disk, a network of the office, another sheet, or a script work in the office's Excel only."
    );

    public static readonly Problem TextIsStruckOut = new(
        "ITA292",
        Severity.Warning,
        "“{0}” มีข้อความขีดฆ่าที่ {1} หน้าเว็บแสดงเส้นขีดฆ่าไว้ แต่แผนภูมิ ยอดรวม และไฟล์ CSV "
            + "ยังนับหรือแสดงข้อความนั้น ถ้ายกเลิกแล้วให้ลบออก",
        "\"{0}\" has text struck out at {1}; the page shows the stroke, but charts, totals and the CSV file still "
            + "count or show it: delete what no longer holds.",
        "ข้อความที่ขีดฆ่าคือข้อความที่ยกเลิกแล้ว ผู้อ่านด้วยโปรแกรมจะไม่เห็นเส้นขีดฆ่า",
        "What is struck out no longer holds, and programs do not see the stroke."
    );

    public static readonly Problem OverlaysAreLost = new(
        "ITA293",
        Severity.Warning,
        "“{0}” มีรูปภาพ กล่องข้อความ รูปร่าง หรือแผนภูมิวางบนแผ่นงานที่ {1} ซึ่งไม่แสดงบนหน้าเว็บ "
            + "ถ้าจำเป็นให้พิมพ์ข้อความลงในเซลล์ หรือใส่รูปภาพในหน้าเว็บ",
        "\"{0}\" has pictures, text boxes, shapes or charts over the sheet at {1}, which the page does not show; "
            + "write the words into cells, or put the picture on the page.",
        "เผยแพร่เฉพาะข้อมูลในเซลล์ แผนภูมิให้ใช้ {.chart} หลังไฟล์ตาราง",
        "Only what stands in cells is published. For a chart write {.chart} behind the file."
    );

    public static readonly Problem CellTextIsTooLong = new(
        "ITA294",
        Severity.Error,
        "{0} {1}: ข้อความยาว {2} ตัวอักษร Excel รับได้ไม่เกิน {3} ให้แบ่งเป็นหลายเซลล์ หรือทำเป็นเอกสาร",
        "{0} {1}: the text has {2} letters, and Excel holds no more than {3}; split it, or make it a document.",
        "ไฟล์ Excel ที่ผู้เข้าชมดาวน์โหลดจะขาดข้อความส่วนที่เกิน",
        "The workbook that visitors download would lack the rest of it."
    );

    public static readonly Problem WorkbookHoldsNoSheet = new(
        "ITA300",
        Severity.Error,
        "“{0}” ไม่มีแผ่นงานที่มีเซลล์ ให้เปิดใน Excel ตรวจว่ามีแผ่นงานตาราง แล้วบันทึกใหม่",
        "\"{0}\" has no sheet of cells; open it in Excel, see that there is one, and save it anew.",
        "ไฟล์ที่มีเฉพาะแผ่นแผนภูมิ หรือเสียหายจนอ่านรายชื่อแผ่นงานไม่ได้ ไม่มีตารางให้แสดง",
        "A file of chart sheets only, or one so damaged that its list of sheets can't be read, has no table to show."
    );
}
