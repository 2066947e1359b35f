namespace ItaSite.Diagnostics;

/// <summary>Every sentence about files and texts that a clerk drops or pastes.</summary>
internal static class ImportProblems
{
    public static readonly Problem NameHasWrongEnding = new(
        "ITA365",
        Severity.Warning,
        "“{0}” ที่จริงเป็นไฟล์ {1} จึงใช้ชื่อ “{2}”",
        "\"{0}\" is really a {1} file, so it is called \"{2}\".",
        "โปรแกรมดูจากเนื้อไฟล์ ไม่ได้ดูจากชื่อ เบราว์เซอร์เปิดไฟล์ตามชื่อ ชื่อที่ไม่ตรงจึงเปิดไม่ได้",
        "What a file is is told by its bytes. Browsers go by the name, so a wrong ending keeps "
            + "visitors from opening it."
    );

    public static readonly Problem FileCannotBeUsed = new(
        "ITA366",
        Severity.Error,
        "“{0}” ({1}): {2}",
        "\"{0}\" ({1}): {2}.",
        "ไฟล์ชนิดนี้แสดงในเว็บไซต์ไม่ได้ หรือผู้เยี่ยมชมเปิดไม่ได้ ใช้ Excel, Word (.docx), PDF "
            + "และรูป JPEG หรือ PNG ได้",
        "Files of this kind cannot be shown on the site, or visitors could not open them. Excel, Word (.docx), PDF and "
            + "pictures as JPEG or PNG can be used."
    );

    public static readonly Problem SheetIsLeftOut = new(
        "ITA367",
        Severity.Warning,
        "แผ่นงาน “{0}” ถูกซ่อนไว้ จึงไม่แสดง ถ้าต้องการ ให้เลิกซ่อนใน Excel แล้ววางไฟล์ใหม่",
        "The sheet \"{0}\" is hidden and left out; to show it, unhide it in Excel and drop the file again.",
        "แผ่นงานที่ซ่อนไว้อาจเป็นข้อมูลภายใน แต่ยังอยู่ในไฟล์ต้นฉบับ ถ้าไม่ต้องการให้ใครเห็น ให้ลบออกก่อน",
        "A hidden sheet may be internal. It is still in the workbook: delete it there if nobody is to see it."
    );

    public static readonly Problem PictureTells = new(
        "ITA368",
        Severity.Warning,
        "รูปนี้บันทึก{0}ไว้ในไฟล์ โปรแกรมจะลบออกจากรูปที่เผยแพร่",
        "The picture's file tells {0}; it is taken out of the published picture.",
        "โทรศัพท์เขียนพิกัดและชื่อไว้ในรูปโดยไม่แสดง ไฟล์ต้นฉบับในเครื่องยังมีอยู่",
        "Phones write the place and a name into pictures, unseen. The original file on the computer still has them."
    );

    public static readonly Problem PartIsLeftOut = new(
        "ITA369",
        Severity.Warning,
        "ไม่ได้นำ{0}มา ({1} แห่ง) เช่น {2} ถ้าต้องการ ให้พิมพ์หรือแทรกเอง",
        "Left out: {0} ({1}), such as {2}; type or insert it if it is needed.",
        "หน้าเว็บแสดงส่วนนี้ไม่ได้ หรือผู้เขียนไม่ได้ตั้งใจเผยแพร่ เช่น "
            + "ข้อความที่ลบแล้วและความคิดเห็น บรรทัดที่บอกคือลำดับย่อหน้าในไฟล์",
        "A page cannot show it, or its author did not mean it for readers, as with deleted words and "
            + "comments. The line "
            + "that is named is the paragraph of the file."
    );

    public static readonly Problem PartIsChanged = new(
        "ITA403",
        Severity.Warning,
        "{0} ({1} แห่ง) เช่น {2} ให้ตรวจว่ายังอ่านเข้าใจ",
        "{0} ({1}), such as {2}; check that it still reads well.",
        "หน้าเว็บเขียนส่วนนี้ได้ไม่เหมือนใน Word จึงเขียนในรูปที่ใกล้ที่สุด ข้อความอยู่ครบ",
        "A page cannot write it as Word does, so it is written in the nearest form. No word is lost."
    );

    public static readonly Problem PasteIsEmpty = new(
        "ITA404",
        Severity.Error,
        "ไม่มีข้อความให้วาง ให้คัดลอกใหม่ ถ้าเป็นรูป ให้บันทึกเป็นไฟล์แล้ววางไฟล์",
        "There is no text to paste; copy it again, and save pictures as files to drop.",
        "คลิปบอร์ดว่าง หรือมีแต่สิ่งที่ไม่ใช่ข้อความ",
        "The clipboard is empty, or holds nothing but what is no text."
    );

    public static readonly Problem DayDoesNotExist = new(
        "ITA302",
        Severity.Warning,
        "“{0}” ไม่มีในปฏิทิน ให้แก้ในไฟล์แล้ววางใหม่",
        "There is no day \"{0}\"; correct it in the file and drop it again.",
        "เดือนนั้นไม่มีวันนี้ เช่น 31 กุมภาพันธ์ โปรแกรมจึงไม่นับเป็นวันที่ของข้อมูล",
        "The month has no such day, as with 31 February, so it counts as no date of the data."
    );

    public static readonly Problem FileIsOfAnotherTime = new(
        "ITA308",
        Severity.Warning,
        "ไฟล์นี้เป็นของ “{0}” แต่ข้อนี้ต้องการ {1} จึงไม่นับเป็นหลักฐาน ให้ตรวจว่าเลือกไฟล์ถูก",
        "The file is of \"{0}\", but the item asks for {1}, so it serves no element; check that it is the right file.",
        "โปรแกรมอ่านปีจากหัวตารางหรือต้นเอกสาร ถ้าไม่ระบุจึงดูจากชื่อไฟล์ ถ้าไฟล์ถูกแล้ว ให้ทำเครื่องหมายองค์ประกอบเอง",
        "The year is read from the titles or the beginning, else from the file's name. If the file is right, tick the "
            + "elements that it serves."
    );

    public static readonly Problem SheetWithoutEntries = new(
        "ITA309",
        Severity.Warning,
        "แผ่นงาน “{0}” ไม่มีรายการ และไม่ได้เขียนว่าไม่มี จึงไม่แสดง ถ้าไม่มีจริง ให้ทำเครื่องหมายว่าไม่มีรายการ",
        "The sheet \"{0}\" has no entry and does not say that there was none, so it is left out; if there was none, "
            + "tick that.",
        "แผ่นงานที่ว่างอาจยังไม่ได้กรอก โปรแกรมจึงไม่เขียนแทนว่าไม่มี",
        "An empty sheet may not be filled in yet, so that nothing is said in its place."
    );
}
