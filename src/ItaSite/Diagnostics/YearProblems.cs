namespace ItaSite.Diagnostics;

/// <summary>Every sentence about years: starting one, and keeping a closed one as it was.</summary>
internal static class YearProblems
{
    public static readonly Problem PageIsDraft = new(
        "ITA330",
        Severity.Warning,
        "หน้านี้ยังเป็นร่าง จึงยังไม่เผยแพร่ เมื่อพร้อมแล้วให้ลบบรรทัด draft: true",
        "This page is still a draft and is not published; remove the line draft: true when it is ready.",
        "ที่อยู่ถาวรของข้อยังเปิดได้ และแจ้งว่ายังไม่ได้เผยแพร่ข้อมูล องค์ประกอบของข้อนับว่ายังไม่พบ "
            + "ข้อความและเอกสารในร่างไม่ถูกเผยแพร่และยังไม่ถูกตรวจ",
        "The permanent address of its item says that nothing is published yet, and the elements count as missing. The "
            + "draft's text and documents are neither published nor checked."
    );

    public static readonly Problem LinkLeadsToDraft = new(
        "ITA331",
        Severity.Error,
        "ลิงก์ไปหน้า “{0}” ซึ่งยังเป็นร่าง ให้ลบ draft: true ในหน้านั้น หรือเอาลิงก์ออก",
        "The link leads to \"{0}\", which is still a draft; remove draft: true there, or take the link out.",
        "ร่างไม่ถูกเผยแพร่ ลิงก์จึงไม่มีปลายทาง ยกเว้นร่างของข้อในแบบประเมิน ซึ่งมีที่อยู่ถาวรอยู่แล้ว",
        "A draft is not published, so the link would lead nowhere. Only the draft of an item may be linked to, since "
            + "its address is permanent."
    );

    public static readonly Problem YearIsNotRecorded = new(
        "ITA332",
        Severity.Warning,
        "ปี {0} กำหนดวันปิดการประเมินไว้ (closed) แต่ยังไม่ได้บันทึกว่ามีอะไรเผยแพร่อยู่ เมื่อพ้นวันปิดให้ใช้คำสั่ง "
            + "ita close {0}",
        "Year {0} has a closing date (closed), but what is published has not been recorded; run ita close {0} once "
            + "that day has passed.",
        "คำสั่ง ita close บันทึกค่าตรวจสอบของทุกหน้าและเอกสารของปีนั้นไว้ใน closed.yaml ตั้งแต่นั้นการแก้ ย้าย "
            + "หรือลบโดยไม่บันทึกเหตุผลจะเป็นข้อผิดพลาด",
        "ita close writes the checksum of every page and document of the year to closed.yaml. From then on a change, "
            + "move or removal without a recorded reason is an error."
    );

    public static readonly Problem ClosedFileChanged = new(
        "ITA333",
        Severity.Error,
        "ปี {0} ปิดการประเมินแล้ว แต่เนื้อหาของไฟล์นี้เปลี่ยนไป ให้คืนเนื้อหาเดิม หรือบันทึกการแก้ไขด้วย ita close "
            + "{0} --reason \"เหตุผล\"",
        "Year {0} is closed, but this file has changed; put back what it was, or record the change with ita close {0} "
            + "--reason \"why\".",
        "ผู้ประเมินต้องเห็นสิ่งเดียวกับวันที่ปิดการประเมิน การแก้ไขหลังจากนั้นทำได้เมื่อบันทึกเหตุผล "
            + "ซึ่งจะแสดงบนหน้านั้น",
        "Assessors must see what stood there on the closing day. Later changes need a recorded reason, which the page "
            + "then shows."
    );

    public static readonly Problem ClosedFileMoved = new(
        "ITA334",
        Severity.Error,
        "ปี {0} ปิดการประเมินแล้ว แต่ “{1}” ถูกย้ายมาเป็นไฟล์นี้ ที่อยู่เดิมจึงเปิดไม่ได้ ให้ย้ายกลับ หรือบันทึกด้วย "
            + "ita close {0} --reason \"เหตุผล\"",
        "Year {0} is closed, but \"{1}\" was moved here and its old address is gone; move it back, or record it with "
            + "ita close {0} --reason \"why\".",
        "ที่อยู่ที่ส่งให้ผู้ประเมินไปแล้วต้องเปิดได้ต่อไป",
        "Addresses that assessors were given must go on working."
    );

    public static readonly Problem ClosedFileDropped = new(
        "ITA335",
        Severity.Error,
        "ปี {0} ปิดการประเมินแล้ว แต่ไม่มี “{1}” ให้เผยแพร่อีก ให้นำไฟล์หรือลิงก์ไปหาไฟล์นั้นกลับมา หรือบันทึกด้วย "
            + "ita close {0} --reason \"เหตุผล\"",
        "Year {0} is closed, but \"{1}\" is no longer published; bring back the file or the link to it, or record it "
            + "with ita close {0} --reason \"why\".",
        "เกิดเมื่อไฟล์ถูกลบ เปลี่ยนเป็นร่าง หรือไม่มีหน้าใดอ้างถึงเอกสารนั้นแล้ว "
            + "การนำออกที่บันทึกเหตุผลไว้จะแสดงในหน้ารายการของปีนั้น",
        "A file was removed or made a draft, or no page refers to the document any more. A removal with a recorded "
            + "reason is listed on the year's checklist."
    );

