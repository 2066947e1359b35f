using System.Net.Sockets;
using System.Text;
using ItaSite.Diagnostics;
using ItaSite.Serving;
using ItaSite.Tests.RealSite;
using Microsoft.Playwright;

namespace ItaSite.Tests.Serving;

/// <summary>Requests as they stand on the wire, since clients put right what an attacker would not.</summary>
public sealed class StrangersAtThePreview(Chromium chromium) : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("ita-strangers-").FullName;
    private readonly CancellationTokenSource stop = new();
    private Task running = Task.CompletedTask;
    private Uri address = new("http://127.0.0.1/");

    public async ValueTask InitializeAsync()
    {
        foreach (var file in SiteInAString.Tree().Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, file.Bytes());
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "secret.txt"), "secret");
        var serving = new TaskCompletionSource<string>();
        var preview = new Preview(new SiteInWork(folder), Language.English, _ => { });
        running = preview.RunAsync(0, serving.SetResult, stop.Token);
        address = new Uri(await serving.Task.WaitAsync(TimeSpan.FromSeconds(60)));
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        stop.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task Who_asks_as_an_owner_is_answered_and_no_other_page_may_use_the_answer()
    {
        var page = await AskAsync("GET /index.html HTTP/1.1", Host);
        var search = await AskAsync("GET /search/index.js HTTP/1.1", Host, "Sec-Fetch-Site: same-origin");

        Assert.StartsWith("HTTP/1.1 200", page, StringComparison.Ordinal);
        Assert.Contains("หน้าแรก", page, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200", search, StringComparison.Ordinal);
        Assert.All(
            [page, search],
            answer => Assert.Contains("Cross-Origin-Resource-Policy: same-origin\r\n", answer, StringComparison.Ordinal)
        );
        Assert.DoesNotContain("Server:", page, StringComparison.Ordinal);
        Assert.StartsWith(
            "HTTP/1.1 200",
            await AskAsync(
                "GET /index.html HTTP/1.1",
                Host,
                "Sec-Fetch-Site: cross-site",
                "Sec-Fetch-Mode: navigate",
                "Sec-Fetch-Dest: document"
            ),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script")]
    [InlineData("Sec-Fetch-Site: same-site", "Sec-Fetch-Mode: no-cors", "Sec-Fetch-Dest: script")]
    [InlineData("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: cors", "Sec-Fetch-Dest: empty")]
    [InlineData("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: iframe")]
    [InlineData("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: navigate", "Sec-Fetch-Dest: embed")]
    [InlineData("Sec-Fetch-Site: cross-site", "Sec-Fetch-Mode: websocket", "Upgrade: websocket")]
    [InlineData("Origin: http://evil.example", "X: x", "X: x")]
    [InlineData("Origin: null", "X: x", "X: x")]
    [InlineData("Origin: http://127.0.0.1:1", "X: x", "X: x")]
    public async Task A_page_of_another_site_gets_nothing(string one, string two, string three)
    {
        foreach (var path in new[] { "/index.html", "/search/index.js", "/_ita/events", "/_ita/preview.js" })
        {
            var answer = await AskAsync($"GET {path} HTTP/1.1", Host, one, two, three);

            Assert.StartsWith("HTTP/1.1 403", answer, StringComparison.Ordinal);
            Assert.DoesNotContain("itaSearch", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("GET / HTTP/1.1", "Host: evil.example", "421")]
    [InlineData("GET / HTTP/1.1", "Host: 127.0.0.1.evil.example", "421")]
    [InlineData("GET / HTTP/1.1", "Host: evil.example@127.0.0.1", "400")]
    [InlineData("GET / HTTP/1.1", "Host: 0x7f.1", "421")]
    [InlineData("GET / HTTP/1.1", "Host:", "421")]
    [InlineData("GET / HTTP/1.1", "X: no host", "400")]
    [InlineData("GET / HTTP/1.0", "X: no host", "421")]
    [InlineData("GET http://evil.example/ HTTP/1.1", "Host: 127.0.0.1", "400")]
    [InlineData("GET http://evil.example/ HTTP/1.1", "Host: evil.example", "421")]
    [InlineData("CONNECT evil.example:80 HTTP/1.1", "Host: evil.example:80", "421")]
    public async Task Under_the_name_of_another_host_there_is_nothing(string line, string host, string status) =>
        Assert.StartsWith($"HTTP/1.1 {status}", await AskAsync(line, host), StringComparison.Ordinal);

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    public async Task Only_reading_is_possible(string method)
    {
        var answer = await AskAsync($"{method} / HTTP/1.1", Host, "Content-Length: 0");

        Assert.Matches("^HTTP/1.1 (405|400)", answer);
        Assert.DoesNotContain("<h1>", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/../secret.txt")]
    [InlineData("/%2e%2e/secret.txt")]
    [InlineData("/%2e%2e%2fsecret.txt")]
    [InlineData("/..%5csecret.txt")]
    [InlineData("/%252e%252e/secret.txt")]
    [InlineData("/a/..%c0%af../secret.txt")]
    [InlineData("//secret.txt")]
    [InlineData("/index.html%00.txt")]
    [InlineData("/%")]
    [InlineData("/\\..\\secret.txt")]
    [InlineData("/C:/secret.txt")]
    [InlineData("/file:///etc/passwd")]
    [InlineData("/_ita/../secret.txt")]
    [InlineData("/site.config.json")]
    public async Task No_way_of_writing_a_path_leads_out_of_the_site(string path)
    {
        var answer = await AskAsync($"GET {path} HTTP/1.1", Host);

        Assert.Matches("^HTTP/1.1 (400|404)", answer);
        Assert.DoesNotContain("secret\n", answer, StringComparison.Ordinal);
        Assert.False(answer.EndsWith("secret", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Long_addresses_many_headers_and_bodies_are_cut_off()
    {
        var longAddress = await AskAsync($"GET /{new string('a', 20_000)} HTTP/1.1", Host);
        var longHeaders = await AskAsync("GET / HTTP/1.1", Host, $"X: {new string('a', 40_000)}");
        var body = await AskAsync("POST / HTTP/1.1", Host, "Content-Length: 1000000000");

        Assert.Matches("^(HTTP/1.1 414|$)", longAddress);
        Assert.Matches("^(HTTP/1.1 431|$)", longHeaders);
        Assert.Matches("^HTTP/1.1 4(05|13)", body);
    }

    [Fact]
    public async Task Many_waiting_and_many_slow_callers_leave_room_for_the_owner()
    {
        var held = new List<TcpClient>();
        try
        {
            var refused = 0;
            for (var i = 0; i < EventListeners.Most + 20; i++)
            {
                var waiting = await OpenAsync("GET /_ita/events HTTP/1.1", Host);
                held.Add(waiting);
                refused += (await LineOfAsync(waiting)).Contains("503", StringComparison.Ordinal) ? 1 : 0;
            }

            for (var i = 0; i < 80; i++)
                held.Add(await OpenAsync("GET / HTTP/1.1\r\nX: half"));

            Assert.Equal(20, refused);
            Assert.StartsWith(
                "HTTP/1.1 200",
                await AskAsync("GET /index.html HTTP/1.1", Host),
                StringComparison.Ordinal
            );
        }
        finally
        {
            held.ForEach(client => client.Dispose());
        }
    }

    [Fact]
    public async Task A_page_of_another_host_reads_nothing_in_a_browser()
    {
        await using var tab = await chromium.OpenFreshTabAsync();
        await tab.Page.RouteAsync(
            "http://evil.example/**",
            route =>
                route.FulfillAsync(
                    new RouteFulfillOptions
                    {
                        ContentType = "text/html",
                        Body = $$"""
                        <script>var got = []; function itaSearch(...all) { got.push(all.length); }</script>
                        <script src="{{address}}search/index.js"></script>
                        <script src="{{address}}_ita/preview.js"></script>
                        <img id="picture" src="{{address}}assets/eit-qr.png">
                        """,
                    }
                )
        );
        await tab.Page.GotoAsync("http://evil.example/");
        var read = await tab.Page.EvaluateAsync<string>(
            """
            async (address) => {
              const fetched = await fetch(address + "index.html").then((answer) => answer.text(), () => "");
              const told = await new Promise((done) => {
                const events = new EventSource(address + "_ita/events");
                events.onopen = () => done("open");
                events.onerror = () => done("");
              });
              return got.length + fetched + told + document.getElementById("picture").naturalWidth;
            }
            """,
            address.AbsoluteUri
        );

        Assert.Equal("00", read);
    }

    private string Host => $"Host: {address.Authority}";

    private async Task<string> AskAsync(string line, params string[] headers)
    {
        using var client = await OpenAsync(line, [.. headers, "Connection: close"]);
        using var answer = new MemoryStream();
        try
        {
            await client.GetStream().CopyToAsync(answer).WaitAsync(TimeSpan.FromSeconds(30));
        }
        catch (IOException)
        {
            // Cut off.
        }

        return Encoding.UTF8.GetString(answer.ToArray());
    }

    private async Task<TcpClient> OpenAsync(string line, params string[] headers)
    {
        var client = new TcpClient();
        await client.ConnectAsync(address.Host, address.Port);
        var end = headers.Length == 0 ? "" : "\r\n\r\n";
        try
        {
            await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(string.Join("\r\n", [line, .. headers]) + end));
        }
        catch (IOException)
        {
            // Cut off.
        }

        return client;
    }

    private static async Task<string> LineOfAsync(TcpClient client)
    {
        var buffer = new byte[64];
        var read = await client.GetStream().ReadAtLeastAsync(buffer, 12, throwOnEndOfStream: false);
        return Encoding.ASCII.GetString(buffer, 0, read);
    }
}
