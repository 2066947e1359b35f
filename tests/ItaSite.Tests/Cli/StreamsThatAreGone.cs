using ItaSite.Tests.RealSite;

namespace ItaSite.Tests.Cli;

/// <summary>The work is done, or the exit code says that it is not, whatever became of the process's streams.</summary>
public sealed class StreamsThatAreGone : IDisposable
{
    private readonly TypedCommand site = new();

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("build", ">&-", 0)]
    [InlineData("build", "2>&-", 0)]
    [InlineData("build", ">&- 2>&-", 0)]
    [InlineData("build", "2>/dev/full", 0)]
    [InlineData("build", "</dev/null >/dev/full 2>/dev/full", 0)]
    [InlineData("check", "2>/dev/full", 0)]
    [InlineData("fix", "2>/dev/full", 0)]
    [InlineData("status", "2>&-", 0)]
    [InlineData("status", ">/dev/full", 2)]
    [InlineData("status", ">&-", 2)]
    [InlineData("explain ITA204", ">/dev/full", 2)]
    [InlineData("nonsense", "2>/dev/full", 2)]
    public void A_command_ends_with_its_own_exit_code(string command, string streams, int expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell of Unix");
        var ita = Path.Combine(AppContext.BaseDirectory, "ita.dll");

        var run = PublishedSite.Tool("bash", "-c", $"cd '{site.Folder}' && dotnet '{ita}' {command} {streams}");

        Assert.Equal(expected, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
        Assert.Equal(command == "build", File.Exists(Path.Combine(site.Folder, "dist", "SHA256SUMS")));
    }

    [Fact]
    public void A_reader_who_leaves_ends_nothing_in_a_fault()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "a shell of Unix");
        var ita = Path.Combine(AppContext.BaseDirectory, "ita.dll");

        var run = PublishedSite.Tool(
            "bash",
            "-c",
            $"cd '{site.Folder}' && dotnet '{ita}' status --format json | head -c 1"
        );

        Assert.Equal("{", run.Output);
        Assert.Equal(
            "",
            string.Concat(run.Errors.Split('\n').Where(line => line.Contains("   at ", StringComparison.Ordinal)))
        );
    }
}
