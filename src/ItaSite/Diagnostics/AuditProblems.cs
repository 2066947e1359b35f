namespace ItaSite.Diagnostics;

/// <summary>
/// Every sentence about figures in a table that contradict each other or the form. All are warnings: what looks wrong
/// may be so in fact, and only the office knows.
/// </summary>
internal static class AuditProblems
{
    private const string Look =
        "ตรวจกับเอกสารต้นเรื่อง ถ้าตัวเลขในไฟล์ผิด ให้แก้ในไฟล์แล้วสร้างเว็บไซต์ใหม่ ถ้าถูกต้องตามจริง ไม่ต้องแก้ "
        + "แต่ควรอธิบายไว้ในหมายเหตุของตาราง";
    private const string LookEnglish =
        "Compare with the papers. If the file is wrong, correct it and build again; if it is right, leave it and "
        + "explain it in a note under the table.";

    public static readonly Problem TotalIsNotTheSum = new(
        "ITA440",
        Severity.Warning,
        "{0}: ยอดรวม {1} แต่บวกได้ {2} ให้ตรวจตัวเลขในคอลัมน์นี้",
        "{0}: the total says {1}, but the rows add up to {2}; check the figures of this column.",
        "แถวรวมเทียบกับผลบวกของรายการเหนือขึ้นไปจนถึงยอดรวมหรือหัวข้อก่อนหน้า ยอดรวมทั้งสิ้นเทียบกับผลบวกของทุกรายการ "
            + Look,
        "A row of totals is held against the rows above it, up to the total or heading before; a grand total against "
            + "all entries. "
            + LookEnglish
    );

    public static readonly Problem PartsDoNotAddUp = new(
        "ITA441",
        Severity.Warning,
        "{0}: “{1}” เป็น {2} แต่ส่วนย่อยบวกได้ {3} ให้ตรวจตัวเลขในแถวนี้",
        "{0}: \"{1}\" is {2}, but its parts add up to {3}; check the figures of this row.",
        "บางคอลัมน์ของแบบเป็นผลบวกของคอลัมน์อื่น เช่น เรื่องทั้งหมด = แล้วเสร็จ + อยู่ระหว่างดำเนินการ " + Look,
        "Some columns are the sum of others, as all complaints are those done and those in progress. " + LookEnglish
    );

    public static readonly Problem AmountIsOverLimit = new(
        "ITA442",
        Severity.Warning,
        "{0}: {1} สูงกว่า “{2}” ซึ่งเป็น {3} ให้ตรวจตัวเลขในแถวนี้",
        "{0}: {1} is more than \"{2}\", which is {3}; check the figures of this row.",
        "ราคาที่ตกลงซื้อหรือจ้างควรไม่เกินวงเงินและราคากลาง และยอดเบิกจ่ายไม่เกินงบประมาณ " + Look,
        "An agreed price should exceed neither the budget nor the median price, and spending no budget. " + LookEnglish
    );

    public static readonly Problem NameIsNotListed = new(
        "ITA443",
        Severity.Warning,
        "{0}: “{1}” ไม่อยู่ในรายชื่อของคอลัมน์ “{2}” ({3}) ให้ตรวจชื่อให้ตรงกัน",
        "{0}: \"{1}\" is not among those of the column \"{2}\" ({3}); make the names agree.",
        "ผู้ได้รับการคัดเลือกต้องเป็นผู้เสนอราคารายหนึ่ง ชื่อเทียบกันโดยไม่นับราคา ช่องว่าง และคำว่า บริษัท หจก. ร้าน "
            + "จำกัด "
            + Look,
        "Whoever is chosen must be one of the bidders. Names are compared without prices, spaces and words such as "
            + "บริษัท or จำกัด. "
            + LookEnglish
    );

    public static readonly Problem DateIsOutside = new(
        "ITA444",
        Severity.Warning,
        "{0}: วันที่ {1} ไม่อยู่ใน {2} ซึ่งเป็นช่วงของตารางนี้ ให้ตรวจวันที่ หรือย้ายรายการไปไว้ในตารางของเดือนนั้น",
        "{0}: the date {1} is not in {2}, the span of this table; check the date, or move the row to that month's "
            + "table.",
        "เดือนของตารางดูจากชื่อเหนือหัวตาราง ชื่อชีต หรือชื่อตารางในหน้า ตามลำดับ ถ้าไม่มี ดูจาก period: ของหน้า "
            + Look,
        "The month of a table is that of the lines above its head, of its sheet's name, or of its caption, in this "
            + "order; or else the page's \"period:\". "
            + LookEnglish
    );

