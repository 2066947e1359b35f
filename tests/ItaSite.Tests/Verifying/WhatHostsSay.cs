using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Verifying;

namespace ItaSite.Tests.Verifying;

/// <summary>What is judged of a host's words without asking any host.</summary>
public class WhatHostsSay
{
    private const string Good = "default-src 'none'; script-src 'self'; style-src 'self' 'sha256-x='";

    [Theory]
    [InlineData("content-security-policy", Good, false)]
    [InlineData("content-security-policy", "script-src *", true)]
    [InlineData("content-security-policy", "default-src *; script-src 'self'", true)]
    [InlineData("content-security-policy", "default-src 'self' 'unsafe-inline'", true)]
    [InlineData("content-security-policy", "default-src 'none'; script-src 'self' https:", true)]
    [InlineData("content-security-policy", "default-src 'none'; script-src 'self' data:", true)]
    [InlineData("content-security-policy", "default-src 'none'; frame-src bet.example", true)]
    [InlineData("content-security-policy", "upgrade-insecure-requests", true)]
    [InlineData("content-security-policy", Good + ", script-src *", false)]
    [InlineData("content-security-policy", "DEFAULT-SRC 'NONE'", false)]
    [InlineData("x-content-type-options", "nosniff", false)]
    [InlineData("x-content-type-options", "none", true)]
    [InlineData("referrer-policy", "same-origin", false)]
    [InlineData("referrer-policy", "no-referrer, unsafe-url", true)]
    public void A_policy_that_lets_strangers_in_is_weak(string name, string value, bool isWeak) =>
        Assert.Equal(isWeak, PolicyText.IsWeak(name, value));

    [Theory]
    [InlineData("<urlset><url><loc> https://x/a </loc></url><url><loc>/b</loc></url></urlset>", "https://x/a /b")]
    [InlineData("<s:loc>https://x/a?b=1&amp;c=2</s:loc>", "https://x/a?b=1&c=2")]
    [InlineData("<loc>a</loc><loc>b", "a")]
    [InlineData("no sitemap at all", "")]
    [InlineData("<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><loc>&e;</loc>", "&e;")]
    public void A_sitemap_is_read_as_search_engines_do(string xml, string addresses) =>
        Assert.Equal(addresses, string.Join(' ', ListedAddresses.OfSitemap(xml)));

    [Fact]
    public void Sitemaps_that_robots_txt_names_are_found() =>
        Assert.Equal(
            ["https://x/a.xml", "/b.xml"],
            ListedAddresses.SitemapsOfRobots(
                "User-agent: *\r\nSITEMAP: https://x/a.xml\r\n sitemap:/b.xml\n#Sitemap: c"
            )
        );

    [Theory]
    [InlineData("https://x.example", "https://x.example/")]
    [InlineData("https://x.example/index.html", "https://x.example/")]
    [InlineData("https://x.example/oit/2566/o1.html", "https://x.example/")]
    [InlineData("https://x.example/t/oit/2566/o1.html?a=1#b", "https://x.example/t/")]
    [InlineData("https://x.example/t", "https://x.example/t/")]
    [InlineData("https://x.example/t/", "https://x.example/t/")]
    [InlineData("https://x.example/other.html", "https://x.example/")]
    [InlineData("  http://x.example:8080/a/b/  ", "http://x.example:8080/a/b/")]
    public void The_address_of_any_page_leads_to_the_site(string typed, string root) =>
        Assert.Equal(root, SiteRoot.Of(typed, ["index.html", "oit/2566/o1.html"]).AbsoluteUri);

    [Theory]
    [InlineData("ftp://x.example/")]
    [InlineData("//\u200E://x.example/")]
    [InlineData("file:///etc/")]
    [InlineData("https://user:secret@x.example/")]
    [InlineData("https://")]
    public void An_address_that_no_visitor_opens_is_refused(string typed)
    {
        var error = Assert.Throws<DiskException>(() => SiteRoot.Of(typed, []));

        Assert.Equal("ITA933", error.Diagnostic.Problem.Code);
        Assert.DoesNotContain("secret", error.Diagnostic.ToLine(Language.English), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/b", "https://x.example/b")]
    [InlineData("b?c=1", "https://x.example/a/b?c=1")]
    [InlineData("https://X.example:443/", "https://x.example/")]
    [InlineData("https://y.example/", null)]
    [InlineData("https://x.example.y.example/", null)]
    [InlineData("//y.example", null)]
    [InlineData(@"\\y.example", null)]
    [InlineData(@"/\y.example", null)]
    [InlineData("https://x.example:8443/", null)]
    [InlineData("http://x.example/", null)]
    [InlineData("https://u@x.example/", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:text/html,x", null)]
    [InlineData("http://[::1", null)]
    public void A_redirect_is_followed_on_the_same_host_and_port_only(string location, string? to) =>
        Assert.Equal(to, Redirect.WithinHost(new Uri("https://x.example/a/"), location)?.AbsoluteUri);

    [Theory]
    [InlineData("../a")]
    [InlineData("a/../../b")]
    [InlineData("/etc/passwd")]
    [InlineData(@"a\b")]
    [InlineData("C:/x")]
    [InlineData("a//b")]
    [InlineData("./a")]
    [InlineData("a/")]
    [InlineData("a\u001bb")]
    [InlineData("a\u2028b")]
    [InlineData("a\u202eb")]
    public void A_list_that_names_what_lies_outside_is_refused_with_its_line(string path)
    {
        var error = Assert.Throws<DiskException>(() => Checksums.Parse($"{Sum}  a\n{Sum}  {path}\n", "x"));

        Assert.Equal(("ITA930", 2), (error.Diagnostic.Problem.Code, error.Diagnostic.Place.Line));
        Assert.DoesNotContain(error.Diagnostic.ToLine(Language.Thai), char.IsControl);
    }

    private static readonly string Sum = new('0', 64);

    [Theory]
    [InlineData("", "ITA952")]
    [InlineData("<html>404</html>", "ITA952")]
    [InlineData("SUM x", "ITA952")]
    [InlineData("SUM  ", "ITA952")]
    [InlineData("SUM  a\n\nSUM  b", "ITA952")]
    [InlineData("SUM  a\nSUM  a\n", "ITA931")]
    public void A_list_that_is_none_is_refused(string text, string code) =>
        Assert.Equal(
            code,
            Assert
                .Throws<DiskException>(() => Checksums.Parse(text.Replace("SUM", Sum, StringComparison.Ordinal), "x"))
                .Diagnostic.Problem.Code
        );

    [Theory]
    [InlineData("SUM  a b.html\nSUM  ก.pdf\n")]
    [InlineData("SUM  a b.html\r\nSUM  ก.pdf\r\n")]
    [InlineData("SUM *a b.html\nSUM *ก.pdf")]
    public void Lists_as_tools_of_any_system_write_them_are_read(string text) =>
        Assert.Equal(
            ["a b.html", "ก.pdf"],
            Checksums.Parse(text.Replace("SUM", Sum, StringComparison.Ordinal), "x").Keys
        );

    [Fact]
    public void A_list_that_is_longer_than_any_site_is_refused() =>
        Assert.Equal(
            "ITA932",
            Assert
                .Throws<DiskException>(() =>
                    Checksums.Parse(string.Concat(Enumerable.Range(0, 500_001).Select(i => $"{Sum}  f{i}\n")), "x")
                )
                .Diagnostic.Problem.Code
        );
}
