using System.Runtime.InteropServices;
using ItaSite.Tests.Cli;
using ItaSite.Tests.RealSite;

namespace ItaSite.Tests.Disk;

/// <summary>
/// What a site's folder holds that is no readable file: told by name, with all other mistakes of the run.
/// </summary>
public sealed class FoldersAsTheyAre : IDisposable
{
    private const string OtherMistake = """
        -- content/other.md --
        # อื่น ๆ

        [เอกสาร](gone.pdf)
        """;

    private readonly TypedCommand site = new(OtherMistake);

    public void Dispose() => site.Dispose();

    [Theory]
    [InlineData("content/pw.md")]
    [InlineData("content/news/a.md")]
    [InlineData("content/oit/2570/o1.pdf")]
    [InlineData("themes/mine/page.html")]
    public async Task A_link_to_a_file_is_told_and_never_read(string path)
    {
        Link(path, "/etc/passwd");

        await ToldAsync(path, "ITA922", exitCode: 1);
    }

    [Theory]
    [InlineData("content/elsewhere")]
    [InlineData("content/oit/2570/files")]
    [InlineData("themes/other")]
    public async Task A_link_to_a_folder_is_told_and_never_read(string path)
    {
        var outside = Directory.CreateTempSubdirectory("ita-outside-").FullName;
        Write(Path.Combine(outside, "secret.md"), "# ความลับ");
        Link(path, outside);

        await ToldAsync(path, "ITA922", exitCode: 1);
        Directory.Delete(outside, recursive: true);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_is_told()
    {
        Link("content/gone.md", "nothing-here");

        await ToldAsync("content/gone.md", "ITA922", exitCode: 1);
    }

    [Theory]
    [InlineData("content/p.md")]
    [InlineData("content/oit/2570/p.pdf")]
    [InlineData("content/oit/2570/forms.yaml")]
    public async Task A_pipe_is_told_and_never_waited_for(string path)
    {
        Pipe(path);

        await ToldAsync(path, "ITA903", exitCode: 2);
    }

    [Fact]
    public async Task Settings_that_are_a_pipe_are_told()
    {
        File.Delete(Path.Combine(site.Folder, "site.config.json"));
        Pipe("site.config.json");

        var (code, _, person) = await site.TypeAsync("build", "SITE");

        Assert.Equal(2, code);
        Assert.Contains("site.config.json(1,1): error ITA903", person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_name_that_is_no_text_is_told()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps no such names");
        // TIS-620, as a zip file of an old Windows unpacks.
        Run("sh", "-c", $"printf '# x' > \"$(printf '{site.Folder}/content/\\241\\242.md')\"");

        await ToldAsync("content/\uFFFD\uFFFD.md", "ITA912", exitCode: 1);
        Run("sh", "-c", $"rm -r '{site.Folder}/content'");
    }

    [Fact]
    public async Task A_folder_that_may_not_be_read_is_told()
    {
        Write("content/locked/a.md", "# หน้า");
        Lock("content/locked");

        await ToldAsync("content/locked", "ITA903", exitCode: 2);
        Run("chmod", "700", Path.Combine(site.Folder, "content", "locked"));
    }

    [Fact]
    public async Task All_files_that_may_not_be_read_are_told_at_once()
    {
        foreach (var page in new[] { "content/a.md", "content/b.md" })
        {
            Write(page, "# หน้า");
            Lock(page);
        }

        await ToldAsync("content/a.md", "ITA903", exitCode: 2);
        await ToldAsync("content/b.md", "ITA903", exitCode: 2);
    }

    private async Task ToldAsync(string path, string code, int exitCode)
    {
        var (exit, _, person) = await site.TypeAsync("build", "SITE");

        Assert.Equal(exitCode, exit);
        Assert.Contains($"{path}(1,1): error {code}", person, StringComparison.Ordinal);
        Assert.Contains("content/other.md(3,", person, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Folder, "dist")));
    }

    private void Write(string path, string text)
    {
        var full = Path.Combine(site.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private void Lock(string path)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || Environment.UserName == "root", "an administrator reads all");
        Run("chmod", "0", Path.Combine(site.Folder, path));
    }

    private void Link(string path, string target)
    {
        var full = Path.Combine(site.Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.CreateSymbolicLink(full, target);
    }

    private void Pipe(string path)
    {
        Assert.SkipWhen(!RuntimeInformation.IsOSPlatform(OSPlatform.Linux), "pipes with names are Linux's");
        Run("mkfifo", Path.Combine(site.Folder, path));
    }

    private static void Run(string program, params string[] arguments) =>
        Assert.Equal(0, PublishedSite.Tool(program, arguments).ExitCode);
}
