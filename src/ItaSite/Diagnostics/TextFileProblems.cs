namespace ItaSite.Diagnostics;

/// <summary>Every sentence about the bytes and cells of text files: CSV as offices save it.</summary>
internal static class TextFileProblems
{
    public static readonly Problem ByteIsNoLetter = new(
        "ITA295",
        Severity.Error,
        "“{0}”: ไบต์ {1} ตรงนี้ไม่ใช่ตัวอักษร (ทั้งไฟล์มี {2} ไบต์) ให้พิมพ์ตัวอักษรที่ขาดแล้วบันทึกเป็น UTF-8",
        "\"{0}\": the byte {1} here is no letter ({2} such in the file); type what is missing and save it as UTF-8.",
        "มักเกิดจากระบบที่ตัดข้อความยาวกลางตัวอักษร หรือคัดลอกไฟล์มาไม่ครบ โปรแกรมไม่รู้ว่าตัวอักษรเดิมคืออะไร "
            + "จึงไม่เดา",
        "Mostly a system cut a long text in the middle of a letter, or the file was copied in part. Nobody knows "
            + "which letter it was, so none is guessed."
    );

    public static readonly Problem EncodingsAreMixed = new(
        "ITA296",
        Severity.Warning,
        "“{0}” เป็น UTF-8 แต่บรรทัด {1} เป็น Windows-874 ให้ตรวจบรรทัดนั้น แล้วบันทึกทั้งไฟล์เป็น UTF-8",
        "\"{0}\" is UTF-8, but line {1} is Windows-874; check it, and save the whole file as UTF-8.",
        "เกิดจากการนำไฟล์ที่บันทึกต่างรหัสมาต่อกัน โปรแกรมอ่านแต่ละบรรทัดตามรหัสของบรรทัดนั้น",
        "Files of different encodings were joined. Each line is read in its own encoding."
    );

    public static readonly Problem RowIsTooLong = new(
        "ITA297",
        Severity.Error,
        "บรรทัด {0}: มี {1} ช่อง แต่หัวตารางมี {2} ช่อง ถ้าข้อความหรือจำนวนเงินมีเครื่องหมายคั่น ให้ใส่อัญประกาศ เช่น "
            + "{3}",
        "Line {0}: {1} cells under a head of {2}; put quotation marks around a text or amount that holds the "
            + "delimiter, such as {3}.",
        "จำนวนเงิน 1,250.00 ในไฟล์ที่คั่นด้วยจุลภาคจะขาดเป็นสองช่อง ต้องเขียน \"1,250.00\" ในเครื่องหมายอัญประกาศ "
            + "หรือเปิดด้วย Excel แล้วบันทึกเป็น CSV ใหม่",
        "An amount such as 1,250.00 falls apart in a file cut by commas; write \"1,250.00\" in quotation marks, or "
            + "save the file as CSV from Excel."
    );

    public static readonly Problem OneColumnIsRead = new(
        "ITA298",
        Severity.Warning,
        "“{0}” อ่านได้ช่องเดียว แต่ทุกแถวมี {1} ถ้าใช้คั่นช่อง ให้บันทึกใหม่โดยคั่นด้วยจุลภาคหรือแท็บ",
        "\"{0}\" was read as a single column, but every row holds {1}; if it parts the columns, save the file with "
            + "commas or tabs.",
        "เครื่องหมายคั่นที่รู้จักคือจุลภาค อัฒภาค (;) แท็บ และขีดตั้ง (|) เครื่องหมายอื่นระบุได้ด้วยบรรทัดแรก เช่น "
            + "sep=^",
        "Commas, semicolons, tabs and bars are known; any other is named by a first line such as sep=^."
    );

    public static readonly Problem TextIsGarbled = new(
        "ITA299",
        Severity.Error,
        "“{0}”: ตัวอักษรไทยเสียจากการเปิดผิดรหัสแล้วบันทึกทับ (เช่น เธฃเธฒ หรือ à¸£) ให้ใช้ไฟล์ต้นฉบับ",
        "\"{0}\": Thai letters were spoilt by opening the file in a wrong encoding and saving it (เธฃเธฒ, à¸£); use "
            + "the original.",
        "เกิดเมื่อเปิดไฟล์ UTF-8 ที่ไม่มี BOM ด้วย Excel แล้วบันทึก ให้นำเข้าด้วยเมนู ข้อมูล > จากข้อความ/CSV "
            + "และเลือก 65001: Unicode (UTF-8)",
        "This happens when Excel opens UTF-8 without a byte-order mark. Import it by Data > From Text/CSV and choose "
            + "65001: Unicode (UTF-8)."
    );

    public static readonly Problem WordsAreHidden = new(
        "ITA727",
        Severity.Error,
        "“{0}” มีข้อความที่ถูกซ่อนไว้ (display:none) ถ้าไม่เผยแพร่ให้ลบ ถ้าเผยแพร่ให้เลิกซ่อน โดยเปิดด้วย Excel "
            + "แล้วบันทึกเป็น .xlsx",
        "\"{0}\" holds words that are hidden (display:none); delete them if they are not to be published, else show "
            + "them: open it in Excel and save it as .xlsx.",
        "ไฟล์นี้เป็นตาราง HTML ที่ระบบส่งออก ข้อความที่ซ่อนอาจเป็นข้อมูลภายใน โปรแกรมจึงไม่เดาแทน",
        "The file is an HTML table that a system exported. What is hidden may be internal, so nothing is guessed."
    );

    public static readonly Problem OtherTablesAreLeftOut = new(
        "ITA728",
        Severity.Warning,
        "“{0}” มีหลายตาราง แสดงเฉพาะ “{1}” ไม่แสดง {2} ให้ระบุตารางที่ต้องการหลังชื่อไฟล์ เช่น {0}#{3}",
        "\"{0}\" holds several tables; only \"{1}\" is shown, not {2}: name the table behind the file, as in {0}#{3}.",
        "แต่ละตารางในไฟล์ HTML เป็นแผ่นงานหนึ่ง ชื่อ ตาราง1 ตาราง2 … ตามลำดับ ให้เขียนหนึ่งบรรทัดต่อหนึ่งตาราง",
        "Each table of an HTML file is a sheet of its own, named ตาราง1, ตาราง2 … in order. Write a line for each."
    );
}
