using System.IO.Compression;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace ItaSite.Tests.Verifying;

/// <summary>What has been done to sites of Thai agencies, each kind replayed on a host of this machine.</summary>
public sealed class TamperedHosts(PublishedSite site) : IClassFixture<PublishedSite>
{
    private const string Slot = "<!DOCTYPE html><title>สล็อต</title><h1>SLOT</h1>";
    private const string Robot = "Googlebot";

    private static string Agent(HttpContext context) => context.Request.Headers.UserAgent.ToString();

    private static string Referrer(HttpContext context) => context.Request.Headers.Referer.ToString();

    private static Task ShowAsync(HttpContext context, string html, string type = "text/html; charset=utf-8")
    {
        context.Response.ContentType = type;
        return context.Response.WriteAsync(html);
    }

    private static Func<HttpContext, Func<Task>, Task> At(string path, Func<HttpContext, Task> show) =>
        (context, next) => context.Request.Path == path ? show(context) : next();

    [Fact]
    public async Task A_site_that_nobody_touched_is_as_published() =>
        Assert.Empty(await site.SaidAsync((_, next) => next()));

    [Theory]
    [InlineData("/index.php")]
    [InlineData("/wp-login.php")]
    [InlineData("/slot/")]
    [InlineData("/pgslot/")]
    [InlineData("/.env")]
    [InlineData("/sw.js")]
    [InlineData("/shell.php")]
    public async Task What_intruders_plant_is_found_though_nothing_links_to_it(string path) =>
        Assert.Equal([$"{path[1..]} ITA935"], await site.SaidAsync(At(path, context => ShowAsync(context, Slot))));

    [Fact]
    public async Task A_planted_page_is_found_through_the_changed_page_that_links_to_it() =>
        Assert.Equal(
            ["contact.html ITA953", "promo/win.html ITA935"],
            await site.SaidAsync(
                (context, next) =>
                    context.Request.Path.Value switch
                    {
                        "/contact.html" => ShowAsync(context, "<a href='promo/win.html'>x</a>"),
                        "/promo/win.html" => ShowAsync(context, Slot),
                        _ => next(),
                    }
            )
        );

    [Fact]
    public async Task Planted_pages_are_found_through_the_sitemap_that_names_them_and_through_one_another() =>
        Assert.Equal(
            ["a/1.html ITA935", "a/2.html ITA935", "more.xml ITA935", "robots.txt ITA953"],
            await site.SaidAsync(
                (context, next) =>
                {
                    var root = UriHelper.BuildAbsolute(context.Request.Scheme, context.Request.Host);
                    return context.Request.Path.Value switch
                    {
                        "/robots.txt" => ShowAsync(context, $"User-agent: *\nSitemap: {root}more.xml\n", "text/plain"),
                        "/more.xml" => ShowAsync(
                            context,
                            $"<urlset><url><loc>{root}a/1.html</loc></url></urlset>",
                            "text/xml"
                        ),
                        "/a/1.html" => ShowAsync(context, "<a href=\"2.html\">x</a>"),
                        "/a/2.html" => ShowAsync(context, Slot),
                        _ => next(),
                    };
                }
            )
        );

    [Fact]
    public async Task A_page_for_the_search_robot_alone_is_found() =>
        Assert.Equal(
            ["contact.html ITA934"],
            await site.SaidAsync(
                (context, next) =>
                    context.Request.Path == "/contact.html" && Agent(context).Contains(Robot, StringComparison.Ordinal)
                        ? ShowAsync(context, Slot)
                        : next()
            )
        );

    [Fact]
    public async Task A_planted_page_that_only_the_search_robot_gets_is_found() =>
        Assert.Equal(
            ["slot/ ITA935"],
            await site.SaidAsync(
                (context, next) =>
                    context.Request.Path == "/slot/" && Agent(context).Contains(Robot, StringComparison.Ordinal)
                        ? ShowAsync(context, Slot)
                        : next()
            )
        );

