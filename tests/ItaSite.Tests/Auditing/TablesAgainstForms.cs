using System.Text;
using ItaSite.Diagnostics;

namespace ItaSite.Tests.Auditing;

/// <summary>Tables that keep their form say nothing; tables that break it name the cell.</summary>
public class TablesAgainstForms
{
    private const string October = "period: 2026-10/2026-10";
    private const string Complaints = "เดือน,ทั้งหมด,แล้วเสร็จ,อยู่ระหว่างดำเนินการ";

    private static readonly (string Name, string Site)[] Good =
    [
        (
            "procurement of a month",
            FormsOfTheTests.Site(
                October,
                (
                    "เดือน ตุลาคม 2569",
                    Procurement(
                        "จ้างซ่อมถนน,500000,495000,ร้านตัวอย่าง ก / 490000 บาท; บริษัท ตัวอย่าง ข จำกัด / 494000 "
                            + "บาท,ร้าน ตัวอย่าง ก / 490000 บาท,1/2570 ลว. 5 ต.ค. 2569",
                        "ซื้อวัสดุ,20000,-,หจก.ตัวอย่าง ค 20000 บาท,ห้างหุ้นส่วนจำกัด ตัวอย่าง ค,2/2570 ลงวันที่ ๓๑ "
                            + "ตุลาคม ๒๕๖๙",
                        "รวม,520000,,,,"
                    )
                )
            )
        ),
        (
            "a winner's price in a column of its own",
            FormsOfTheTests.Site(
                October,
                (
                    "ต.ค. 69",
                    "งานที่ซื้อหรือจ้าง,วงเงิน,ราคากลาง,รายชื่อผู้เสนอราคาและราคาที่เสนอ,ผู้ได้รับการคัดเลือก,ราคาที่ตกลง,เลขที่และวันที่ของสัญญา\nซื้อวัสดุ,500,500,ร้าน "
                        + "9 / 500,ร้าน 9,500,3/2570"
                )
            )
        ),
        (
            "complaints of three months",
            FormsOfTheTests.Site(
                "period: FY2570-Q1",
                ("ข้อร้องเรียน", $"{Complaints}\nต.ค. 69,3,2,1\nพฤศจิกายน 2569,0,-,\nธ.ค.,ไม่มี,ไม่มี,ไม่มี\nรวม,3,2,1")
            )
        ),
        (
            "complaints of a quarter",
            FormsOfTheTests.Site("period: FY2570-Q1", ("ข้อร้องเรียน", $"{Complaints}\nไตรมาสที่ ๑,0,0,0"))
        ),
        (
            "a month that says that there was none",
            FormsOfTheTests.Site(
                "period: FY2570-Q1",
                ("ข้อร้องเรียน", $"{Complaints}\nต.ค. - พ.ย. 2569,1,0,1\nธ.ค. 2569,ไม่มีเรื่องร้องเรียน,-,")
            )
        ),
        (
            "months that were not over when the page was published",
            FormsOfTheTests.Site(
                "published: 2026-12-15",
                ("ข้อร้องเรียน", $"{Complaints}\nต.ค. 69,1,0,1\nพ.ย. 69,2,0,2")
            )
        ),
        (
            "no procurement in a month, said below the table",
            FormsOfTheTests
                .Site(
                    "period: 2026-10/2026-11",
                    ("เดือน ตุลาคม 2569", Procurement("ซื้อวัสดุ,500,500,ร้าน ก,ร้าน ก,4/2570"))
                )
                .Replace(
                    "](data/t1.csv)",
                    "](data/t1.csv)\n\nเดือนพฤศจิกายน ๒๕๖๙ ไม่มีการจัดซื้อจัดจ้าง",
                    StringComparison.Ordinal
                )
        ),
        (
            "sub-totals and a grand total",
            FormsOfTheTests.Site(
                October,
                (
                    "ตุลาคม 2569",
                    Procurement(
                        "ก,100,-,ร้าน ก,ร้าน ก,5/2570",
                        "ข,200,-,ร้าน ก,ร้าน ก,6/2570",
                        "รวม,300,,,,",
                        "ค,50,-,ร้าน ก,ร้าน ก,7/2570",
                        "รวม,50,,,,",
                        "รวมทั้งสิ้น,350,,,,"
                    )
                )
            )
        ),
    ];

