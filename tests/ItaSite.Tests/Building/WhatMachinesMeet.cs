using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using ItaSite.Building;
using ItaSite.Model;

namespace ItaSite.Tests.Building;

/// <summary>What a page tells search engines, messengers and telephones.</summary>
public partial class WhatMachinesMeet
{
    /// <summary>A frame that prints all there is to print, and nothing else.</summary>
    private const string Frame = """
        -- themes/plain/templates/base.html --
        <!doctype html>
        <html lang="{{ page.lang }}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{{ page.csp }}"><title>{{ page.title }}</title><meta name="description" content="{{ page.description }}">
        {{ if page.robots }}<meta name="robots" content="{{ page.robots }}">
        {{ end }}<meta name="referrer" content="{{ site.referrer_policy }}">
        {{ if site.theme_color }}<meta name="theme-color" content="{{ site.theme_color.light }}"><meta name="theme-color" content="{{ site.theme_color.dark }}" media="(prefers-color-scheme: dark)">
        {{ end }}{{ if site.share_image }}<meta property="og:image" content="{{ site.share_image.url }}"><!-- {{ site.share_image.width }} x {{ site.share_image.height }} {{ site.share_image.alt }} -->
        {{ end }}{{ if page.structured_data }}<script type="application/ld+json">{{ page.structured_data }}</script>
        {{ end }}{{ if page.layout != '404' }}<link rel="manifest" href="{{ site.manifest }}">{{ end }}</head>
        <body>{{ for entry in site.menu }}<a href="{{ entry.address }}" lang="{{ entry.lang }}">{{ entry.title }}</a> {{ end }}<a href="{{ site.site_map }}">แผนผัง</a>
        {{ content }}</body></html>

        """;

    private const string Content = """
        -- content/oit/2570/data/staff.csv --
        ตำแหน่ง,จำนวน
        นักวิชาการ,2
        -- content/oit/2570/a1.md --
        ---
        item: A1
        declared: done
        published: 2570-01-15
        updated: 2570-02-01
        period: FY2570-H1
        ---
        ## แผนผัง {#chart}
        ![อัตรากำลัง </script><b>](data/staff.csv)

        ## ตำแหน่ง {#posts .sample}
        ![อัตรากำลังตัวอย่าง](data/staff.csv)
        -- content/oit/2570/a2.md --
        ---
        item: A2
        sample: true
        ---
        ## แผน {#plan}
        ![แผนตัวอย่าง](data/staff.csv)
        -- content/news/2027-01-02-a.md --
        ---
        title: ข่าว <b>"หนึ่ง"</b> & สอง
        published: 2570-01-02
        ---
        เนื้อข่าว
        -- content/news/2027-01-03-b.md --
        ---
        title: ข่าวตัวอย่าง
        published: 2570-01-03
        sample: true
        ---
        เนื้อข่าวตัวอย่าง
        -- themes/plain/assets/tokens.css --
        :root { --brand: #0a4a3f; --page: #faf9f4 }
        @media (prefers-color-scheme: dark) { :root { --brand: #0b3a32 } }
        -- themes/plain/assets/icon.svg --
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"></svg>

        """;

    private const string Icon = "themes/plain/assets/icon-512.png";

    [Fact]
    public void Every_kind_of_page_tells_what_was_accepted()
    {
        var result = Build();

        Assert.Equal("", SiteInAString.Lines(result));
        var heads = new StringBuilder();
        foreach (
            var page in new[]
            {
                "index.html",
                "contact.html",
                "oit/2570/index.html",
                "oit/2570/a1.html",
                "oit/2570/a2.html",
                "news/index.html",
                "news/2027-01-02-a.html",
                "news/2027-01-03-b.html",
                "eit.html",
                "eit-poster.html",
                "404.html",
            }
        )
            heads
                .Append("-- ")
                .Append(page)
                .Append(" --\n")
                .Append(
                    Head()
                        .Match(SiteInAString.Text(result, page))
                        .Groups[1]
                        .Value.Replace("},{", "},\n{", StringComparison.Ordinal)
                        .Trim()
                )
                .Append('\n');

        Golden.Matches(
            "head.txt",
            heads
                .Append("-- manifest.webmanifest --\n")
                .Append(SiteInAString.Text(result, "manifest.webmanifest"))
                .ToString()
        );
    }

    [Fact]
    public void The_data_of_every_page_are_JSON_that_no_text_can_break_out_of()
    {
        var pages = Build()
            .Artifacts.OfType<Artifact.OfText>()
            .Where(artifact =>
                artifact.Path.Value.EndsWith(".html", StringComparison.Ordinal)
                && artifact.Path != SiteAddresses.NotFound
            )
            .ToList();

        Assert.All(
            pages,
            page =>
            {
                var data = Assert.Single(Data().Matches(page.Text));
                Assert.DoesNotContain('<', data.Groups[1].Value);
                using var json = JsonDocument.Parse(data.Groups[1].Value);
                Assert.Equal("https://schema.org", json.RootElement.GetProperty("@context").GetString());
            }
        );
    }

