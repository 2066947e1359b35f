using System.Text;
using System.Text.Json;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Model;
using SkiaSharp;

namespace ItaSite.Tests.Building;

/// <summary>A site with the face of its agency: emblem, picture or landscape, colour.</summary>
public class AgencysFace
{
    private const string Survey = "  \"eit\": { \"url\": \"https://survey.example.go.th/eit/abc\" }";

    /// <summary>Round, of shapes that every program draws, and of what only browsers draw.</summary>
    private const string Plain =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><g fill="#a01010"><circle cx="32" cy="32" r="30"/></g><rect x="20" y="20" width="24" height="24" rx="3" style="fill:#fff"/></svg>""";

    private const string Lettered =
        """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><circle cx="32" cy="32" r="30"/><text x="9" y="40">อบต</text></svg>""";

    private static readonly Lazy<IReadOnlyList<SourceFile>> RealTheme = new(() =>
        [.. SiteFolder.Read(Repository.Root).Under("themes/khlongkhanak/")]
    );

    [Fact]
    public void An_emblem_as_a_drawing_stands_beside_the_name_in_tabs_and_on_telephones()
    {
        var result = Build("\"emblem\": \"emblem.svg\"", "", Svg(Plain));

        Assert.Equal("", SiteInAString.Lines(result));
        foreach (var page in new[] { "index.html", "eit-poster.html", "oit/2570/report.html", "contact.html" })
            Assert.Matches(
                "<img class=\"emblem\" src=\"(?:\\.\\./)*emblem\\.svg\" alt=\"\" width=\"64\" height=\"64\">",
                SiteInAString.Text(result, page)
            );

        var home = SiteInAString.Text(result, "index.html");
        Assert.Contains(
            "<link rel=\"icon\" type=\"image/svg+xml\" href=\"emblem.svg\">",
            home,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<link rel=\"apple-touch-icon\" href=\"assets/apple-touch-icon.png\">",
            home,
            StringComparison.Ordinal
        );
        Assert.Equal(["emblem.svg", "assets/icon-192.png", "assets/icon-512.png"], IconsIn(result));
        using var icon = Picture(result, "assets/icon-192.png");
        Assert.Equal((192, 192), (icon.Width, icon.Height));
        Assert.Equal(SKColors.White, icon.GetPixel(3, 3));
        Assert.Equal(new SKColor(0xa0, 0x10, 0x10), icon.GetPixel(96, 30));
        Assert.Equal(SKColors.White, icon.GetPixel(96, 96));
    }

    [Fact]
    public void What_only_browsers_draw_is_shown_as_it_is_and_no_icon_is_made_of_half_of_it()
    {
        var result = Build("\"emblem\": \"emblem.svg\"", "", Svg(Lettered));

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains(
            "content/emblem.svg(1,93): warning ITA475",
            SiteInAString.Lines(result, Severity.Warning),
            StringComparison.Ordinal
        );
        Assert.Equal(["emblem.svg"], IconsIn(result));
        Assert.DoesNotContain("apple-touch-icon", SiteInAString.Text(result, "index.html"), StringComparison.Ordinal);
        Assert.DoesNotContain(result.Artifacts, artifact => artifact.Path.Value == "assets/icon-192.png");
    }

    /// <summary>Each in the second line of the file.</summary>
    [Theory]
    [InlineData("<text x='9' y='40'>อบต</text>", "text", 1)]
    [InlineData("<g><text y='9'>อบต</text></g>", "text", 4)]
    [InlineData(
        "<defs><linearGradient id='a'><stop offset='0'/></linearGradient></defs><path d='M0 0h9z' fill='url(#a)'/>",
        "linearGradient",
        7
    )]
    [InlineData("<defs><circle id='a' r='9'/></defs><use href='#a'/>", "use", 36)]
    [InlineData("<clipPath id='a'><circle r='9'/></clipPath>", "clipPath", 1)]
    [InlineData("<path style='mix-blend-mode:multiply' d='M0 0h9v9z'/>", "style", 7)]
    public void What_keeps_an_emblem_from_telephones_is_told_with_its_place(string part, string name, int column)
    {
        var svg =
            $"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 64 64'><circle cx='32' cy='32' r='30'/>\n{part}</svg>";

        var told = SiteInAString.Lines(Build("\"emblem\": \"emblem.svg\"", "", Svg(svg)), Severity.Warning);

        Assert.Contains($"content/emblem.svg(2,{column}): warning ITA475", told, StringComparison.Ordinal);
        Assert.Contains($"“{name}”", told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_for_what_is_missing_carries_a_drawn_emblem_in_itself_and_loads_none()
    {
        var drawn = SiteInAString.Text(Build("\"emblem\": \"emblem.svg\"", "", Svg(Plain)), "404.html");
        Assert.Contains("<img class=\"emblem\" src=\"data:image/svg+xml;base64,", drawn, StringComparison.Ordinal);

        var picture = Build("\"emblem\": \"a.png\"", "", File("a.png", MadePicture.Png(400, 400)));
        Assert.DoesNotContain("class=\"emblem\"", SiteInAString.Text(picture, "404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_emblem_is_written_anew_and_never_as_the_author_had_it()
    {
        const string noted = "<!-- ร่าง 081-234-5678 -->";
        var result = Build(
            "\"emblem\": \"emblem.svg\"",
            "",
            Svg(Plain.Replace("<g", noted + "<g", StringComparison.Ordinal))
        );

        Assert.DoesNotContain("ร่าง", SiteInAString.Text(result, "emblem.svg"), StringComparison.Ordinal);
        Assert.Contains(
            "ITA272",
            SiteInAString.Lines(
                Build(
                    "\"emblem\": \"emblem.svg\"",
                    "",
                    Svg(Plain.Replace("<g", "<script>1</script><g", StringComparison.Ordinal))
                )
            ),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData(1200, 1200, 288, 288)]
    [InlineData(200, 240, 200, 240)]
    [InlineData(1000, 500, 288, 144)]
    public void An_emblem_as_a_picture_is_shown_small_and_sharp(int width, int height, int shownWidth, int shownHeight)
    {
        var png = SiteInAString.File("content/seal.png", MadePicture.Png(width, height));
        var result = Build("\"emblem\": \"seal.png\"", "", png);

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains(
            $"<img class=\"emblem\" src=\"assets/emblem.png\" alt=\"\" width=\"{shownWidth}\" height=\"{shownHeight}\">",
            SiteInAString.Text(result, "index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<link rel=\"icon\" type=\"image/png\" href=\"assets/emblem.png\">",
            SiteInAString.Text(result, "index.html"),
            StringComparison.Ordinal
        );
        using var shown = Picture(result, "assets/emblem.png");
        Assert.Equal((shownWidth, shownHeight), (shown.Width, shown.Height));
        Assert.Equal(0, shown.GetPixel(0, 0).Alpha);
        Assert.Equal(SKColors.SeaGreen, shown.GetPixel(shownWidth / 2, shownHeight / 2));
        using var touch = Picture(result, "assets/apple-touch-icon.png");
        Assert.Equal((180, 255), (touch.Width, touch.GetPixel(0, 0).Alpha));
    }

    [Fact]
    public void Without_an_emblem_a_neutral_sign_in_the_agencys_colour_stands_there_and_nobody_elses()
    {
        var result = Build("", "\"colour\": \"#7a1f5c\"");

        Assert.Contains("src=\"assets/icon.svg\"", SiteInAString.Text(result, "index.html"), StringComparison.Ordinal);
        var icon = SiteInAString.Text(result, "assets/icon.svg");
        Assert.Contains("#7a1f5c", icon, StringComparison.Ordinal);
        Assert.DoesNotContain("#0a4a3f", icon, StringComparison.Ordinal);
        using var made = Picture(result, "assets/icon-512.png");
        Assert.Equal(new SKColor(0x7a, 0x1f, 0x5c), made.GetPixel(256, 450));
        Assert.DoesNotContain("M19.5 34.5", icon, StringComparison.Ordinal);
    }

    [Fact]
    public void A_light_colour_is_written_on_in_black_by_the_sign_too()
    {
        var icon = SiteInAString.Text(Build("", "\"colour\": \"#ffe000\""), "assets/icon.svg");

        Assert.Contains("fill=\"#ffe000\"", icon, StringComparison.Ordinal);
        Assert.Contains("fill=\"#000000\"", icon, StringComparison.Ordinal);
        Assert.DoesNotContain("#ffffff", icon, StringComparison.Ordinal);
    }

    [Fact]
    public void A_picture_takes_the_place_of_the_landscape_in_the_width_of_each_screen()
    {
        var photo = SiteInAString.File("content/hall.jpg", MadePicture.Jpeg(1800, 900));
        var result = Build("", "\"heroImage\": \"hall.jpg\", \"heroImageText\": \"ที่ทำการริมคลอง\"", photo);

        Assert.Equal("", SiteInAString.Lines(result));
        var home = SiteInAString.Text(result, "index.html");
        Assert.Matches(
            "<div class=\"hero-picture\"><picture><source type=\"image/webp\" srcset=\"hall-480\\.webp 480w, "
                + "hall-960\\.webp 960w, hall-1600\\.webp 1600w\" sizes=\"100vw\"><img src=\"hall\\.jpg\" "
                + "alt=\"ที่ทำการริมคลอง\" width=\"1800\" height=\"900\"></picture></div>",
            home
        );
        Assert.DoesNotContain("class=\"landscape\"", home, StringComparison.Ordinal);
        Assert.Contains(result.Artifacts, artifact => artifact.Path.Value == "hall-480.webp");
        Assert.DoesNotContain("ITA98", SiteInAString.Lines(result, Severity.Warning), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "field-2")]
    [InlineData("\"heroDrawing\": \"rice\"", "field-2")]
    [InlineData("\"heroDrawing\": \"hills\"", "far")]
    [InlineData("\"heroDrawing\": \"coast\"", "sand")]
    [InlineData("\"heroDrawing\": \"town\"", "wall")]
    public void A_landscape_is_chosen(string setting, string shape)
    {
        var home = SiteInAString.Text(Build("", setting), "index.html");

        Assert.Equal(2, home.Split("<svg class=\"landscape\"").Length);
        Assert.Contains($"class=\"{shape}\"", home, StringComparison.Ordinal);
    }

    /// <summary>Whoever reads on the telephone itself can't scan its screen.</summary>
    [Theory]
    [InlineData("![คิวอาร์โค้ด](/assets/eit-qr.svg)", 1)]
    [InlineData("[![คิวอาร์โค้ด](/assets/eit-qr.png)](/eit.html)", 1)]
    [InlineData("![คิวอาร์โค้ด](/assets/eit-qr.svg)\n\n<https://survey.example.go.th/eit/abc>", 1)]
    [InlineData("ดู[หน้าแบบวัด](/eit.html)", 0)]
    public void The_survey_s_address_stands_beside_its_code_on_an_item_s_page(string text, int addresses)
    {
        var result = SiteInAString.Build(
            Settings("", "", "khlongkhanak")
                + $"-- content/oit/2570/a2.md --\n---\nitem: A2\n---\n## แผน {{#plan}}\n\n{text}\n",
            RealTheme.Value
        );

        Assert.Equal(
            addresses,
            SiteInAString.Text(result, "oit/2570/a2.html").Split("href=\"https://survey.example.go.th/eit/abc\"").Length
                - 1
        );
    }

    [Theory]
    [InlineData("", "assets/share-card.png", "1200", "summary_large_image")]
    [InlineData("\"heroDrawing\": \"coast\"", "assets/icon-512.png", "512", "summary")]
    [InlineData("\"heroImage\": \"hall.jpg\"", "hall.jpg", "1800", "summary_large_image")]
    public void Other_sites_show_no_land_that_is_not_the_agencys(
        string setting,
        string picture,
        string wide,
        string card
    )
    {
        var photo = SiteInAString.File("content/hall.jpg", MadePicture.Jpeg(1800, 900));
        var home = SiteInAString.Text(Build("", setting, photo), "index.html");

        Assert.Contains(
            $"<meta property=\"og:image\" content=\"https://www.example.go.th/{picture}\">",
            home,
            StringComparison.Ordinal
        );
        Assert.Contains($"<meta property=\"og:image:width\" content=\"{wide}\">", home, StringComparison.Ordinal);
        Assert.Contains($"<meta name=\"twitter:card\" content=\"{card}\">", home, StringComparison.Ordinal);
    }

    [Fact]
    public void One_colour_turns_the_theme_and_no_page_carries_a_style_of_its_own()
    {
        var result = Build("", "\"colour\": \"#7a1f5c\"");

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains("--brand: #7a1f5c;", SiteInAString.Text(result, "assets/tokens.css"), StringComparison.Ordinal);
        Assert.Contains(
            "<meta name=\"theme-color\" content=\"#7a1f5c\" media=\"(prefers-color-scheme: light)\">",
            SiteInAString.Text(result, "index.html"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"theme_color\": \"#7a1f5c\"",
            SiteInAString.Text(result, "manifest.webmanifest"),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("style=", SiteInAString.Text(result, "index.html"), StringComparison.Ordinal);

        // The page that carries the sheet in itself allows it by the hash of what it became.
        Assert.Contains("--brand: #7a1f5c;", SiteInAString.Text(result, "404.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_reads_as_it_was_accepted()
    {
        var big = MadePicture.Png(400, 400);
        var told = new StringBuilder();
        foreach (
            var (name, agency, site, files) in new (string, string, string, SourceFile[])[]
            {
                ("no such emblem", Emblem("emblen.svg"), "", [Svg(Plain)]),
                ("an emblem by its path from the root", Emblem("content/emblem.svg"), "", [Svg(Plain)]),
                ("an emblem outside of content", Emblem("../emblem.svg"), "", []),
                ("a page as emblem", Emblem("contact.md"), "", []),
                ("a JPEG as emblem", Emblem("a.jpg"), "", [File("a.jpg", MadePicture.Jpeg(400, 400))]),
                ("a JPEG called PNG", Emblem("a.png"), "", [File("a.png", MadePicture.Jpeg(400, 400))]),
                ("a tiny emblem", Emblem("a.png"), "", [File("a.png", MadePicture.Png(191, 400))]),
                ("a banner as emblem", Emblem("a.png"), "", [File("a.png", MadePicture.Png(900, 200))]),
                (
                    "half an emblem",
                    Emblem("a.png"),
                    "",
                    [File("a.png", [.. big.Take(60), .. big.Skip(big.Length - 40)])]
                ),
                (
                    "a drawing of nothing",
                    Emblem("emblem.svg"),
                    "",
                    [Svg("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'/>")]
                ),
                (
                    "a drawing without measures",
                    Emblem("emblem.svg"),
                    "",
                    [Svg("<svg xmlns='http://www.w3.org/2000/svg'><path d='M0 0h9v9z'/></svg>")]
                ),
                ("an emblem with letters", Emblem("emblem.svg"), "", [Svg(Lettered)]),
                ("an emblem that is no text", "\"emblem\": [\"emblem.svg\"]", "", [Svg(Plain)]),
                ("no such hero", "", "\"heroImage\": \"hal.jpg\"", [File("hall.jpg", MadePicture.Jpeg(1300, 600))]),
                ("a drawing as hero", "", "\"heroImage\": \"emblem.svg\"", [Svg(Plain)]),
                ("a hero without words", "", "\"heroImage\": \"a.jpg\"", [File("a.jpg", MadePicture.Jpeg(1300, 600))]),
                ("a small hero", "", Hero("a.jpg"), [File("a.jpg", MadePicture.Jpeg(800, 600))]),
                ("an upright hero", "", Hero("a.jpg"), [File("a.jpg", MadePicture.Jpeg(1300, 1900))]),
                (
                    "a hero and a drawing",
                    "",
                    Hero("a.jpg") + ", \"heroDrawing\": \"town\"",
                    [File("a.jpg", MadePicture.Jpeg(1300, 600))]
                ),
                ("words without a hero", "", "\"heroImageText\": \"ก\"", []),
                ("another drawing", "", "\"heroDrawing\": \"rise\"", []),
                ("a colour in words", "", "\"colour\": \"เขียว\"", []),
                ("a colour without its sign", "", "\"colour\": \"0A4A3F\"", []),
                ("a colour of C", "", "\"colour\": \"0x0a4a3f\"", []),
                ("a colour with its opacity", "", "\"colour\": \"#0a4a3fff\"", []),
                ("a colour in numbers", "", "\"colour\": [10, 74, 63]", []),
                ("a word misspelt", "", "\"color\": \"#0a4a3f\"", []),
            }
        )
        {
            var lines = Build(agency, site, files)
                .Diagnostics.Where(diagnostic =>
                    Problems.Of(typeof(FaceProblems)).Contains(diagnostic.Problem)
                    || diagnostic.Problem.Severity == Severity.Error
                )
                .Select(diagnostic => diagnostic.ToLine(Language.Thai));
            told.Append("== ").Append(name).Append('\n').AppendJoin('\n', lines).Append("\n\n");
        }

        Golden.Matches("face-messages.txt", told.ToString());
    }

    [Fact]
    public void A_colour_that_a_theme_can_not_follow_is_told() =>
        Assert.Contains(
            "site.config.json(6,13): warning ITA989",
            SiteInAString.Lines(
                SiteInAString.Build(Settings("", "\"colour\": \"#0a4a3f\"", "plain")),
                Severity.Warning
            ),
            StringComparison.Ordinal
        );

    private static string Emblem(string path) => $"\"emblem\": \"{path}\"";

    private static string Hero(string path) => $"\"heroImage\": \"{path}\", \"heroImageText\": \"ที่ทำการ\"";

    private static SourceFile Svg(string text) => File("emblem.svg", Encoding.UTF8.GetBytes(text));

    private static SourceFile File(string name, byte[] bytes) => SiteInAString.File($"content/{name}", bytes);

    private static BuildResult Build(string agency, string site, params SourceFile[] files) =>
        SiteInAString.Build(Settings(agency, site, "khlongkhanak"), [.. RealTheme.Value, .. files]);

    private static string Settings(string agency, string site, string theme) =>
        $$"""
            -- site.config.json --
            {
              "agency": { "name": "เทศบาลเมืองตัวอย่าง", "shortName": "ทม.ตัวอย่าง"{{(
                agency.Length > 0 ? ", " + agency : ""
            )}} },
              "baseUrl": "https://www.example.go.th/",
              "fiscalYear": 2570,
              "theme": "{{theme}}",
              {{(site.Length > 0 ? site + "," : "")}}
            {{Survey}}
            }

            """;

    private static SKBitmap Picture(BuildResult result, string path)
    {
        using var stream = result.Artifacts.Single(artifact => artifact.Path.Value == path).Open();
        return SKBitmap.Decode(stream);
    }

    private static IEnumerable<string?> IconsIn(BuildResult result)
    {
        using var manifest = JsonDocument.Parse(SiteInAString.Text(result, "manifest.webmanifest"));
        return
        [
            .. manifest
                .RootElement.GetProperty("icons")
                .EnumerateArray()
                .Select(icon => icon.GetProperty("src").GetString()),
        ];
    }
}
