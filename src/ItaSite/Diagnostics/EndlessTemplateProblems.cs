namespace ItaSite.Diagnostics;

/// <summary>Every sentence about a template that does not end: no page is ever cut instead.</summary>
internal static class EndlessTemplateProblems
{
    public static readonly Problem TemplatePrintsTooMuch = new(
        "ITA506",
        Severity.Error,
        "แม่แบบพิมพ์เกิน {0} ตัวอักษรในหน้า “{1}” ให้แก้ส่วนที่พิมพ์ซ้ำตรงนี้ หรือแบ่งเนื้อหาเป็นหลายหน้า",
        "The template prints more than {0} letters on the page \"{1}\"; "
            + "correct what repeats here, or divide the content into several pages.",
        "โปรแกรมไม่ตัดหน้าให้สั้นลง เพราะส่วนที่ถูกตัดจะหายไปโดยไม่มีใครรู้ "
            + "หน้าที่ยาวเท่านี้มักเกิดจากการวนซ้ำไม่สิ้นสุด "
            + "ข้อความของแม่แบบย่อย (include) และ capture นับทุกครั้งที่พิมพ์ต่อ",
        "A page is never cut, since nobody would notice what is lost. One of this length is most often a loop without "
            + "end. "
            + "What partials (include) and captures print counts each time that it is passed on."
    );

    public static readonly Problem TemplateWorksTooLong = new(
        "ITA507",
        Severity.Error,
        "แม่แบบทำงานเกิน {0} ขั้นในหน้า “{1}” ให้แก้การวนซ้ำตรงนี้ให้มีที่สิ้นสุด",
        "The template takes more than {0} steps on the page \"{1}\"; give the loop here an end.",
        "มักเกิดจาก while ที่เงื่อนไขไม่เปลี่ยน for ซ้อนกันหลายชั้น หรือแม่แบบย่อยที่เรียกกันเป็นทอดทวีคูณ "
            + "หนึ่งขั้นคือหนึ่งรอบของการวน หรือหนึ่งคำสั่งในแม่แบบ",
        "Often a while whose condition never changes, loops within loops, or partials that call each other many times "
            + "over. "
            + "A step is a round of a loop, or one expression of a template."
    );

    public static readonly Problem TemplateCallsItself = new(
        "ITA508",
        Severity.Error,
        "แม่แบบเรียกแม่แบบย่อยหรือฟังก์ชันซ้อนกันเกิน {0} ชั้นในหน้า “{1}” ให้แก้ไม่ให้เรียกตัวเองไม่รู้จบ",
        "The template calls partials or functions more than {0} deep on the page \"{1}\"; "
            + "correct it so that none calls itself without end.",
        "มักเกิดจากแม่แบบย่อยที่ include ตัวเอง หรือสองแม่แบบที่ include กันไปมา",
        "Often a partial that includes itself, or two that include each other."
    );

    public static readonly Problem TemplateTextIsTooLong = new(
        "ITA509",
        Severity.Error,
        "แม่แบบต่อข้อความรวมกันเกิน {0} ตัวอักษรในหน้า “{1}” ให้พิมพ์ออกทันทีแทนการต่อเก็บไว้ หรือแก้การวนซ้ำตรงนี้",
        "The template joins texts of more than {0} letters on the page \"{1}\"; "
            + "print them at once instead of joining them, or correct the loop here.",
        "มักเกิดจากการวนที่ต่อข้อความเข้ากับตัวเอง ซึ่งยาวขึ้นเป็นเท่าตัวทุกรอบ หากต้องเก็บข้อความที่พิมพ์แล้วไว้ใช้ "
            + "ให้ใช้ capture",
        "Often a loop that adds a text to itself, twice as long each round. To keep what is printed, use capture."
    );
}
