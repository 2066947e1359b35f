using System.Text;

namespace ItaSite.Tests.Reading;

/// <summary>
/// What servers, disks and web systems put around a PDF, and what is missing when its end was cut off.
/// </summary>
public class EndsOfPdfs
{
    private static readonly byte[] Whole = PdfSpecimen.Of("ประกาศสำนักงานปลัด เรื่องแผนพัฒนา", "หน้าที่สอง");

    [Theory]
    [InlineData('\0', 3_000)]
    [InlineData('\0', 70_000)]
    [InlineData('\n', 5_000)]
    [InlineData(' ', 2_041)]
    [InlineData('\u001A', 1)]
    public void Padding_behind_the_end_harms_nothing(char padding, int length)
    {
        var facts = BrokenPdfTexts.Read([.. Whole, .. Enumerable.Repeat((byte)padding, length)]);

        Assert.Equal(("", 2), (BrokenPdfTexts.Codes(facts), facts.Value.Parts.Count));
        Assert.Contains("แผนพัฒนา", facts.Value.Parts[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "\n<!-- served in 0.1 s --><html><body>x</body></html>")]
    [InlineData("<br /><b>Warning</b>: x in <b>a.php</b>\n", "")]
    [InlineData("HTTP/1.1 200 OK\r\nContent-Type: application/pdf\r\n\r\n", "--boundary--")]
    public void What_a_web_system_adds_is_told_and_the_document_read(string before, string behind)
    {
        var facts = BrokenPdfTexts.Read([
            .. Encoding.ASCII.GetBytes(before),
            .. Whole,
            .. Encoding.ASCII.GetBytes(behind),
        ]);

        Assert.Equal(("ITA742", 2), (BrokenPdfTexts.Codes(facts), facts.Value.Parts.Count));
    }

    [Fact]
    public void A_mark_of_UTF_8_before_it_harms_nothing() =>
        Assert.Equal("", BrokenPdfTexts.Codes(BrokenPdfTexts.Read([0xEF, 0xBB, 0xBF, .. Whole])));

    [Theory]
    [InlineData(8)]
    [InlineData(30)]
    [InlineData(400)]
    [InlineData(1_500)]
    public void A_document_that_was_cut_off_is_told(int missing) =>
        Assert.Contains(
            "ITA244",
            BrokenPdfTexts.Codes(BrokenPdfTexts.Read(Whole[..^missing])),
            StringComparison.Ordinal
        );

    [Fact]
    public void So_is_one_whose_newest_state_was_cut_off() =>
        Assert.Contains(
            "ITA244",
            BrokenPdfTexts.Codes(BrokenPdfTexts.Read([.. Whole, .. "3 0 obj\n<</Type/Page>>\nendobj\nxref\n0 1\n"u8])),
            StringComparison.Ordinal
        );

    [Fact]
    public void One_that_was_cut_off_and_padded_is_told_too() =>
        Assert.Contains(
            "ITA244",
            BrokenPdfTexts.Codes(BrokenPdfTexts.Read([.. Whole[..^200], .. new byte[3_000]])),
            StringComparison.Ordinal
        );
}
