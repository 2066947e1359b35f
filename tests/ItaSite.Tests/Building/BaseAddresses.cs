using ItaSite.Building;

namespace ItaSite.Tests.Building;

/// <summary>The site's own address, as the settings have it and as it is typed.</summary>
public class BaseAddresses
{
    [Theory]
    [InlineData("https://new.example.go.th/", "https://new.example.go.th/")]
    [InlineData("https://new.example.go.th", "https://new.example.go.th/")]
    [InlineData("https://example.github.io/site", "https://example.github.io/site/")]
    public void The_typed_address_takes_the_place_of_the_settings(string typed, string used)
    {
        var result = SiteBuild.Run(SiteInAString.Tree(), baseUrl: typed);

        Assert.Equal(0, result.Errors);
        Assert.Contains(
            $"<loc>{used}oit/2570/index.html</loc>",
            SiteInAString.Text(result, "sitemap.xml"),
            StringComparison.Ordinal
        );
        Assert.All(
            SiteInAString.Texts(result),
            file => Assert.DoesNotContain("https://www.example.go.th/oit", file.Text, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void A_wrong_address_in_the_settings_is_told_there_whatever_is_typed()
    {
        var settings = SiteInAString
            .Split(SiteInAString.Small)["site.config.json"]
            .Replace("\"https://www.example.go.th/\"", "\"www.example.go.th\"", StringComparison.Ordinal);
        var tree = SiteInAString.Tree($"-- site.config.json --\n{settings}");

        foreach (var typed in new[] { null, "https://new.example.go.th/" })
        {
            var line = Assert.Single(SiteInAString.Lines(SiteBuild.Run(tree, baseUrl: typed)).Split('\n'));
            Assert.StartsWith("site.config.json(", line, StringComparison.Ordinal);
            Assert.Contains("ITA106: “baseUrl” ", line, StringComparison.Ordinal);
        }
    }
}