    private static readonly (string Name, string Site)[] Broken =
    [
        (
            "a total that is not the sum",
            FormsOfTheTests.Site(
                October,
                (
                    "ตุลาคม 2569",
                    Procurement("ก,1200000,-,ร้าน ก,ร้าน ก,1/2570", "ข,5000,-,ร้าน ก,ร้าน ก,2/2570", "รวม,1250000,,,,")
                )
            )
        ),
        (
            "a wrong sub-total under a right grand total",
            FormsOfTheTests.Site(
                October,
                (
                    "ตุลาคม 2569",
                    Procurement(
                        "ก,100,-,ร้าน ก,ร้าน ก,1/2570",
                        "รวม,110,,,,",
                        "ข,50,-,ร้าน ก,ร้าน ก,2/2570",
                        "รวม,50,,,,",
                        "รวมทั้งสิ้น,150,,,,"
                    )
                )
            )
        ),
        (
            "a grand total of the sub-totals too",
            FormsOfTheTests.Site(
                October,
                (
                    "ตุลาคม 2569",
                    Procurement(
                        "ก,100,-,ร้าน ก,ร้าน ก,1/2570",
                        "รวม,100,,,,",
                        "ข,50,-,ร้าน ก,ร้าน ก,2/2570",
                        "รวม,50,,,,",
                        "รวมทั้งสิ้น,300,,,,"
                    )
                )
            )
        ),
        (
            "done and in progress are not all",
            FormsOfTheTests.Site(
                "period: 2026-10/2026-11",
                ("ข้อร้องเรียน", $"{Complaints}\nต.ค. 69,3,2,2\nพ.ย. 69,1,-,\nรวม,4,2,2")
            )
        ),
        (
            "a whole column filled in wrong",
            FormsOfTheTests.Site(
                "period: 2026-10/2026-10",
                ("ข้อร้องเรียน", $"{Complaints}\n{string.Concat(Enumerable.Repeat("ต.ค. 69,3,2,2\n", 25))}")
            )
        ),
        (
            "a price above the median price",
            FormsOfTheTests.Site(
                October,
                ("ตุลาคม 2569", Procurement("ก,500000,480000,ร้าน ก / 490000 บาท,ร้าน ก / 490000 บาท,1/2570"))
            )
        ),
        (
            "a price above the budget and the median price",
            FormsOfTheTests.Site(
                October,
                ("ตุลาคม 2569", Procurement("ก,480000,480000,ร้าน ก / 490000 บาท,ร้าน ก / 490000 บาท,1/2570"))
            )
        ),
        (
            "a winner who made no bid",
            FormsOfTheTests.Site(
                October,
                (
                    "ตุลาคม 2569",
                    Procurement("ก,500,500,1. ร้าน ก / 490 บาท 2. บริษัท ข จำกัด 495 บาท,หจก. ค / 490 บาท,1/2570")
                )
            )
        ),
        (
            "a contract of another month",
            FormsOfTheTests.Site(
                October,
                ("ตุลาคม 2569", Procurement("ก,500,500,ร้าน ก,ร้าน ก,เลขที่ 12/2570 ลว. 5 พ.ย. 2569"))
            )
        ),
        (
            "a contract outside the page's period",
            FormsOfTheTests.Site(
                "period: FY2570-Q1",
                ("จัดซื้อจัดจ้าง", Procurement("ก,500,500,ร้าน ก,ร้าน ก,เลขที่ 12/2570 ลว. 5 ม.ค. 2570"))
            )
        ),
        (
            "a contract's number twice",
            FormsOfTheTests.Site(
                "period: 2026-10/2026-11",
                ("ตุลาคม 2569", Procurement("ก,500,500,ร้าน ก,ร้าน ก,เลขที่ 12/2570 ลว. 5 ต.ค. 2569")),
                ("พฤศจิกายน 2569", Procurement("ข,600,600,ร้าน ก,ร้าน ก,๑๒/๒๕๗๐ ลงวันที่ 5 พ.ย. 2569"))
            )
        ),
        (
            "a row is missing",
            FormsOfTheTests.Site(
                "period: FY2570-H1",
                ("ข้อร้องเรียน", $"{Complaints}\nต.ค. 69,3,2,1\nธ.ค. 69,0,0,0\nก.พ. 70,0,0,0")
            )
        ),
        (
            "a month's table is missing",
            FormsOfTheTests.Site(
                "period: FY2570-Q1",
                ("ตุลาคม 2569", Procurement("ก,500,500,ร้าน ก,ร้าน ก,1/2570")),
                ("เดือนธันวาคม", Procurement("ข,600,600,ร้าน ก,ร้าน ก,2/2570"))
            )
        ),
        (
            "words for figures, figures for months",
            FormsOfTheTests.Site(
                "period: 2026-10/2026-10",
                ("ข้อร้องเรียน", "เดือน,ทั้งหมด,แล้วเสร็จ,วันที่ตอบ\nต.ค. 69,ห้าเรื่อง,1,เร็ว ๆ นี้\n123,2,1,5 ต.ค. 69")
            )
        ),
        (
            "a required cell is empty",
            FormsOfTheTests.Site(October, ("ตุลาคม 2569", Procurement("ก,500,500,ร้าน ก,,1/2570")))
        ),
        (
            "a tax number stays at home",
            FormsOfTheTests.Site(October, ("ตุลาคม 2569", Procurement("ก,500,500,ร้าน ก,ร้าน ข 1234567890123,1/2570")))
        ),
    ];

    [Fact]
    public void Of_a_good_table_nothing_is_said() =>
        Assert.All(
            Good,
            site => Assert.Empty(FormsOfTheTests.Faults(site.Site).Select(fault => fault.ToLine(Language.English)))
        );

    [Fact]
    public void Every_sentence_of_the_audit_is_said_of_some_table_and_reads_as_it_was_accepted()
    {
        var messages = new StringBuilder();
        var said = new HashSet<Problem>();
        foreach (var (name, site) in Broken)
        {
            var faults = FormsOfTheTests.Faults(site);
            said.UnionWith(faults.Select(fault => fault.Problem));
            messages.Append("== ").Append(name).Append('\n');
            foreach (
                var line in faults.SelectMany(fault =>
                    new[] { fault.ToLine(Language.Thai), fault.ToLine(Language.English) }
                )
            )
                messages.Append(line).Append('\n');

            messages.Append('\n');
            Assert.True(faults.Count > 0, name);
        }

        Assert.Superset(Problems.Of(typeof(AuditProblems)).ToHashSet(), said);
        Golden.Matches("audit.txt", messages.ToString());
    }

    private static string Procurement(params string[] rows) =>
        $"{FormsOfTheTests.ProcurementHead}\n{string.Join('\n', rows)}";
}