    [Theory]
    [InlineData("Mobile", "", "a phone")]
    [InlineData("Mobile", "google", "a phone that comes from a search engine")]
    [InlineData("", "google", "who comes from a search engine")]
    public async Task Visitors_who_are_sent_to_gambling_by_agent_or_referrer_are_named(
        string agent,
        string referrer,
        string who
    )
    {
        await using var host = await ItaSite.Tests.Cli.LiveCopy.ServeAsync(
            site.Dist,
            (context, next) =>
            {
                if (
                    context.Request.Path != "/contact.html"
                    || !Agent(context).Contains(agent, StringComparison.Ordinal)
                    || !Referrer(context).Contains(referrer, StringComparison.Ordinal)
                )
                    return next();

                context.Response.Redirect("https://slot.example/");
                return Task.CompletedTask;
            }
        );
        var said = (await site.LookAtAsync(host.Urls.Single() + "/")).Diagnostics;

        var shown = Assert.Single(said, one => one.Problem.Code == "ITA934");
        Assert.Contains(who, shown.Message(ItaSite.Diagnostics.Language.English), StringComparison.Ordinal);
        Assert.Contains(
            "https://slot.example/",
            shown.Message(ItaSite.Diagnostics.Language.Thai),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Another_page_for_another_language_is_found() =>
        Assert.Equal(
            ["contact.html ITA934"],
            await site.SaidAsync(
                (context, next) =>
                    context.Request.Path == "/contact.html"
                    && !context.Request.Headers.AcceptLanguage.ToString().StartsWith("th", StringComparison.Ordinal)
                        ? ShowAsync(context, Slot)
                        : next()
            )
        );

    [Theory]
    [InlineData("https://slot.example/")]
    [InlineData("//slot.example/")]
    [InlineData(@"\\slot.example\")]
    [InlineData("http://127.0.0.1:1/")]
    [InlineData("file:///etc/passwd")]
    public async Task The_root_that_leads_to_another_host_is_told_and_never_followed(string target) =>
        Assert.Equal(
            ["/ ITA936", "?page=slot ITA936"],
            await site.SaidAsync(
                At(
                    "/",
                    context =>
                    {
                        context.Response.StatusCode = 302;
                        context.Response.Headers.Location = target;
                        return Task.CompletedTask;
                    }
                )
            )
        );

    [Fact]
    public async Task A_refresh_in_a_header_is_a_redirect() =>
        Assert.Equal(
            ["contact.html ITA936"],
            await site.SaidAsync(
                (context, next) =>
                {
                    if (context.Request.Path == "/contact.html")
                        context.Response.Headers["Refresh"] = "0; url=https://slot.example/";

                    return next();
                }
            )
        );

    [Fact]
    public async Task A_host_that_has_a_page_for_any_address_is_found() =>
        Assert.Equal(
            ["*.html ITA935"],
            await site.SaidAsync(
                (context, next) =>
                    context.Request.Path.Value!.EndsWith(".html", StringComparison.Ordinal)
                    && !File.Exists(site.Dist + context.Request.Path)
                        ? ShowAsync(context, $"{Slot}{context.Request.Path}")
                        : next()
            )
        );

    [Fact]
    public async Task A_host_that_finds_everything_is_told_and_planted_pages_on_it_are_found_all_the_same()
    {
        var notFound = await File.ReadAllTextAsync(
            Path.Combine(site.Dist, "404.html"),
            TestContext.Current.CancellationToken
        );

        Assert.Equal(
            ["*.html ITA944", "*.php ITA944", "*.xml ITA944", "*/ ITA944", "slot/ ITA935"],
            await site.SaidAsync(
                (context, next) =>
                    context.Request.Path == "/slot/" ? ShowAsync(context, Slot)
                    : Path.Exists(site.Dist + context.Request.Path) ? next()
                    : ShowAsync(context, notFound)
            )
        );
    }

    [Fact]
    public async Task A_script_that_a_host_puts_in_is_named_with_its_host()
    {
        await using var host = await ItaSite.Tests.Cli.LiveCopy.ServeAsync(
            site.Dist,
            At(
                "/contact.html",
                context =>
                    ShowAsync(
                        context,
                        site.Contact
                            + "<script src=//stat.example/a.js></script><iframe src=https://bet.example></iframe>"
                    )
            )
        );
        var said = (await site.LookAtAsync(host.Urls.Single() + "/")).Diagnostics;

        Assert.Contains(said, one => one.Problem.Code == "ITA953");
        var foreign = Assert
            .Single(said, one => one.Problem.Code == "ITA939")
            .Message(ItaSite.Diagnostics.Language.English);
        Assert.Contains("script from stat.example; frame from bet.example", foreign, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Line_ends_that_were_changed_on_the_way_are_told_as_such() =>
        Assert.Equal(
            ["contact.html ITA940"],
            await site.SaidAsync(
                At(
                    "/contact.html",
                    context => ShowAsync(context, site.Contact.Replace("\n", "\r\n", StringComparison.Ordinal))
                )
            )
        );

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_host_that_packs_its_pages_changes_nothing(string encoding) =>
        Assert.Empty(
            await site.SaidAsync(
                async (context, next) =>
                {
                    var file = site.Dist + context.Request.Path;
                    if (!file.EndsWith(".html", StringComparison.Ordinal) || !File.Exists(file))
                    {
                        await next();
                        return;
                    }

                    context.Response.ContentType = "text/html; charset=utf-8";
                    context.Response.Headers.ContentEncoding = encoding;
                    await using Stream packed =
                        encoding == "br"
                            ? new BrotliStream(context.Response.Body, CompressionLevel.Fastest)
                            : new GZipStream(context.Response.Body, CompressionLevel.Fastest);
                    await packed.WriteAsync(await File.ReadAllBytesAsync(file));
                }
            )
        );

    [Theory]
    [InlineData(403, "ITA937")]
    [InlineData(500, "ITA937")]
    [InlineData(204, "ITA937")]
    [InlineData(410, "ITA954")]
    public async Task One_file_that_is_not_served_does_not_end_the_run(int status, string code) =>
        Assert.Equal(
            [$"contact.html {code}"],
            await site.SaidAsync(
                At(
                    "/contact.html",
                    context =>
                    {
                        context.Response.StatusCode = status;
                        return Task.CompletedTask;
                    }
                )
            )
        );

    [Fact]
    public async Task A_firewall_that_refuses_robots_of_other_machines_is_a_warning() =>
        Assert.All(
            await site.SaidAsync(
                (context, next) =>
                {
                    if (!Agent(context).Contains(Robot, StringComparison.Ordinal))
                        return next();

                    context.Response.StatusCode = 403;
                    return Task.CompletedTask;
                }
            ),
            said => Assert.EndsWith(" ITA938", said, StringComparison.Ordinal)
        );

    [Theory]
    [InlineData("Content-Security-Policy", "script-src *", "ITA941")]
    [InlineData("Content-Security-Policy", "default-src 'none'; script-src 'self' https://slot.example", "ITA941")]
    [InlineData("Referrer-Policy", "unsafe-url", "ITA941")]
    [InlineData("Set-Cookie", "PHPSESSID=1", "ITA947")]
    [InlineData("X-Robots-Tag", "noindex", "ITA947")]
    public async Task Headers_that_harm_visitors_are_told(string name, string value, string code) =>
        Assert.Contains(
            code,
            string.Join(
                '\n',
                await site.SaidAsync(
                    (context, next) =>
                    {
                        context.Response.Headers[name] = value;
                        return next();
                    }
                )
            ),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("text/plain")]
    [InlineData("text/html; charset=windows-874")]
    public async Task A_page_that_is_called_something_else_is_told(string type) =>
        Assert.Equal(
            ["contact.html ITA943"],
            await site.SaidAsync(
                At(
                    "/contact.html",
                    context =>
                    {
                        context.Response.ContentType = type;
                        return context.Response.Body.WriteAsync(Encoding.UTF8.GetBytes(site.Contact)).AsTask();
                    }
                )
            )
        );

    [Fact]
    public async Task Sums_that_were_written_anew_vouch_for_nothing()
    {
        var slot = Encoding.UTF8.GetBytes(Slot);
        var sum = Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(slot));

        Assert.Equal(
            ["SHA256SUMS ITA953", "contact.html ITA953"],
            await site.SaidAsync(
                (context, next) =>
                    context.Request.Path.Value switch
                    {
                        "/contact.html" => ShowAsync(context, Slot),
                        "/SHA256SUMS" => ShowAsync(context, $"{sum}  contact.html\n", "application/octet-stream"),
                        _ => next(),
                    }
            )
        );
    }
}
