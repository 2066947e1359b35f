namespace ItaSite.Importing;

/// <summary>
/// Words of official Thai that ask for nothing by themselves, as they are folded for comparing. Words that tell one
/// kind of document from another, such as แผน and ผล, are none.
/// </summary>
internal static class CommonWords
{
    public static IReadOnlyList<string> All { get; } =
    [
        .. FoldedWords(
            "แสดง รายละเอียด ข้อมูล ของ หน่วยงาน ใน แต่ละ ที่ และ หรือ เป็น มี จัดทำ แบบ ประจำ สำหรับ เกี่ยวกับ"
                + " ตาม ให้ เพื่อ โดย จาก ได้ ว่า อย่าง น้อย ประกอบด้วย ทั้ง ต้อง ใช้ ต่าง ๆ ดังกล่าว เช่น เป็นต้น"
                + " การ ความ ดำเนินการ ดำเนินงาน ดำเนิน ซึ่ง กับ อยู่ คือ แล้ว ด้วย ณ ก็ จะ ตนเอง แบ่ง ภายใน"
                + " ผู้ สำคัญ นั้น นี้ ไว้ ทาง กำหนด ราย สรุป รายงาน อย่างเป็นทางการ วัตถุประสงค์"
        ),
    ];

    /// <summary>Short words that tell kinds of documents apart.</summary>
    public static IReadOnlyList<string> Kinds { get; } = [.. FoldedWords("แผน ผล คู่มือ สถิติ คำสั่ง มาตรการ")];

    /// <summary>What rules on times ask for, which they judge themselves.</summary>
    public static IReadOnlyList<string> OfTimes { get; } =
    [
        .. FoldedWords(
            "ปีงบประมาณ ปี พ.ศ. พศ ครอบคลุม ระยะเวลา ช่วงเวลา รายเดือน รายไตรมาส ไตรมาส เดือนแรก เดือนหลัง เดือน"
                + " ปัจจุบัน ตั้งแต่ ถึง วันที่ รอบ ที่ผ่านมา ล่าสุด ปีปฏิทิน ประกาศใช้"
        ),
    ];

    public static IReadOnlyList<string> OfSigning { get; } =
    [.. FoldedWords("ลงนาม ผู้บริหารสูงสุด ผู้บริหาร สูงสุด คนปัจจุบัน หัวหน้า ลงชื่อ")];

    public static IReadOnlyList<string> OfPlaces { get; } =
    [.. FoldedWords("บน หน้า เว็บไซต์ หลัก หน้าแรก เว็บไซต์หลัก เผยแพร่ ช่องทาง pdpa ประกาศ")];

    private static IEnumerable<string> FoldedWords(string words) =>
        words
            .Split(' ')
            .Select(Thai.FoldedText.Of)
            .Where(word => word.Length > 0)
            .OrderByDescending(word => word.Length);
}
