using CsCheck;
using ItaSite.Figures;
using ItaSite.Model;
using ItaSite.Rendering;
using ItaSite.Thai;
using ItaSite.Writing;

namespace ItaSite.Tests.Rendering;

/// <summary>A page's HTML within another page.</summary>
public class MovedPages
{
    private static readonly SitePath Host = new("oit/2570/report.html");
    private static readonly SitePath Moved = new("oit/2570/meetings/one.html");
    private static readonly MovedHtml Mover = new(
        Host,
        new Dictionary<SitePath, string> { [Moved] = "one-", [new SitePath("oit/2570/committee.html")] = "committee-" },
        new SectionsHtml(new FigureHtml(new Wording(DigitStyle.Arabic), new FigureFiles([], areMeasured: true)), [])
    );

    [Theory]
    [InlineData("<a href=\"../a1.html\">ก</a>", "<a href=\"a1.html\">ก</a>")]
    [InlineData("<a href=\"../a1.html#chart\">ก</a>", "<a href=\"a1.html#chart\">ก</a>")]
    [InlineData("<a href=\"../../../index.html\">ก</a>", "<a href=\"../../index.html\">ก</a>")]
    [InlineData(
        "<a href=\"files/%E0%B8%81%20b.pdf#page=4\">ก</a>",
        "<a href=\"meetings/files/%E0%B8%81%20b.pdf#page=4\">ก</a>"
    )]
    [InlineData(
        "<img src=\"pictures/a.png\" alt=\"ก &gt; ข\">",
        "<img src=\"meetings/pictures/a.png\" alt=\"ก &gt; ข\">"
    )]
    [InlineData("<a href=\"#agenda\">ก</a>", "<a href=\"#one-agenda\">ก</a>")]
    [InlineData("<a href=\"one.html\">ก</a>", "<a href=\"#one\">ก</a>")]
    [InlineData("<a href=\"../committee.html\">ก</a>", "<a href=\"#committee\">ก</a>")]
    [InlineData("<a href=\"../committee.html#members\">ก</a>", "<a href=\"#committee-members\">ก</a>")]
    [InlineData(
        "<a href=\"https://www.example.go.th/?a=1&amp;b=2#c\">ก</a>",
        "<a href=\"https://www.example.go.th/?a=1&amp;b=2#c\">ก</a>"
    )]
    [InlineData("<a href=\"mailto:a@example.go.th\">ก</a>", "<a href=\"mailto:a@example.go.th\">ก</a>")]
    [InlineData("<a href=\"tel:035000000\">ก</a>", "<a href=\"tel:035000000\">ก</a>")]
    [InlineData("<h2 id=\"order\">ก</h2><h6>ข</h6>", "<h4 id=\"one-order\">ก</h4><h6>ข</h6>")]
    [InlineData(
        "<input disabled=\"disabled\" type=\"checkbox\" /> ก<br />",
        "<input disabled=\"disabled\" type=\"checkbox\" /> ก<br />"
    )]
    [InlineData(
        "<p>พิมพ์ id=\"x\" href=\"y\" และ &lt;h2 id=\"z\"&gt;</p>",
        "<p>พิมพ์ id=\"x\" href=\"y\" และ &lt;h2 id=\"z\"&gt;</p>"
    )]
    public void Links_ids_and_headings_fit_the_page_that_shows_them(string html, string expected) =>
        Assert.Equal(expected, Of(html));

    [Fact]
    public void A_link_leads_where_it_led_from_its_own_page() =>
        Gen.Select(Gen.String[Gen.Char["กข๑ab.-"], 1, 6].Array[1, 4], Gen.String[Gen.Char["กขab-"], 0, 4])
            .Sample(
                (steps, fragment) =>
                {
                    var target = new SitePath(string.Join('/', steps.Select(step => "x" + step)) + ".html");
                    var link = new Destination.InSite(target, fragment.Length > 0 ? fragment : null);
                    return Of($"<a href=\"{link.RelativeTo(Moved)}\">ก</a>")
                        == $"<a href=\"{link.RelativeTo(Host)}\">ก</a>";
                }
            );

    private static string Of(string html) =>
        Mover.Of(
            new Page(
                "content/oit/2570/meetings/one.md",
                Moved,
                "page",
                "",
                null,
                null,
                null,
                false,
                [],
                [new Section(null, [new SectionPart.Html(html)], false, "", 0, [], [])]
            ),
            2
        );
}
