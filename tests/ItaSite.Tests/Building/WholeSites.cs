using System.Text;
using ItaSite.Building;
using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Tests.Building;

public class WholeSites
{
    [Fact]
    public void The_small_site_has_no_error_and_looks_as_accepted()
    {
        var result = SiteInAString.Build();

        Assert.Equal("", SiteInAString.Lines(result));
        var pages = new StringBuilder();
        foreach (
            var artifact in result
                .Artifacts.OfType<Artifact.OfText>()
                .Where(artifact => artifact.Path.Value != "assets/eit-qr.svg")
        )
            pages
                .Append("-- ")
                .Append(artifact.Path)
                .Append(" --\n")
                .Append(artifact.Text.ReplaceLineEndings("\n").TrimEnd('\n'))
                .Append('\n');

        Golden.Matches("small-site.txt", pages.ToString());
    }

    [Fact]
    public void Two_builds_are_equal_whatever_the_order_of_the_files()
    {
        var files = SiteInAString.Tree().Files;

        var first = SiteBuild.Run(new SourceTree(files));
        var second = SiteBuild.Run(new SourceTree(files.Reverse()));

        Assert.Equal(Texts(first), Texts(second));

        static IEnumerable<string> Texts(BuildResult result) =>
            result.Artifacts.Select(artifact =>
                artifact is Artifact.OfText text ? text.Path + text.Text : artifact.Path.Value
            );
    }

