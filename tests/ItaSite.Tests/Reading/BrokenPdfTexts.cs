using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Tests.Reading;

/// <summary>
/// PDFs whose text layer is not what the eye sees: each page is graded, and of each is said whether anybody could
/// screen it.
/// </summary>
public class BrokenPdfTexts
{
    public static TheoryData<string, string> Damaged()
    {
        string[] texts =
        [
            "สำนักงานปลัดองค์การบริหารส่วนตำบล",
            "รายงานการประชุมสภา ครั้งที่ ๑ ประจำปี ๒๕๖๖",
            "คำสั่งแต่งตั้งคณะกรรมการกำหนดราคากลาง จำนวน ๓ คน",
        ];
        var data = new TheoryData<string, string>();
        foreach (var kind in ThaiDamage.Certain.Keys.Concat(["ำ is า", "marks come a letter late"]))
            data.AddRange(texts.Select(text => (kind, text)));

        return data;
    }

    [Theory]
    [MemberData(nameof(Damaged))]
    public void A_page_of_each_kind_is_searched_in_its_right_spelling(string kind, string text)
    {
        var damage = ThaiDamage.Certain.TryGetValue(kind, out var certain) ? certain : ThaiDamage.ByWords[kind];
        var facts = Read(PdfSpecimen.Of(damage(text)));

        var part = Assert.Single(facts.Value.Parts);
        Assert.Equal(FoldedText.Of(text), FoldedText.Of(part.Text));
        Assert.Equal(FoldedText.Of(damage(text)) == FoldedText.Of(text) ? "" : "ITA740", Codes(facts));
        Assert.Equal(damage(text) == text ? TextQuality.Readable : TextQuality.Repaired, part.Quality);
    }

    [Fact]
    public void Marks_on_a_line_of_their_own_come_back_to_the_letters_under_them()
    {
        var pdf = new PdfSpecimen();
        pdf.AddPage(
            pdf.At(20, 700, "ทดนของหนวยงาน")
                + pdf.At(25, 706, "ี")
                + pdf.At(25, 709, "่")
                + pdf.At(30, 706, "ิ")
                + pdf.At(60, 706, "่")
        );

        var facts = Read(pdf.Bytes());

        Assert.Equal(
            ("ที่ดินของหน่วยงาน", TextQuality.Readable),
            (facts.Value.Parts[0].Text, facts.Value.Parts[0].Quality)
        );
    }

    [Fact]
    public void Marks_far_from_any_letter_make_the_page_unreadable()
    {
        var pdf = new PdfSpecimen();
        pdf.AddPage(pdf.At(20, 700, "ทดนของหนวยงาน") + pdf.At(25, 400, "ี่ ิ ่"));

        Assert.Equal("ITA247", Codes(Read(pdf.Bytes())));
    }

    [Fact]
    public void Pages_that_nobody_could_screen_are_named()
    {
        var pdf = new PdfSpecimen();
        var picture = pdf.Picture("X");
        const string drawn = "q 595 0 0 842 0 0 cm /X Do Q\n";
        pdf.AddPage(pdf.Lines("หน้าแรกอ่านได้ตามปกติ"));
        pdf.AddPage(drawn, resources: picture);
        pdf.AddPage(drawn + pdf.At(280, 20, "- 3 -"), resources: picture);
        pdf.AddPage(drawn + pdf.At(400, 800, "สำเนาถูกต้อง งานธุรการ เลขรับ ๑๒๓/๒๕๖๖"), resources: picture);
        pdf.AddPage(pdf.Lines("หน้านี้ก็อ่านได้ตามปกติ"));
        pdf.AddPage(pdf.Lines("ÃÒÂ§Ò¹ BBABHAACADEFA ÊÓ¹Ñ¡§Ò¹"));
        pdf.AddPage(drawn + pdf.At(20, 700, "ำาิ ่้ เ แ ๊ก ืาั ้้ กา ื่ืา ำำ", "3 Tr"), resources: picture);

        var facts = Read(pdf.Bytes());

        Assert.Equal(
            [
                TextQuality.Readable,
                TextQuality.Scan,
                TextQuality.Scan,
                TextQuality.Scan,
                TextQuality.Readable,
                TextQuality.Unreadable,
                TextQuality.Unreadable,
            ],
            facts.Value.Parts.Select(part => part.Quality)
        );
        Assert.Contains("สำเนาถูกต้อง", facts.Value.Parts[3].Text, StringComparison.Ordinal);
        Assert.Equal(
            ["2–4", "7"],
            facts.Diagnostics.Single(diagnostic => diagnostic.Problem == DocumentProblems.DocumentIsScan).Arguments
        );
        Assert.Equal(
            ["6–7"],
            facts
                .Diagnostics.Single(diagnostic => diagnostic.Problem == DocumentProblems.DocumentPageIsUnreadable)
                .Arguments
        );
    }

