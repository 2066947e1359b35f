using ItaSite.Tests.Importing;
using Microsoft.Playwright;

namespace ItaSite.Tests.Workplace;

/// <summary>What a clerk of อบต.บ้านสวน has on the desktop, the telephone and in LINE.</summary>
internal static class OfficesFiles
{
    public const string Contact = """
        องค์การบริหารส่วนตำบลบ้านสวน เลขที่ 99 หมู่ที่ 1 ตำบลบ้านสวน อำเภอเมือง จังหวัดตรัง 92000
        โทรศัพท์ 075-111111, 075-111113
        โทรสาร 075-111112
        อีเมล saraban@bansuan.go.th
        แผนที่ https://maps.app.goo.gl/bansuan
        """;

    /// <summary>Of a monthly table of purchases.</summary>
    public static readonly string[] Columns =
    [
        "ลำดับที่",
        "งานที่จัดซื้อหรือจัดจ้าง",
        "วงเงินที่จะซื้อหรือจ้าง",
        "ราคากลาง",
        "วิธีซื้อหรือจ้าง",
        "รายชื่อผู้เสนอราคาและราคาที่เสนอ",
        "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง",
        "เหตุผลที่คัดเลือกโดยสรุป",
        "เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง",
    ];

    public static FilePayload Structure() =>
        File(
            "โครงสร้าง.xlsx",
            OfficeFiles.Sheet(
                ["โครงสร้างการแบ่งส่วนราชการ"],
                ["ส่วนราชการ", "ขึ้นตรงต่อ"],
                ["สภาองค์การบริหารส่วนตำบล", "-"],
                ["นายกองค์การบริหารส่วนตำบล", "-"],
                ["ปลัดองค์การบริหารส่วนตำบล", "นายกองค์การบริหารส่วนตำบล"],
                ["สำนักปลัด", "ปลัดองค์การบริหารส่วนตำบล"],
                ["กองคลัง", "ปลัดองค์การบริหารส่วนตำบล"],
                ["กองช่าง", "ปลัดองค์การบริหารส่วนตำบล"]
            )
        );

    /// <summary>A list and the pictures that it names, as they came off a telephone.</summary>
    public static FilePayload[] Executives()
    {
        string[] positions =
        [
            "นายกองค์การบริหารส่วนตำบล",
            "รองนายกองค์การบริหารส่วนตำบล",
            "เลขานุการนายกองค์การบริหารส่วนตำบล",
            "ปลัดองค์การบริหารส่วนตำบล",
            "ผู้อำนวยการกองคลัง",
            "ผู้อำนวยการกองช่าง",
        ];
        string[] names = ["สมชาย ใจดี", "สมหญิง รักงาน", "มานะ ขยัน", "ปรีชา สุจริต", "วรรณา ละเอียด", "ชูชาติ มั่นคง"];
        string[][] rows =
        [
            ["ทำเนียบผู้บริหาร"],
            ["ชื่อ-สกุล", "ตำแหน่ง", "รูป", "โทรศัพท์"],
            .. positions.Select((position, at) => new[] { names[at], position, Photo(at), $"075-11112{at}" }),
        ];
        return [.. positions.Select((_, at) => Picture(Photo(at))), File("ผู้บริหาร.xlsx", OfficeFiles.Sheet(rows))];
    }

    /// <summary>Two events of one day: the text from LINE, what the pictures show, and the pictures.</summary>
    public static (string Text, string Words, FilePayload[] Pictures)[] News() =>
        [
            (
                """
                อบต.บ้านสวนทำความสะอาดตลาด
                วันที่ 5 ธันวาคม 2565 นายก อบต.บ้านสวน และประชาชนร่วมกันทำความสะอาดตลาดบ้านสวน
                มีผู้เข้าร่วม 60 คน
                """,
                "เจ้าหน้าที่กวาดถนนหน้าตลาด\nประชาชนเก็บขยะริมคลอง",
                [Picture("IMG_2101.jpg"), Picture("IMG_2102.jpg")]
            ),
            (
                """
                อบต.บ้านสวนมอบผ้าห่มแก่ผู้สูงอายุ
                วันที่ 5 ธันวาคม 2565 เวลา 13.00 น. มอบผ้าห่ม 40 ผืนที่ศาลาอเนกประสงค์หมู่ 3
                """,
                "ผู้สูงอายุรับผ้าห่มที่ศาลา\nเจ้าหน้าที่ขนผ้าห่มลงจากรถ",
                [Picture("IMG_2103.jpg"), Picture("IMG_2104.jpg")]
            ),
        ];

