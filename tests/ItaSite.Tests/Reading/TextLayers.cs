using System.Text;
using CsCheck;
using ItaSite.Model;
using ItaSite.Pdf;
using ItaSite.Thai;

namespace ItaSite.Tests.Reading;

/// <summary>What the text layer of a page is worth, and what can be put right in it.</summary>
public class TextLayers
{
    private static readonly string[] Paragraphs = [.. ContentOfTheRepository()];

    private static readonly string[] Pages =
    [
        .. Paragraphs.Chunk(20).Where((_, i) => i % 3 == 0).Select(lines => string.Join('\n', lines)),
    ];

    [Theory]
    [InlineData("ส านักงานปลัด การก าหนด การท าบัญชี", "สำนักงานปลัด การกำหนด การทำบัญชี")]
    [InlineData("ต ้องการ กรณ ีที่ ถ ึง", "ต้องการ กรณีที่ ถึง")]
    [InlineData("ค าน า และ ค าสั่ง", "คำนำ และ คำสั่ง")]
    [InlineData("ก าร ท างาน ของ ม า", "การ ทำงาน ของ มา")]
    [InlineData("น ้ำ แหล่งน้ า", "น้ำ แหล่งน้ำ")]
    [InlineData("สานักงานปลัด ดาเนินการ จานวน ๕ คน ตามคาสั่งอาเภอ", "สำนักงานปลัด ดำเนินการ จำนวน ๕ คน ตามคำสั่งอำเภอ")]
    [InlineData("สำานักงาน ทำาการ จำานวน", "สำนักงาน ทำการ จำนวน")]
    [InlineData("สํานักงาน นํ้า น้ํา", "สำนักงาน น้ำ น้ำ")]
    [InlineData("เปน็ ผรู้บั วนัที่ ทดี่นิ หนว่ยงาน", "เป็น ผู้รับ วันที่ ที่ดิน หน่วยงาน")]
    [InlineData("ขา้ราชการ เจา้หนา้ที่", "ข้าราชการ เจ้าหน้าที่")]
    [InlineData(
        "องคการบริหารสวนตําบล หนวยงานทองถิน ขอมูลขาวสาร",
        "องค์การบริหารส่วนตำบล หน่วยงานท้องถิ่น ข้อมูลข่าวสาร"
    )]
    [InlineData("\uF70Aชี\uF70Bนที\uF70A", "\u0E48ชี้นที่")]
    [InlineData("¤Ù‹Á×Í ¡ÒÃàµÃÕÂÁÊ×èÍ", "คู่มือ การเตรียมสื่อ")]
    [InlineData("ÃÒÂ§Ò¹¡ÒÃ»ÃÐªØÁ àÅ¢·Õè ñ/òõöö Tel. 035", "รายงานการประชุม เลขที่ ๑/๒๕๖๖ Tel. 035")]
    [InlineData("à¸ªà¸³à¸™à¸±à¸\u0081à¸‡à¸²à¸™", "สำนักงาน")]
    public void A_broken_text_is_put_right(string raw, string right)
    {
        var layer = ThaiLayer.Of(raw);

        Assert.Equal((right, TextQuality.Repaired), (layer.Text, layer.Quality));
    }

    [Theory]
    [InlineData("ราคาสั่งซื้อ วิชาระดับ การค้าประกัน พัฒนาเสนอ เวลาดับเพลิง เจรจาเป็น")]
    [InlineData("บ้านหนองนา แม่ทา ท่าตาล ชาวนาทำนา")]
    [InlineData("อุซเบกิสถาน โคลัมเบีย เซอร์เบีย โตเกียว มณีปุระ")]
    [InlineData("เหล้าเบียร์เป็นตัวมารสำคัญต้นเหตุทรมานกับโรคเกาต์")]
    [InlineData("| เพศ | ชาย | ๙๐ | ๔๕.๐๐ | พนักงานครู | ๒ |")]
    [InlineData("café, naïve, 5 × 3 ½ °C § 12 — “résumé” Ångström")]
    [InlineData("This is a page in English, with ISO 9001, PDF and www.example.go.th on it.")]
    [InlineData("\uF0B7 ข้อแรก\n\uF0FC ข้อสอง")]
    [InlineData("ฤๅษี ๆ ฯลฯ ธมฺมํ สรณํ")]
    [InlineData("")]
    public void A_right_text_stays_as_it_is(string text)
    {
        var layer = ThaiLayer.Of(text);

        Assert.Equal((text, TextQuality.Readable), (layer.Text, layer.Quality));
    }

