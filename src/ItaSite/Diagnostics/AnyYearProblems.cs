namespace ItaSite.Diagnostics;

/// <summary>
/// Sentences about catalogues of other years and agencies, and about what settings say for every year.
/// </summary>
internal static class AnyYearProblems
{
    public static readonly Problem CatalogueIsDraft = new(
        "ITA467",
        Severity.Warning,
        "บัญชีรายการปี {0} เป็นร่าง ยังไม่ได้ตรวจกับคู่มือ ให้ตรวจทุกข้อกับคู่มือการประเมินของปีนั้น แก้ให้ตรง "
            + "แล้วลบบรรทัด draft: true",
        "The catalogue of {0} is a draft that nobody has checked against the handbook; check every item, correct it, "
            + "and remove the line draft: true.",
        "ร่างที่มากับโปรแกรมเรียบเรียงจากหน้าเว็บของหน่วยงานต่าง ๆ ที่มาของแต่ละข้ออยู่ในหมายเหตุของไฟล์ "
            + "ส่วนที่ยังไม่แน่ใจอยู่ที่ doubt หน้ารายการข้อมูลเปิดเผยแจ้งผู้อ่านไว้ด้วย",
        "Drafts that come with the program are compiled from agencies' pages: comments in the file name the sources, "
            + "doubt what is open. The checklist tells readers too."
    );

    public static readonly Problem NoCatalogueIsShipped = new(
        "ITA468",
        Severity.Error,
        "โปรแกรมไม่มีบัญชีรายการของปี {0} ให้ระบุไฟล์ด้วย --catalogue (ที่มากับโปรแกรม: {1})",
        "The program has no catalogue of {0}; name a file with --catalogue (with the program come: {1}).",
        "บัญชีรายการเปลี่ยนทุกปี ปีที่ไม่มีให้คัดลอกไฟล์ catalogue.yaml ของปีใกล้เคียงมาแก้ตามคู่มือ",
        "Catalogues change every year. For a year that is not there, copy the catalogue.yaml of a year nearby and "
            + "correct it by the handbook."
    );

    public static readonly Problem TopicIsUnknown = new(
        "ITA469",
        Severity.Error,
        "ลิงก์ “topic:{0}” ไม่มีปลายทาง เพราะบัญชีรายการปี {1} ไม่มีข้อที่มี topic นี้ ให้แก้ชื่อ topic "
            + "หรือเอาลิงก์ออก",
        "The link \"topic:{0}\" leads nowhere: no item of the catalogue of {1} has this topic. Correct the topic, or "
            + "take the link out.",
        "topic: ตามด้วยชื่อเรื่องใน catalogue.yaml นำไปยังข้อของปีปัจจุบัน (fiscalYear ใน site.config.json) "
            + "ไม่ว่าเลขข้อจะเปลี่ยนเป็นอะไร",
        "topic: with a topic of catalogue.yaml leads to the current year's item, whatever its code (fiscalYear in "
            + "site.config.json)."
    );

    public static readonly Problem TopicIsNotAsked = new(
        "ITA470",
        Severity.Warning,
        "“{0}” ไม่แสดงในเว็บไซต์ เพราะบัญชีรายการปี {2} ไม่มีข้อที่มี topic: {1} ถ้าต้องการให้แสดง ให้ระบุ page หรือ "
            + "url แทน",
        "\"{0}\" is not shown: no item of the catalogue of {2} has the topic {1}. To show it all the same, name a "
            + "page or a url.",
        "เมนูและช่องทางที่ระบุ topic นำไปยังข้อของปีปัจจุบัน ปีที่ไม่ถามเรื่องนั้นจึงไม่มีปลายทาง",
        "Menu entries and channels with a topic lead to the current year's item; a year that does not ask for it has "
            + "none."
    );

    public static readonly Problem ChannelIsOfAnotherTopic = new(
        "ITA471",
        Severity.Error,
        "ช่องทาง “{0}” (kind: {1}) นำไปยังข้อ {2} {3} ซึ่งเป็นเรื่องอื่น ให้แก้ page ให้เป็นข้อที่ตรงกัน",
        "The channel \"{0}\" (kind: {1}) leads to {2} {3}, which is about something else; name the item that fits.",
        "ผู้ที่กดช่องทางนี้จะไปผิดที่ เช่น เรื่องแจ้งทุจริตไปอยู่ที่คู่มือเจ้าหน้าที่ ใช้ topic แทน page "
            + "แล้วไม่ต้องแก้เมื่อเลขข้อเปลี่ยน",
        "Whoever follows the channel goes astray. With topic in place of page nothing needs editing when codes change."
    );
}
