using ItaSite.Diagnostics;

namespace ItaSite.Tests.Building;

/// <summary>Pages for readers of English, and links at the end of every page.</summary>
public class LanguagesAndFooter
{
    private const string Base = """
        -- themes/plain/templates/base.html --
        <!doctype html>
        <html lang="{{ page.lang }}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{{ page.csp }}"><title>{{ page.title }}</title>{{ if page.layout != '404' }}<link rel="stylesheet" href="{{ asset 'site.css' }}">{{ end }}</head>
        <body>{{ for entry in site.menu }}<a href="{{ entry.address }}">{{ entry.title }}</a> {{ end }}<a href="{{ site.checklist }}">รายการ</a> <a href="{{ site.eit }}">EIT</a> <a href="{{ site.poster }}">A4</a> <a href="{{ site.news }}">ข่าว</a>
        {{ content }}<footer>{{ for entry in site.footer }}<a href="{{ entry.address }}">{{ entry.title }}</a>{{ end }}</footer></body></html>

        """;

    private const string English = "-- content/en/about.md --\n---\nlang: en\n---\n# About this site\n";

    [Fact]
    public void A_page_says_the_language_it_is_written_in_and_Thai_unless_told()
    {
        var result = SiteInAString.Build(
            Base + English + "-- content/contact.md --\n# ติดต่อ\n\n## ที่อยู่ {#address}\n[English](en/about.md)\n"
        );

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains("<html lang=\"en\">", SiteInAString.Text(result, "en/about.html"), StringComparison.Ordinal);
        Assert.Contains("<html lang=\"th\">", SiteInAString.Text(result, "contact.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_other_than_Thai_and_English_is_an_error_at_its_place()
    {
        var result = SiteInAString.Build(
            "-- content/contact.md --\n---\ntitle: ติดต่อ\nlang: fr\n---\n## ที่อยู่ {#address}\n"
        );

        Assert.Contains(
            "content/contact.md(3,7): error ITA105: ค่า “fr” ของ “lang” ใช้ไม่ได้ ให้เลือกจาก th, en",
            SiteInAString.Lines(result),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_link_of_the_footer_stands_on_every_page_and_makes_its_page_reachable()
    {
        var result = SiteInAString.Build(
            Base + English + Settings("""[{ "title": "English", "page": "en/about.md" }]""")
        );

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.DoesNotContain("en/about.html", SiteInAString.Lines(result, Severity.Warning), StringComparison.Ordinal);
        Assert.Contains(
            "<footer><a href=\"en/about.html\">English</a></footer>",
            SiteInAString.Text(result, "contact.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<footer><a href=\"../../en/about.html\">English</a></footer>",
            SiteInAString.Text(result, "oit/2570/a1.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_footer_that_names_a_missing_page_is_told_in_the_settings()
    {
        var result = SiteInAString.Build(Settings("""[{ "title": "English", "page": "en/abuot.md" }]"""));

        Assert.Contains("site.config.json(7,44): error ITA110", SiteInAString.Lines(result), StringComparison.Ordinal);
    }

    [Fact]
    public void A_footer_may_be_left_out() =>
        Assert.Contains(
            "<footer></footer>",
            SiteInAString.Text(SiteInAString.Build(Base), "contact.html"),
            StringComparison.Ordinal
        );

    private static string Settings(string footer) =>
        $$"""
            -- site.config.json --
            {
              "agency": { "name": "องค์การบริหารส่วนตำบลตัวอย่าง", "shortName": "อบต.ตัวอย่าง" },
              "fiscalYear": 2570,
              "theme": "plain",
              "eit": { "url": "https://survey.example.go.th/eit/abc" },
              "menu": [{ "title": "ติดต่อ", "page": "contact.md" }],
              "footer": [{{footer[1..]}}
            }

            """;
}