    [Theory]
    [InlineData("ÃÒÂ§Ò¹¡ÒÃ»ÃÐªØÁ àÅ¢ BBABHAACADEFA ÊÓ¹Ñ¡§Ò¹»ÅÑ´")]
    [InlineData("รายงาน เลข กขกคขฆกงจฉชกข จบ")]
    [InlineData("7KLV LV D WHVW RI WKH ODBHU DQG LW LV QRW UHDGDEOH")]
    [InlineData("\u0013\u0014\u0015\u0003\u0016 รายงาน")]
    [InlineData("ชี\uDBC0\uDC00สารเดี\uDBC0\uDC00ยว")]
    [InlineData("ำาิ ่้ เ แ ๊ก ืาั ้้ กา")]
    [InlineData("\u0353\u0368\u0372\u03A3\u0436\u0457 \u03A3\u0436\u0457\u0353 \u0622\u0633")]
    [InlineData("\uFFFD\uFFFD\uFFFD งาน \uFFFD\uFFFD")]
    public void What_nobody_can_read_is_kept_out(string raw)
    {
        var layer = ThaiLayer.Of(raw);

        Assert.Equal(("", TextQuality.Unreadable), (layer.Text, layer.Quality));
    }

    [Fact]
    public void No_right_text_of_the_repository_is_touched()
    {
        Assert.True(Paragraphs.Length > 1000);
        Assert.All(
            Paragraphs.Concat(Pages),
            text =>
            {
                var layer = ThaiLayer.Of(text);
                Assert.Equal((text, TextQuality.Readable), (layer.Text, layer.Quality));
            }
        );
    }

    [Fact]
    public void Nor_are_its_words_in_any_order() =>
        Gen.Int[0, Paragraphs.Length - 1]
            .Array[2]
            .Sample(
                some =>
                {
                    var words = some.SelectMany(at => Paragraphs[at].Split(' ')).Where((_, i) => i % 3 != 1).ToList();
                    var text =
                        string.Join(' ', words)
                        + "\n"
                        + string.Concat(words.Where(word => word.All(ThaiLetters.IsThai)));
                    return ThaiLayer.Of(text).Text == text;
                },
                iter: 1000
            );

    [Fact]
    public void Every_certain_kind_of_damage_to_any_page_is_put_right() =>
        Assert.All(
            ThaiDamage.Certain,
            kind => Assert.All(Pages, page => Assert.Equal(Letters(page), Letters(ThaiLayer.Of(kind.Value(page)).Text)))
        );

    [Fact]
    public void No_page_that_lost_something_passes_as_readable() =>
        Assert.All(
            ThaiDamage.ByWords.Concat(ThaiDamage.Hopeless),
            kind =>
                Assert.All(
                    Pages.Where(page => kind.Value(page) != page),
                    page => Assert.NotEqual(TextQuality.Readable, ThaiLayer.Of(kind.Value(page)).Quality)
                )
        );

    [Fact]
    public void Pages_that_lost_marks_or_all_sense_are_unreadable() =>
        Assert.All(
            ThaiDamage.Hopeless.Concat(
                ThaiDamage.ByWords.Where(kind => kind.Key.EndsWith("lost", StringComparison.Ordinal))
            ),
            kind =>
                Assert.All(
                    Pages.Where(page => kind.Value(page) != page),
                    page =>
                    {
                        var layer = ThaiLayer.Of(kind.Value(page));
                        Assert.True(
                            layer.Quality == TextQuality.Unreadable || Letters(layer.Text) == Letters(page),
                            $"{kind.Key}: {layer.Text}"
                        );
                    }
                )
        );

    [Theory]
    [InlineData("ำ is า", 0.97)]
    [InlineData("marks come a letter late", 0.97)]
    public void What_words_know_is_put_right_in_nearly_all_of_a_page(string kind, double share)
    {
        var words = Pages
            .SelectMany(page =>
                Words(page)
                    .Zip(Words(ThaiLayer.Of(ThaiDamage.ByWords[kind](page)).Text), (right, read) => right == read)
            )
            .ToList();

        Assert.True(
            words.Count(isRight => isRight) >= share * words.Count,
            $"{words.Count(isRight => isRight)} of {words.Count}"
        );
    }

    private static string[] Words(string text) => text.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);

    private static string Letters(string text) => text.Replace(" ", "", StringComparison.Ordinal);

    private static IEnumerable<string> ContentOfTheRepository() =>
        Directory
            .EnumerateFiles(Path.Combine(Repository.Root, "content"), "*.*", SearchOption.AllDirectories)
            .Where(path =>
                path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal)
            )
            .Order(StringComparer.Ordinal)
            .SelectMany(path => File.ReadAllLines(path, Encoding.UTF8))
            .Where(line => line.Count(ThaiLetters.IsThai) >= 15);
}
