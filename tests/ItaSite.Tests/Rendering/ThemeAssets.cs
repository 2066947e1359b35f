using System.Buffers.Binary;
using System.Text.Json;
using System.Text.RegularExpressions;
using ItaSite.Building;
using ItaSite.Disk;

namespace ItaSite.Tests.Rendering;

/// <summary>
/// The pictures of the repository's own site and theme are what their names, and what the site says of them, promise.
/// </summary>
public class ThemeAssets
{
    private static readonly Lazy<BuildResult> Site = new(() => SiteBuild.Run(SiteFolder.Read(Repository.Root)));

    [Theory]
    [InlineData("assets/icon-192.png", 192, 192)]
    [InlineData("assets/icon-512.png", 512, 512)]
    [InlineData("assets/apple-touch-icon.png", 180, 180)]
    [InlineData("assets/share-card.png", 1200, 630)]
    public void A_picture_has_the_size_of_its_purpose(string path, int width, int height) =>
        Assert.Equal((width, height), SizeOf(BytesOf(path)));

    [Fact]
    public void The_manifest_lists_the_icons_and_the_colours_of_the_tokens()
    {
        using var manifest = JsonDocument.Parse(SiteInAString.Text(Site.Value, "manifest.webmanifest"));
        var tokens = File.ReadAllText(Path.Combine(Repository.Root, "themes", "khlongkhanak", "assets", "tokens.css"));

        Assert.Equal(
            ["emblem.svg", "assets/icon-192.png", "assets/icon-512.png"],
            manifest
                .RootElement.GetProperty("icons")
                .EnumerateArray()
                .Select(icon => icon.GetProperty("src").GetString())
        );
        Assert.Contains(
            $"--brand: {manifest.RootElement.GetProperty("theme_color").GetString()};",
            tokens,
            StringComparison.Ordinal
        );
        Assert.Contains(
            $"--page: {manifest.RootElement.GetProperty("background_color").GetString()};",
            tokens,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void The_site_shares_a_picture_that_it_publishes_in_the_size_that_it_says()
    {
        var home = SiteInAString.Text(Site.Value, "index.html");
        Assert.Contains(
            "<meta property=\"og:image\" content=\"https://www.khlongkhanak.go.th/share-card.png\">",
            home,
            StringComparison.Ordinal
        );
        Assert.Contains("<meta property=\"og:image:width\" content=\"1200\">", home, StringComparison.Ordinal);
        Assert.Equal((1200, 630), SizeOf(BytesOf("share-card.png")));
    }

    [Fact]
    public void No_two_pages_of_the_site_have_one_name_or_one_description() =>
        Assert.DoesNotContain(Site.Value.Diagnostics, diagnostic => diagnostic.Problem.Code is "ITA620" or "ITA621");

    [Fact]
    public void Every_item_of_the_year_has_an_English_title()
    {
        var page = SiteInAString.Text(Site.Value, "oit/2566/english.html");

        Assert.Equal(43, page.Split("<th scope=\"row\">").Length - 1);
        Assert.DoesNotMatch("<th scope=\"row\"><a [^>]*>O[0-9]", page);
    }

    /// <summary>So that a concern's file is found by the README alone.</summary>
    [Fact]
    public void The_theme_s_README_names_every_script_and_every_part_of_the_style_sheet()
    {
        var theme = Path.Combine(Repository.Root, "themes", "khlongkhanak");
        var readme = File.ReadAllText(Path.Combine(theme, "README.md"));
        var assets = Path.Combine(theme, "assets");
        var parts = Directory
            .EnumerateDirectories(assets)
            .Where(folder => Path.GetExtension(folder) is ".css" or ".js")
            .SelectMany(Directory.EnumerateFiles)
            .Select(Path.GetFileNameWithoutExtension);
        string[] names = [.. parts!, .. Directory.EnumerateFiles(assets, "*.js").Select(Path.GetFileName)!];

        Assert.Contains("05-ranking", names);
        Assert.All(names, name => Assert.Contains($"`{name}`", readme, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("search.html", "words.js search.js")]
    [InlineData("oit/2566/index.html", "words.js checklist.js")]
    [InlineData("oit/2566/o12.html", "tables.js copy.js")]
    [InlineData("index.html", "home.js")]
    public void A_page_loads_the_scripts_that_it_needs_in_their_order(string page, string scripts)
    {
        var loaded = new Regex("<script src=\"[./]*assets/([^\"]+)\"(?: defer)?></script>");

        var found = loaded.Matches(SiteInAString.Text(Site.Value, page)).Select(script => script.Groups[1].Value);

        Assert.Equal(scripts, string.Join(' ', found));
    }

    private static byte[] BytesOf(string path)
    {
        using var bytes = new MemoryStream();
        using var stream = Site.Value.Artifacts.Single(artifact => artifact.Path.Value == path).Open();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    /// <summary>Stands behind a PNG's signature and the head of its first chunk.</summary>
    private static (int Width, int Height) SizeOf(byte[] png) =>
        (BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(16)), BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(20)));
}
