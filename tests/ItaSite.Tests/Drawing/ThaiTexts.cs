using CsCheck;
using ItaSite.Drawing;

namespace ItaSite.Tests.Drawing;

public class ThaiTexts
{
    private static readonly Gen<string> Thai = Gen.String[Gen.Char["กสนดงรปัิ์่้ีเแาะำ ๑2x"], 1, 50]
        .Select(text => $"ก{text}");

    [Fact]
    public void Marks_above_and_below_take_no_width()
    {
        Assert.Equal(
            TextWidth.Of("ทนถน", 16),
            TextWidth.Of("ที่นี้ถุนิ".Replace("ุนิ", "ุน", StringComparison.Ordinal), 16)
        );
        Assert.True(TextWidth.Of("กก", 16) > TextWidth.Of("กู้", 16));
        Assert.Equal(0, TextWidth.Of("", 16));
    }

    [Theory]
    [InlineData("ปลัดองค์การบริหารส่วนตำบล", "ปลัดองค์การบริหาร/ส่วนตำบล")]
    [InlineData("กองการศึกษา ศาสนาและวัฒนธรรม", "กองการศึกษา/ศาสนาและวัฒนธรรม")]
    [InlineData("กองคลัง", "กองคลัง")]
    public void Lines_end_where_a_phrase_does(string text, string lines) =>
        Assert.Equal(lines, string.Join('/', TextLines.Of(text, 16, 170, 5)));

    [Fact]
    public void A_line_never_begins_with_a_mark_nor_ends_before_its_vowel() =>
        Thai.Sample(text =>
        {
            var lines = TextLines.Of(text, 16, 60, int.MaxValue);
            return string.Concat(lines).Replace(" ", "", StringComparison.Ordinal)
                    == text.Replace(" ", "", StringComparison.Ordinal)
                && lines
                    .Skip(1)
                    .All(line =>
                        !"ัิ์่้ีาะำ".Contains(line[0], StringComparison.Ordinal)
                        || text.Contains($" {line[0]}", StringComparison.Ordinal)
                    )
                && lines
                    .SkipLast(1)
                    .All(line =>
                        !"เแ".Contains(line[^1], StringComparison.Ordinal)
                        || text.Contains($"{line[^1]} ", StringComparison.Ordinal)
                    );
        });

    [Fact]
    public void What_is_too_long_for_its_lines_ends_in_dots()
    {
        var lines = TextLines.Of("โครงการก่อสร้างถนนคอนกรีตเสริมเหล็กสายบ้านคลองขนากถึงบ้านหนองใหญ่", 16, 120, 2);

        Assert.Equal(2, lines.Count);
        Assert.EndsWith("…", lines[1], StringComparison.Ordinal);
        Assert.All(lines, line => Assert.InRange(TextWidth.Of(line, 16), 0, 120));
    }
}
