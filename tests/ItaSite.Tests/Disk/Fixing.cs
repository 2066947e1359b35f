using System.Text;
using ItaSite.Cli;
using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Tests.Screening;

namespace ItaSite.Tests.Disk;

/// <summary><c>ita fix</c> on a real folder.</summary>
public sealed class Fixing : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("ita-").FullName;

    internal static SourceTree RealTree => SiteFolder.Read(Repository.Root);

    private string Contact => Path.Combine(root, "content", "contact.md");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task A_diff_is_shown_and_nothing_is_touched_until_it_is_told_to()
    {
        Write("# ติดต่อ\n\nก\nข\nค\nง\nตำบลคลองชนาก\nจ\nฉ\nช\nซ\nฌ\nญ\nฎ\nฏ\nแผนประจ\u0E4D\u0E32ปี");
        var before = await File.ReadAllBytesAsync(Contact, TestContext.Current.CancellationToken);

        var run = await Run("fix", root);

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(before, await File.ReadAllBytesAsync(Contact, TestContext.Current.CancellationToken));
        Golden.Matches("fix.txt", run.Output + run.Errors);
    }

    [Fact]
    public async Task Applied_it_keeps_the_byte_order_mark_and_the_line_ends()
    {
        Write("\uFEFF# ติดต่อ\r\n\r\nตำบลคลองชนาก\u200B\r\nเเผน 👍\nท้าย");

        var run = await Run("fix", root, "--apply");

        Assert.Equal(ExitCode.Done, run.ExitCode);
        Assert.Equal(
            "\uFEFF# ติดต่อ\r\n\r\nตำบลคลองขนาก\r\nแผน 👍\nท้าย",
            Encoding.UTF8.GetString(await File.ReadAllBytesAsync(Contact, TestContext.Current.CancellationToken))
        );
        Assert.Contains("content/contact.md", run.Errors, StringComparison.Ordinal);
        Assert.Equal(
            ["contact.md"],
            Directory.GetFiles(Path.GetDirectoryName(Contact)!, "*contact*").Select(Path.GetFileName)
        );
    }

    [Fact]
    public async Task A_second_run_finds_nothing()
    {
        Write("# ติดต่อ\n\nตำบลคลองชนาк ข้อ ๐๑๒ น\u0E4D\u0E49\u0E32");
        await Run("fix", root, "--apply");

        var run = await Run("fix", root, "--apply");

        Assert.Equal((ExitCode.Done, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "# ติดต่อ\n\nตำบลคลองขนาก ข้อ O12 น้ำ",
            await File.ReadAllTextAsync(Contact, TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_named()
    {
        Write("# ติดต่อ\n\nตำบลคลองชนาก");
        var beside = Path.Combine(root, "content", ".contact.md.ita.tmp");
        Directory.CreateDirectory(beside);

        var run = await Run("fix", root, "--apply");

        Assert.Equal(ExitCode.CannotRun, run.ExitCode);
        Assert.Contains("content/contact.md(1,1): error ITA903", run.Errors, StringComparison.Ordinal);
        Assert.Contains(
            "ชนาก",
            await File.ReadAllTextAsync(Contact, TestContext.Current.CancellationToken),
            StringComparison.Ordinal
        );
    }

    private static async Task<(int ExitCode, string Output, string Errors)> Run(params string[] arguments)
    {
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var exitCode = await CommandLine.RunAsync(
            arguments,
            new Terminal(output, errors, IsInteractive: false, TimeProvider.System),
            CancellationToken.None
        );
        return (exitCode, output.ToString(), errors.ToString());
    }

    private void Write(string contact)
    {
        foreach (var file in SiteInAString.Tree(ThaiTyping.Site("")).Files)
        {
            var path = Path.Combine(root, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            using var source = file.Open();
            using var target = File.Create(path);
            source.CopyTo(target);
        }

        File.WriteAllText(Contact, contact, new UTF8Encoding(false));
    }
}
