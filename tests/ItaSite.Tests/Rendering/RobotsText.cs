using ItaSite.Rendering;

namespace ItaSite.Tests.Rendering;

public class RobotsText
{
    [Theory]
    [InlineData(null, "User-agent: *\nAllow: /\n")]
    [InlineData(
        "https://www.example.go.th/a/",
        "User-agent: *\nAllow: /\nSitemap: https://www.example.go.th/a/sitemap.xml\n"
    )]
    public void Everything_may_be_found_and_the_sitemap_is_named_where_its_address_is_known(
        string? address,
        string expected
    ) => Assert.Equal(expected, Robots.Text(address));
}