    [Fact]
    public void Examples_are_no_data_sets_and_no_news()
    {
        var result = Build();

        Assert.Contains("\"Dataset\"", SiteInAString.Text(result, "oit/2570/a1.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(
            "อัตรากำลังตัวอย่าง\",\"description",
            SiteInAString.Text(result, "oit/2570/a1.html"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("\"Dataset\"", SiteInAString.Text(result, "oit/2570/a2.html"), StringComparison.Ordinal);
        Assert.Contains(
            "\"NewsArticle\"",
            SiteInAString.Text(result, "news/2027-01-02-a.html"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "\"NewsArticle\"",
            SiteInAString.Text(result, "news/2027-01-03-b.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Without_an_address_of_its_own_a_site_says_nothing_that_needs_one()
    {
        var settings = SiteInAString
            .Split(SiteInAString.Small)["site.config.json"]
            .Replace("""  "baseUrl": "https://www.example.go.th/",""" + "\n", "", StringComparison.Ordinal);
        var result = SiteInAString.Build(
            Frame + Content + "-- site.config.json --\n" + settings,
            [Picture(Icon), Picture("themes/plain/assets/share-card.png")]
        );

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.DoesNotContain("ld+json", SiteInAString.Text(result, "index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("og:image", SiteInAString.Text(result, "index.html"), StringComparison.Ordinal);
        Assert.Contains(
            "ErrorDocument 404 /404.html",
            SiteInAString.Text(result, ".htaccess"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_site_under_a_path_tells_Apache_where_its_not_found_page_is()
    {
        var settings = SiteInAString
            .Split(SiteInAString.Small)["site.config.json"]
            .Replace("www.example.go.th/", "www.example.go.th/ita/site/", StringComparison.Ordinal);

        Assert.Contains(
            "ErrorDocument 404 /ita/site/404.html",
            SiteInAString.Text(SiteInAString.Build("-- site.config.json --\n" + settings), ".htaccess"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_hosts_send_allows_all_that_each_page_allows_itself()
    {
        var result = Build();
        var headers = SiteInAString.Text(result, "_headers");
        var sent = Policy().Match(headers).Groups[1].Value.Split("; ");

        Assert.Contains("frame-ancestors 'none'", sent);
        foreach (var page in new[] { "index.html", "404.html" })
        {
            var own = System
                .Net.WebUtility.HtmlDecode(OwnPolicy().Match(SiteInAString.Text(result, page)).Groups[1].Value)
                .Split("; ");
            Assert.All(
                own,
                rule =>
                    Assert.Contains(
                        sent,
                        one => one.Split(' ')[0] == rule.Split(' ')[0] && rule.Split(' ').All(one.Split(' ').Contains)
                    )
            );
        }

        Assert.All(
            Header().Matches(headers),
            header =>
            {
                Assert.Contains(
                    $"Header always set {header.Groups[1].Value} \"{header.Groups[2].Value}\"",
                    SiteInAString.Text(result, ".htaccess"),
                    StringComparison.Ordinal
                );
                Assert.Contains(
                    $"<add name=\"{header.Groups[1].Value}\" value=\"{header.Groups[2].Value}\" />",
                    SiteInAString.Text(result, "web.config"),
                    StringComparison.Ordinal
                );
            }
        );
    }

    [Fact]
    public void A_page_of_an_earlier_year_says_its_year_in_title_and_description()
    {
        var files = SiteInAString.Split(SiteInAString.Small);
        var earlier =
            $"-- content/oit/2569/catalogue.yaml --\n{files["content/oit/2570/catalogue.yaml"].Replace("2570", "2569", StringComparison.Ordinal)}-- content/oit/2569/a1.md --\n{files["content/oit/2570/a1.md"]}";
        var result = SiteInAString.Build(Frame + earlier);

        Assert.Contains(
            "<title>A1 โครงสร้าง (ปีงบประมาณ ๒๕๖๙)</title><meta name=\"description\" content=\"ข้อ A1 โครงสร้าง – "
                + "องค์การบริหารส่วนตำบลตัวอย่าง (ปีงบประมาณ ๒๕๖๙)\">",
            SiteInAString.Text(result, "oit/2569/a1.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<title>A1 โครงสร้าง</title>",
            SiteInAString.Text(result, "oit/2570/a1.html"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            "ITA62",
            SiteInAString.Lines(result, ItaSite.Diagnostics.Severity.Warning),
            StringComparison.Ordinal
        );
    }

    /// <summary>The theme's card, or an icon of the size in its name.</summary>
    internal static SourceFile Picture(string path) =>
        SiteInAString.File(
            path,
            IconSize().Match(path) is { Success: true, Groups: var groups }
                ? MadePicture.Png(int.Parse(groups[1].Value), int.Parse(groups[1].Value))
                : File.ReadAllBytes(
                    Path.Combine(Repository.Root, "themes", "khlongkhanak", "assets", Path.GetFileName(path))
                )
        );

    private static BuildResult Build() =>
        SiteInAString.Build(Frame + Content, [Picture(Icon), Picture("themes/plain/assets/share-card.png")]);

    [GeneratedRegex("<head><meta charset=\"utf-8\"><meta http-equiv=[^>]+>(.*?)</head>", RegexOptions.Singleline)]
    private static partial Regex Head();

    [GeneratedRegex("<script type=\"application/ld\\+json\">(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex Data();

    [GeneratedRegex("icon-([0-9]+)")]
    private static partial Regex IconSize();

    [GeneratedRegex("Content-Security-Policy: (.*)")]
    private static partial Regex Policy();

    [GeneratedRegex("Content-Security-Policy\" content=\"([^\"]*)\"")]
    private static partial Regex OwnPolicy();

    [GeneratedRegex("^  ([A-Za-z-]+): (.*)$", RegexOptions.Multiline)]
    private static partial Regex Header();
}
