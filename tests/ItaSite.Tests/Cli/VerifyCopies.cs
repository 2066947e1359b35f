using System.Diagnostics;
using System.Text.Json;

namespace ItaSite.Tests.Cli;

/// <summary>What a copy is compared with, and what a folder may hold that nobody should open.</summary>
public sealed class VerifyCopies : IAsyncLifetime
{
    private readonly TypedCommand site = new();

    private string Dist => Path.Combine(site.Folder, "dist");

    public async ValueTask InitializeAsync() =>
        Assert.Equal(0, (await site.TypeAsync("build", "SITE", "--output", "SITE/dist")).ExitCode);

    public ValueTask DisposeAsync()
    {
        site.Dispose();
        return ValueTask.CompletedTask;
    }

    private static string[] Lines(string data) =>
        [
            .. data.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line[..(line.IndexOf("ITA", StringComparison.Ordinal) + 6)]),
        ];

    [Fact]
    public async Task A_copy_whose_own_list_was_written_anew_is_compared_with_the_kept_one()
    {
        await File.WriteAllTextAsync(Path.Combine(Dist, "contact.html"), "SLOT", TestContext.Current.CancellationToken);
        using (
            var sum = Process.Start(
                new ProcessStartInfo("sha256sum", "contact.html")
                {
                    WorkingDirectory = Dist,
                    RedirectStandardOutput = true,
                }
            )!
        )
            await File.WriteAllTextAsync(
                Path.Combine(Dist, "SHA256SUMS"),
                await sum.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken),
                TestContext.Current.CancellationToken
            );

        var (code, data, _) = await site.TypeAsync("verify", "SITE/dist");
        Assert.Equal(1, code);
        Assert.Equal(["SHA256SUMS(1,1): error ITA953", "contact.html(1,1): error ITA953"], Lines(data));

        var (own, _, person) = await site.TypeAsync("verify", "SITE/dist", "--against", "live", "--lang", "en");
        Assert.Equal(1, own);
        Assert.Contains("this proves nothing", person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_copy_far_from_its_site_is_compared_with_what_is_named()
    {
        var copy = Directory.CreateTempSubdirectory("ita-copy-").FullName;
        foreach (var file in site.Files("dist").Keys)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy, file))!);
            File.Copy(Path.Combine(Dist, file), Path.Combine(copy, file));
        }

        Assert.Equal(2, (await site.TypeAsync("verify", copy)).ExitCode);
        Assert.Equal(0, (await site.TypeAsync("verify", copy, "--site", "SITE")).ExitCode);
        Assert.Equal(0, (await site.TypeAsync("verify", copy, "--against", "SITE/dist")).ExitCode);
        Assert.Equal(0, (await site.TypeAsync("verify", copy, "--against", "SITE/published/SHA256SUMS")).ExitCode);
        Assert.Equal(0, (await site.TypeAsync("verify", copy, "--against", "live")).ExitCode);
        Assert.Equal(2, (await site.TypeAsync("verify", copy, "--against", "SITE/nothing")).ExitCode);
        Assert.Equal(2, (await site.TypeAsync("verify", copy, "--against", "SITE/content")).ExitCode);
        Directory.Delete(copy, recursive: true);
    }

    [Fact]
    public async Task Links_pipes_and_circles_in_a_copy_are_told_and_not_opened()
    {
        File.Delete(Path.Combine(Dist, "contact.html"));
        using (var pipe = Process.Start("mkfifo", Path.Combine(Dist, "contact.html")))
            await pipe.WaitForExitAsync(TestContext.Current.CancellationToken);

        Directory.CreateSymbolicLink(Path.Combine(Dist, "circle"), Dist);
        File.CreateSymbolicLink(Path.Combine(Dist, "passwd.html"), "/etc/passwd");
        await File.WriteAllTextAsync(
            Path.Combine(Dist, "a\u001b[31m\nb.html"),
            "x",
            TestContext.Current.CancellationToken
        );
        var (code, data, _) = await site.TypeAsync("verify", "SITE/dist");

        Assert.Equal(1, code);
        Assert.Equal(
            [
                "aU+001B[31mU+000Ab.html(1,1): error ITA955",
                "circle(1,1): error ITA948",
                "contact.html(1,1): error ITA948",
                "passwd.html(1,1): error ITA948",
            ],
            Lines(data)
        );
    }

    [Theory]
    [InlineData("live")]
    [InlineData("SITE/dist/SHA256SUMS")]
    public async Task A_list_that_leads_out_of_the_folder_opens_nothing(string against)
    {
        await File.AppendAllTextAsync(
            Path.Combine(Dist, "SHA256SUMS"),
            $"{new string('0', 64)}  ../../etc/passwd\n",
            TestContext.Current.CancellationToken
        );
        var (code, _, person) = await site.TypeAsync("verify", "SITE/dist", "--against", against);

        Assert.Equal(2, code);
        Assert.Contains("ITA930", person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Programs_get_json_and_sarif()
    {
        await File.AppendAllTextAsync(Path.Combine(Dist, "contact.html"), "x", TestContext.Current.CancellationToken);
        var json = await site.TypeAsync("verify", "SITE/dist", "--format", "json");
        var sarif = await site.TypeAsync("verify", "SITE/dist", "--format", "sarif");

        Assert.Equal((1, 1), (json.ExitCode, sarif.ExitCode));
        using var list = JsonDocument.Parse(json.Data);
        Assert.Equal("contact.html", Assert.Single(list.RootElement.EnumerateArray()).GetProperty("file").GetString());
        using var log = JsonDocument.Parse(sarif.Data);
        Assert.Equal(
            "ITA953",
            log.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("ruleId").GetString()
        );
    }

    [Fact]
    public async Task A_report_says_what_was_looked_at_what_differs_and_what_to_do()
    {
        await File.WriteAllTextAsync(Path.Combine(Dist, "<b>.html"), "x", TestContext.Current.CancellationToken);
        await using var host = await LiveCopy.ServeAsync(
            Dist,
            (context, next) =>
            {
                if (context.Request.Path == "/contact.html")
                    context.Response.Redirect("https://slot.example/<script>");

                return context.Request.Path == "/contact.html" ? Task.CompletedTask : next();
            }
        );
        var address = host.Urls.Single() + "/";
        Assert.Equal(
            1,
            (await site.TypeAsync("verify", address, "--site", "SITE", "--report", "SITE/r.html")).ExitCode
        );
        Assert.Equal(1, (await site.TypeAsync("verify", "SITE/dist", "--report", "SITE/r.txt")).ExitCode);
        Assert.Equal(2, (await site.TypeAsync("verify", "SITE/dist", "--report", "SITE/r.pdf")).ExitCode);

        var html = await File.ReadAllTextAsync(
            Path.Combine(site.Folder, "r.html"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains(address, html, StringComparison.Ordinal);
        Assert.Contains("<td>127.0.0.1</td>", html, StringComparison.Ordinal);
        Assert.Contains("https://slot.example/&lt;script&gt;", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("ThaiCERT", html, StringComparison.Ordinal);

        var text = await File.ReadAllTextAsync(
            Path.Combine(site.Folder, "r.txt"),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("- <b>.html [ITA955]", text, StringComparison.Ordinal);
        Assert.Contains("สิ่งที่ต้องทำ", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_host_that_changed_everything_is_told_in_few_lines_but_whole_to_programs()
    {
        for (var i = 0; i < 50; i++)
            await File.WriteAllTextAsync(
                Path.Combine(Dist, $"slot{i}.html"),
                "x",
                TestContext.Current.CancellationToken
            );

        var text = await site.TypeAsync("verify", "SITE/dist");
        Assert.Equal(21, Lines(text.Data).Length);
        Assert.Contains("error ITA949", text.Data, StringComparison.Ordinal);

        using var list = JsonDocument.Parse((await site.TypeAsync("verify", "SITE/dist", "--format", "json")).Data);
        Assert.Equal(50, list.RootElement.GetArrayLength());
    }

    [Fact]
    public async Task A_host_with_its_own_list_only_is_compared_with_that_and_the_summary_says_so()
    {
        await using var host = await LiveCopy.ServeAsync(Dist);
        var address = host.Urls.Single() + "/";
        var own = await site.TypeAsync("verify", address, "--against", "live", "--lang", "en");

        Assert.Equal(0, own.ExitCode);
        Assert.Contains("this proves nothing", own.Person, StringComparison.Ordinal);
        File.Delete(Path.Combine(Dist, "SHA256SUMS"));
        Assert.Equal(2, (await site.TypeAsync("verify", address, "--against", "live")).ExitCode);
        Assert.Equal(1, (await site.TypeAsync("verify", address, "--site", "SITE")).ExitCode);
    }
}
