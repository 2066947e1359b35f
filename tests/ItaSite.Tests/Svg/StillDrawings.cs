using System.Text;
using CsCheck;
using ItaSite.Css;
using ItaSite.Diagnostics;
using ItaSite.Svg;

namespace ItaSite.Tests.Svg;

public class StillDrawings
{
    /// <summary>A pixel.</summary>
    private const string Gif = "R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7";

    [Theory]
    [InlineData("<rect width='2' height='3' fill='#f00' stroke-width='1.5'/>")]
    [InlineData("<g id='a' fill='none'><path d='M0 0L5 5' style='stroke:#000;fill:url(#b)'/></g><use href='#a'/>")]
    [InlineData("<style>.a{fill:red}@media (prefers-color-scheme: dark){.a{fill:#fff}}</style><rect class='a'/>")]
    [InlineData(
        "<text x='1' font-family=\"Sarabun, 'TH Sarabun New'\" xml:space='preserve'>ก &amp; ข <tspan>ค</tspan></text>"
    )]
    [InlineData("<linearGradient id='b'><stop offset='0' stop-color='rgb(1,2,3)'/></linearGradient>")]
    [InlineData("<filter id='f'><feGaussianBlur stdDeviation='2'/><feImage href='#a'/></filter><g filter='url(#f)'/>")]
    [InlineData("<circle r='1'><animate attributeName='r' values='1;2;1' dur='2s' repeatCount='indefinite'/></circle>")]
    [InlineData("<title>ชื่อ</title><desc>คำอธิบาย</desc><svg x='1'><a href='#b'><rect id='b'/></a></svg>")]
    [InlineData("<image width='1' height='1' href='data:image/gif;base64," + Gif + "'/>")]
    [InlineData("<rect fill='#cd853f icc-color(a, 0.1)' clip-path='path(\"M0 0\")' style='--c:red;fill:var(--c)'/>")]
    [InlineData(
        "<defs><pattern id='p' patternUnits='userSpaceOnUse' patternTransform='rotate(45)' width='4' height='4'/>"
            + "<clipPath id='c'><use xlink:href='#a' xmlns:xlink='http://www.w3.org/1999/xlink'/></clipPath>"
            + "<mask id='m' mask-type='alpha' maskUnits='userSpaceOnUse'><rect id='a'/></mask>"
            + "<radialGradient id='r' fx='1' fy='2' gradientUnits='userSpaceOnUse' gradientTransform='scale(2)'/></defs>"
            + "<g clip-path='url(#c)' mask='url(#m)' style='isolation:isolate' enable-background='new 0 0 9 9'/>"
    )]
    public void What_draws_is_published_and_nothing_is_said_of_it(string drawing)
    {
        var (written, told) = Read(drawing);

        Assert.Equal("", told);
        Assert.Equal((written, ""), Read(written, isWhole: true));
        Assert.Equal(
            System.Xml.Linq.XElement.Parse(Whole(drawing)).Descendants().Select(element => element.Name.LocalName),
            System.Xml.Linq.XElement.Parse(written).Descendants().Select(element => element.Name.LocalName)
        );
    }

