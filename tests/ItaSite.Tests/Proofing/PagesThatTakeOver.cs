using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Proofing;

namespace ItaSite.Tests.Proofing;

public class PagesThatTakeOver
{
    [Theory]
    [InlineData("<base href='https://evil.example/'>")]
    [InlineData("<BASE target=_blank>")]
    [InlineData("<meta http-equiv=' Refresh ' content='0;url=x.html'>")]
    [InlineData("<noscript><meta http-equiv=refresh content=0></noscript>")]
    [InlineData("<meta http-equiv='set-cookie' content='a=b'>")]
    [InlineData("<a href='javascript:alert(1)'>ก</a>")]
    [InlineData("<a href=' \u0001java&#9;script&#58;alert(1)'>ก</a>")]
    [InlineData("<a href='data:text/html,x'>ก</a>")]
    [InlineData("<a href='vbscript:x'>ก</a>")]
    [InlineData("<map><area href='javascript:x' alt='ก'></map>")]
    [InlineData("<svg><a href='javascript:x'><text>ก</text></a></svg>")]
    [InlineData("<svg><a xlink:href='javascript:x'><text>ก</text></a></svg>")]
    [InlineData("<svg><set attributeName='href' to='javascript:x'/></svg>")]
    [InlineData("<svg><foreignObject/></svg>")]
    [InlineData("<button formaction='https://evil.example/'>ก</button>")]
    [InlineData("<a href='x.html' ping='https://evil.example/'>ก</a>")]
    [InlineData("<iframe srcdoc='&lt;script>'></iframe>")]
    [InlineData("<iframe src='x.html'></iframe>")]
    [InlineData("<object data='x.html'></object>")]
    [InlineData("<embed src='x.html'>")]
    [InlineData("<script src='data:text/javascript,alert(1)'></script>")]
    [InlineData("<link rel=stylesheet href='data:text/css,x'>")]
    [InlineData("<div><template shadowrootmode=open><p>ก</template></div>")]
    [InlineData("<video src='data:video/mp4,x'></video>")]
    public void What_leads_away_frames_or_runs_by_itself_is_told(string markup) =>
        Assert.Contains("ITA647", Told(markup), StringComparison.Ordinal);

    [Theory]
    [InlineData("<img alt='' src='\\\\evil.example\\x.png'>")]
    [InlineData("<img alt='' src='/\\evil.example/x.png'>")]
    [InlineData("<img alt='' src='https:\\\\evil.example\\x.png'>")]
    [InlineData("<img alt='' src='https:evil.example/x.png'>")]
    [InlineData("<img alt='' src='http:/evil.example/x.png'>")]
    [InlineData("<img alt='' src=' \u0001//evil.example/x.png'>")]
    [InlineData("<img alt='' src='/&#9;/evil.example/x.png'>")]
    [InlineData("<img alt='' src='ht&#10;tps://evil.example/x.png'>")]
    [InlineData("<img alt='' src='x.png' srcset='x.png 1x, //evil.example/x 2x'>")]
    [InlineData("<img alt='' src='x.png' srcset='x.png, \\\\evil.example/x'>")]
    [InlineData("<link rel=preload as=image imagesrcset='//evil.example/x 1x'>")]
    [InlineData("<link rel='preconnect' href='//evil.example'>")]
    [InlineData("<link rel='alternate stylesheet' href='//evil.example/x.css'>")]
    [InlineData("<video poster='//evil.example/x.png'></video>")]
    [InlineData("<table background='//evil.example/x.png'></table>")]
    [InlineData("<body background='//evil.example/x.png'>")]
    [InlineData("<svg><image xlink:href='https://evil.example/x.png'/></svg>")]
    [InlineData("<svg><use href='//evil.example/x.svg#a'/></svg>")]
    [InlineData("<svg><rect fill='u\\72l(//evil.example/x.svg#a)'/></svg>")]
    [InlineData("<input type=hidden src='//evil.example/x.png'>")]
    [InlineData("<script src='\\\\evil.example\\x.js'></script>")]
    public void What_another_host_would_be_asked_for_is_told_however_it_is_written(string markup) =>
        Assert.Contains("ITA606", Told(markup), StringComparison.Ordinal);

    [Theory]
    [InlineData("<form action='https://evil.example/'></form>")]
    [InlineData("<input type=' Submit '>")]
    [InlineData("<input type=image src='x.png' alt='ก'>")]
    [InlineData("<input type=reset>")]
    public void What_sends_is_told(string markup) => Assert.Contains("ITA611", Told(markup), StringComparison.Ordinal);

    [Theory]
    [InlineData("<a href='//host.example/'>ก</a><a href='mailto:a@b.example'>ข</a><a href='tel:+6637'>ค</a>")]
    [InlineData("<link rel='canonical' href='https://www.example.go.th/'><link rel='icon' href='data:,'>")]
    [InlineData("<img alt='' src='data:image/png;base64,AA=='><img alt='' src='a:b.png'><img alt='' src='../x:y.png'>")]
    [InlineData("<svg><use href='#a'/><rect fill='url(#b)' transform='translate(1 2)'/></svg>")]
    [InlineData("<template><iframe></iframe></template>")]
    public void What_a_visitor_follows_or_the_site_itself_holds_is_not(string markup) => Assert.Equal("", Told(markup));

    [Theory]
    [InlineData("a{background:u\\72l(//evil.example/x)}", "a.css(1,20)")]
    [InlineData("\n@import '\\\\evil.example/x';", null)]
    [InlineData("@\\69mport \"//evil.example/x\";", "a.css(1,12)")]
    [InlineData("a{background:image-set('//evil.example/x' 1x)}", "a.css(1,25)")]
    [InlineData("a{background:url(/**///evil.example/x)}", null)]
    [InlineData("a{background:url( 'https:evil.example' )}", "a.css(1,20)")]
    [InlineData("a{src:src(\"ht\\\ntp://evil.example\")}", "a.css(1,12)")]
    public void A_style_sheet_that_asks_another_host_is_told_at_its_place(string css, string? place)
    {
        var told = StyleFaults(css);
        Assert.Equal(place is not null, told.StartsWith($"{place}: error ITA606", StringComparison.Ordinal));
    }

    private static string StyleFaults(string css) =>
        string.Join(
            '\n',
            NothingIsForeign
                .CheckStyle(
                    new Artifact.OfText(new SitePath("assets/a.css"), "a.css", css)
                    {
                        Sources = [new SourceText("a.css", css)],
                    }
                )
                .Select(diagnostic => diagnostic.ToLine(Language.English))
        );

    private static string Told(string markup)
    {
        var page =
            $"<!doctype html><html lang=th><head><title>ก</title><meta name=description content=ก></head><body><h1>ก</h1>{markup}";
        var proof = new Proofreader().Read(new Artifact.OfText(new SitePath("a.html"), "a.md", page));
        return string.Join('\n', proof.Faults.Select(diagnostic => diagnostic.ToLine(Language.English)));
    }
}
