namespace ItaSite.Diagnostics;

/// <summary>Every sentence about forms.yaml, and about tables that lack what their form has.</summary>
internal static class FormProblems
{
    public static readonly Problem FormIsUnknown = new(
        "ITA343",
        Severity.Error,
        "ไม่มีแบบฟอร์ม “{0}” ใน forms.yaml ของปีนี้ ให้แก้ค่า form ในส่วนหัวของหน้า แบบฟอร์มที่มี: {1}",
        "The year's forms.yaml has no form \"{0}\"; correct \"form\" in the front matter. There are: {1}.",
        "ค่า form คือ key ของแบบฟอร์มใน content/oit/<ปี>/forms.yaml ถ้าไม่เขียนค่านี้ "
            + "โปรแกรมดูจากหัวคอลัมน์ของตารางเอง",
        "\"form\" is the key of a form in content/oit/<year>/forms.yaml. Without it, a form is known by the heads of "
            + "the table's columns."
    );

    public static readonly Problem ColumnsAreMissing = new(
        "ITA344",
        Severity.Error,
        "{0}: ตามแบบ “{1}” ตารางยังขาดคอลัมน์ {2} (ตารางมี: {3}) ให้เติมคอลัมน์ หรือแก้หัวคอลัมน์ให้ตรงกับแบบ",
        "{0}: after the form \"{1}\" the table lacks the columns {2} (it has: {3}); add them, or correct their heads.",
        "หน้านี้บอกว่าตารางเป็นไปตามแบบฟอร์ม จึงต้องมีคอลัมน์ที่แบบกำหนดครบ หัวคอลัมน์ที่ใช้ได้ดูที่ names ใน "
            + "forms.yaml หากหน่วยงานใช้คำอื่น ให้เติมคำนั้นใน names",
        "The page says that its table follows this form, so each required column must be there. The heads that count "
            + "are the names in forms.yaml; if the office uses another word, add it there."
    );

    public static readonly Problem NoTableFollows = new(
        "ITA345",
        Severity.Error,
        "ไม่มีตารางใดในหน้านี้เป็นไปตามแบบ “{0}” ซึ่งต้องมีคอลัมน์ {1} ให้แก้หัวคอลัมน์ของตาราง หรือแก้ค่า form",
        "No table of this page follows the form \"{0}\", which needs the columns {1}; correct the heads of the table, "
            + "or \"form\".",
        "ตารางถือว่าเป็นไปตามแบบที่หน้าระบุ เมื่อมีคอลัมน์ที่แบบกำหนดอย่างน้อยครึ่งหนึ่ง "
            + "ตารางอื่นในหน้าเดียวกันไม่ต้องเป็นไปตามแบบ",
        "A table counts as following the page's form if it has at least half of the required columns; other tables of "
            + "the page need not."
    );

    public static readonly Problem HeadIsTwice = new(
        "ITA346",
        Severity.Error,
        "หัวคอลัมน์ “{0}” เป็นชื่อของคอลัมน์ “{1}” ในแบบนี้แล้ว ให้ลบออกจากคอลัมน์หนึ่ง",
        "The head \"{0}\" is already a name of this form's column \"{1}\"; take it from one of them.",
        "หัวคอลัมน์เทียบกันโดยไม่นับช่องว่าง วงเล็บ เครื่องหมาย และชนิดของตัวเลข "
            + "ชื่อเดียวกันของสองคอลัมน์ทำให้ไม่รู้ว่าเป็นคอลัมน์ใด",
        "Heads are compared without spaces, brackets, signs and kinds of digits. One name for two columns would leave "
            + "open which is meant."
    );

    public static readonly Problem CheckColumnIsUnknown = new(
        "ITA347",
        Severity.Error,
        "แบบนี้ไม่มีคอลัมน์ “{0}” ที่การตรวจ {1} ใช้ ให้แก้ให้ตรงกับ key ของคอลัมน์",
        "This form has no column \"{0}\", which the check {1} uses; correct it after the columns' keys.",
        "การตรวจใน checks อ้างถึงคอลัมน์ด้วย key ไม่ใช่ด้วยหัวคอลัมน์",
        "Checks name columns by their keys, not by their heads."
    );

    public static readonly Problem CheckNeedsOtherType = new(
        "ITA348",
        Severity.Error,
        "การตรวจ {1} ใช้กับคอลัมน์ “{0}” ไม่ได้ เพราะต้องเป็นคอลัมน์ชนิด {2} ให้แก้ type หรือเลือกคอลัมน์อื่น",
        "The check {1} can't use the column \"{0}\": it wants one of type {2}; correct its type, or choose another.",
        "ยอดรวมและผลบวกต้องเป็นคอลัมน์ตัวเลข ส่วนรายเดือนต้องเป็นคอลัมน์เดือน",
        "Totals and sums need columns of numbers; every-month needs a column of months."
    );

    public static readonly Problem NothingIsRequired = new(
        "ITA349",
        Severity.Error,
        "แบบ “{0}” ไม่มีคอลัมน์ที่ต้องมี ให้ใส่ required: true ที่คอลัมน์ซึ่งทำให้รู้ว่าเป็นแบบนี้",
        "The form \"{0}\" requires no column; say \"required: true\" of the columns that it is known by.",
        "โปรแกรมรู้จักแบบฟอร์มจากคอลัมน์ที่ต้องมี แบบที่ไม่มีคอลัมน์เช่นนั้นจะตรงกับทุกตาราง",
        "A form is known by its required columns; one without any would fit every table."
    );
}
