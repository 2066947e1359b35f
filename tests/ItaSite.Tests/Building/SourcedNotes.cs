namespace ItaSite.Tests.Building;

/// <summary>What another source says is shown beside the catalogue's words, and never without its source.</summary>
public class SourcedNotes
{
    [Theory]
    [InlineData(
        "topic: plan",
        "topic: plan\n                note: { text: คำเพิ่ม, source: แหล่งหนึ่ง }",
        "<i>คำเพิ่ม|แหล่งหนึ่ง</i>"
    )]
    [InlineData(
        "{ key: plan, statement: แสดงแผน }",
        "{ key: plan, statement: แสดงแผน, note: { text: คำเพิ่ม, source: แหล่งหนึ่ง } }",
        "<b>คำเพิ่ม|แหล่งหนึ่ง</b>"
    )]
    public void A_note_of_an_item_or_element_is_shown_with_its_source(string of, string with, string shown) =>
        Assert.Contains(
            shown,
            SiteInAString.Text(
                SiteInAString.Build(
                    Catalogue(of, with)
                        + """
                        -- themes/plain/templates/item.html --
                        <h1>{{ page.title }}</h1>{{ if item.note }}<i>{{ item.note.text }}|{{ item.note.source }}</i>{{ end }}{{ for element in item.elements }}{{ if element.note }}<b>{{ element.note.text }}|{{ element.note.source }}</b>{{ end }}{{ for one in element.evidence }} <a href="{{ one.address }}">{{ one.title }}</a>{{ end }}{{ end }}{{ page.content }}
                        """
                ),
                "oit/2570/a2.html"
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "    instrument: OIT",
        "    instrument: OIT\n    note: { text: ชื่อเพิ่ม, source: แหล่งสอง }",
        "<i>ชื่อเพิ่ม|แหล่งสอง</i>"
    )]
    [InlineData(
        "      - id: \"1.1\"",
        "      - id: \"1.1\"\n        note: { text: ชื่อเพิ่ม, source: แหล่งสอง }",
        "<b>ชื่อเพิ่ม|แหล่งสอง</b>"
    )]
    public void A_note_of_an_indicator_is_shown_with_its_source(string of, string with, string shown) =>
        Assert.Contains(
            shown,
            SiteInAString.Text(
                SiteInAString.Build(
                    Catalogue(of, with)
                        + """
                        -- themes/plain/templates/report.html --
                        <h1>{{ report.title }}</h1>{{ for indicator in register.indicators }}{{ if indicator.note }}<i>{{ indicator.note.text }}|{{ indicator.note.source }}</i>{{ end }}{{ for sub in indicator.sub_indicators }}{{ if sub.note }}<b>{{ sub.note.text }}|{{ sub.note.source }}</b>{{ end }}{{ end }}{{ end }}
                        """
                ),
                "oit/2570/report.html"
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("note: { text: คำเพิ่ม }")]
    [InlineData("note: { source: แหล่งหนึ่ง }")]
    [InlineData("note: { text: คำเพิ่ม, source: \"\" }")]
    [InlineData("note: คำเพิ่ม")]
    [InlineData("note: { text: คำเพิ่ม, source: แหล่งหนึ่ง, page: 3 }")]
    public void A_note_without_words_or_source_is_an_error(string note)
    {
        var lines = SiteInAString.Lines(
            SiteInAString.Build(Catalogue("topic: plan", $"topic: plan\n                {note}"))
        );

        Assert.Matches(@"^content/oit/2570/catalogue\.yaml\(\d+,\d+\): error ITA\d{3}: ", lines);
    }

    [Fact]
    public void The_report_opens_with_what_led_to_it() =>
        Assert.Contains(
            "<h1>รายงาน</h1>ความเป็นมา",
            SiteInAString.Text(
                SiteInAString.Build(
                    """
                    -- content/oit/2570/measures.yaml --
                    fiscal-year: 2570
                    report: { title: รายงาน, preamble: ความเป็นมา }
                    -- themes/plain/templates/report.html --
                    <h1>{{ report.title }}</h1>{{ report.preamble }}
                    """
                ),
                "oit/2570/report.html"
            ),
            StringComparison.Ordinal
        );

    private static string Catalogue(string of, string with)
    {
        var text = SiteInAString.Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"];
        Assert.Contains(of, text, StringComparison.Ordinal);
        return $"-- content/oit/2570/catalogue.yaml --\n{text.Replace(of, with, StringComparison.Ordinal)}\n";
    }
}
