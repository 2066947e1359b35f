using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ItaSite.Tests.Workplace;

/// <summary>What other pages and programs and damaged requests get: nothing, and no file changes.</summary>
public sealed class StrangersAtTheWorkplace : IAsyncLifetime
{
    private const string Page = "_edit/item/A1";

    private OpenWorkplace office = null!;
    private string before = "";
    private string token = "";
    private (string Name, string Value)[] form = [];

    public async ValueTask InitializeAsync()
    {
        office = await OpenWorkplace.OfAsync();
        before = Sums();
        using var answer = await GetAsync(Page);
        using var page = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
        form =
        [
            .. page.QuerySelectorAll<IHtmlInputElement>("#item-form input, input[form=item-form]")
                .Where(field => field.Type == "hidden")
                .Select(field => (field.Name!, field.Value)),
        ];
        token = form.First(field => field.Name == "token").Value;
    }

    public ValueTask DisposeAsync() => office.DisposeAsync();

    [Fact]
    public async Task The_owner_who_sends_the_form_of_the_page_writes()
    {
        using var request = Post([.. form, ("text:posts", "นายก")]);
        using var answer = await SendAsync(request);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Contains("นายก", office["content/oit/2570/a1.md"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0123456789ABCDEF0123456789ABCDEF")]
    [InlineData("of another length")]
    public async Task A_form_without_the_token_of_this_session_changes_nothing(string? given)
    {
        foreach (
            var path in new[] { Page, "_edit/undo", "_edit/fix", "_edit/publish", "_edit/paste", "_edit/settings" }
        )
        {
            var fields = form.Where(field => field.Name != "token").Append(("text:posts", "นายก"));
            if (given is not null)
                fields = fields.Append(("token", given));

            await RefusedWithoutTokenAsync(path, [.. fields]);
        }
    }

    [Theory]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Origin", "")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Site", "none")]
    public async Task A_form_of_another_page_changes_nothing_even_with_the_token(string header, string value)
    {
        using var request = Post([.. form, ("text:posts", "นายก")]);
        request.Headers.Remove(header);
        if (value.Length > 0)
            request.Headers.Add(header, value);

        await RefusedAsync(request, HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    public async Task Under_the_name_of_another_host_nothing_is_shown_or_taken(string host)
    {
        using var post = Post([.. form, ("text:posts", "นายก")]);
        post.Headers.Host = host;
        await RefusedAsync(post, HttpStatusCode.MisdirectedRequest);

        using var get = new HttpRequestMessage(HttpMethod.Get, Page) { Headers = { Host = host } };
        await RefusedAsync(get, HttpStatusCode.MisdirectedRequest);
    }

    [Theory]
    [InlineData("navigate", "iframe")]
    [InlineData("navigate", "embed")]
    [InlineData("no-cors", "script")]
    [InlineData("cors", "empty")]
    public async Task A_page_of_another_site_reads_nothing(string mode, string place)
    {
        foreach (var path in new[] { Page, "_edit/", "_edit/workplace.js" })
        {
            await RefusedToOthersAsync(path, mode, place);
        }
    }

    [Fact]
    public async Task No_page_may_frame_it_and_only_its_own_scripts_run()
    {
        using var answer = await GetAsync(Page);

        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("application/json", "{\"token\":\"\"}", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", "token=", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("multipart/form-data", "token=", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=a", "--a\r\nnothing", HttpStatusCode.BadRequest)]
    [InlineData("application/x-www-form-urlencoded", "&&&==&token", HttpStatusCode.Forbidden)]
    [InlineData("application/x-www-form-urlencoded", "%00=%&&&==%zz", HttpStatusCode.BadRequest)]
    public async Task A_body_that_is_no_form_changes_nothing(string type, string body, HttpStatusCode status)
    {
        using var request = Post();
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse(type);

        await RefusedAsync(request, status);
    }

    [Fact]
    public async Task A_body_beyond_what_is_taken_is_refused_before_it_is_read()
    {
        var head =
            $"POST /{Page} HTTP/1.1\r\nHost: {office.Root.Authority}\r\nOrigin: http://{office.Root.Authority}\r\n"
            + "Content-Type: multipart/form-data; boundary=a\r\nContent-Length: 400000000\r\n\r\n--a\r\n";
        using var client = new TcpClient();
        await client.ConnectAsync(office.Root.Host, office.Root.Port, TestContext.Current.CancellationToken);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head), TestContext.Current.CancellationToken);
        using var answer = new StreamReader(client.GetStream());

        Assert.StartsWith(
            "HTTP/1.1 413",
            await answer.ReadLineAsync(TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
        Unchanged();
    }

    [Theory]
    [InlineData("page?file=..%2f..%2fetc%2fpasswd")]
    [InlineData("text?file=content%2f..%2f..%2fx.md")]
    [InlineData("text?file=%2fetc%2fpasswd")]
    [InlineData("text?file=..%5c..%5cx.md")]
    [InlineData("text?file=C%3a%5cx.md")]
    [InlineData("text?file=content%2fcontact.md%00.txt")]
    [InlineData("page?file=%00")]
    [InlineData("page?file=content%2fcontact.md&file=content%2findex.md")]
    [InlineData("text?file=content%2f%0a.md")]
    [InlineData("text?file=.ita-history%2fx")]
    [InlineData("history?file=..%2f..%2fetc%2fpasswd&version=1")]
    [InlineData("history?file=%00&version=%00")]
    [InlineData("item/..%2f..%2fx")]
    [InlineData("item/%00")]
    [InlineData("drop/..%2fx")]
    [InlineData("..%2fsite.config.json")]
    [InlineData("%2e%2e/site.config.json")]
    public async Task No_way_of_writing_a_path_leads_to_a_file_that_is_not_the_sites(string address)
    {
        using var get = await GetAsync($"_edit/{address}");
        using var request = Post([("token", token), ("text", "x"), ("body", "x")], $"_edit/{address}");
        using var post = await SendAsync(request);

        foreach (var answer in new[] { get, post })
        {
            Assert.InRange((int)answer.StatusCode, 200, 499);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain("root:", text, StringComparison.Ordinal);
            Assert.DoesNotContain("\"baseUrl\"", text, StringComparison.Ordinal);
        }

        Unchanged();
    }

    [Theory]
    [InlineData("../../evil.pdf")]
    [InlineData("..\\..\\evil.pdf")]
    [InlineData("C:\\evil.pdf")]
    public async Task The_name_of_a_sent_file_leads_nowhere(string name)
    {
        var body =
            Part("token", token) + Part("item", "A1") + Part("element", "posts") + Part("files", "%PDF-1.4", name);
        using var request = Post([], "_edit/drop");
        request.Content = new ByteArrayContent(Encoding.UTF8.GetBytes(body + "--a--\r\n"));
        request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("multipart/form-data; boundary=a");
        using var answer = await SendAsync(request);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        using var shown = await GetAsync($"{answer.Headers.Location}");
        var html = await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("<h2>evil.pdf</h2>", html, StringComparison.Ordinal);
        Unchanged();
    }

    [Fact]
    public async Task Who_only_looks_at_the_preview_has_no_workplace()
    {
        await using var looking = await OpenWorkplace.OfAsync(mayEdit: false);
        using var client = new HttpClient { BaseAddress = looking.Root };
        using var page = await client.GetAsync(
            new Uri("_edit/", UriKind.Relative),
            TestContext.Current.CancellationToken
        );
        using var request = new HttpRequestMessage(HttpMethod.Post, "_edit/item/A1")
        {
            Content = new FormUrlEncodedContent([]),
            Headers = { { "Origin", $"http://{looking.Root.Authority}" } },
        };
        using var sent = await client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, page.StatusCode);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, sent.StatusCode);
    }

    private static string Part(string field, string content, string? file = null) =>
        $"--a\r\nContent-Disposition: form-data; name=\"{field}\""
        + (file is null ? "" : $"; filename=\"{file}\"")
        + $"\r\n\r\n{content}\r\n";

    /// <summary>One of an earlier run is shown what it sent; a form without any is not.</summary>
    private async Task RefusedWithoutTokenAsync(string path, (string Name, string Value)[] fields)
    {
        using var request = Post(fields, path);
        using var answer = await SendAsync(request);
        var shown = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(fields.Any(field => field is { Name: "token", Value.Length: > 0 }), shown.Length > 0);
        Unchanged();
    }

    private async Task RefusedToOthersAsync(string path, string mode, string place)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Add("Sec-Fetch-Site", "cross-site");
        request.Headers.Add("Sec-Fetch-Mode", mode);
        request.Headers.Add("Sec-Fetch-Dest", place);
        await RefusedAsync(request, HttpStatusCode.Forbidden);
    }

    private async Task RefusedAsync(HttpRequestMessage request, HttpStatusCode status)
    {
        using var answer = await SendAsync(request);

        Assert.Equal(status, answer.StatusCode);
        Assert.Empty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
        Unchanged();
    }

    /// <summary>Neither a page nor a version beside it.</summary>
    private void Unchanged() => Assert.Equal(before, Sums());

    private string Sums() =>
        string.Join(
            '\n',
            Directory
                .EnumerateFiles(office.Folder, "*", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
                .Select(file => $"{file} {Convert.ToHexString(SHA256.HashData(OnDisk.Bytes(file)))}")
        );

    /// <summary>A form as the workplace's own page sends it.</summary>
    private HttpRequestMessage Post(params (string Name, string Value)[] fields) => Post(fields, Page);

    private HttpRequestMessage Post((string Name, string Value)[] fields, string path) =>
        new(HttpMethod.Post, path)
        {
            Content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value))),
            Headers = { { "Origin", $"http://{office.Root.Authority}" }, { "Sec-Fetch-Site", "same-origin" } },
        };

    private async Task<HttpResponseMessage> GetAsync(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        return await SendAsync(request);
    }

    private async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        using var handler = new SocketsHttpHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler) { BaseAddress = office.Root };
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
