namespace ItaSite.Tests.Cli;

/// <summary>Hosts keep to themselves the files that tell them what to send.</summary>
public class VerifyOnHosts
{
    [Fact]
    public async Task A_live_address_is_the_same_though_its_host_shows_no_file_of_its_own()
    {
        using var site = new TypedCommand();
        await site.TypeAsync("build", "SITE", "--output", "SITE/dist");
        await using var host = await LiveCopy.ServeAsync(
            Path.Combine(site.Folder, "dist"),
            "/.htaccess",
            "/web.config",
            "/_headers"
        );

        Assert.Equal(0, (await site.TypeAsync("verify", host.Urls.Single() + "/", "--site", "SITE")).ExitCode);
    }

    [Fact]
    public async Task In_a_folder_they_are_compared_as_any_other_file()
    {
        using var site = new TypedCommand();
        await site.TypeAsync("build", "SITE", "--output", "SITE/dist");
        await File.AppendAllTextAsync(
            Path.Combine(site.Folder, "dist", ".htaccess"),
            "x",
            TestContext.Current.CancellationToken
        );
        File.Delete(Path.Combine(site.Folder, "dist", "web.config"));
        var (code, data, _) = await site.TypeAsync("verify", "SITE/dist");

        Assert.Equal(1, code);
        Assert.Equal(
            [".htaccess(1,1): error ITA953", "web.config(1,1): error ITA954"],
            data.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Select(line => line[..(line.IndexOf("ITA", StringComparison.Ordinal) + 6)])
        );
    }
}