    [Fact]
    public void A_recognised_scan_is_readable_and_so_is_a_picture_behind_much_text()
    {
        var pdf = new PdfSpecimen();
        var picture = pdf.Picture("X");
        var text = string.Join('\n', Enumerable.Repeat("รายงานการประชุมสภาองค์การบริหารส่วนตำบล", 5));
        pdf.AddPage("q 595 0 0 842 0 0 cm /X Do Q\n3 Tr " + pdf.Lines(text), resources: picture);
        pdf.AddPage("q 595 0 0 842 0 0 cm /X Do Q\n" + pdf.Lines(text), resources: picture);

        var facts = Read(pdf.Bytes());

        Assert.All(
            facts.Value.Parts,
            part =>
                Assert.Equal((TextQuality.Readable, text), (part.Quality, part.Text.ReplaceLineEndings("\n").Trim()))
        );
        Assert.Equal("", Codes(facts));
    }

    [Fact]
    public void Letters_drawn_as_outlines_are_a_scan_and_an_empty_form_is_none()
    {
        var outlines = new PdfSpecimen();
        outlines.AddPage(string.Concat(Enumerable.Repeat("10 10 m 20 30 40 50 60 70 c 10 20 30 40 10 10 c f\n", 60)));
        var form = new PdfSpecimen();
        form.AddPage(string.Concat(Enumerable.Range(1, 80).Select(i => $"20 {i * 10} m 500 {i * 10} l S\n")));

        Assert.Equal("ITA241", Codes(Read(outlines.Bytes())));
        Assert.Equal("", Codes(Read(form.Bytes())));
    }

    [Theory]
    [InlineData("1 1 1 rg", 20, 700)]
    [InlineData("3 Tr", 20, 700)]
    [InlineData("", -400, 700)]
    [InlineData("", 20, 2000)]
    [InlineData("0.01 0 0 0.01 0 0 cm", 20, 700)]
    public void Text_that_no_eye_sees_is_read_all_the_same(string how, int x, int y)
    {
        var pdf = new PdfSpecimen();
        pdf.AddPage(
            pdf.Lines("ประกาศรายชื่อผู้มีสิทธิรับเงิน")
                + (how.EndsWith("cm", StringComparison.Ordinal) ? how + "\n" : "")
                + pdf.At(x, y, "1234567890121", how.EndsWith("cm", StringComparison.Ordinal) ? "" : how)
                + "0 g 0 0 595 842 re f\n"
        );

        Assert.Contains("1234567890121", Read(pdf.Bytes()).Value.Parts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_layers_and_forms_that_are_drawn_are_read()
    {
        var pdf = new PdfSpecimen();
        var layer = pdf.Add("<</Type/OCG/Name(x)>>");
        var form = pdf.AddStream(
            "/Type/XObject/Subtype/Form/BBox[0 0 595 842]",
            System.Text.Encoding.ASCII.GetBytes(pdf.At(20, 600, "เลขในฟอร์ม"))
        );
        pdf.AddPage(
            $"/OC /L BDC {pdf.At(20, 700, "1234567890121")} EMC /F Do\n",
            resources: $"/Properties<</L {layer} 0 R>>/XObject<</F {form} 0 R>>"
        );
        pdf.WithCatalog($"/OCProperties<</OCGs[{layer} 0 R]/D<</OFF[{layer} 0 R]>>>>");

        Assert.Contains("1234567890121", Read(pdf.Bytes()).Value.Parts[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Letters_without_a_map_are_unreadable()
    {
        var pdf = new PdfSpecimen(hasMap: false);
        pdf.AddPage(pdf.Lines("รายงานการประชุมสภา เลขประจำตัว 1234567890121"));

        Assert.Equal("ITA247", Codes(Read(pdf.Bytes())));
    }

    [Fact]
    public void Digits_that_a_map_leaves_out_make_the_page_unreadable()
    {
        var whole = System.Text.Encoding.Latin1.GetString(
            PdfSpecimen.Of("รายงานการประชุมสภาองค์การบริหารส่วนตำบล 1234567890121")
        );
        var without = System.Text.RegularExpressions.Regex.Replace(
            whole,
            "<00..> <003[0-9]>\n",
            digit => new string(' ', digit.Length)
        );

        Assert.Equal("", Codes(Read(System.Text.Encoding.Latin1.GetBytes(whole))));
        Assert.Equal("ITA247", Codes(Read(System.Text.Encoding.Latin1.GetBytes(without))));
    }

    [Fact]
    public void A_number_in_what_no_search_finds_is_reported_all_the_same()
    {
        var result = SiteInAString.Build(
            "-- content/a.md --\n# ก\n[ข](a.pdf)\n",
            [
                SiteInAString.File(
                    "content/a.pdf",
                    PdfSpecimen.Of("ำาิ ่้ เ แ ๊ก ืาั ้้ กา 1234567890121", "ส านักงาน 1-2345-67890-12-1")
                ),
            ]
        );

        Assert.Equal(
            2,
            result.Diagnostics.Count(diagnostic => diagnostic.Problem == PrivacyProblems.CitizenNumberIsShown)
        );
    }

    internal static Diagnosed<DocumentFacts> Read(byte[] bytes) =>
        DocumentReader.Read(SiteInAString.File("content/a.pdf", bytes));

    internal static string Codes(Diagnosed<DocumentFacts> facts) =>
        string.Join(' ', facts.Diagnostics.Select(diagnostic => diagnostic.Problem.Code));
}
