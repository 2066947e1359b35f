using System.Text;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Tests.Reading;

/// <summary>Pictures as pages show them. The fixtures are 900 × 576 pixels lying on their side.</summary>
public class PicturesOnPages
{
    private static readonly SourceFile Turned = DocumentsOnPages.Fixture("turned.jpg");

    [Fact]
    public void Pictures_show_as_they_were_accepted()
    {
        var page = SiteInAString.Text(
            Build(
                "![ป้าย \"ใหม่\"](turned.jpg)\n\nข้อความ ![เล็ก](photo.png){#here .wide} "
                    + "ต่อ\n\n![](line.svg){.decorative}\n\n- ![ตรา](turned.webp)\n\n<small>ก</small>\n",
                Turned,
                DocumentsOnPages.Fixture("photo.png"),
                DocumentsOnPages.Fixture("turned.webp"),
                Svg(
                    "line.svg",
                    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 300 2.4'><path d='M0 0h300'/></svg>"
                )
            ),
            "sub/a.html"
        );

        Golden.Matches("pictures.txt", page);
    }

    [Fact]
    public void Every_fault_of_a_picture_reads_as_it_was_accepted()
    {
        var told = new StringBuilder();
        foreach (
            var (name, body, files) in new (string, string, SourceFile[])[]
            {
                ("without a text", "![](turned.jpg) ![ ](turned.jpg)", [Turned]),
                ("decorative with a text", "![ก](turned.jpg){.decorative}", [Turned]),
                ("decorative without", "![](turned.jpg){.decorative}", [Turned]),
                (
                    "cut off",
                    "![ก](turned.jpg) ![ข](turned.png) ![ค](turned.webp)",
                    [Cut("turned.jpg"), Cut("turned.png"), Cut("turned.webp")]
                ),
                (
                    "of too many pixels",
                    "![ก](huge.png)",
                    [SiteInAString.File("content/sub/huge.png", Png(60_000, 60_000))]
                ),
                (
                    "that only its head is",
                    "![ก](head.png)",
                    [SiteInAString.File("content/sub/head.png", Png(600, 600, colourType: 5))]
                ),
                (
                    "another of one name but for a capital",
                    "![ก](turned.jpg) ![ข](Turned.png)",
                    [Turned, DocumentsOnPages.Fixture("turned.png") with { Path = "content/sub/Turned.png" }]
                ),
                (
                    "named as its version",
                    "![ก](turned.jpg) ![ข](turned-480.webp)",
                    [
                        Turned,
                        SiteInAString.File(
                            "content/sub/turned-480.webp",
                            File.ReadAllBytes(DocumentsOnPages.PathOf("photo.webp"))
                        ),
                    ]
                ),
                (
                    "that runs",
                    "![ก](a.svg)",
                    [
                        Svg(
                            "a.svg",
                            "<?xml-stylesheet href='http://x/a.css'?><!-- a --><svg "
                                + "xmlns='http://www.w3.org/2000/svg' xmlns:xlink='http://www.w3.org/1999/xlink' "
                                + "onload='x()'><script>x()</script><foreignObject/><image "
                                + "xlink:href='http://x/a.png'/><use href='#ok'/><rect fill='url(#ok)' "
                                + "style='fill:url(//x)'/><style>@import 'a.css';</style><set attributeName='href' "
                                + "to='javascript:x'/></svg>"
                        ),
                    ]
                ),
                ("that is no drawing", "![ก](a.svg)", [Svg("a.svg", "<svg")]),
                (
                    "in the same",
                    "![ก](a.svg)",
                    [
                        Svg(
                            "a.svg",
                            "<?xml version='1.0'?><svg "
                                + "xmlns='http://www.w3.org/2000/svg' width='20px' height='10'><image "
                                + "href='data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'/></svg>"
                        ),
                    ]
                ),
            }
        )
        {
            var lines = Build(
                body + "\n",
                [
                    .. files.Select(file =>
                        file.Path.StartsWith("content/sub/", StringComparison.Ordinal)
                            ? file
                            : file with
                            {
                                Path = file.Path.Replace("content/", "content/sub/", StringComparison.Ordinal),
                            }
                    ),
                ]
            )
                .Diagnostics.Where(diagnostic =>
                    Problems.Of(typeof(PictureProblems)).Contains(diagnostic.Problem)
                    || Problems.Of(typeof(DocumentProblems)).Contains(diagnostic.Problem)
                    || diagnostic.Problem.Code is "ITA212" or "ITA229"
                )
                .Select(diagnostic => diagnostic.ToLine(Language.Thai));
            told.Append("== ").Append(name).Append('\n').AppendJoin('\n', lines).Append("\n\n");
        }

        Golden.Matches("picture-messages.txt", told.ToString());
    }

