namespace ItaSite.Diagnostics;

/// <summary>Every sentence about tables that can't be drawn as the page asks.</summary>
internal static class DrawingProblems
{
    public static readonly Problem ChartHasNoNumbers = new(
        "ITA280",
        Severity.Error,
        "“{0}” ไม่มีคอลัมน์ตัวเลขที่จะวาดเป็นแผนภูมิ ให้ลบ .chart ออก หรือเลือกตารางที่มีตัวเลข",
        "\"{0}\" has no column of numbers to draw; remove .chart, or choose a table with numbers.",
        "แผนภูมิวาดจากคอลัมน์ที่เป็นตัวเลขทุกช่อง (ช่องว่างหรือขีดได้) คอลัมน์ลำดับที่และปีไม่นับ แถวรวมไม่นับ",
        "A chart is drawn from columns that hold only numbers (empty cells and dashes are allowed); order numbers, "
            + "years and totals don't count."
    );

    public static readonly Problem OrganisationNeedsTwoColumns = new(
        "ITA281",
        Severity.Error,
        "“{0}” วาดเป็นแผนผังองค์กรไม่ได้ ให้มีคอลัมน์ชื่อหน่วยงาน และคอลัมน์หน่วยงานที่อยู่เหนือขึ้นไป",
        "\"{0}\" can't be drawn as an organisation chart; give it a column of units and a column of the units above "
            + "them.",
        "คอลัมน์ข้อความแรกคือหน่วยงานหรือตำแหน่ง คอลัมน์ที่สองคือหน่วยงานหรือตำแหน่งที่บังคับบัญชา คอลัมน์ที่สาม "
            + "(ถ้ามี) คือข้อความใต้ชื่อ",
        "The first column of words is the unit or post, the second the one above it, a third (if any) what stands "
            + "under the name."
    );

    public static readonly Problem UnitIsTwice = new(
        "ITA282",
        Severity.Error,
        "ช่อง {1} มี “{0}” ซ้ำกับแถวก่อนหน้า ให้เหลือแถวเดียวหรือแก้ชื่อให้ต่างกัน",
        "Cell {1} names \"{0}\" again; keep one row, or make the names differ.",
        "แผนผังโยงหน่วยงานด้วยชื่อ ชื่อที่ซ้ำกันจึงบอกไม่ได้ว่าหมายถึงหน่วยใด",
        "The chart joins units by their names, so a name must mean one unit."
    );

    public static readonly Problem SuperiorIsUnknown = new(
        "ITA283",
        Severity.Error,
        "ช่อง {1} อ้างถึง “{0}” ซึ่งไม่มีแถวของตนเอง ให้แก้ชื่อหรือเพิ่มแถว",
        "Cell {1} names \"{0}\", which has no row of its own; correct the name or add the row.",
        "ทุกหน่วยงานที่อยู่เหนือหน่วยงานอื่นต้องมีแถวของตนเองในตาราง และเขียนชื่อตรงกันทุกตัวอักษร",
        "Every unit above another needs a row of its own, with the name written the same."
    );

    public static readonly Problem UnitsFormACircle = new(
        "ITA284",
        Severity.Error,
        "ช่อง {1} ทำให้ “{0}” อยู่ใต้บังคับบัญชาของตนเองวนเป็นวง ให้แก้หน่วยงานที่อยู่เหนือขึ้นไป",
        "By cell {1}, \"{0}\" ends up below itself; correct the unit above it.",
        "เมื่อไล่ตามหน่วยงานเหนือขึ้นไปทีละขั้น ต้องไปถึงหน่วยงานสูงสุด ไม่วนกลับมาที่เดิม",
        "Following the superiors step by step must lead to the top and never back."
    );

    public static readonly Problem OrganisationHasNoTop = new(
        "ITA285",
        Severity.Error,
        "“{0}” ไม่มีแถวของหน่วยงานสูงสุด ให้เพิ่มแถวที่เว้นช่องหน่วยงานเหนือขึ้นไปว่างไว้",
        "\"{0}\" has no row for the top; add one whose superior is left empty.",
        "หน่วยงานหรือตำแหน่งสูงสุดไม่มีผู้ใดอยู่เหนือ จึงเว้นช่องนั้นว่างหรือใส่ขีด",
        "Nobody stands above the top, so its cell is empty or a dash."
    );

    public static readonly Problem OrganisationIsTooLarge = new(
        "ITA286",
        Severity.Error,
        "“{0}” ใหญ่เกินกว่าจะอ่านได้ในแผนผังเดียว (ไม่เกิน {1} หน่วย {2} ชั้น) ให้แบ่งเป็นหลายตาราง",
        "\"{0}\" is too large to be read in one chart (at most {1} units, {2} levels); divide it into several tables.",
        "แผนผังที่ใหญ่มากอ่านไม่ได้ทั้งบนจอและบนกระดาษ ให้แยกเป็นแผนผังรวมหนึ่งผัง และแผนผังของแต่ละกองหรือสำนัก",
        "A very large chart is legible neither on a screen nor on paper; draw one of the whole and one a division."
    );
}
