using ItaSite.Disk;
using ItaSite.Tests.Cli;

namespace ItaSite.Tests.Disk;

/// <summary>The list of what was published stays with the office.</summary>
public sealed class KeepingSums : IDisposable
{
    private readonly TypedCommand site = new();

    [Fact]
    public async Task A_build_keeps_the_sums_of_what_it_published_and_says_nothing_about_it()
    {
        var (code, _, person) = await site.TypeAsync("build", "SITE", "--output", "SITE/dist");

        Assert.Equal(0, code);
        Assert.DoesNotContain("published", person, StringComparison.Ordinal);
        Assert.Equal(Bytes("dist/SHA256SUMS"), Bytes("published/SHA256SUMS"));
        Assert.DoesNotContain((byte)'\r', Bytes("published/SHA256SUMS"));
        Assert.Equal("* -text\n", OnDisk.Text(At("published/.gitattributes")));
        Assert.Equal(2, Directory.GetFileSystemEntries(At("published")).Length);
    }

    [Fact]
    public async Task What_is_kept_is_never_published_nor_read_as_content()
    {
        await site.TypeAsync("build", "SITE", "--output", "SITE/dist");
        OnDisk.Put(At("published/extra.md"), "---\nbroken: [\n");
        var (code, _, person) = await site.TypeAsync("build", "SITE", "--output", "SITE/dist");

        Assert.True(code == 0, person);
        Assert.DoesNotContain(site.Files("dist").Keys, path => path.Contains("extra", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Files("dist").Keys, path => path.StartsWith("published", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_site_built_again_leaves_the_kept_file_alone()
    {
        await site.TypeAsync("build", "SITE", "--output", "SITE/dist");
        var longAgo = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(At("published/SHA256SUMS"), longAgo);
        await site.TypeAsync("build", "SITE", "--output", "SITE/elsewhere");

        Assert.Equal(longAgo, File.GetLastWriteTimeUtc(At("published/SHA256SUMS")));
    }

    [Theory]
    [InlineData("build", "SITE", "--output", "SITE/trial", "--no-keep")]
    [InlineData("check", "SITE")]
    [InlineData("build", "SITE", "--output", "SITE/content/out")]
    public async Task A_trial_a_check_and_a_refused_build_keep_nothing(params string[] words)
    {
        await site.TypeAsync(words);

        Assert.False(Directory.Exists(At("published")));
    }

    [Fact]
    public async Task A_build_with_errors_leaves_the_kept_sums_of_what_still_stands()
    {
        await site.TypeAsync("build", "SITE", "--output", "SITE/dist");
        var before = Bytes("published/SHA256SUMS");
        OnDisk.Put(At("content/contact.md"), "# ติดต่อ\n\n[ก](nowhere.md)\n");

        Assert.Equal(1, (await site.TypeAsync("build", "SITE", "--output", "SITE/dist")).ExitCode);
        Assert.Equal(before, Bytes("published/SHA256SUMS"));
    }

    [Theory]
    [InlineData("published")]
    [InlineData("published/dist")]
    public async Task A_site_is_never_published_over_what_is_kept(string output)
    {
        await site.TypeAsync("build", "SITE", "--output", "SITE/dist");
        var before = Bytes("published/SHA256SUMS");
        var (code, _, person) = await site.TypeAsync("build", "SITE", "--output", $"SITE/{output}");

        Assert.Equal(2, code);
        Assert.Contains("ITA902", person, StringComparison.Ordinal);
        Assert.Equal(before, Bytes("published/SHA256SUMS"));
    }

    /// <summary>A file in the folder's place stands for all that can't be written: root may write anywhere.</summary>
    [Fact]
    public async Task A_site_whose_folder_can_not_be_written_is_published_with_a_warning()
    {
        OnDisk.Put(At("published"), "");
        var (code, _, person) = await site.TypeAsync("build", "SITE", "--output", "SITE/dist");

        Assert.Equal(0, code);
        Assert.True(File.Exists(At("dist/SHA256SUMS")));
        Assert.Contains("published/SHA256SUMS(1,1): warning ITA957", person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Signatures_and_stamps_of_the_sums_before_are_named_when_the_sums_change()
    {
        await site.TypeAsync("build", "SITE", "--output", "SITE/dist");
        OnDisk.Put(At(KeptSums.SshSignature), "x");
        OnDisk.Put(At(KeptSums.Stamp), "x");
        var (_, _, same) = await site.TypeAsync("build", "SITE", "--output", "SITE/dist");
        OnDisk.Append(At("content/contact.md"), "\nโทร\n");
        var (code, _, changed) = await site.TypeAsync("build", "SITE", "--output", "SITE/dist");

        Assert.Equal(0, code);
        Assert.DoesNotContain("ITA958", same, StringComparison.Ordinal);
        Assert.Contains("published/SHA256SUMS.sig(1,1): warning ITA958", changed, StringComparison.Ordinal);
        Assert.Contains("published/SHA256SUMS.tsr(1,1): warning ITA958", changed, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_of_many_sites_keeps_its_own()
    {
        site.Add("a");
        site.Add("b");
        var (code, _, person) = await site.TypeAsync("build", "SITE/a", "SITE/b", "--output", "SITE/out");

        Assert.True(code == 0, person);
        Assert.Equal(2, Directory.GetFiles(At("out"), "SHA256SUMS", SearchOption.AllDirectories).Length);
        Assert.True(File.Exists(At("a/published/SHA256SUMS")));
        Assert.True(File.Exists(At("b/published/SHA256SUMS")));
        Assert.False(Directory.Exists(At("published")));
    }

    public void Dispose() => site.Dispose();

    private string At(string path) => Path.Combine(site.Folder, path);

    private byte[] Bytes(string path) => OnDisk.Bytes(At(path));
}
