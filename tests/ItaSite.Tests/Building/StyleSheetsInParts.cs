using System.Net;
using System.Security.Cryptography;
using System.Text;
using ItaSite.Building;
using ItaSite.Diagnostics;

namespace ItaSite.Tests.Building;

/// <summary>A theme's author cuts a style sheet into files; a visitor's browser asks for one.</summary>
public class StyleSheetsInParts
{
    private const string Folder = "themes/plain/assets/site.css";

    private const string Parts = """
        -- !themes/plain/assets/site.css --
        -- themes/plain/assets/site.css/02-print.css --
        @media print { body { color: black } }
        -- themes/plain/assets/site.css/01-base.css --
        body { margin: 0 }
        -- themes/plain/assets/site.css/10-last.css --
        @media print { body { color: #111 } }

        """;

    [Fact]
    public void A_folder_named_as_a_style_sheet_is_published_as_one_in_the_order_of_names()
    {
        var result = SiteInAString.Build(Parts);

        Assert.Equal("", SiteInAString.Lines(result));
        var sheet = SiteInAString.Text(result, "assets/site.css");
        Assert.Equal(
            ["body { margin: 0 }", "@media print { body { color: black } }", "@media print { body { color: #111 } }"],
            sheet.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
        Assert.DoesNotContain(PathsOf(result), path => path.StartsWith("assets/site.css/", StringComparison.Ordinal));
        Assert.Contains("href=\"assets/site.css\"", SiteInAString.Text(result, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_named_as_a_script_is_published_as_one_too()
    {
        var result = SiteInAString.Build(
            """
            -- themes/plain/assets/search.js/02-view.js --
            "use strict"; two();
            -- themes/plain/assets/search.js/01-index.js --
            "use strict"; one();

            """
        );

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Equal(
            ["\"use strict\"; one();", "\"use strict\"; two();"],
            SiteInAString.Text(result, "assets/search.js").Split('\n', StringSplitOptions.RemoveEmptyEntries)
        );
        Assert.DoesNotContain(PathsOf(result), path => path.StartsWith("assets/search.js/", StringComparison.Ordinal));
    }

    /// <summary>A byte-order mark between two parts would belong to the selector behind it.</summary>
    [Theory]
    [InlineData("\uFEFFp { margin: 0 }", "\uFEFFa { margin: 0 }\r\n")]
    [InlineData("p { margin: 0 }\n", "a { margin: 0 }")]
    [InlineData("p { margin: 0 }\n/* ก */", "@media print { a { margin: 0 } }")]
    public void Parts_are_joined_by_an_end_of_line_and_nothing_else(string first, string second)
    {
        var result = SiteInAString.Build(
            "-- !themes/plain/assets/site.css --\n",
            [
                SiteInAString.File($"{Folder}/a.css", Encoding.UTF8.GetBytes(first)),
                SiteInAString.File($"{Folder}/b.css", Encoding.UTF8.GetBytes(second)),
            ]
        );

        Assert.Equal("", SiteInAString.Lines(result));
        var expected = $"{first}\n{second}".Replace("\uFEFF", "", StringComparison.Ordinal).ReplaceLineEndings("\n");
        Assert.Equal(expected, SiteInAString.Text(result, "assets/site.css"));
    }

    [Theory]
    [InlineData("@import 'a.css';\n", "(1,1)")]
    [InlineData("/* import */\n\n  @IMPORT url(a.css) print;\nb { margin: 0 }\n", "(3,3)")]
    [InlineData("@charset \"utf-8\";\n@layer base, page;\n@import \"a.css\";\n", "(3,1)")]
    public void An_import_that_browsers_would_ignore_is_told(string part, string place)
    {
        var result = SiteInAString.Build($"{Parts}-- {Folder}/11-import.css --\n{part}");

        Assert.StartsWith(
            $"{Folder}/11-import.css{place}: error ITA501",
            SiteInAString.Lines(result),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("00-first.css", "@import 'a.css';\n")]
    [InlineData("11-later.css", "/* @import 'a.css'; */ b { margin: 0 }\n")]
    [InlineData("11-later.css", "a::after { content: \"@import 'a.css'\" }\n")]
    public void An_import_that_works_or_is_none_is_let_be(string name, string part) =>
        Assert.Equal("", SiteInAString.Lines(SiteInAString.Build($"{Parts}-- {Folder}/{name} --\n{part}")));

    [Fact]
    public void The_page_that_carries_its_style_allows_the_joined_sheet_by_its_hash()
    {
        const string style = "<h1>ก</h1><style>{{ inline_asset 'site.css' }}</style>";

        var result = SiteInAString.Build($"{Parts}-- themes/plain/templates/404.html --\n{style}\n");

        Assert.Equal("", SiteInAString.Lines(result));
        var sheet = Encoding.UTF8.GetBytes(SiteInAString.Text(result, "assets/site.css"));
        var page = WebUtility.HtmlDecode(SiteInAString.Text(result, "404.html"));
        Assert.Contains($"sha256-{Convert.ToBase64String(SHA256.HashData(sheet))}", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-- themes/plain/assets/print.CSS/a.css --\np { margin: 0 }\n", "assets/print.CSS")]
    [InlineData("-- themes/plain/assets/more/print.css/a.css --\np { margin: 0 }\n", "assets/more/print.css")]
    [InlineData("-- themes/plain/assets/print.css/more/a.css --\np { margin: 0 }\n", "assets/print.css")]
    [InlineData("-- themes/plain/assets/styles/print.css --\np { margin: 0 }\n", "assets/styles/print.css")]
    public void Sheets_and_their_folders_may_stand_in_folders(string files, string address)
    {
        var result = SiteInAString.Build(files);

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Equal("p { margin: 0 }", SiteInAString.Text(result, address).Trim());
    }

    [Theory]
    [InlineData("site.css")]
    [InlineData("site.css/01-a.css")]
    [InlineData("site.css/02-b.css")]
    public void What_a_sheet_loads_from_another_host_is_told_where_it_stands(string file)
    {
        var isSecond = file.EndsWith("02-b.css", StringComparison.Ordinal);
        var first = isSecond ? $"-- {Folder}/01-a.css --\nb {{ margin: 0 }}\n" : "";
        var wrong = $"-- themes/plain/assets/{file} --\na {{\n  background: url(//example.com/a.png)\n}}\n";

        var result = SiteInAString.Build($"-- !{Folder} --\n{first}{wrong}");

        var place = $"themes/plain/assets/{file}(2,19)";
        Assert.StartsWith($"{place}: error ITA606", SiteInAString.Lines(result), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_part_of_a_sheet_is_told_and_not_published()
    {
        var result = SiteInAString.Build(Parts + "-- themes/plain/assets/site.css/notes.txt --\nก\n");

        Assert.Contains(
            "themes/plain/assets/site.css/notes.txt(1,1): warning ITA230",
            SiteInAString.Lines(result, Severity.Warning),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(PathsOf(result), path => path.EndsWith("notes.txt", StringComparison.Ordinal));
    }

    [Fact]
    public void A_part_that_is_not_UTF_8_is_told_by_its_own_name()
    {
        var bad = SiteInAString.File($"{Folder}/03-bad.css", [0x61, 0xE9, 0x62]);

        var result = SiteInAString.Build(Parts, [bad]);

        Assert.StartsWith($"{bad.Path}(1,2): error ITA", SiteInAString.Lines(result), StringComparison.Ordinal);
    }

    private static IEnumerable<string> PathsOf(BuildResult result) =>
        result.Artifacts.Select(artifact => artifact.Path.Value);
}
