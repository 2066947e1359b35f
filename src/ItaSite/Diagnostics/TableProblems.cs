namespace ItaSite.Diagnostics;

/// <summary>Every sentence about tables that pages show from files of the office.</summary>
internal static class TableProblems
{
    public static readonly Problem StyleIsUnknown = new(
        "ITA250",
        Severity.Error,
        "ไม่รู้จักรูปแบบ “.{0}” ของตาราง ใช้ได้: {1}",
        "A table has no style \".{0}\"; there are: {1}.",
        "คำในวงเล็บปีกกาหลังไฟล์ตารางบอกว่าจะแสดงตารางอย่างไร ถ้าไม่เขียนก็แสดงเป็นตาราง",
        "The words in braces after the file say how the table is shown; without any it is shown as a table."
    );

    public static readonly Problem RangeIsWrong = new(
        "ITA251",
        Severity.Error,
        "อ่านช่วงเซลล์ “#{0}” ไม่ได้ ให้เขียนเช่น #ม.ค.66 หรือ #ม.ค.66!A3:J40",
        "The range \"#{0}\" can't be read; write for example #sheet or #sheet!A3:J40.",
        "หลังเครื่องหมาย # คือชื่อแผ่นงาน ช่วงเซลล์ หรือทั้งสองอย่างคั่นด้วย ! เซลล์แรกต้องอยู่บนซ้ายของเซลล์สุดท้าย "
            + "ชื่อแผ่นงานที่มีเว้นวรรคให้ครอบลิงก์ทั้งหมดด้วย < >",
        "After # stands a sheet, a range, or both with ! between; the first cell is above and left of the last. Put a "
            + "link with spaces in < >."
    );

    public static readonly Problem SheetIsMissing = new(
        "ITA252",
        Severity.Error,
        "“{0}” ไม่มีแผ่นงาน “{1}” แผ่นงานที่มี: {2}",
        "\"{0}\" has no sheet \"{1}\"; its sheets are: {2}.",
        "ชื่อแผ่นงานอยู่ที่แถบด้านล่างของ Excel ต้องเขียนให้ตรงทุกตัวอักษร ไฟล์ CSV ไม่มีแผ่นงาน",
        "The sheets' names stand on the tabs below; write them exactly. A CSV file has no sheets."
    );

    public static readonly Problem SheetIsHidden = new(
        "ITA253",
        Severity.Error,
        "แผ่นงาน “{1}” ใน “{0}” ถูกซ่อนไว้ ถ้าตั้งใจเผยแพร่ ให้เลิกซ่อนแล้วบันทึก",
        "The sheet \"{1}\" of \"{0}\" is hidden; if it is to be published, unhide it and save.",
        "แผ่นงานที่ซ่อนมักเป็นข้อมูลภายใน โปรแกรมจึงไม่เผยแพร่จนกว่าจะเลิกซ่อน",
        "Hidden sheets mostly hold internal data, so they are not published until they are shown."
    );

    public static readonly Problem OtherSheetsAreLeftOut = new(
        "ITA474",
        Severity.Warning,
        "“{0}” มีหลายแผ่นงาน แสดงเฉพาะ “{1}” ไม่แสดง {2} ให้ระบุแผ่นงานหลังชื่อไฟล์ เช่น {0}#{3} "
            + "หนึ่งบรรทัดต่อหนึ่งแผ่นงาน",
        "\"{0}\" has several sheets; only \"{1}\" is shown, not {2}: name the sheet behind the file, as in {0}#{3}, a "
            + "line for each.",
        "ถ้าต้องการแสดงเพียงแผ่นเดียว ให้เขียนชื่อแผ่นงานนั้นหลัง # จะไม่มีคำเตือน "
            + "ชื่อที่มีเว้นวรรคให้ครอบลิงก์ทั้งหมดด้วย < >",
        "To show one sheet only, name it behind #, and nothing is said. Put a link with spaces in < >."
    );

