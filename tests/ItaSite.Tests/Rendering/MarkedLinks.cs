using ItaSite.Model;
using ItaSite.Rendering;

namespace ItaSite.Tests.Rendering;

public class MarkedLinks
{
    private static readonly LastTouches Touches = new(
        new Agency("ก", "ก", null, null, null, null),
        "https://www.example.go.th/"
    );

    private const string Rel = " rel=\"external noopener noreferrer\"";

    [Theory]
    [InlineData("""<a href="https://other.example/">x</a>""", $"""<a href="https://other.example/"{Rel}>x</a>""")]
    [InlineData(
        """<a href="HTTP://other.example/?a=1&amp;b=2" class="url">x</a>""",
        $"""<a href="HTTP://other.example/?a=1&amp;b=2" class="url"{Rel}>x</a>"""
    )]
    [InlineData(
        """<a href="https&#58;//other.example/">x</a>""",
        $"""<a href="https&#58;//other.example/"{Rel}>x</a>"""
    )]
    [InlineData("""<a href="//other.example/">x</a>""", $"""<a href="//other.example/"{Rel}>x</a>""")]
    [InlineData("""<a href='\\other.example\'>x</a>""", $"""<a href='\\other.example\'{Rel}>x</a>""")]
    [InlineData("""<a href="https:other.example">x</a>""", $"""<a href="https:other.example"{Rel}>x</a>""")]
    [InlineData("""<a href=" http:/\other.example">x</a>""", $"""<a href=" http:/\other.example"{Rel}>x</a>""")]
    [InlineData("""<a href="/&#9;/other.example">x</a>""", $"""<a href="/&#9;/other.example"{Rel}>x</a>""")]
    [InlineData("""<a href="&sol;&bsol;other.example">x</a>""", $"""<a href="&sol;&bsol;other.example"{Rel}>x</a>""")]
    [InlineData("""<a href=//other.example/>x</a>""", $"""<a href=//other.example/{Rel}>x</a>""")]
    [InlineData("""<a/href="//other.example/">x</a>""", $"""<a/href="//other.example/"{Rel}>x</a>""")]
    [InlineData("""<area href="//other.example/">""", $"""<area href="//other.example/"{Rel}>""")]
    [InlineData("""<a xlink:href="//other.example/">x</a>""", $"""<a xlink:href="//other.example/"{Rel}>x</a>""")]
    [InlineData(
        """<a href="//www.example.go.th.other.example/">x</a>""",
        $"""<a href="//www.example.go.th.other.example/"{Rel}>x</a>"""
    )]
    [InlineData(
        """<a rel="license nofollow" href='https://other.example/'>x</a>""",
        """<a href='https://other.example/' rel="license nofollow external noopener noreferrer">x</a>"""
    )]
    [InlineData(
        """<a title="a > b" href="https://other.example/">x</a>""",
        $"""<a title="a > b" href="https://other.example/"{Rel}>x</a>"""
    )]
    [InlineData(
        """<svg><a href="https://other.example/">x</a></svg> <a href="https://another.example/">x</a>""",
        $"""<svg><a href="https://other.example/"{Rel}>x</a></svg> <a href="https://another.example/"{Rel}>x</a>"""
    )]
    public void A_link_to_another_host_says_so_and_tells_it_nothing(string written, string marked) =>
        Assert.Equal(marked, Touches.On(written.ToCharArray()));

    [Theory]
    [InlineData("""<a href="contact.html">x</a>""")]
    [InlineData("""<a href="https://www.example.go.th/contact.html">x</a>""")]
    [InlineData("""<a href="//www.example.go.th/contact.html">x</a>""")]
    [InlineData("""<a href="../a//b.html">x</a>""")]
    [InlineData("""<a href="mailto:a@example.go.th">x</a>""")]
    [InlineData("""<a href="#top">x</a>""")]
    [InlineData("""<a id="x">x</a>""")]
    [InlineData("""<abbr title="https://other.example/">x</abbr>""")]
    [InlineData("""<p>https://other.example/</p>""")]
    [InlineData("""<pre><a href="contact.html">x</a></pre>""")]
    public void What_stays_on_the_site_stays_as_it_is(string written) =>
        Assert.Equal(written, Touches.On(written.ToCharArray()));

    [Fact]
    public void Whoever_wrote_the_link_it_is_marked()
    {
        var result = SiteInAString.Build(
            """
            -- content/a.csv --
            ที่,ที่อยู่
            1,https://cell.example.com/
            -- content/contact.md --
            # ติดต่อ

            [หนึ่ง](https://markdown.example.com/) <https://auto.example.com/> <a href="https://raw.example.com/">สาม</a>

            ![ตาราง](a.csv)
            -- themes/plain/templates/page.html --
            <h1>{{ page.title }}</h1>{{ page.content }}<a href="{{ eit.url }}">EIT</a>

            """
        );
        var page = SiteInAString.Text(result, "contact.html");

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.All(
            ["markdown.example.com", "auto.example.com", "raw.example.com", "cell.example.com", "survey.example.go.th"],
            host => Assert.Matches($"""<a [^>]*href="https://{host}/[^>]*{Rel}>""", page)
        );
    }
}
