namespace ItaSite.Tables;

/// <summary>Heads of columns whose numbers measure nothing: they number the rows, rank them, or name a year.</summary>
internal static class ColumnNames
{
    private static readonly string[] RowNumbers =
    [
        "ที่",
        "ข้อ",
        "ข้อที่",
        "ลำดับ",
        "ลำดับที่",
        "ลำดับข้อ",
        "เลขที่",
        "เลขลำดับ",
        "รายการที่",
        "no",
        "number",
    ];

    private static readonly string[] Years =
    [
        "ปี",
        "ปีที่",
        "พศ",
        "ปีพศ",
        "คศ",
        "ปีคศ",
        "ปีงบประมาณ",
        "ปีงบประมาณพศ",
        "ปีการศึกษา",
        "ปีการศึกษาพศ",
        "ปีปฏิทิน",
        "year",
    ];

    /// <summary>Whether the column only numbers the rows.</summary>
    public static bool NumberRows(string head) => Array.IndexOf(RowNumbers, HeadText.Fold(head)) >= 0;

    /// <summary>Whether its numbers are places in an order, of the rows or of anything else: ลำดับความสำคัญ.</summary>
    public static bool AreOrdinal(string head) =>
        NumberRows(head)
        || HeadText.Fold(head) is var name
            && (
                name.StartsWith("ลำดับ", StringComparison.Ordinal)
                || name.StartsWith("เลขที่", StringComparison.Ordinal)
            );

    /// <summary>Whether it names years and nothing else.</summary>
    public static bool AreYears(string head) => Array.IndexOf(Years, HeadText.Fold(head)) >= 0;
}