    public static readonly Problem RangeIsEmpty = new(
        "ITA254",
        Severity.Error,
        "ไม่มีข้อมูลใน “{0}”{1} ให้ตรวจแผ่นงานและช่วงเซลล์",
        "There is nothing in \"{0}\"{1}; check the sheet and the range.",
        "แผ่นงานว่าง หรือช่วงเซลล์อยู่นอกตาราง",
        "The sheet is blank, or the range lies outside the table."
    );

    public static readonly Problem HeadIsMissing = new(
        "ITA255",
        Severity.Error,
        "ไม่พบหัวตารางใน “{0}” ให้มีแถวหัวตารางที่มีชื่อครบทุกช่อง หรือระบุช่วงเซลล์ที่เริ่มจากหัวตาราง",
        "No head was found in \"{0}\"; give every column a name, or name a range that begins with the head.",
        "หัวตารางคือแถวแรกที่มีข้อความตั้งแต่ครึ่งหนึ่งของช่อง แถวที่มีข้อความช่องเดียวเหนือหัวตารางถือเป็นชื่อเรื่อง",
        "The head is the first row with words in at least half of its cells; rows of a single text above it are titles."
    );

    public static readonly Problem HeadIsTwice = new(
        "ITA256",
        Severity.Warning,
        "“{0}”: หัวตาราง “{1}” ซ้ำกันในช่อง {2} ให้ตั้งชื่อให้ต่างกัน",
        "\"{0}\": the head \"{1}\" stands over the columns {2}; name them apart.",
        "ผู้ใช้โปรแกรมอ่านหน้าจอแยกช่องที่ชื่อเหมือนกันไม่ได้",
        "People who listen to the page can't tell columns of the same name apart."
    );

    public static readonly Problem TableIsTooLarge = new(
        "ITA257",
        Severity.Error,
        "“{0}” มี {1} แถว {2} ช่อง (ช่องขวาสุดที่มีข้อมูลคือ {3}) มากเกินกว่าจะแสดงบนหน้าเว็บ ให้แบ่งเป็นหลายตาราง "
            + "หรือลิงก์ไปยังไฟล์แทน",
        "\"{0}\" has {1} rows and {2} columns (the rightmost cell is {3}), too many for a page; split it, or link to "
            + "the file instead.",
        "แสดงได้ไม่เกิน 50,000 แถว และ 200 ช่อง ถ้าตารางจริงเล็กกว่านี้ ให้ลบข้อมูลนอกตาราง หรือระบุช่วงเซลล์ เช่น "
            + "#ม.ค.66!A3:J40",
        "At most 50,000 rows and 200 columns are shown. If the table itself is smaller, delete what stands outside of "
            + "it, or name its range, such as #sheet!A3:J40."
    );

    public static readonly Problem CellIsAtFault = new(
        "ITA258",
        Severity.Error,
        "{0} {1}: Excel แสดง {2} ให้แก้สูตรหรือพิมพ์ค่าจริงในเซลล์นี้ แล้วบันทึก",
        "{0} {1}: Excel shows {2}; correct the formula, or type the real value, and save.",
        "สูตรในเซลล์นี้คำนวณไม่ได้ เช่น อ้างถึงเซลล์ที่ถูกลบ หรือหารด้วยศูนย์ ใน CSV เลขยาวที่กลายเป็น 6.50671E+11 "
            + "และ ##### คือเลขที่เสียไปแล้ว ให้จัดรูปแบบเซลล์เป็นข้อความ พิมพ์เลขเต็ม แล้วบันทึกใหม่",
        "The formula can't be worked out: it points to a deleted cell, or divides by nought. In CSV 6.50671E+11 and "
            + "##### are numbers that were lost: format the cell as text, type the whole number, and save anew."
    );

    public static readonly Problem FormulaHasNoValue = new(
        "ITA259",
        Severity.Error,
        "{0} {1}: สูตรยังไม่มีค่าที่คำนวณแล้ว ให้เปิดด้วย Excel แล้วบันทึกใหม่",
        "{0} {1}: the formula has no stored value; open the file in Excel and save it.",
        "โปรแกรมไม่คำนวณสูตรเอง ใช้ค่าที่ Excel บันทึกไว้ ไฟล์ที่สร้างโดยโปรแกรมอื่นอาจยังไม่มีค่านี้",
        "Formulas are not worked out here; the value that Excel stored is taken. Files that other programs made may "
            + "lack it."
    );

