using System.Net;
using ItaSite.Tests.RealSite;
using Microsoft.Playwright;

namespace ItaSite.Tests.Workplace;

/// <summary>The guide that comes with the program opens from every page, and no other file does.</summary>
public sealed class GuideAtTheWorkplace(Chromium chromium) : IDisposable
{
    private static readonly CancellationToken Now = TestContext.Current.CancellationToken;

    private readonly string program = Directory.CreateTempSubdirectory("ita-program-").FullName;

    [Theory]
    [InlineData("", "text/html; charset=utf-8", "<h1>คู่มือ</h1>")]
    [InlineData("index.html", "text/html; charset=utf-8", "<h1>คู่มือ</h1>")]
    [InlineData("index.html?from=work#top", "text/html; charset=utf-8", "<h1>คู่มือ</h1>")]
    [InlineData("assets/site.css", "text/css; charset=utf-8", "body { margin: 0 }")]
    [InlineData("pictures/ภาพ.webp", "image/webp", "webp")]
    public async Task Each_of_its_files_is_served_as_what_it_is(string path, string type, string text)
    {
        await using var office = await OpenWorkplace.OfAsync(guide: Guide());
        using var client = new HttpClient();

        using var answer = await client.GetAsync(new Uri(office.At($"guide/{path}")), Now);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal(text, await answer.Content.ReadAsStringAsync(Now));
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);

        // Every page of the theme has one.
        Assert.Contains("manifest-src 'self'", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no.html")]
    [InlineData("INDEX.html")]
    [InlineData("assets")]
    [InlineData("assets/")]
    [InlineData("%2e%2e/secret.txt")]
    [InlineData("..%2fsecret.txt")]
    [InlineData("..%5csecret.txt")]
    [InlineData("assets/%2e%2e/%2e%2e/secret.txt")]
    [InlineData("/etc/hostname")]
    [InlineData("%2fetc%2fhostname")]
    [InlineData("later.html")]
    public async Task What_is_no_file_of_it_is_not_found(string path)
    {
        var guide = Guide();
        await using var office = await OpenWorkplace.OfAsync(guide: guide);
        OnDisk.Put(Path.Combine(guide, "later.html"), "ไม่ให้ผู้อื่นอ่าน");
        using var client = new HttpClient();

        using var answer = await client.GetAsync(new Uri(office.At($"guide/{path}")), Now);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain(
            "ไม่ให้ผู้อื่นอ่าน",
            await answer.Content.ReadAsStringAsync(Now),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Origin", "https://www.example.com")]
    [InlineData("Host", "www.example.com")]
    public async Task A_page_of_another_site_cannot_read_it(string header, string value)
    {
        await using var office = await OpenWorkplace.OfAsync(guide: Guide());
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, office.At("guide/index.html"));
        request.Headers.Add(header, value);

        using var answer = await client.SendAsync(request, Now);

        Assert.True(answer.StatusCode is HttpStatusCode.Forbidden or HttpStatusCode.MisdirectedRequest);
    }

    [Fact]
    public async Task The_link_stands_in_the_frame_and_says_where_the_guide_should_be_if_it_is_not_there()
    {
        await using var office = await OpenWorkplace.OfAsync(guide: Path.Combine(program, "guide"));
        await using var tab = await chromium.OpenFreshTabAsync();
        await tab.GoAsync(office.At("news"));

        var opened = await tab.Page.RunAndWaitForPopupAsync(() =>
            tab.Page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "คู่มือ" }).ClickAsync()
        );

        await Assertions.Expect(opened.Locator("main")).ToContainTextAsync("ไม่พบโฟลเดอร์ guide ข้างโปรแกรม");
    }

    public void Dispose() => Directory.Delete(program, recursive: true);

    private string Guide()
    {
        var folder = Path.Combine(program, "guide");
        Directory.CreateDirectory(Path.Combine(folder, "assets"));
        Directory.CreateDirectory(Path.Combine(folder, "pictures"));
        OnDisk.Put(Path.Combine(program, "secret.txt"), "ไม่ให้ผู้อื่นอ่าน");
        OnDisk.Put(Path.Combine(folder, "index.html"), "<h1>คู่มือ</h1>");
        OnDisk.Put(Path.Combine(folder, "assets", "site.css"), "body { margin: 0 }");
        OnDisk.Put(Path.Combine(folder, "pictures", "ภาพ.webp"), "webp");
        return folder;
    }
}
