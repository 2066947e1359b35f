namespace ItaSite.Tests.RealSite;

/// <summary>What the one who hosts the site gets.</summary>
public class PublishedFiles(PublishedSite site)
{
    [Fact]
    public void Our_own_content_has_nothing_wrong_but_what_is_still_missing()
    {
        Assert.Equal(0, site.Build.ExitCode);
        Assert.All(
            site.Build.Errors.Split('\n')
                .Where(line =>
                    line.Contains(": warning ", StringComparison.Ordinal)
                    || line.Contains(": error ", StringComparison.Ordinal)
                ),
            line => Assert.Matches("warning ITA(40[12]|411|4[235][0-9]):", line)
        );
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("contact.html")]
    [InlineData("pdpa.html")]
    [InlineData("eit.html")]
    [InlineData("eit-poster.html")]
    [InlineData("404.html")]
    [InlineData("news/index.html")]
    [InlineData("oit/2566/index.html")]
    [InlineData("oit/2566/o1.html")]
    [InlineData("oit/2566/o43.html")]
    [InlineData("oit/2566/checklist.json")]
    [InlineData("oit/2566/checklist.csv")]
    [InlineData("oit/2566/report.html")]
    [InlineData("oit/2566/answers.html")]
    [InlineData("oit/2566/answers.csv")]
    [InlineData("oit/2566/units.html")]
    [InlineData("oit/2566/index-information-act.html")]
    [InlineData("assets/eit-qr.svg")]
    [InlineData("assets/eit-qr.png")]
    [InlineData("sitemap.xml")]
    [InlineData("robots.txt")]
    [InlineData("feed.xml")]
    [InlineData("SHA256SUMS")]
    public void Every_promised_file_is_there(string path) =>
        Assert.True(File.Exists(Path.Combine(site.Folder, path)), path);

    [Fact]
    public void The_checksums_are_those_that_sha256sum_computes()
    {
        var check = PublishedSite.Tool(
            "bash",
            "-c",
            $"cd '{site.Folder}' && sha256sum --check --strict --quiet SHA256SUMS && find . -type f ! -name "
                + "SHA256SUMS | wc -l && wc -l < SHA256SUMS"
        );

        Assert.True(check.ExitCode == 0, check.Output + check.Errors);
        Assert.Single(check.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Distinct());
    }

    [Fact]
    public void A_second_build_under_another_culture_and_time_zone_is_equal_byte_for_byte()
    {
        var other = Path.Combine(Path.GetDirectoryName(site.Folder)!, "other");
        var build = PublishedSite.Tool(
            "env",
            "LC_ALL=th_TH.UTF-8",
            "TZ=Pacific/Auckland",
            "dotnet",
            Path.Combine(AppContext.BaseDirectory, "ita.dll"),
            "build",
            Repository.Root,
            "--no-keep",
            "--output",
            other
        );
        Assert.Equal(0, build.ExitCode);

        var difference = PublishedSite.Tool("diff", "-r", site.Folder, other);
        Assert.True(difference.ExitCode == 0, difference.Output);
    }

    [Fact]
    public void A_failed_build_leaves_the_published_site_as_it_was()
    {
        var copy = Directory.CreateTempSubdirectory("ita-broken-").FullName;
        var output = Path.Combine(copy, "dist");
        foreach (var (path, text) in SiteInAString.Split(SiteInAString.Small))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(copy, path))!);
            File.WriteAllText(Path.Combine(copy, path), text);
        }

        Assert.Equal(0, PublishedSite.Ita("build", copy).ExitCode);
        var before = File.ReadAllText(Path.Combine(output, "SHA256SUMS"));

        File.WriteAllText(Path.Combine(copy, "content", "contact.md"), "# ติดต่อ\n\n[ก](nowhere.md)\n");
        var failed = PublishedSite.Ita("build", copy);

        Assert.Equal(1, failed.ExitCode);
        Assert.Contains("content/contact.md(3,1): error ITA221:", failed.Errors, StringComparison.Ordinal);
        Assert.Equal("", failed.Output);
        Assert.Equal(before, File.ReadAllText(Path.Combine(output, "SHA256SUMS")));
        Directory.Delete(copy, recursive: true);
    }

    [Fact]
    public void A_build_that_is_killed_leaves_a_whole_site()
    {
        var output = Path.Combine(Path.GetDirectoryName(site.Folder)!, "killed");
        Assert.Equal(0, PublishedSite.Tool("cp", "-r", site.Folder, output).ExitCode);

        // Publishing is the last thing that a build does.
        foreach (var share in new[] { 0.85, 0.95 })
            PublishedSite.Tool(
                "timeout",
                "--signal=KILL",
                (site.BuildTime.TotalSeconds * share).ToString("0.00"),
                "dotnet",
                Path.Combine(AppContext.BaseDirectory, "ita.dll"),
                "build",
                Repository.Root,
                "--no-keep",
                "--output",
                output
            );

        var check = PublishedSite.Tool("bash", "-c", $"cd '{output}' && sha256sum --check --strict --quiet SHA256SUMS");
        Assert.True(check.ExitCode == 0, check.Output + check.Errors);
        Assert.Equal(0, PublishedSite.Ita("build", Repository.Root, "--no-keep", "--output", output).ExitCode);
        Assert.False(Directory.Exists(output + ".ita-new"));
    }

    [Theory]
    [InlineData(2, "build", "--nonsense")]
    [InlineData(2, "build", "/nowhere")]
    [InlineData(2, "explain", "ITA999")]
    [InlineData(0, "explain", "ITA204")]
    [InlineData(0, "--help")]
    public void The_exit_code_says_what_went_wrong(int code, params string[] arguments)
    {
        var run = PublishedSite.Ita(arguments);

        Assert.Equal(code, run.ExitCode);
        Assert.DoesNotContain("   at ", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void The_Nu_HTML_checker_finds_no_error_on_any_page()
    {
        var jar = Path.Combine(
            Repository.Root,
            "tests",
            "tools",
            "node_modules",
            "vnu-jar",
            "build",
            "dist",
            "vnu.jar"
        );
        var check = PublishedSite.Tool(
            "java",
            [
                "-jar",
                jar,
                "--errors-only",
                "--format",
                "gnu",
                .. site.Pages.Select(page => Path.Combine(site.Folder, page)),
            ]
        );

        Assert.Equal("", check.Errors);
        Assert.Equal(0, check.ExitCode);
    }
}