    public static readonly Problem WorkbookHoldsMacros = new(
        "ITA260",
        Severity.Error,
        "“{0}” มีแมโคร ให้บันทึกเป็น .xlsx ที่ไม่มีแมโคร",
        "\"{0}\" holds macros; save it as an .xlsx without.",
        "แมโครเป็นโปรแกรมที่อาจเป็นอันตราย ใน Excel ใช้คำสั่งบันทึกเป็น แล้วเลือกสมุดงาน Excel (.xlsx)",
        "Macros are programs and may do harm. In Excel use Save as, Excel workbook (.xlsx)."
    );

    public static readonly Problem WorkbookLinksElsewhere = new(
        "ITA261",
        Severity.Error,
        "“{0}” ดึงข้อมูลจากไฟล์อื่น ให้ตัดการเชื่อมโยง (ข้อมูล > แก้ไขการเชื่อมโยง > ตัดการเชื่อมโยง) แล้วบันทึก",
        "\"{0}\" takes data from other files; break the links (Data > Edit Links > Break Link) and save.",
        "ค่าที่มาจากไฟล์อื่นอาจเก่าหรือผิดโดยไม่รู้ตัว และเปิดเผยที่อยู่ไฟล์ภายใน",
        "Values from other files can be stale without anyone knowing, and the links show internal paths."
    );

    public static readonly Problem WorkbookIsLocked = new(
        "ITA262",
        Severity.Error,
        "“{0}” ใส่รหัสผ่านไว้ ให้บันทึกใหม่โดยไม่ใส่รหัสผ่าน",
        "\"{0}\" is locked with a password; save it anew without one.",
        "ใน Excel ใช้คำสั่ง ไฟล์ > ข้อมูล > ป้องกันสมุดงาน > เข้ารหัสด้วยรหัสผ่าน แล้วลบรหัสออก",
        "In Excel: File > Info > Protect Workbook > Encrypt with Password, and clear the password."
    );

    public static readonly Problem FileIsNoTable = new(
        "ITA264",
        Severity.Error,
        "“{0}” ไม่ใช่ตาราง ข้างในเป็น {1} ให้วางไฟล์ .xlsx หรือ .csv จริง",
        "\"{0}\" is no table but {1}; put a real .xlsx or .csv there.",
        "การเปลี่ยนนามสกุลไฟล์ไม่ได้แปลงชนิดของไฟล์",
        "Renaming a file does not convert it."
    );

    public static readonly Problem QuoteIsOpen = new(
        "ITA265",
        Severity.Error,
        "“{0}” แถวที่ {1}: เครื่องหมายคำพูด (\") ไม่ครบคู่ ให้เปิดด้วย Excel แล้วบันทึกเป็น CSV ใหม่",
        "\"{0}\" row {1}: a quotation mark (\") has no partner; open it in Excel and save it as CSV anew.",
        "ข้อความที่มีจุลภาคหรือขึ้นบรรทัดใหม่ต้องอยู่ในเครื่องหมายคำพูดที่เปิดและปิดครบ",
        "A text with commas or line breaks stands between quotation marks that open and close."
    );

    public static readonly Problem ColumnIsHidden = new(
        "ITA266",
        Severity.Error,
        "“{0}” ซ่อนช่อง {1} ไว้ ถ้าไม่เผยแพร่ให้ลบช่องนั้น ถ้าเผยแพร่ให้เลิกซ่อน แล้วบันทึก",
        "\"{0}\" hides the columns {1}; delete them if they are not to be published, or unhide them, and save.",
        "ช่องที่ซ่อนมักเป็นข้อมูลภายใน เช่น เลขประจำตัว โปรแกรมจึงไม่เดาแทน",
        "Hidden columns mostly hold internal data such as personal numbers, so nothing is guessed."
    );
}