    [Theory]
    [InlineData("<script>x()</script>", "<script>")]
    [InlineData("<x:script xmlns:x='http://www.w3.org/2000/svg'>x()</x:script>", "<x:script>")]
    [InlineData("<x:SCRIPT xmlns:x='urn:x'/>", "<x:SCRIPT>")]
    [InlineData("<x:div xmlns:x='http://www.w3.org/1999/xhtml'/>", "<x:div>")]
    [InlineData("<unknown><script/></unknown>", "<script>")]
    [InlineData("<metadata><g onload='x()'/></metadata>", "onload")]
    [InlineData("<foreignObject><body xmlns='http://www.w3.org/1999/xhtml'/></foreignObject>", "<foreignObject>")]
    [InlineData("<handler xmlns='http://www.w3.org/2000/svg'/>", "<handler>")]
    [InlineData("<style><script/></style>", "<script>")]
    [InlineData("<g oNcLiCk='x()'/>", "oNcLiCk")]
    [InlineData("<g x:onload='x()' xmlns:x='http://www.w3.org/2000/svg'/>", "x:onload")]
    [InlineData("<a href='javascript:x()'><text>ก</text></a>", "href")]
    [InlineData("<a href='&#106;ava&#9;script:x()'/>", "href")]
    [InlineData("<a href='javascript&#9;:x()'/>", "href")]
    [InlineData("<form action='javascript:x()'><input type='submit'/></form>", "<form>")]
    [InlineData("<h:p xmlns:h='http://www.w3.org/1999/xhtml'><![CDATA[><img src onerror=x()>]]></h:p>", "<h:p>")]
    [InlineData("<a l:href='https://evil.example/' xmlns:l='http://www.w3.org/1999/xlink'/>", "l:href")]
    [InlineData("<use href='other.svg#a'/>", "href")]
    [InlineData("<use href='data:image/svg+xml,%3Csvg%3E#a'/>", "href")]
    [InlineData("<image href='data:image/svg+xml;base64,PHN2Zy8+'/>", "href")]
    [InlineData("<image href='data:image/png;base64,PHN2Zy8+'/>", "href")]
    [InlineData("<image href='//evil.example/x.png'/>", "href")]
    [InlineData("<image href='x.png'/>", "href")]
    [InlineData("<filter><feImage href='https://evil.example/x'/></filter>", "href")]
    [InlineData("<set attributeName='href' to='javascript:x()'/>", "attributeName")]
    [InlineData("<animate attributeName='xlink:href' values='javascript:x()'/>", "attributeName")]
    [InlineData("<set attributeName=' onload ' to='x()'/>", "attributeName")]
    [InlineData("<set attributeName='fill' to='url(https://evil.example/x)'/>", "url()")]
    [InlineData("<g xml:base='https://evil.example/'><use href='#a'/></g>", "xml:base")]
    [InlineData("<rect fill='url(https://evil.example/x#a)'/>", "url()")]
    [InlineData("<rect fill='u\\72l(//evil.example/x#a)'/>", "url()")]
    [InlineData("<rect style='fill:url(\"other.svg#a\")'/>", "url()")]
    [InlineData("<rect style='fill:URL( \"//evil.example\" )'/>", "URL()")]
    [InlineData("<rect style='mask-image:-webkit-image-set(\"//evil.example\" 1x)'/>", "-webkit-image-set()")]
    [InlineData("<rect cursor='url(//evil.example), auto'/>", "url()")]
    [InlineData("<style>@import '//evil.example';</style>", "@import")]
    [InlineData("<style>@\\69mport '//evil.example';</style>", "@import")]
    [InlineData("<style>@font-face{src:url(//evil.example)}</style>", "url()")]
    [InlineData("<style>*{background:u<!-- -->rl(//evil.example)}</style>", "url()")]
    [InlineData("<style>*{background:u<![CDATA[rl(//evil.example)]]>}</style>", "url()")]
    [InlineData("<style>*{b:c;background:src('//evil.example')}</style>", "src()")]
    [InlineData("<style>*{--x:url(//evil.example);fill:var(--x)}</style>", "url()")]
    [InlineData("<style>a:is(url(//evil.example)){fill:red}</style>", "url()")]
    [InlineData("<style>@media print{*{background:image('//evil.example')}}</style>", "image()")]
    [InlineData("<style>*{behavior:url(#default)}</style>", "behavior")]
    [InlineData("<?xml-stylesheet href='//evil.example'?>", "xml-stylesheet")]
    public void What_runs_or_loads_is_refused_with_its_place(string drawing, string what)
    {
        var (written, told) = Read(drawing);

        Assert.Matches(
            $"(?m)^a\\.svg\\(1,\\d+\\): error ITA272: This SVG holds \"{System.Text.RegularExpressions.Regex.Escape(what)}\"",
            told
        );
        Assert.DoesNotContain("evil", written, StringComparison.Ordinal);
        Assert.DoesNotContain("script", written, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("<!DOCTYPE svg [<!ATTLIST svg onload CDATA 'x()'>]>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY x '<script/>'>]>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY a 'aa'><!ENTITY b '&a;&a;'>]>")]
    [InlineData("<!DOCTYPE svg SYSTEM 'https://evil.example/x.dtd'>")]
    [InlineData("<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd'>")]
    [InlineData("<!DOCTYPE svg [<!ENTITY % x SYSTEM 'file:///etc/passwd'> %x;]>")]
    public void A_document_type_is_refused_whatever_it_says(string declaration)
    {
        var (written, told) = Read($"<?xml version='1.0'?>\n {declaration}{Whole("<g/>")}", isWhole: true);

        Assert.StartsWith("a.svg(2,2): error ITA272: This SVG holds \"<!DOCTYPE>\"", told, StringComparison.Ordinal);
        Assert.Equal("", written);
    }

    [Theory]
    [InlineData("<unknown>ก</unknown>", "<unknown>")]
    [InlineData("<rect data-x='1' zoom='1'/>", "zoom")]
    [InlineData("<rect style='fill:red;colour:blue'/>", "colour")]
    [InlineData("<rect fill='what(1)'/>", "fill: what")]
    [InlineData("<style>@page{margin:0}</style>", "@page")]
    [InlineData("<m:math xmlns:m='http://www.w3.org/1998/Math/MathML'><m:mi>x</m:mi></m:math>", "<m:math>")]
    [InlineData("<font><glyph/></font>", "<font>")]
    public void What_is_unknown_is_left_out_and_told(string drawing, string what)
    {
        var (written, told) = Read(drawing);

        Assert.Matches(@"^a\.svg\(1,\d+\): warning ITA319: ", told);
        Assert.Contains($"({what})", told, StringComparison.Ordinal);
        Assert.Equal((written, ""), Read(written, isWhole: true));
    }

    [Fact]
    public void What_programs_keep_in_a_drawing_for_themselves_is_left_out_like_the_data_of_cameras()
    {
        var (written, told) = Read(
            "<i:namedview xmlns:i='http://www.inkscape.org/namespaces/inkscape' pagecolor='#fff'/><metadata>"
                + "<r:RDF xmlns:r='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><c>Somchai</c></r:RDF></metadata>"
                + "<!-- note --><?other x?><g i:label='x' xmlns:i='http://www.inkscape.org/namespaces/inkscape'/>"
        );

        Assert.Equal("<svg xmlns=\"http://www.w3.org/2000/svg\"><g/></svg>", written);
        Assert.Equal("", told);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    [InlineData("utf-8")]
    [InlineData("iso-8859-1")]
    public void In_any_encoding_the_same_is_seen_and_UTF8_is_written(string encoding)
    {
        var text = $"<?xml version='1.0' encoding='{encoding}'?>{Whole("<text>é</text><script/>")}";
        var letters = Encoding.GetEncoding(encoding);
        var diagnostics = new DiagnosticBag();
        var drawing = SvgReader.Read([.. letters.GetPreamble(), .. letters.GetBytes(text)], "a.svg", diagnostics);

        Assert.Contains("<text>é</text>", drawing!.Text, StringComparison.Ordinal);
        Assert.Equal(["ITA272"], diagnostics.Select(diagnostic => diagnostic.Problem.Code));
    }

    [Theory]
    [InlineData("<svg/>", "ITA318")]
    [InlineData("<html xmlns='http://www.w3.org/1999/xhtml'/>", "ITA318")]
    [InlineData("<svg", "ITA244")]
    [InlineData("<svg xmlns='http://www.w3.org/2000/svg'>&x;</svg>", "ITA244")]
    [InlineData("\u001f\u008b\b\0", "ITA244")]
    public void What_browsers_would_not_draw_is_no_drawing(string text, string code)
    {
        var diagnostics = new DiagnosticBag();

        Assert.Null(SvgReader.Read(Encoding.Latin1.GetBytes(text), "a.svg", diagnostics));
        Assert.Equal([code], diagnostics.Select(diagnostic => diagnostic.Problem.Code));
    }

    [Fact]
    public void Groups_without_end_and_parts_that_use_parts_are_refused()
    {
        var bomb = string.Concat(
            Enumerable
                .Range(1, 9)
                .Select(i => $"<g id='a{i}'>{string.Concat(Enumerable.Repeat($"<use href='#a{i - 1}'/>", 10))}</g>")
        );

        Assert.Contains("ITA321", Read($"<g id='a0'/>{bomb}").Told, StringComparison.Ordinal);
        Assert.Contains(
            "ITA321",
            Read("<g id='a'><use href='#a'/><use href='#a'/></g>").Told,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "ITA320",
            Read(string.Concat(Enumerable.Repeat("<g>", 300)) + string.Concat(Enumerable.Repeat("</g>", 300))).Told,
            StringComparison.Ordinal
        );
        Assert.Equal(
            "",
            Read("<g id='a'><rect/></g>" + string.Concat(Enumerable.Repeat("<use href='#a'/>", 900))).Told
        );
    }

    [Theory]
    [InlineData("pattern", "fill=\"url(#a{0})\"")]
    [InlineData("mask", "style=\"mask:url('#a{0}')\"")]
    [InlineData("clipPath", "clip-path=\"url( #a{0} )\"")]
    [InlineData("marker", "marker-mid=\"url(#a{0})\"")]
    [InlineData("filter", "filter=\"url(#a{0})\"")]
    public void Parts_that_are_drawn_with_parts_ten_by_ten_are_refused(string part, string names)
    {
        var parts = Enumerable
            .Range(1, 9)
            .Select(i =>
            {
                var named = names.Replace("{0}", $"{i - 1}", StringComparison.Ordinal);
                var shapes = string.Concat(Enumerable.Repeat($"<rect {named}/>", 10));
                return $"<{part} id='a{i}'>{shapes}</{part}>";
            })
            .ToList();
        var first = $"<{part} id='a0'><rect/></{part}>";

        Assert.Contains("ITA321", Read(first + string.Concat(parts)).Told, StringComparison.Ordinal);
        Assert.DoesNotContain("ITA321", Read(first + string.Concat(parts.Take(3))).Told, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_a_style_sheet_says_what_is_written_loads_nothing_and_reads_the_same_again()
    {
        string[] pieces =
        [
            "url(",
            "u\\72l(",
            "#a",
            ")",
            "'",
            "\"",
            "\\",
            "\n",
            "/*",
            "*/",
            "/",
            "*",
            "<!--",
            "-->",
            "{",
            "}",
            "(",
            "[",
            "]",
            ";",
            ":",
            ",",
            "@import",
            "@media",
            "fill",
            "font-family",
            "--x",
            "image-set(",
            "//evil.example",
            " ",
            "a",
            "-",
            "1",
            "e3",
            "%",
            "!important",
            ".",
            "#",
            "path(",
            "\\3b ",
            "\\7d",
            "\0",
            "ก",
        ];
        Gen.Int[0, pieces.Length - 1]
            .Select(i => pieces[i])
            .List[1, 24]
            .Select(list => string.Concat(list))
            .Sample(
                css =>
                {
                    foreach (var text in new[] { css, $"a{{font-family:{css}}}", $"a{{fill:{css}}}b{{c:d}}" })
                    {
                        var once = Sheet(text);
                        // Browsers take control characters and spaces off the ends of an address.
                        Assert.All(
                            CssLoads.In(once),
                            load => Assert.Equal('#', load.Address.First(letter => letter > ' '))
                        );
                        Assert.Equal(once, Sheet(once));
                    }
                },
                iter: 20_000
            );
    }

    private static string Sheet(string css) =>
        new SvgStyle(new SvgFindings("a.svg"), _ => Place.TopOf("a.svg")).Sheet(css);

    private static string Whole(string drawing) => $"<svg xmlns='http://www.w3.org/2000/svg'>{drawing}</svg>";

    private static (string Written, string Told) Read(string drawing, bool isWhole = false)
    {
        var diagnostics = new DiagnosticBag();
        var read = SvgReader.Read(Encoding.UTF8.GetBytes(isWhole ? drawing : Whole(drawing)), "a.svg", diagnostics);
        return (
            read?.Text ?? "",
            string.Join('\n', diagnostics.Select(diagnostic => diagnostic.ToLine(Language.English)))
        );
    }
}
