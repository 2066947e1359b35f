using ItaSite.Model;
using ItaSite.Proofing;

namespace ItaSite.Tests.Proofing;

/// <summary>What a visitor clicks who starts at the home page, and what the links are called.</summary>
public class WaysFromHome
{
    [Theory]
    [InlineData("""<a href="a.html">แผน</a>""", "แผน")]
    [InlineData("""<a href="a.html">  แผน <b>พัฒนา</b> </a>""", "แผน พัฒนา")]
    [InlineData("""<a href="a.html" aria-label="แผนพัฒนาท้องถิ่น">แผน</a>""", "แผนพัฒนาท้องถิ่น")]
    [InlineData("""<a href="a.html"><img src="a.png" alt="ตราแผน"></a>""", "ตราแผน")]
    [InlineData("""<a href="a.html">แผน <img src="a.png" alt="ตรา"></a>""", "แผน")]
    [InlineData("""<a href="a.html#part">แผน</a>""", "แผน")]
    [InlineData("""<a href="./a.html?x=1">แผน</a>""", "แผน")]
    [InlineData("""<a href="b.html">อื่น</a><a href="a.html">แผน</a><a href="a.html">แผนอีกครั้ง</a>""", "แผน")]
    public void A_link_is_called_what_a_visitor_hears(string home, string name) =>
        Assert.Equal([name], Way(("index.html", home)));

    [Theory]
    [InlineData("""<a href="a.html" hidden>แผน</a>""")]
    [InlineData("""<div hidden><p><a href="a.html">แผน</a></p></div>""")]
    [InlineData("""<span id="a.html">แผน</span>""")]
    [InlineData("""<a href="https://elsewhere.example.go.th/a.html">แผน</a>""")]
    public void What_nobody_can_click_leads_nowhere(string home) => Assert.Null(Way(("index.html", home)));

    [Fact]
    public void A_hidden_link_does_not_hide_the_one_behind_it() =>
        Assert.Equal(["แผน"], Way(("index.html", """<a href="a.html" hidden>ซ่อน</a><a href="a.html">แผน</a>""")));

    [Fact]
    public void The_shortest_way_is_taken()
    {
        var way = Way(
            ("index.html", """<a href="long.html">ยาว</a><a href="short.html">สั้น</a>"""),
            ("long.html", """<a href="longer.html">ยาวกว่า</a>"""),
            ("longer.html", """<a href="a.html">แผน</a>"""),
            ("short.html", """<a href="a.html">แผน</a>""")
        );

        Assert.Equal(["สั้น", "แผน"], way);
    }

    [Fact]
    public void Nobody_clicks_more_than_three_times()
    {
        (string, string)[] pages =
        [
            ("index.html", """<a href="1.html">หนึ่ง</a>"""),
            ("1.html", """<a href="2.html">สอง</a>"""),
            ("2.html", """<a href="3.html">สาม</a>"""),
            ("3.html", """<a href="a.html">แผน</a>"""),
        ];

        Assert.Null(Way(pages));
        Assert.Equal(["สอง", "สาม", "แผน"], Way([("index.html", pages[1].Item2), .. pages[2..]]));
    }

    [Fact]
    public void Without_a_home_page_there_is_no_way() =>
        Assert.Null(HomeCrawler.Through(_ => null, new CrawlGoals([], [], []), _ => null));

    private static IReadOnlyList<string>? Way(params (string Path, string Body)[] pages)
    {
        var facts = pages.ToDictionary(
            page => new SitePath(page.Path),
            page =>
                new Proofreader().Read(new Artifact.OfText(new SitePath(page.Path), "content/x.md", page.Body)).Facts
        );
        var plan = new Destination.InSite(new SitePath("a.html"), null);
        return HomeCrawler.Through(facts.GetValueOrDefault, new CrawlGoals([plan], [], []), _ => null)!.To(plan)?.Links;
    }
}
