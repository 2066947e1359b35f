using CsCheck;
using ItaSite.Thai;

namespace ItaSite.Tests.Model;

/// <summary>What documents left broken is shown as it was meant, and nothing else is touched.</summary>
public class ShownTexts
{
    private static readonly string[] Pieces =
    [
        .. "ก ที่ น้ำ แผน ๒ a 1 ผู้ ป ร ะ".Split(' '),
        "น\u0E4D\u0E49\u0E32",
        "ส ำ",
        "เเก",
        "\u200B",
        "ก\uF70A",
        "\u00AD",
        " ",
        " ",
        "\n",
    ];

    [Theory]
    [InlineData("ส ำนักงาน", "สำนักงาน")]
    [InlineData("ส\u0E4D\u0E32นักงาน", "สำนักงาน")]
    [InlineData("น\u0E4D\u0E49\u0E32ท่วม", "น้ำท่วม")]
    [InlineData("นำ\u0E49", "น้ำ")]
    [InlineData("ก\uF70A\uF712น", "ก\u0E47\u0E48น")]
    [InlineData("หน\uF70Bาที\uF70A", "หน้าที่")]
    [InlineData("ที ่ดิน", "ที่ดิน")]
    [InlineData("เเผนงาน", "แผนงาน")]
    [InlineData("งบ\u00ADประ\u200Bมาณ", "งบประมาณ")]
    [InlineData("ที่่ดิน", "ที่ดิน")]
    [InlineData("ป ร ะ ก า ศ", "ประกาศ")]
    [InlineData("เรื่อง ป ร ะ ก า ศ เ ชิ ญ ช ว น", "เรื่อง ประกาศเชิญชวน")]
    [InlineData("ข้อ ก ข ค ง จ ฉ", "ข้อ ก ข ค ง จ ฉ")]
    [InlineData("สี ดำ", "สี ดำ")]
    [InlineData("มา ณ ที่ นี้", "มา ณ ที่ นี้")]
    [InlineData("plain text 12.50", "plain text 12.50")]
    public void Broken_text_is_shown_as_it_was_meant(string broken, string shown) =>
        Assert.Equal(shown, ShownText.Of(broken));

    [Fact]
    public void What_is_shown_folds_as_what_was_there_and_is_shown_the_same_again() =>
        Gen.Int[0, Pieces.Length - 1]
            .Select(at => Pieces[at])
            .Array[0, 30]
            .Select(string.Concat)
            .Sample(text =>
            {
                var shown = ShownText.Of(text);
                return ShownText.Of(shown) == shown && FoldedText.Of(shown) == FoldedText.Of(text);
            });
}
