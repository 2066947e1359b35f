namespace ItaSite.Diagnostics;

/// <summary>Every sentence about values that no assessment or page could have.</summary>
internal static class CatalogueProblems
{
    public static readonly Problem CatalogueItemIsTwice = new(
        "ITA301",
        Severity.Error,
        "รหัส “{0}” ซ้ำกับบรรทัด {1} ให้แก้",
        "\"{0}\" is already used on line {1}; correct it.",
        "รหัสข้อ และ key ขององค์ประกอบในข้อเดียวกัน ต้องไม่ซ้ำ",
        "Item codes, and element keys within an item, must be unique."
    );

    public static readonly Problem UnitIsUnknown = new(
        "ITA303",
        Severity.Error,
        "ไม่มีส่วนราชการ “{0}” ใน units ให้แก้หรือเพิ่ม",
        "There is no unit \"{0}\" in units; correct or add it.",
        "ผู้รับผิดชอบต้องเป็น key ใน units ของ catalogue.yaml",
        "Those responsible must be keys of units in catalogue.yaml."
    );

    public static readonly Problem ReferenceIsUnknown = new(
        "ITA304",
        Severity.Error,
        "ไม่มี “{0}” ในบัญชีรายการ ให้แก้",
        "\"{0}\" is not in the catalogue; correct it.",
        "กติกาและมาตรการอ้างถึงข้อหรือตัวชี้วัดที่มีอยู่เท่านั้น",
        "Rules and measures may only name items and indicators that exist."
    );

    public static readonly Problem YearDiffersFromFolder = new(
        "ITA307",
        Severity.Error,
        "fiscal-year เป็น {0} แต่โฟลเดอร์เป็นปี {1} ให้แก้ให้ตรงกัน",
        "fiscal-year is {0} but the folder is of year {1}; make them agree.",
        "หนึ่งโฟลเดอร์คือหนึ่งปีงบประมาณ",
        "A folder is one fiscal year."
    );

    public static readonly Problem InstrumentIsUnknown = new(
        "ITA310",
        Severity.Error,
        "ไม่มีแบบวัด “{0}” ใน instruments ให้แก้หรือเพิ่ม",
        "There is no instrument \"{0}\" in instruments; correct or add it.",
        "คะแนนของตัวชี้วัดมาจากน้ำหนักของแบบวัดใน catalogue.yaml ถ้าไม่มีแบบวัด คะแนนจะเป็นศูนย์โดยไม่มีใครรู้",
        "An indicator's points come from the weight of its instrument in catalogue.yaml; without it they would "
            + "silently be zero."
    );

    public static readonly Problem InstrumentIsTwice = new(
        "ITA311",
        Severity.Error,
        "มีแบบวัด “{0}” ซ้ำ ให้เหลือเพียงที่เดียว",
        "The instrument \"{0}\" stands twice; keep one.",
        "น้ำหนักสองค่าของแบบวัดเดียวทำให้ไม่รู้ว่าค่าใดถูก",
        "With two weights of one instrument nobody knows which counts."
    );

    public static readonly Problem WeightsAreTooMuch = new(
        "ITA312",
        Severity.Error,
        "น้ำหนักของแบบวัดรวมกันเกิน ๑๐๐ ตั้งแต่ตรงนี้ ให้แก้ weight",
        "The weights of the instruments add up to more than 100 from here on; correct \"weight\".",
        "คะแนนเต็มของการประเมินคือ ๑๐๐ น้ำหนักของทุกแบบวัดรวมกันต้องไม่เกินนั้น",
        "The whole assessment is 100 points; all weights together can't be more."
    );

    public static readonly Problem YearFolderIsMisnamed = new(
        "ITA313",
        Severity.Error,
        "ชื่อโฟลเดอร์ “{0}” ไม่ใช่ปีงบประมาณ ให้ตั้งชื่อเป็นปี พ.ศ. สี่หลักด้วยเลขอารบิก เช่น 2566",
        "The folder's name \"{0}\" is no fiscal year; name it by the Buddhist year in four Arabic digits, such as "
            + "2566.",
        "ชื่อโฟลเดอร์เป็นส่วนหนึ่งของที่อยู่เว็บ จึงใช้เลขอารบิก",
        "The folder's name is part of web addresses, so it has Arabic digits."
    );

    public static readonly Problem YearIsWrong = new(
        "ITA314",
        Severity.Error,
        "“{1}” ของ “{0}” ไม่ใช่ปีงบประมาณ ให้เขียนปี พ.ศ. สี่หลัก เช่น 2566",
        "\"{1}\" of \"{0}\" is no fiscal year; write the Buddhist year in four digits, such as 2566.",
        "รับปี พ.ศ. ๒๔๐๐ ถึง ๒๙๙๙ เลขไทยหรืออารบิก",
        "Years from 2400 to 2999 B.E. are read, in Thai or Arabic digits."
    );

    public static readonly Problem NumberIsNotWhole = new(
        "ITA315",
        Severity.Error,
        "ค่าของ “{0}” ต้องเป็นจำนวนเต็ม (พบ “{1}”)",
        "The value of \"{0}\" must be a whole number (found \"{1}\").",
        "จำนวนนับและปีไม่มีเศษ",
        "Counts and years have no fractions."
    );

    public static readonly Problem CountIsZero = new(
        "ITA316",
        Severity.Error,
        "ค่าของ “{0}” ต้องเป็น ๑ ขึ้นไป ให้แก้ หรือลบกติกานี้ออก",
        "The value of \"{0}\" must be 1 or more; correct it, or remove the rule.",
        "กติกาที่ขอศูนย์รายการคือกติกาที่ไม่ขออะไรเลย",
        "A rule that asks for none asks for nothing."
    );

    public static readonly Problem CharacterIsInvisible = new(
        "ITA317",
        Severity.Error,
        "ข้อความนี้มีอักขระควบคุมที่มองไม่เห็นหรืออ่านไม่ได้ ให้ลบแล้วพิมพ์ใหม่",
        "This text holds a control character or one that can't be read; delete it and type the text again.",
        "มักติดมากับการคัดลอกจากโปรแกรมอื่น หน้าเว็บและฟีดข่าวแสดงอักขระเช่นนี้ไม่ได้",
        "Such characters come with text copied from other programs. Pages and the news feed can't hold them."
    );

    public static readonly Problem GradeIsOutOfReach = new(
        "ITA461",
        Severity.Error,
        "ค่าของ “{0}” ต้องไม่เกิน ๑๐๐ ให้แก้คะแนนขั้นต่ำของระดับนี้",
        "The value of \"{0}\" must not be more than 100; correct the points that this grade asks for.",
        "คะแนนรวมและคะแนนของแบบวัดแต่ละแบบคิดจาก ๑๐๐ คะแนน at-least คือคะแนนรวมขั้นต่ำ each-at-least "
            + "คือคะแนนขั้นต่ำของแบบวัดทุกแบบ",
        "The total and each instrument are counted of 100 points. at-least is asked of the total, each-at-least of "
            + "every instrument."
    );
}
