using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Tests.Building;

/// <summary>
/// What is said of names that are given twice, data that can't be read, and a picture that can't be shared.
/// </summary>
public class FaultsOfTheHead
{
    private const string Described = """
        -- themes/plain/templates/base.html --
        <!doctype html>
        <html lang="th"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{{ page.csp }}"><title>{{ page.title }}</title><meta name="description" content="{{ page.description }}"></head>
        <body><a href="{{ site.site_map }}">แผนผัง</a>{{ content }}</body></html>

        """;

    [Fact]
    public void Every_fault_reads_as_it_was_accepted()
    {
        var told = new StringBuilder();
        foreach (
            var (name, changes, files) in new (string, string, SourceFile[])[]
            {
                (
                    "two pages of one title",
                    Described
                        + "-- content/a.md --\n# ประกาศ\n\nเรื่องที่หนึ่ง\n-- content/b.md --\n# "
                        + "ประกาศ\n\nเรื่องที่สอง\n-- content/c.md --\n# ประกาศ\n\nเรื่องที่สาม\n",
                    []
                ),
                (
                    "two pages of one description",
                    Described
                        + "-- content/a.md --\n# ก\n\nข้อความเดียวกัน\n-- content/b.md --\n# ข\n\nข้อความเดียวกัน\n",
                    []
                ),
                ("pages without any description", "-- content/a.md --\n# ก\n-- content/b.md --\n# ข\n", []),
                (
                    "data that are no JSON",
                    Frame("""<script type="application/ld+json">{"@context":"https://schema.org",}</script>"""),
                    []
                ),
                ("data of another type", Frame("""<script type="application/json">{}</script>"""), []),
                (
                    "a type that is nearly the right one",
                    Frame("""<script type="application/ld+json; charset=utf-8">{}</script>"""),
                    []
                ),
                ("a script", Frame("<script>x()</script>"), []),
                (
                    "a share image that is not there",
                    Settings("share-crad.png"),
                    [WhatMachinesMeet.Picture("content/share-card.png")]
                ),
                (
                    "a share image by its path from the root",
                    Settings("content/share-card.png"),
                    [WhatMachinesMeet.Picture("content/share-card.png")]
                ),
                ("a page as share image", Settings("contact.md"), []),
                (
                    "a drawing as share image",
                    Settings("a.svg"),
                    [
                        SiteInAString.File(
                            "content/a.svg",
                            Encoding.UTF8.GetBytes("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1200 630'/>")
                        ),
                    ]
                ),
                ("a small share image", Settings("icon-192.png"), [WhatMachinesMeet.Picture("content/icon-192.png")]),
                ("a heavy share image", Settings("share-card.png"), [Heavy("content/share-card.png")]),
                ("a share image outside of content", Settings("../share-card.png"), []),
                (
                    "a good share image",
                    Settings("share-card.png"),
                    [WhatMachinesMeet.Picture("content/share-card.png")]
                ),
            }
        )
        {
            var lines = SiteInAString
                .Build(changes, files)
                .Diagnostics.Where(diagnostic =>
                    Problems.Of(typeof(HeadProblems)).Contains(diagnostic.Problem)
                    || diagnostic.Problem.Severity == Severity.Error
                )
                .Select(diagnostic => diagnostic.ToLine(Language.Thai));
            told.Append("== ").Append(name).Append('\n').AppendJoin('\n', lines).Append("\n\n");
        }

        Golden.Matches("head-messages.txt", told.ToString());
    }

    [Fact]
    public void The_agencys_own_picture_is_published_and_goes_before_the_themes()
    {
        const string shown = """
            -- themes/plain/templates/base.html --
            <!doctype html>
            <html lang="th"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{{ page.csp }}"><title>{{ page.title }}</title></head>
            <body><p>{{ if site.share_image }}{{ site.share_image.url }} {{ site.share_image.width }}×{{ site.share_image.height }}{{ else }}ไม่มีภาพ{{ end }}</p>{{ content }}</body></html>

            """;
        var own = SiteInAString.Build(
            shown + Settings("share-card.png"),
            [
                WhatMachinesMeet.Picture("content/share-card.png"),
                WhatMachinesMeet.Picture("themes/plain/assets/share-card.png"),
            ]
        );
        var ofTheme = SiteInAString.Build(shown, [WhatMachinesMeet.Picture("themes/plain/assets/share-card.png")]);

        Assert.Contains(
            "<p>https://www.example.go.th/<wbr>share-card.png 1200×630</p>",
            SiteInAString.Text(own, "contact.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(own.Artifacts, artifact => artifact.Path.Value == "share-card.png");
        Assert.DoesNotContain("share-card.png", SiteInAString.Lines(own, Severity.Warning), StringComparison.Ordinal);
        Assert.Contains(
            "<p>https://www.example.go.th/<wbr>assets/<wbr>share-card.png 1200×630</p>",
            SiteInAString.Text(ofTheme, "contact.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<p>ไม่มีภาพ</p>",
            SiteInAString.Text(SiteInAString.Build(shown), "contact.html"),
            StringComparison.Ordinal
        );
    }

    private static string Frame(string inHead) =>
        $$$"""
            -- themes/plain/templates/base.html --
            <!doctype html>
            <html lang="th"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="{{ page.csp }}"><title>{{ page.title }}</title>{{{inHead}}}</head>
            <body>{{ content }}</body></html>

            """;

    private static string Settings(string shareImage) =>
        "-- site.config.json --\n"
        + SiteInAString
            .Split(SiteInAString.Small)["site.config.json"]
            .Replace("  \"theme\"", $"  \"shareImage\": \"{shareImage}\",\n  \"theme\"", StringComparison.Ordinal);

    /// <summary>A picture with more behind its end than in it.</summary>
    private static SourceFile Heavy(string path)
    {
        using var stream = WhatMachinesMeet.Picture(path).Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        bytes.Write(new byte[600 * 1024]);
        return SiteInAString.File(path, bytes.ToArray());
    }
}