    public static readonly Problem NumberIsTwice = new(
        "ITA445",
        Severity.Warning,
        "{0}: “{1}” ซ้ำกับ {2} ให้ตรวจว่าเป็นรายการเดียวกันหรือพิมพ์เลขผิด",
        "{0}: \"{1}\" stands in {2} too; see whether it is the same entry, or a number mistyped.",
        "เลขที่สัญญาหรือรหัสโครงการหนึ่งมีได้รายการเดียว ทั้งในตารางนี้และในตารางอื่นของแบบเดียวกันในหน้าเดียวกัน "
            + Look,
        "A contract's or project's number belongs to one entry, in this table and in others of its form on the page. "
            + LookEnglish
    );

    public static readonly Problem MonthsAreMissing = new(
        "ITA446",
        Severity.Warning,
        "ข้อมูลตามแบบ “{0}” ในหน้านี้ยังขาด {1} (ต้องครบ {2}) ให้เติม ถ้าเดือนใดไม่มีรายการ ให้เขียนว่าไม่มี",
        "The data after the form \"{0}\" on this page lack {1} (of {2}); add them, and where a month has nothing, say "
            + "so.",
        "นับทุกเดือนใน period: ของหน้า หรือทั้งปีงบประมาณถ้าไม่ได้ระบุ แต่ไม่นับเดือนที่ยังไม่สิ้นสุดในวันที่เผยแพร่ "
            + "(published: หรือ updated:) เดือนที่ไม่มีรายการให้เขียนในตารางหรือใต้ตาราง เช่น “เดือนธันวาคม 2565 "
            + "ไม่มีการจัดซื้อจัดจ้าง”",
        "Every month of the page's \"period:\" counts, or of the fiscal year if it gives none, but no month that had "
            + "not ended on the day of \"published:\" or \"updated:\". For a month without entries, say so in the "
            + "table or below it."
    );

    public static readonly Problem CellDoesNotFit = new(
        "ITA447",
        Severity.Warning,
        "{0}: “{1}” ไม่ใช่{2} ตามคอลัมน์ “{3}” ให้แก้ในไฟล์",
        "{0}: \"{1}\" does not fit the column \"{3}\" ({2}); correct it in the file.",
        "ในคอลัมน์ตัวเลขให้พิมพ์ตัวเลข เช่น 12,500 หรือ 12,500.50 ในคอลัมน์วันที่ให้พิมพ์ เช่น 5 ม.ค. 2566 "
            + "ในคอลัมน์เดือนให้พิมพ์ เช่น มกราคม 2566 ถ้าไม่มีให้ใส่ - หรือเขียนว่าไม่มี",
        "Write amounts in figures, such as 12,500.50; dates such as 5 ม.ค. 2566; months such as มกราคม 2566. Where "
            + "there is none, write - or say so."
    );

    public static readonly Problem CellIsEmpty = new(
        "ITA448",
        Severity.Warning,
        "{0}: ช่อง “{1}” ว่างอยู่ ให้เติม ถ้าไม่มี ให้เขียนว่า ไม่มี",
        "{0}: the cell of \"{1}\" is empty; fill it in, or write ไม่มี if there is none.",
        "แบบกำหนดให้มีข้อมูลนี้ทุกรายการ ช่องว่างทำให้ผู้อ่านไม่รู้ว่าไม่มีหรือลืมกรอก",
        "The form wants this of every entry. With an empty cell nobody knows whether there is none, or it was "
            + "forgotten."
    );

    public static readonly Problem ThereAreMore = new(
        "ITA449",
        Severity.Warning,
        "{0}: ยังมีอีก {1} แห่งแบบเดียวกับ {2} ให้ตรวจทั้งคอลัมน์",
        "{0}: {1} more places are like {2}; look through the whole column.",
        "ข้อผิดพลาดแบบเดียวกันในตารางเดียวบอกเพียง 10 แห่งแรก มักเกิดจากใส่ข้อมูลผิดคอลัมน์หรือสูตรผิดทั้งคอลัมน์",
        "Of like faults only the first ten of a table are reported. Mostly a whole column holds the wrong data "
            + "or formula."
    );
}
