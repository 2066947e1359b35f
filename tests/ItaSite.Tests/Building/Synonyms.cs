namespace ItaSite.Tests.Building;

/// <summary>The settings' words that mean the same to whoever searches.</summary>
public class Synonyms
{
    [Theory]
    [InlineData("""[["อบต.", "องค์การบริหารส่วนตำบล"], ["OIT", "ข้อมูลสาธารณะ", "o i t"]]""", "")]
    [InlineData("""[]""", "")]
    [InlineData(
        """[["อบต."]]""",
        "(7,16): error ITA171: กลุ่มคำที่มีความหมายเดียวกันต้องมีอย่างน้อยสองคำที่ต่างกัน (พบ 1)"
    )]
    [InlineData(
        """[["อบต.", "อบต"]]""",
        "(7,16): error ITA171: กลุ่มคำที่มีความหมายเดียวกันต้องมีอย่างน้อยสองคำที่ต่างกัน (พบ 1)"
    )]
    [InlineData("""[[]]""", "(7,16): error ITA171: กลุ่มคำที่มีความหมายเดียวกันต้องมีอย่างน้อยสองคำที่ต่างกัน (พบ 0)")]
    [InlineData("""[["อบต.", "–"]]""", "(7,25): error ITA172: คำ “–” ใน synonyms สั้นเกินไป")]
    [InlineData(
        """["อบต.", "องค์การบริหารส่วนตำบล"]""",
        "(7,16): error ITA104: ค่าของ “synonyms” ต้องเป็นรายการของกลุ่มคำ"
    )]
    [InlineData("""[["อบต.", ["องค์การ"]]]""", "(7,16): error ITA104: ค่าของ “synonyms” ต้องเป็นรายการของกลุ่มคำ")]
    [InlineData(
        """{ "อบต.": "องค์การบริหารส่วนตำบล" }""",
        "(7,15): error ITA104: ค่าของ “synonyms” ต้องเป็นรายการของกลุ่มคำ"
    )]
    public void Groups_of_words_are_read_and_what_is_wrong_is_told_at_its_place(string synonyms, string expected)
    {
        var settings = SiteInAString
            .Split(SiteInAString.Small)["site.config.json"]
            .Replace("\"menu\":", $"\"synonyms\": {synonyms},\n  \"menu\":", StringComparison.Ordinal);

        var lines = SiteInAString.Lines(SiteInAString.Build($"-- site.config.json --\n{settings}"));

        if (expected.Length == 0)
            Assert.Equal("", lines);
        else
            Assert.Contains("site.config.json" + expected, lines, StringComparison.Ordinal);
    }
}
