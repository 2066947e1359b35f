using CsCheck;
using ItaSite.Reading;
using ItaSite.Screening;

namespace ItaSite.Tests.Screening;

/// <summary>Laws that hold for any text.</summary>
public class Laws
{
    private static readonly Vocabulary Words = Vocabulary.Of(
        SiteReader.Read(SiteInAString.Tree(ThaiTyping.Site("")), null).Value!
    );

    private const string Letters =
        "กขคชนทมรลอปผาะำิีึืุู็่้๊๋์ํฺั๎เแโใไ๐๑๒09 \n.-|[](<>)/ab"
        + "кກ\u200B\u200D\u00AD\u00A0\uFEFF\uF702\uF70A\uF700\uF8FE";

    private static readonly string[] Phrases =
    [
        "คลองขนาก",
        "คลองชนาก",
        "คลองขนา",
        "ตำบล",
        "อบต.",
        "องค์กรบริหารส่วนตำบล",
        "องค์การบริหารส่วนตำบล",
        "ข้อ ๐๑๒",
        "วันอังคารที่ ๒๐ พ.ย. ๖๕",
        "](",
        "# ",
    ];

    private static readonly Gen<string> Piece = Gen.OneOf(
        Gen.String[Gen.Char[Letters], 1, 12],
        Gen.Int[0, Phrases.Length - 1].Select(index => Phrases[index])
    );

    private static readonly Gen<string> Text = Piece.Array[0, 12].Select(string.Concat);

    [Fact]
    public void Mending_twice_is_mending_once() =>
        Text.Sample(
            text =>
            {
                var once = Mended(text);
                return Mended(once) == once;
            },
            iter: 5_000
        );

    [Fact]
    public void No_text_is_beyond_mending() =>
        Gen.String.Sample(text =>
        {
            Mended(text);
        });

    [Fact]
    public void A_text_of_plain_letters_is_never_touched() =>
        Gen.String[Gen.Char["กขคงจ abc 123 ๑๒๓\n"], 0, 60].Sample(text => Mended(text) == text);

    private static string Mended(string text) => ThaiText.Mended("content/a.md", text, Words);
}