    public static readonly Problem ClosedItemAdded = new(
        "ITA336",
        Severity.Error,
        "ปี {0} ปิดการประเมินแล้ว แต่หน้านี้เป็นข้อที่ยังไม่มีข้อมูลในวันปิด ให้เอาออก หรือบันทึกการเพิ่มด้วย ita "
            + "close {0} --reason \"เหตุผล\"",
        "Year {0} is closed, but this item had nothing published on the closing day; take the page out, or record the "
            + "addition with ita close {0} --reason \"why\".",
        "ที่อยู่ถาวรของข้อแจ้งผู้ประเมินว่ายังไม่มีข้อมูล การเติมภายหลังจึงเป็นการเปลี่ยนสิ่งที่ผู้ประเมินเห็น",
        "The item's permanent address told assessors that nothing was there, so filling it later changes what they saw."
    );

    public static readonly Problem ReasonIsMissing = new(
        "ITA337",
        Severity.Error,
        "ปี {0} ปิดไว้แล้ว และมีการเปลี่ยนแปลง {1} รายการที่ยังไม่ได้บันทึก ให้ระบุเหตุผลด้วย --reason \"เหตุผล\"",
        "Year {0} is closed already, and {1} changes are not recorded; give the reason with --reason \"why\".",
        "เหตุผลจะแสดงให้ผู้อ่านเห็นบนหน้าที่แก้ไข และในหน้ารายการของปีนั้น",
        "The reason is shown on the pages that changed and on the year's checklist."
    );

    public static readonly Problem YearHasNoClosingDate = new(
        "ITA338",
        Severity.Error,
        "ปี {0} ยังไม่ได้กำหนดวันปิดการประเมิน ให้เพิ่มบรรทัด closed: ตามด้วยวันที่ ในไฟล์นี้ก่อน",
        "Year {0} has no closing date; add a line closed: with the date to this file first.",
        "เขียนวันที่ได้ทั้ง พ.ศ. และ ค.ศ. เช่นเดียวกับวันที่อื่นในเว็บไซต์",
        "The date may be of the Buddhist or the Christian era, as everywhere."
    );

    public static readonly Problem YearIsUnknown = new(
        "ITA339",
        Severity.Error,
        "เว็บไซต์นี้ไม่มีปี {0} เพราะไม่พบไฟล์นี้ ให้แก้ปีในคำสั่ง",
        "This site has no year {0}, since this file does not exist; correct the year in the command.",
        "ปีที่มีคือปีที่มีโฟลเดอร์ content/oit/<ปี> และ catalogue.yaml ในโฟลเดอร์นั้น",
        "A year exists if there is a folder content/oit/<year> with a catalogue.yaml in it."
    );

    public static readonly Problem YearIsWrong = new(
        "ITA340",
        Severity.Error,
        "“{0}” ไม่ใช่ปีงบประมาณ ให้ใส่ปี พ.ศ. สี่หลักตั้งแต่ 2400 ขึ้นไป",
        "\"{0}\" is not a fiscal year; give a year of the Buddhist era, of four digits, from 2400 on.",
        "ใช้ได้ทั้งเลขไทยและเลขอารบิก ปี ค.ศ. ใช้ไม่ได้",
        "Thai and Arabic digits are read; years of the Christian era are not."
    );

    public static readonly Problem YearExists = new(
        "ITA341",
        Severity.Error,
        "มีปีนี้อยู่แล้ว (พบ {0}) จึงไม่เขียนทับ ให้แก้ปีในคำสั่ง หรือย้ายโฟลเดอร์เดิมออกก่อน",
        "This year exists already (there is {0}) and is not overwritten; correct the year in the command, or move the "
            + "old folder out first.",
        "คำสั่ง ita new ไม่เขียนทับงานที่ทำไว้",
        "ita new never overwrites work that is there."
    );

    public static readonly Problem TopicIsLeftBehind = new(
        "ITA342",
        Severity.Warning,
        "ข้อ {0} {1} (topic: {2}) ของปี {3} ไม่มีข้อใดในปีใหม่รับช่วงต่อ ให้ดูว่าต้องเผยแพร่ที่อื่นหรือไม่",
        "No item of the new year takes on item {0} ({1}, topic: {2}) of {3}; see whether it belongs elsewhere.",
        "ข้อของสองปีจับคู่กันด้วย topic ถ้าเรื่องเดียวกันใช้ topic ต่างกัน "
            + "ให้แก้บัญชีรายการให้ตรงกันแล้วเริ่มปีใหม่อีกครั้ง",
        "Items of two years are matched by topic. If one subject has two topics, make the catalogues agree and start "
            + "the year again."
    );
}
