namespace ItaSite.Diagnostics;

/// <summary>Every sentence about changes of the office's own files that are not made.</summary>
internal static class EditingProblems
{
    public static readonly Problem FieldIsNotSafe = new(
        "ITA355",
        Severity.Error,
        "“{0}” เขียนไว้ในรูปที่แก้ผ่านแบบฟอร์มไม่ได้โดยไม่กระทบส่วนอื่น ให้เปิดไฟล์เป็นข้อความแล้วแก้ตรงนี้",
        "\"{0}\" is written in a way that a form can't change without touching the rest; open the file as text and "
            + "change it here.",
        "การแก้จะบันทึกเมื่ออ่านกลับแล้วได้ค่าที่แก้พอดี และส่วนอื่นของไฟล์คงเดิมทุกตัวอักษร",
        "A change is kept only if the file then reads as that value and everything else is as it was."
    );

    public static readonly Problem TextIsNotKept = new(
        "ITA356",
        Severity.Error,
        "ข้อความที่ใส่ใน “{0}” มีอักขระควบคุมที่มองไม่เห็นซึ่งไฟล์เก็บไม่ได้ ให้ลบออกหรือพิมพ์ใหม่",
        "The text for \"{0}\" holds unseen control characters that no file can keep; delete them or type it again.",
        "มักติดมากับข้อความที่คัดลอกจากโปรแกรมอื่น",
        "They mostly come along when text is copied from another program."
    );

    public static readonly Problem FieldIsNotThere = new(
        "ITA357",
        Severity.Error,
        "หา “{0}” ในไฟล์ไม่พบแล้ว หรือเป็นข้อมูลชนิดอื่น อาจมีผู้แก้ไฟล์นี้ไปก่อน ให้เปิดหน้านี้ใหม่แล้วแก้อีกครั้ง",
        "\"{0}\" is not in the file any more, or is something else there; somebody may have changed the file. Open it "
            + "again and repeat the change.",
        "แบบฟอร์มแก้ข้อมูลตามตำแหน่งในไฟล์ ถ้าตำแหน่งนั้นไม่มีแล้วจะไม่แก้ที่อื่นแทน",
        "A form changes the value at its place; if the place is gone, nothing else is changed instead."
    );

    public static readonly Problem TextSwallowsTheRest = new(
        "ITA358",
        Severity.Error,
        "ข้อความนี้ทำให้หัวข้อหรือเนื้อหาอื่นของหน้าเปลี่ยนไป จึงไม่ใส่ "
            + "ให้ปิด ``` <!-- หรือแท็กที่เปิดค้าง แล้วลองใหม่",
        "This text changes other headings or text of the page, so it was not put in; close what it leaves open (```, "
            + "<!-- or a tag) and try again.",
        "ข้อความของหัวข้อหนึ่งต้องจบในหัวข้อนั้น ไม่เช่นนั้นหัวข้อถัดไปจะหายไปจากหน้า",
        "The text of a heading must end there, or the headings behind it would vanish from the page."
    );

    public static readonly Problem PathIsRefused = new(
        "ITA359",
        Severity.Error,
        "แก้หรือสร้างไฟล์ “{0}” ไม่ได้ เพราะไม่ใช่ไฟล์ต้นฉบับของเว็บไซต์ หรือชื่อใช้กับบางระบบไม่ได้ "
            + "ให้ใช้ชื่ออื่นใน content",
        "\"{0}\" can't be changed or made, since it is no source file of the site or its name is not fit for every "
            + "system; choose another name in content.",
        "โปรแกรมแก้ได้เฉพาะ site.config.json และไฟล์ใน content กับ themes ชื่อต้องไม่ขึ้นต้นด้วยจุด "
            + "ไม่มี < > : \" | ? * และไม่ใช่ชื่อสงวน เช่น CON",
        "Only site.config.json and files in content and themes are edited. A name may not begin with a dot, hold "
            + "< > : \" | ? * or be reserved, such as CON."
    );

    public static readonly Problem VersionIsGone = new(
        "ITA360",
        Severity.Error,
        "ย้อนการแก้ “{0}” ไม่ได้ เพราะรุ่นนั้นไม่อยู่ในประวัติแล้ว ไฟล์ยังเป็นรุ่นปัจจุบัน",
        "The change of \"{0}\" can't be undone, since that version is no longer in the history; the file is as it was.",
        "ประวัติใน .ita-history เก็บเฉพาะรุ่นล่าสุดของแต่ละไฟล์",
        "The history in .ita-history keeps the last versions of each file only."
    );

    public static readonly Problem FileIsASyncCopy = new(
        "ITA361",
        Severity.Warning,
        "ไฟล์นี้เป็นสำเนาที่โปรแกรมซิงก์สร้างเมื่อมีผู้แก้ “{0}” พร้อมกัน จึงไม่เผยแพร่ "
            + "ให้เทียบกับไฟล์นั้น เก็บส่วนที่ต้องการ แล้วลบสำเนา",
        "This is a copy that a sync program made when two people changed \"{0}\" at once, and is not published; "
            + "compare it with that file, keep what is needed and delete the copy.",
        "ถ้าเป็นไฟล์ของหน่วยงานจริง ให้เปลี่ยนชื่อไม่ให้มีคำว่า conflict",
        "If it is a file of its own, give it a name without the word conflict."
    );
}
