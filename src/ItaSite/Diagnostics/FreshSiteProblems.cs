namespace ItaSite.Diagnostics;

/// <summary>What a clerk who fills a fresh site most often needs to be reported.</summary>
internal static class FreshSiteProblems
{
    public static readonly Problem ItemIsNotNamed = new(
        "ITA278",
        Severity.Error,
        "ไฟล์นี้อยู่ที่ของหน้าข้อ {0} แต่ส่วนหัวไม่มีบรรทัด item: ให้เพิ่มบรรทัด item: {0} ระหว่างเส้น --- "
            + "สองเส้นบนสุดของไฟล์",
        "This file stands where the page of item {0} belongs, but has no line item:; add item: {0} between the two "
            + "lines --- at the top.",
        "หน้าของข้อเริ่มด้วยส่วนหัว คือเส้น --- บรรทัด item: และเส้น --- ถ้าไม่ใช่หน้าของข้อ ให้เปลี่ยนชื่อไฟล์",
        "An item's page begins with a line ---, a line item: and another line ---. If it is no item's page, rename "
            + "the file."
    );

    public static readonly Problem YearIsMissing = new(
        "ITA642",
        Severity.Error,
        "“{0}” ไม่ได้บอกปี ให้เติมปี พ.ศ. เช่น {1}",
        "\"{0}\" names no year; add it, as in \"{1}\".",
        "เดือนเดียวกันมีทุกปี โปรแกรมจึงไม่เดาปีให้ ถ้าเป็นช่วงเวลา ให้เติมปีทั้งเดือนแรกและเดือนสุดท้าย",
        "Every year has that month, and the program does not guess. In a period, both months need their years."
    );
}
