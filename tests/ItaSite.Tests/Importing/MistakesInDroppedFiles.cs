using ItaSite.Importing;
using ItaSite.Tests.Reading;

namespace ItaSite.Tests.Importing;

/// <summary>What a clerk drops by mistake is told with what to do.</summary>
public class MistakesInDroppedFiles
{
    [Theory]
    [InlineData("~$งบประมาณ.xlsx")]
    [InlineData("~$report.docx")]
    [InlineData("C:\\งาน\\~$สขร.1.xlsx")]
    [InlineData(".~lock.แผน.xlsx#")]
    public void The_mark_of_a_file_that_is_still_open_is_no_file(string name)
    {
        var proposal = Importer.Of(
            new DroppedFile(name, [.. "\u0005admin"u8.ToArray(), .. new byte[150]]),
            OfficeFiles.Target
        );

        Assert.False(proposal.IsUsable);
        Assert.Contains("ยังเปิดอยู่", OfficeFiles.Told(proposal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ข้อมูล ณ วันที่ 31 กุมภาพันธ์ 2566", "31 กุมภาพันธ์ 2566")]
    [InlineData("ข้อมูล ณ วันที่ ๒๙ กุมภาพันธ์ พ.ศ. ๒๕๖๖", "29 กุมภาพันธ์ พ.ศ. 2566")]
    [InlineData("ลงวันที่ 31 เม.ย. 2566", "31 เม.ย")]
    [InlineData("ลงวันที่ 31/11/2565", "31/11/2565")]
    [InlineData("ลงวันที่ 32 ธันวาคม 2565", "32 ธันวาคม 2565")]
    public void A_day_that_no_calendar_has_is_told(string line, string day)
    {
        Assert.Contains($"ITA302 {day}", OfficeFiles.Told(Titled(line)), StringComparison.Ordinal);
        var document = Importer.Of(new DroppedFile("ประกาศ.pdf", PdfSpecimen.Of(line)), OfficeFiles.Target);
        Assert.Contains($"ITA302 {day}", OfficeFiles.Told(document), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ข้อมูล ณ วันที่ 29 กุมภาพันธ์ 2567")]
    [InlineData("ลงวันที่ 31 มีนาคม 2566 เลขที่ 31/2566")]
    [InlineData("ลงวันที่ 31/12/2565")]
    [InlineData("เลขที่หนังสือ 51/31/2566")]
    public void A_day_of_the_calendar_is_not(string line) =>
        Assert.DoesNotContain("ITA302", OfficeFiles.Told(Titled(line)), StringComparison.Ordinal);

    private static Proposal Titled(string line) =>
        Importer.Of(
            new DroppedFile(
                "ตาราง.xlsx",
                OfficeFiles.Workbook(
                    (
                        "ก",
                        [
                            ["รายงานผลการดำเนินงาน"],
                            [line],
                            ["โครงการ", "งบ"],
                            ["ถนน", "1"],
                            ["คลอง", "2"],
                        ]
                    )
                )
            ),
            OfficeFiles.Target
        );
}