    public static FilePayload Policy() =>
        File(
            "นโยบาย PDPA.docx",
            new WordFile(
                WordFile.P(WordFile.T("ประกาศองค์การบริหารส่วนตำบลบ้านสวน"))
                    + WordFile.P(WordFile.T("เรื่อง นโยบายคุ้มครองข้อมูลส่วนบุคคล ประจำปีงบประมาณ พ.ศ. 2566"))
                    + string.Concat(
                        Enumerable
                            .Range(1, 12)
                            .Select(number =>
                                WordFile.P(WordFile.T($"ข้อ {number}"), "<w:pStyle w:val=\"2\"/>")
                                + WordFile.P(
                                    WordFile.T("หน่วยงานเก็บและใช้ข้อมูลส่วนบุคคลเท่าที่จำเป็นต่อการให้บริการ")
                                )
                            )
                    )
                    + WordFile.P(WordFile.T("•  ชื่อผู้ยื่นคำขอ"))
                    + WordFile.P(WordFile.T("•  ที่อยู่"))
                    + WordFile.P(WordFile.T("ประกาศ ณ วันที่ 1 ธันวาคม 2565"))
            ).Bytes()
        );

    public static FilePayload Progress() =>
        File(
            "ผลการดำเนินงาน รอบ 6 เดือน.xlsx",
            OfficeFiles.Workbook(
                (
                    "รอบ 6 เดือน",
                    [
                        ["รายงานผลการดำเนินงานและการใช้จ่ายงบประมาณ รอบ 6 เดือน"],
                        ["ตั้งแต่วันที่ 1 ตุลาคม 2565 ถึงวันที่ 31 มีนาคม 2566"],
                        ["ที่", "โครงการ/กิจกรรม", "งบประมาณ", "ใช้จ่าย", "สถานะ"],
                        ["๑", "ปรับปรุงถนน", "๑๐๐,๐๐๐", "๔๐,๐๐๐", "อยู่ระหว่างดำเนินการ"],
                        ["๒", "ขุดลอกคลอง", "๕๐,๐๐๐", "๕๐,๐๐๐", "แล้วเสร็จ"],
                        ["", "รวม", "๑๕๐,๐๐๐", "๙๐,๐๐๐", ""],
                    ]
                )
            )
        );

    /// <summary>Six months on sheets of their own, the form's mark in the corner, the fourth without a row.</summary>
    public static FilePayload Purchases() =>
        File(
            "สขร.1 ต.ค.65-มี.ค.66.xlsx",
            OfficeFiles.Workbook([
                .. OfficeFiles.FirstHalf.Select(
                    (month, at) =>
                        (
                            month.Split(' ')[0],
                            (string[][])
                                [
                                    [.. Enumerable.Repeat("", Columns.Length - 1), "แบบ สขร.1"],
                                    [$"สรุปผลการดำเนินการจัดซื้อจัดจ้างในรอบเดือน {month}"],
                                    ["องค์การบริหารส่วนตำบลบ้านสวน"],
                                    Columns,
                                    .. Enumerable.Range(1, at == 3 ? 0 : at + 1).Select(row => Purchase(at, row)),
                                ]
                        )
                ),
            ])
        );

    /// <summary>Without a letter in it.</summary>
    public static FilePayload SignedScan() =>
        File(
            "ประกาศ No Gift (ฉบับลงนาม).pdf",
            OnDisk.Bytes(Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Fixtures", "scan.pdf"))
        );

    private static string[] Purchase(int month, int number) =>
        [
            $"{number}",
            $"จ้างซ่อมแซมถนนสายที่ {number}",
            "1000",
            "1000",
            "เฉพาะเจาะจง",
            "ร้านบ้านสวนการช่าง 1000",
            "ร้านบ้านสวนการช่าง 1000",
            "ราคาเหมาะสม",
            $"{(month * 10) + number}/2566",
        ];

    private static string Photo(int number) => number == 0 ? "IMG_2041 (1).jpg" : $"IMG_20{41 + number}.jpg";

    private static FilePayload Picture(string name) => File(name, MadePicture.Jpeg(64, 48));

    private static FilePayload File(string name, byte[] bytes) =>
        new()
        {
            Name = name,
            MimeType = "application/octet-stream",
            Buffer = bytes,
        };
}