    [Fact]
    public void Pictures_that_differ_in_their_ending_only_have_versions_of_their_own()
    {
        var result = Build("![ก](turned.jpg) ![ข](turned.png)\n", Turned, DocumentsOnPages.Fixture("turned.png"));
        var page = SiteInAString.Text(result, "sub/a.html");

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains("srcset=\"turned-480.webp 480w", page, StringComparison.Ordinal);
        Assert.Contains("srcset=\"turned.png-480.webp 480w", page, StringComparison.Ordinal);
        Assert.Contains(result.Artifacts, artifact => artifact.Path.Value == "sub/turned.png-480.webp");
    }

    [Fact]
    public void Of_the_pictures_of_a_page_only_the_first_is_loaded_at_once()
    {
        var page = SiteInAString.Text(
            Build("## ก\n![ก](turned.jpg)\n\n## ข\n![ข](turned.jpg) ![ค](turned.jpg)\n", Turned),
            "sub/a.html"
        );

        Assert.Equal(3, page.Split("<picture>").Length - 1);
        Assert.Equal(2, page.Split("loading=\"lazy\" decoding=\"async\"").Length - 1);
        Assert.True(
            page.IndexOf("alt=\"ก\"", StringComparison.Ordinal) < page.IndexOf("lazy", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Pictures_that_move_or_are_small_or_drawn_have_no_versions()
    {
        var gif = new byte[]
        {
            (byte)'G',
            (byte)'I',
            (byte)'F',
            (byte)'8',
            (byte)'9',
            (byte)'a',
            0x58,
            0x02,
            0x2C,
            0x01,
            0,
            0,
            0,
            0x3B,
        };
        var result = Build(
            "![ก](a.gif) ![ข](b.svg) ![ค](photo.jpg)\n",
            SiteInAString.File("content/sub/a.gif", gif),
            Svg("b.svg", "<svg xmlns='http://www.w3.org/2000/svg' width='900' height='300'/>"),
            DocumentsOnPages.Fixture("photo.jpg")
        );
        var page = SiteInAString.Text(result, "sub/a.html");

        Assert.Contains("<img src=\"a.gif\" alt=\"ก\" width=\"600\" height=\"300\">", page, StringComparison.Ordinal);
        Assert.Contains(
            "<img src=\"b.svg\" alt=\"ข\" width=\"900\" height=\"300\" loading",
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("srcset", page, StringComparison.Ordinal);
        Assert.DoesNotContain(
            result.Artifacts,
            artifact => artifact.Path.Value.EndsWith(".webp", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void News_are_listed_with_their_first_picture_and_what_is_said_under_it_is_no_part_of_the_summary()
    {
        var result = SiteInAString.Build(
            """
            -- content/news/2026-11-02-a.md --
            # ข่าวหนึ่ง

            ![คำใต้ภาพ](photo.jpg)

            เนื้อข่าว
            -- content/news/2026-11-01-b.md --
            # ข่าวสอง

            ไม่มีภาพ
            -- themes/plain/templates/news.html --
            <h1>{{ page.title }}</h1>{{ for entry in entries }}<p><a href="{{ entry.address }}">{{ entry.title }}</a> {{ entry.summary }}</p>{{ if entry.picture }}<img src="{{ entry.picture.address }}" alt="" width="{{ entry.picture.width }}" height="{{ entry.picture.height }}">{{ end }}{{ end }}
            """,
            [SiteInAString.File("content/news/photo.jpg", File.ReadAllBytes(DocumentsOnPages.PathOf("photo.jpg")))]
        );
        var page = SiteInAString.Text(result, "news/index.html");

        Assert.Equal("", SiteInAString.Lines(result, Severity.Error));
        Assert.Matches("ข่าวหนึ่ง</a> เนื้อข่าว</p><img src=\"photo[^\"]*\" alt=\"\" width=\"\\d+\"", page);
        Assert.Equal(2, page.Split("<img").Length);
    }

    [Fact]
    public void A_text_that_looks_like_a_drawing_by_name_is_read_as_one() =>
        Assert.Contains(
            "ITA272",
            SiteInAString.Lines(
                Build(
                    "[ก](a.svg)\n",
                    Svg("a.svg", "<!-- hello --><svg xmlns='http://www.w3.org/2000/svg'><script/></svg>")
                )
            ),
            StringComparison.Ordinal
        );

    private static BuildResult Build(string body, params SourceFile[] files) =>
        SiteInAString.Build(
            $"-- content/sub/a.md --\n# ก\n{body}",
            files.Select(file =>
                file.Path.StartsWith("content/sub/", StringComparison.Ordinal)
                    ? file
                    : file with
                    {
                        Path = file.Path.Replace("content/", "content/sub/", StringComparison.Ordinal),
                    }
            )
        );

    private static SourceFile Svg(string name, string text) =>
        SiteInAString.File($"content/sub/{name}", Encoding.UTF8.GetBytes(text));

    private static SourceFile Cut(string name) =>
        SiteInAString.File($"content/sub/{name}", File.ReadAllBytes(DocumentsOnPages.PathOf(name))[..^200]);

    [Theory]
    [InlineData(8, 7_000, 7_000, "")]
    [InlineData(16, 5_000, 5_000, "")]
    [InlineData(16, 7_000, 7_000, "error ITA270: รูปนี้มีขนาด 7000 × 7000 พิกเซล เกิน 25 ล้านพิกเซล")]
    public void Deep_colours_may_have_half_the_pixels(byte bits, int width, int height, string told)
    {
        var picture = SiteInAString.File("content/sub/a.png", Png(width, height, bits: bits));
        var lines = SiteInAString.Lines(Build("![ก](a.png)", picture));

        Assert.Contains(told, lines, StringComparison.Ordinal);
        Assert.Equal(told.Length > 0, lines.Contains("ITA270", StringComparison.Ordinal));
    }

    /// <summary>A head without pixels.</summary>
    private static byte[] Png(int width, int height, byte colourType = 2, byte bits = 8)
    {
        byte[] head =
        [
            .. "IHDR"u8,
            (byte)(width >> 24),
            (byte)(width >> 16),
            (byte)(width >> 8),
            (byte)width,
            (byte)(height >> 24),
            (byte)(height >> 16),
            (byte)(height >> 8),
            (byte)height,
            bits,
            colourType,
            0,
            0,
            0,
        ];
        return
        [
            0x89,
            .. "PNG\r\n"u8,
            0x1A,
            (byte)'\n',
            0,
            0,
            0,
            13,
            .. head,
            .. Sum(head),
            0,
            0,
            0,
            0,
            .. "IEND"u8,
            0xAE,
            0x42,
            0x60,
            0x82,
        ];
    }

    private static byte[] Sum(byte[] bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
        }

        sum = ~sum;
        return [(byte)(sum >> 24), (byte)(sum >> 16), (byte)(sum >> 8), (byte)sum];
    }
}