    [Fact]
    public void A_heading_with_the_key_of_an_element_is_its_evidence_if_something_stands_under_it()
    {
        var page = SiteInAString.Text(SiteInAString.Build(), "oit/2570/a1.html");

        Assert.Contains("<p>chart found <a href=\"#chart\">แผนผัง</a></p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>posts missing</p>", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- ร่าง -->")]
    [InlineData("---")]
    [InlineData("<div></div>")]
    [InlineData("<!-- a\n\nb -->")]
    public void What_a_reader_does_not_see_is_no_evidence(string nothing)
    {
        var result = SiteInAString.Build(
            $"-- content/oit/2570/a2.md --\n---\nitem: A2\n---\n## แผน {{#plan}}\n\n{nothing}\n"
        );

        Assert.Contains("plan missing", SiteInAString.Text(result, "oit/2570/a2.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_under_a_deeper_heading_counts()
    {
        var result = SiteInAString.Build(
            "-- content/oit/2570/a2.md --\n---\nitem: A2\n---\n## แผน {#plan}\n### ปีแรก\nทำถนน\n"
        );

        Assert.Contains("plan found", SiteInAString.Text(result, "oit/2570/a2.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sample: true\n", "เนื้อหา", "plan sample")]
    [InlineData("evidence: { plan: /contact.md }\n", "", "plan found")]
    [InlineData("evidence: { plan: /eit.html }\n", "", "plan found")]
    [InlineData("waived: { plan: ไม่มีแผน }\n", "", "plan waived")]
    [InlineData("", "", "plan missing")]
    public void States_follow_from_what_is_written(string matter, string body, string expected)
    {
        var result = SiteInAString.Build(
            $"-- content/oit/2570/a2.md --\n---\nitem: A2\n{matter}---\n## แผน {{#plan}}\n{body}\n"
        );

        Assert.Contains(expected, SiteInAString.Text(result, "oit/2570/a2.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_on_a_sample_page_is_a_sample()
    {
        var result = SiteInAString.Build(
            "-- content/contact.md --\n---\nsample: true\n---\n# ติดต่อ\nก\n-- content/oit/2570/a2.md --\n---\nitem: "
                + "A2\nevidence: { plan: /contact.md }\n---\n"
        );

        Assert.Contains("plan sample", SiteInAString.Text(result, "oit/2570/a2.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("## แผน {#plan .sample}\nทำถนน", "plan sample")]
    [InlineData("## แผน {#plan}\n### ปีแรก {.sample}\nทำถนน", "plan sample")]
    [InlineData("## ทั้งหมด {.sample}\n### แผน {#plan}\nทำถนน", "plan sample")]
    [InlineData("## อื่น {.sample}\nก\n## แผน {#plan}\nทำถนน", "plan found")]
    public void A_section_can_be_a_sample_on_a_page_that_is_none(string body, string expected)
    {
        var page = SiteInAString.Text(
            SiteInAString.Build($"-- content/oit/2570/a2.md --\n---\nitem: A2\n---\n{body}\n"),
            "oit/2570/a2.html"
        );

        Assert.Contains(expected, page, StringComparison.Ordinal);
        Assert.Contains(
            "<p class=\"notice sample\" lang=\"th\"><strong>ตัวอย่าง</strong>",
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void An_item_without_a_page_has_its_address_and_is_a_warning()
    {
        var result = SiteInAString.Build();

        Assert.Contains("plan missing", SiteInAString.Text(result, "oit/2570/a2.html"), StringComparison.Ordinal);
        Assert.Contains("warning ITA401", SiteInAString.Lines(result, Severity.Warning), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_no_page_names_stays_home()
    {
        var result = SiteInAString.Build(
            "-- content/files/draft.pdf --\nx\n-- content/files/o.pdf --\nx\n-- content/contact.md --\n# "
                + "ติดต่อ\n\n![แผน](files/o.pdf)\n"
        );

        Assert.Equal(["files/o.pdf"], result.Artifacts.OfType<Artifact.OfFile>().Select(file => file.Path.Value));
        Assert.Contains(
            "content/files/draft.pdf(1,1): warning ITA230",
            SiteInAString.Lines(result, Severity.Warning),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<p class=\"document\"><a href=\"files/o.pdf\"><span class=\"document-title\">แผน</span>",
            SiteInAString.Text(result, "contact.html"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Markdown_shows_as_on_GitHub_and_hostile_HTML_does_not()
    {
        var result = SiteInAString.Build(
            """
            -- content/contact.md --
            # ติดต่อ

            | ปี | งบ |
            |---|---:|
            | ๒๕๖๖ | 10 |

            - [x] เสร็จ

            ~~เก่า~~ https://www.example.go.th/x ข้อความ[^1]

            <script>alert(1)</script> <b onclick="x">หนา</b>

            ## แผนการ จัดซื้อ ๒๕๖๖

            ## แผนการ จัดซื้อ ๒๕๖๖

            [^1]: เชิงอรรถ
            """
        );
        var page = SiteInAString.Text(result, "contact.html");

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains("<th scope=\"col\" class=\"right\">งบ</th>", page, StringComparison.Ordinal);
        Assert.Contains("<del>เก่า</del>", page, StringComparison.Ordinal);
        Assert.Contains("type=\"checkbox\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"#fn:1\"", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"แผนการ-จัดซื้อ-๒๕๖๖\">", page, StringComparison.Ordinal);
        Assert.Contains("<h2 id=\"แผนการ-จัดซื้อ-๒๕๖๖-2\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.Ordinal);
        Assert.DoesNotContain("onclick", page, StringComparison.Ordinal);
        Assert.Contains(
            "content/contact.md(11,1): warning ITA227",
            SiteInAString.Lines(result, Severity.Warning),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void What_templates_print_is_escaped()
    {
        var result = SiteInAString.Build("-- content/contact.md --\n---\ntitle: ก <b> & ข\n---\nค\n");

        Assert.Contains(
            "<h1>ก &lt;b&gt; &amp; ข</h1>",
            SiteInAString.Text(result, "contact.html"),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("-- themes/plain/assets/site.js --\nlocalStorage.x = 1\n", "ITA608")]
    [InlineData("-- themes/plain/assets/site.css --\n@import 'https://example.com/a.css';\n", "ITA606")]
    [InlineData(
        "-- themes/plain/templates/page.html --\n<h1>ก</h1><script src=\"https://example.com/a.js\"></script>\n",
        "ITA606"
    )]
    [InlineData("-- themes/plain/templates/page.html --\n<h1>ก</h1><p style=\"color:red\">ข</p>\n", "ITA607")]
    [InlineData("-- themes/plain/templates/page.html --\n<h1>ก</h1><a href=\"nowhere.html\">ข</a>\n", "ITA601")]
    [InlineData("-- themes/plain/templates/page.html --\n<h1>ก</h1><a href=\"index.html#no\">ข</a>\n", "ITA602")]
    [InlineData("-- themes/plain/templates/page.html --\n<h1 id=\"a\">ก</h1><p id=\"a\">ข</p>\n", "ITA603")]
    [InlineData("-- themes/plain/templates/page.html --\n<h1>ก</h1><img src=\"assets/eit-qr.png\">\n", "ITA605")]
    [InlineData("-- themes/plain/templates/page.html --\n<p>ก</p>\n", "ITA610")]
    [InlineData("-- themes/plain/templates/page.html --\n<h1>ก</h1><form></form>\n", "ITA611")]
    public void A_theme_that_breaks_a_promise_of_the_site_is_refused(string files, string code) =>
        Assert.Contains($"error {code}", SiteInAString.Lines(SiteInAString.Build(files)), StringComparison.Ordinal);

    [Fact]
    public void Items_are_found_however_offices_type_their_codes()
    {
        var code = new ItemCode("O12");

        Assert.All(["O12", "o12", "๐๑๒", "012", "O๑๒", "12"], written => Assert.True(code.IsWritten(written), written));
        Assert.All(["O1", "O2", "O121", "A12"], written => Assert.False(code.IsWritten(written), written));
    }
}
