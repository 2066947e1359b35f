using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace ItaSite.Tests.Cli;

public class Check
{
    private const string Faulty = """
        -- content/contact.md --
        # ติดต่อ

        [ก](100%,a:b.md)
        -- content/หน้า ใหม่.md --
        ไม่มีชื่อ
        """;

    [Fact]
    public async Task Every_format_reads_as_it_was_accepted()
    {
        using var site = new TypedCommand(Faulty);
        var seen = new StringBuilder();
        foreach (var format in new[] { "text", "json", "sarif", "github" })
        {
            var (code, data, _) = await site.TypeAsync("check", "SITE", "--format", format);
            Assert.Equal(1, code);
            seen.Append("== ").Append(format).Append('\n').Append(data.ReplaceLineEndings("\n"));
        }

        Golden.Matches("check-formats.txt", seen.ToString());
    }

    [Fact]
    public async Task A_file_that_another_program_holds_is_named()
    {
        using var site = new TypedCommand();
        await using var held = new FileStream(
            Path.Combine(site.Folder, "content", "contact.md"),
            FileMode.Open,
            FileAccess.ReadWrite,
            FileShare.None
        );

        var (code, _, person) = await site.TypeAsync("check", "SITE");

        Assert.Equal(2, code);
        Assert.StartsWith("content/contact.md(1,1): error ITA903", person, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("th", Faulty)]
    [InlineData("en", Faulty)]
    [InlineData("th", "")]
    public async Task Sarif_is_what_the_published_schema_asks_for(string language, string changes)
    {
        using var site = new TypedCommand(changes);
        var (_, data, _) = await site.TypeAsync("check", "SITE", "--format", "sarif", "--lang", language);

        Assert.Equal("", await DifferencesAsync(data));
    }

    [Fact]
    public async Task The_schema_is_really_asked() =>
        Assert.Contains(
            "version",
            await DifferencesAsync("""{ "version": "2", "runs": [] }"""),
            StringComparison.Ordinal
        );

    [Fact]
    public async Task Strict_raises_warnings_in_sarif_but_not_what_the_rules_are_by_themselves()
    {
        using var site = new TypedCommand();
        var (code, data, _) = await site.TypeAsync("check", "SITE", "--format", "sarif", "--strict");
        var run = JsonDocument.Parse(data).RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal(1, code);
        Assert.All(
            run.GetProperty("results").EnumerateArray(),
            result =>
            {
                Assert.Equal("error", result.GetProperty("level").GetString());
                Assert.Equal(
                    result.GetProperty("ruleId").GetString(),
                    rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()
                );
            }
        );
        Assert.All(
            rules.EnumerateArray(),
            rule => Assert.Equal("warning", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString())
        );
    }

    [Fact]
    public async Task A_run_that_cannot_start_says_so_in_words()
    {
        using var site = new TypedCommand();
        var (code, data, person) = await site.TypeAsync("check", "SITE/content", "--format", "sarif");

        Assert.Equal(2, code);
        Assert.Equal("", data);
        Assert.Contains("ITA904", person, StringComparison.Ordinal);
    }

    private static async Task<string> DifferencesAsync(string sarif)
    {
        var tools = Path.Combine(Repository.Root, "tests", "tools");
        using var node = Process.Start(
            new ProcessStartInfo("node", [Path.Combine(tools, "validate-sarif.js")])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                StandardInputEncoding = new UTF8Encoding(false),
            }
        )!;
        await node.StandardInput.WriteAsync(sarif);
        node.StandardInput.Close();
        var differences = await node.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await node.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(differences.Length == 0 ? 0 : 1, node.ExitCode);
        return differences;
    }
}
