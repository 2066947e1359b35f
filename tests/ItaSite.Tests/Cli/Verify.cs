namespace ItaSite.Tests.Cli;

public class Verify
{
    [Fact]
    public async Task A_copy_as_published_is_the_same_and_every_difference_is_named()
    {
        using var site = new TypedCommand();
        Assert.Equal(0, (await site.TypeAsync("build", "SITE", "--output", "SITE/dist")).ExitCode);
        Assert.Equal(0, (await site.TypeAsync("verify", "SITE/dist")).ExitCode);

        await File.AppendAllTextAsync(
            Path.Combine(site.Folder, "dist", "contact.html"),
            "x",
            TestContext.Current.CancellationToken
        );
        File.Delete(Path.Combine(site.Folder, "dist", "index.html"));
        await File.WriteAllTextAsync(
            Path.Combine(site.Folder, "dist", "added.php"),
            "x",
            TestContext.Current.CancellationToken
        );
        var (code, data, _) = await site.TypeAsync("verify", "SITE/dist");

        Assert.Equal(1, code);
        Assert.Equal(
            ["added.php(1,1): error ITA955", "contact.html(1,1): error ITA953", "index.html(1,1): error ITA954"],
            data.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line[..(line.IndexOf("ITA", StringComparison.Ordinal) + 6)])
        );
    }

    [Fact]
    public async Task A_folder_that_was_not_published_can_not_be_compared()
    {
        using var site = new TypedCommand();
        var (code, _, person) = await site.TypeAsync("verify", "SITE");

        Assert.Equal(2, code);
        Assert.Contains("ITA959", person, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_live_address_is_compared_file_by_file()
    {
        using var site = new TypedCommand();
        await site.TypeAsync("build", "SITE", "--output", "SITE/dist");
        await using var host = await LiveCopy.ServeAsync(Path.Combine(site.Folder, "dist"));
        var address = host.Urls.Single() + "/index.html";

        Assert.Equal(0, (await site.TypeAsync("verify", address, "--site", "SITE")).ExitCode);
        File.Delete(Path.Combine(site.Folder, "dist", "contact.html"));
        var (code, data, _) = await site.TypeAsync("verify", address, "--site", "SITE");
        Assert.Equal(1, code);
        Assert.Contains("contact.html(1,1): error ITA954", data, StringComparison.Ordinal);

        await host.StopAsync(TestContext.Current.CancellationToken);
        var (silent, _, person) = await site.TypeAsync("verify", address, "--site", "SITE");
        Assert.Equal(2, silent);
        Assert.Contains("ITA956", person, StringComparison.Ordinal);
    }
}
