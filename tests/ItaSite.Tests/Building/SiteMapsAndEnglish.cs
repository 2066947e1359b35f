using ItaSite.Model;

namespace ItaSite.Tests.Building;

/// <summary>The site map, and what foreign readers find.</summary>
public class SiteMapsAndEnglish
{
    private const string English = """
        -- themes/plain/templates/english.html --
        <h1>{{ page.title }}</h1><p>{{ year }} {{ from.text }} {{ to.iso }}</p>{{ for indicator in register.indicators }}{{ for sub in indicator.sub_indicators }}{{ for group in sub.groups }}{{ for item in group.items }}<p>{{ item.code }} {{ item.title_english }} / {{ item.title }}</p>{{ end }}{{ end }}{{ end }}{{ end }}
        -- themes/plain/templates/base.html --
        <!doctype html>
        <html lang="{{ page.lang }}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{{ page.csp }}"><title>{{ page.title }}</title></head>
        <body>{{ for entry in site.menu }}<a href="{{ entry.address }}" lang="{{ entry.lang }}">{{ entry.title }}</a>{{ end }} <a href="{{ site.site_map }}">แผนผัง</a>
        {{ content }}</body></html>

        """;

    [Fact]
    public void The_site_map_links_every_page_but_itself_and_the_one_that_stands_for_none()
    {
        var result = SiteInAString.Build(
            "-- content/news/2027-01-02-a.md --\n---\ntitle: ข่าว\npublished: 2570-01-02\n---\nก\n-- "
                + "content/oit/2570/committee.md --\n# คณะกรรมการ\n\nก\n"
        );
        var map = SiteInAString.Text(result, "sitemap.html");

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.All(
            result
                .Artifacts.Select(artifact => artifact.Path)
                .Where(path =>
                    path.Value.EndsWith(".html", StringComparison.Ordinal)
                    && path != SiteAddresses.SiteMap
                    && path != SiteAddresses.NotFound
                ),
            path => Assert.Contains($"href=\"{path}\"", map, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Pages_stand_in_the_site_map_as_the_menu_has_them_and_a_year_begins_with_its_checklist()
    {
        var map = SiteInAString.Text(
            SiteInAString.Build("-- content/a.md --\n# ก\n-- content/oit/2570/committee.md --\n# คณะกรรมการ\n\nก\n"),
            "sitemap.html"
        );
        map = map[map.IndexOf("<h1>", StringComparison.Ordinal)..];
        string[] order =
        [
            "index.html",
            "contact.html",
            "a.html",
            "<h2>",
            "oit/2570/index.html",
            "oit/2570/committee.html",
            "oit/2570/a1.html",
        ];

        Assert.Equal(
            order,
            order.OrderBy(text => map.IndexOf(text.StartsWith('<') ? text : $"\"{text}\"", StringComparison.Ordinal))
        );
        Assert.All(order, text => Assert.Contains(text, map, StringComparison.Ordinal));
    }

    [Fact]
    public void No_page_in_English_is_made_of_a_catalogue_without_English_titles() =>
        Assert.DoesNotContain(
            SiteInAString.Build().Artifacts,
            artifact => artifact.Path.Value == "oit/2570/english.html"
        );

    [Fact]
    public void English_titles_give_a_page_in_English_that_says_which_year_is_meant()
    {
        var result = SiteInAString.Build(English + WithEnglish());
        var page = SiteInAString.Text(result, "oit/2570/english.html");

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains("<html lang=\"en\">", page, StringComparison.Ordinal);
        Assert.Contains(
            "<title>Disclosure items of fiscal year 2570 (2026–2027), in English</title>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<p>2570 1 October 2026 2027-09-30</p><p>A1 Structure / โครงสร้าง</p><p>A2  / แผน</p>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"oit/2570/english.html\"",
            SiteInAString.Text(result, "sitemap.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_menu_says_the_language_of_the_page_that_it_leads_to()
    {
        const string menuBegins = "\"menu\": [";
        const string more =
            """{ "title": "English", "page": "/oit/2570/english.html" }, { "title": "About", "page": "about.md" }, """;
        var menu =
            "-- site.config.json --\n"
            + SiteInAString
                .Split(SiteInAString.Small)["site.config.json"]
                .Replace(menuBegins, menuBegins + more, StringComparison.Ordinal);
        var page = SiteInAString.Text(
            SiteInAString.Build(
                English + WithEnglish() + menu + "-- content/about.md --\n---\nlang: en\n---\n# About\n"
            ),
            "contact.html"
        );

        Assert.Contains("lang=\"en\">English</a>", page, StringComparison.Ordinal);
        Assert.Contains("lang=\"en\">About</a>", page, StringComparison.Ordinal);
        Assert.Contains("lang=\"th\">ติดต่อ</a>", page, StringComparison.Ordinal);
    }

    private static string WithEnglish() =>
        "-- content/oit/2570/catalogue.yaml --\n"
        + SiteInAString
            .Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"]
            .Replace(
                "title: โครงสร้าง\n",
                "title: โครงสร้าง\n                english: Structure\n",
                StringComparison.Ordinal
            );
}
