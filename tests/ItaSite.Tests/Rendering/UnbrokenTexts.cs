using ItaSite.Model;
using ItaSite.Rendering;

namespace ItaSite.Tests.Rendering;

public class UnbrokenTexts
{
    private static readonly LastTouches Touches = new(
        new Agency("องค์การบริหารส่วนตำบลคลองขนาก", "อบต.คลองขนาก", null, "คลองขนาก", "วิเศษชัยชาญ", "อ่างทอง"),
        baseUrl: null
    );

    [Theory]
    [InlineData("ประชุมเมื่อ ๒๙ พฤศจิกายน ๒๕๖๕ ที่", "ประชุมเมื่อ ๒๙_พฤศจิกายน_๒๕๖๕ ที่")]
    [InlineData("1 ต.ค. 65 – 31 มี.ค. 66", "1_ต.ค._65 – 31_มี.ค._66")]
    [InlineData("๑ มกราคม พ.ศ. ๒๕๖๖", "๑_มกราคม_พ.ศ._๒๕๖๖")]
    [InlineData("ปีงบประมาณ พ.ศ. ๒๕๖๖", "ปีงบประมาณ พ.ศ._๒๕๖๖")]
    [InlineData("ตามมาตรา ๔๑ (๒)", "ตามมาตรา_๔๑ (๒)")]
    [InlineData("ค่าปรับ ๑๐,๐๐๐ บาท ภายใน 7 วันทำการ", "ค่าปรับ ๑๐,๐๐๐_บาท ภายใน 7_วันทำการ")]
    [InlineData("รวม ๑๐๐๐ มกราคม", "รวม ๑๐๐๐ มกราคม")]
    [InlineData("<td title=\"a > ๑ มกราคม ๒๕๖๖\">ก", "<td title=\"a > ๑ มกราคม ๒๕๖๖\">ก")]
    public void Dates_years_and_sections_of_law_stay_on_one_line(string html, string expected) =>
        Assert.Equal(expected.Replace('_', '\u00A0'), Touches.On(html.ToCharArray()));

    [Fact]
    public void Names_of_places_stay_on_one_line() =>
        Assert.Equal(
            "<p><span class=\"nowrap\">ตำบลคลองขนาก</span> <span class=\"nowrap\">จังหวัดอ่างทอง</span></p>",
            Touches.On("<p>ตำบลคลองขนาก จังหวัดอ่างทอง</p>".ToCharArray())
        );

    [Theory]
    [InlineData("https://a.go.th/oit/2566/o1.html", "https://a.go.th/|oit/|2566/|o1.html")]
    [InlineData("เปิด https://a.go.th/index.html แล้ว", "เปิด https://a.go.th/|index.html แล้ว")]
    [InlineData("https://a.go.th/ กับ https://b.go.th/b", "https://a.go.th/ กับ https://b.go.th/|b")]
    [InlineData("https://a.go.th/a/, ๑/๒ และ 1/2", "https://a.go.th/|a/, ๑/๒ และ 1/2")]
    [InlineData("<a href=\"https://a.go.th/a\">https://</a>", "<a href=\"https://a.go.th/a\">https://</a>")]
    [InlineData("ข้อ 1/2566", "ข้อ 1/2566")]
    public void An_address_is_broken_between_its_parts(string html, string expected) =>
        Assert.Equal(
            expected.Replace("|", "<wbr>", StringComparison.Ordinal),
            new LastTouches(new Agency("ก", "ก", null, null, null, null), "https://a.go.th/").On(html.ToCharArray())
        );

    [Fact]
    public void Addresses_and_names_of_places_stand_in_their_order() =>
        Assert.Equal(
            "https://a.go.th/<wbr>a <span class=\"nowrap\">ตำบลคลองขนาก</span> https://a.go.th/<wbr>b",
            Touches.On("https://a.go.th/a ตำบลคลองขนาก https://a.go.th/b".ToCharArray())
        );

    [Fact]
    public void A_name_that_is_a_common_word_too_counts_only_behind_its_kind_of_place() =>
        Assert.Equal(
            "<p>เผยแพร่ที่<span class=\"nowrap\">จังหวัดแพร่</span> <span class=\"nowrap\">อำเภอเมืองแพร่</span></p>",
            new LastTouches(new Agency("ก", "ก", null, "เมือง", "เมืองแพร่", "แพร่"), null).On(
                "<p>เผยแพร่ที่จังหวัดแพร่ อำเภอเมืองแพร่</p>".ToCharArray()
            )
        );

    [Theory]
    [InlineData("<title>คลองขนาก</title>")]
    [InlineData("<svg viewBox=\"0 0 1 1\"><text>คลองขนาก</text></svg>")]
    [InlineData("<option value=\"คลองขนาก\">คลองขนาก</option>")]
    [InlineData("<img alt=\"ที่ทำการ คลองขนาก ๑ มกราคม ๒๕๖๖\">")]
    [InlineData("<!-- คลองขนาก -->")]
    [InlineData("<script type=\"application/ld+json\">{\"name\":\"คลองขนาก\"}</script>")]
    [InlineData("<svg>คลองขนาก")]
    public void What_is_not_laid_out_in_lines_stays_as_it_is(string html) =>
        Assert.Equal(html, Touches.On(html.ToCharArray()));

    [Theory]
    [InlineData("<p>ดูได้<a href=\"a\">ทีละข้อ</a> ที่นี่", "<p>ดูได้<a href=\"a\" class=\"short\">ทีละข้อ</a> ที่นี่")]
    [InlineData("<p>ดู<a href=\"a\">ข้อ 5</a>", "<p>ดู<a href=\"a\" class=\"short\">ข้อ 5</a>")]
    [InlineData("<p>ณ<a href=\"a\">๑ มกราคม ๒๕๖๖</a>", "<p>ณ<a href=\"a\" class=\"short\">๑\u00A0มกราคม\u00A0๒๕๖๖</a>")]
    [InlineData("<li><a href=\"a\">ทีละข้อ</a>", null)]
    [InlineData("<p>ดู <a href=\"a\">ทีละข้อ</a>", null)]
    [InlineData("<p>ดู<a class=\"x\" href=\"a\">ทีละข้อ</a>", null)]
    [InlineData("<p>ดู<a href=\"a\">ทีละข้อของแบบวัดการเปิดเผยข้อมูลสาธารณะ</a>", null)]
    [InlineData("<p>ดู<a href=\"a\">ทีละ<b>ข้อที่ยาวกว่าที่จะอยู่ในบรรทัดเดียว</b></a>", null)]
    [InlineData("<p>ดู<a href=\"a\">list</a>", null)]
    [InlineData("<p>ดู<abbr>ทีละข้อ</abbr>", null)]
    public void A_short_link_in_a_line_of_Thai_is_not_cut_in_two(string html, string? expected) =>
        Assert.Equal(expected ?? html, Touches.On(html.ToCharArray()));

    [Fact]
    public void An_agency_without_place_names_loses_nothing() =>
        Assert.Equal(
            "<p>๑\u00A0มกราคม\u00A0๒๕๖๖ คลองขนาก</p>",
            new LastTouches(new Agency("ก", "ก", null, null, null, null), null).On(
                "<p>๑ มกราคม ๒๕๖๖ คลองขนาก</p>".ToCharArray()
            )
        );
}
