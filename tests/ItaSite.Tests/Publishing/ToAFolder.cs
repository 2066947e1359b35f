using ItaSite.Tests.Cli;

namespace ItaSite.Tests.Publishing;

/// <summary>Publishing as a clerk types it, to a folder and to a repository of this machine.</summary>
public sealed class ToAFolder : IDisposable
{
    private const string Extra = "content/news/2027-01-05-extra.md";

    private readonly TypedCommand site = new($"-- {Extra} --\n# ข่าวเพิ่มเติม\n\nข้อความ\n");

    public void Dispose() => site.Dispose();

    [Fact]
    public async Task The_folder_holds_the_site_and_the_next_run_sends_nothing()
    {
        await BuildAsync();

        var first = await PublishAsync();
        var second = await PublishAsync();

        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(site.Files("dist"), site.Files("www"));
        Assert.Contains("เครื่องแม่ข่ายมีเว็บไซต์นี้ครบแล้ว", second.Person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_gone_from_the_site_goes_and_what_others_put_there_stays_and_is_told()
    {
        await BuildAsync();
        await PublishAsync();
        OnDisk.Put(Path.Combine(site.Folder, "www", "shell.php"), "mine");
        File.Delete(Path.Combine(site.Folder, Extra));
        await BuildAsync();

        var said = await PublishAsync();

        Assert.Equal(0, said.ExitCode);
        Assert.Contains("warning ITA658", said.Person, StringComparison.Ordinal);
        Assert.Equal("mine", OnDisk.Text(Path.Combine(site.Folder, "www", "shell.php")));
        Assert.Equal(site.Files("dist").Keys.Append("shell.php").Order(), site.Files("www").Keys.Order());
    }

    [Fact]
    public async Task A_dry_run_shows_all_and_does_nothing()
    {
        await BuildAsync();

        var said = await PublishAsync("--dry-run");

        Assert.Equal(0, said.ExitCode);
        Assert.Contains("+ index.html", said.Person, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(site.Folder, "www")));
    }

    [Fact]
    public async Task Somebodys_page_in_the_way_is_never_replaced_unasked()
    {
        await BuildAsync();
        var page = Path.Combine(site.Folder, "www", "index.html");
        Directory.CreateDirectory(Path.GetDirectoryName(page)!);
        OnDisk.Put(page, "welcome");

        var refused = await PublishAsync();
        var kept = OnDisk.Text(page);
        var asked = await PublishAsync("--remove-others");

        Assert.Equal((2, "welcome"), (refused.ExitCode, kept));
        Assert.Contains("ITA659", refused.Person, StringComparison.Ordinal);
        Assert.Equal(0, asked.ExitCode);
        Assert.Equal(site.Files("dist"), site.Files("www"));
    }

    [Fact]
    public async Task A_finished_file_or_content_that_changed_since_is_not_sent()
    {
        await BuildAsync();
        OnDisk.Append(Path.Combine(site.Folder, "dist", "index.html"), "x");
        var finished = await PublishAsync();
        await BuildAsync();
        OnDisk.Append(Path.Combine(site.Folder, "content", "contact.md"), "\nข้อความใหม่\n");
        var content = await PublishAsync();

        Assert.Contains("ITA652: “index.html”", finished.Person, StringComparison.Ordinal);
        Assert.Contains("ITA652: ", content.Person, StringComparison.Ordinal);
        Assert.Equal((2, 1), (finished.ExitCode, content.ExitCode));
        Assert.False(Directory.Exists(Path.Combine(site.Folder, "www")));
    }

    [Theory]
    [InlineData("SITE")]
    [InlineData("SITE/..")]
    [InlineData("SITE/dist")]
    [InlineData("SITE/content/www")]
    public async Task The_sources_are_no_place_to_publish_to(string to)
    {
        await BuildAsync();
        var before = site.Files("");

        var said = await site.TypeAsync("publish", "SITE", "--to", to, "--no-verify");

        Assert.Equal(2, said.ExitCode);
        Assert.Equal(before, site.Files(""));
    }

    [Fact]
    public async Task A_password_in_an_address_is_refused_and_never_repeated()
    {
        await BuildAsync();

        var said = await site.TypeAsync("publish", "SITE", "--to", "sftp://office:secret@host/www");

        Assert.Equal(2, said.ExitCode);
        Assert.Contains("รหัสผ่าน", said.Person, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", said.Person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_branch_holds_the_site_each_time_in_a_commit_of_its_own_and_keeps_the_hosts_files()
    {
        await BuildAsync();
        var bare = Path.Combine(site.Folder, "pages.git");
        Git(site.Folder, "init", "--quiet", "--bare", bare);
        var first = await PublishAsync("--to", "git:SITE/pages.git#gh-pages");
        var shown = Path.Combine(site.Folder, "shown");
        Git(site.Folder, "clone", "--quiet", "--branch", "gh-pages", bare, shown);
        OnDisk.Put(Path.Combine(shown, "CNAME"), "www.example.go.th");
        Git(shown, "add", "CNAME");
        Git(shown, "-c", "user.name=x", "-c", "user.email=x@localhost", "commit", "--quiet", "-m", "CNAME");
        Git(shown, "push", "--quiet");
        File.Delete(Path.Combine(site.Folder, Extra));
        await BuildAsync();

        var second = await PublishAsync("--to", "git:SITE/pages.git#gh-pages");

        Git(shown, "pull", "--quiet", "--ff-only");
        Directory.Delete(Path.Combine(shown, ".git"), recursive: true);
        Assert.Equal((0, 0), (first.ExitCode, second.ExitCode));
        Assert.Equal(site.Files("dist").Keys.Append("CNAME").Order(), site.Files("shown").Keys.Order());
        Assert.All(site.Files("dist"), file => Assert.Equal(file.Value, site.Files("shown")[file.Key]));
    }

    private static void Git(string folder, params string[] arguments)
    {
        using var git = System.Diagnostics.Process.Start(
            new System.Diagnostics.ProcessStartInfo("git", arguments) { WorkingDirectory = folder }
        )!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }

    private async Task BuildAsync() => Assert.Equal(0, (await site.TypeAsync("build", "SITE")).ExitCode);

    private Task<(int ExitCode, string Data, string Person)> PublishAsync(params string[] more) =>
        site.TypeAsync([
            "publish",
            "SITE",
            "--no-verify",
            .. more.Contains("--to") ? more : more.Prepend("SITE/www").Prepend("--to"),
        ]);
}
