namespace ItaSite.Diagnostics;

/// <summary>Sentences about catalogues of other years and agencies, and about what settings say for every year.</summary>
internal static class AnyYearProblems
{
    public static readonly Problem CatalogueIsDraft = new("ITA467", Severity.Warning,
        "บัญชีรายการปี {0} เป็นร่าง ยังไม่ได้ตรวจกับคู่มือ ให้ตรวจทุกข้อกับคู่มือการประเมินของปีนั้น แก้ให้ตรง แล้วลบบรรทัด draft: true",
        "The catalogue of {0} is a draft that nobody has checked against the handbook; check every item, correct it, and remove the line draft: true.",
        "ร่างที่มากับโปรแกรมเรียบเรียงจากหน้าเว็บของหน่วยงานต่าง ๆ ที่มาของแต่ละข้ออยู่ในหมายเหตุของไฟล์ ส่วนที่ยังไม่แน่ใจอยู่ที่ doubt หน้ารายการข้อมูลเปิดเผยแจ้งผู้อ่านไว้ด้วย",
        "Drafts that come with the program are compiled from agencies' pages: comments in the file name the sources, doubt what is open. The checklist tells readers too.");

    public static readonly Problem NoCatalogueIsShipped = new("ITA468", Severity.Error,
        "โปรแกรมไม่มีบัญชีรายการของปี {0} ให้ระบุไฟล์ด้วย --catalogue (ที่มากับโปรแกรม: {1})",
        "The program has no catalogue of {0}; name a file with --catalogue (with the program come: {1}).",
        "บัญชีรายการเปลี่ยนทุกปี ปีที่ไม่มีให้คัดลอกไฟล์ catalogue.yaml ของปีใกล้เคียงมาแก้ตามคู่มือ",
        "Catalogues change every year. For a year that is not there, copy the catalogue.yaml of a year nearby and correct it by the handbook.");

    /// <summary>All of them, by code.</summary>
    public static readonly IReadOnlyList<Problem> All = [CatalogueIsDraft, NoCatalogueIsShipped];
}
