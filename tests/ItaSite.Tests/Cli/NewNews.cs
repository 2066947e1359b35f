namespace ItaSite.Tests.Cli;

/// <summary><c>ita new news</c>: nothing is overwritten, nothing is published blank.</summary>
public class NewNews
{
    [Theory]
    [InlineData("ประกาศหยุดราชการ", "news")]
    [InlineData("ประกาศ e-bidding ครั้งที่ ๒", "e-bidding-2")]
    [InlineData("แผนปี 2566", "news-2566")]
    [InlineData("COVID-19: แจ้งเตือน", "covid-19")]
    [InlineData("  ../../etc ", "etc")]
    public async Task The_address_comes_from_what_is_latin_in_the_title(string title, string slug)
    {
        using var site = new TypedCommand();

        Assert.Equal(0, (await site.TypeAsync("new", "news", title, "SITE")).ExitCode);
        Assert.Equal($"{slug}.md", Assert.Single(Names(site)));
    }

    [Fact]
    public async Task Two_of_a_day_are_two_files()
    {
        using var site = new TypedCommand();
        foreach (var title in new[] { "ประกาศหยุดราชการ", "ประกาศรับสมัคร", "ประกาศ" })
            Assert.Equal(0, (await site.TypeAsync("new", "news", title, "SITE")).ExitCode);

        Assert.Equal(["news-2.md", "news-3.md", "news.md"], Names(site));
    }

    [Fact]
    public async Task It_is_a_draft_with_hints_that_builds()
    {
        using var site = new TypedCommand();
        await site.TypeAsync("new", "news", "ข่าว \"ด่วน\": #1\nบรรทัดสอง \\ ท้าย", "SITE");

        var text = await File.ReadAllTextAsync(
            Assert.Single(Directory.GetFiles(Path.Combine(site.Folder, "content", "news"))),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("title: \"ข่าว \\\"ด่วน\\\": #1 บรรทัดสอง \\\\ ท้าย\"\n", text, StringComparison.Ordinal);
        Assert.Contains("draft: true   # ลบบรรทัดนี้เมื่อพร้อมเผยแพร่\n", text, StringComparison.Ordinal);
        Assert.Contains("![คำอธิบายภาพ]", text, StringComparison.Ordinal);
        var (exit, data, _) = await site.TypeAsync("check", "SITE");
        Assert.Equal(0, exit);
        Assert.Contains("warning ITA330", data, StringComparison.Ordinal);
        Assert.DoesNotContain("ITA218", data, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Flood_2", "(F _)")]
    [InlineData("ข่าว", "(ข")]
    [InlineData("a b", "( )")]
    [InlineData("--", "(“--”)")]
    [InlineData("../x", "(. /)")]
    public async Task Letters_that_a_slug_cannot_have_are_named(string slug, string faults)
    {
        using var site = new TypedCommand();
        var (exit, _, said) = await site.TypeAsync("new", "news", "ข่าว", "SITE", $"--slug={slug}");

        Assert.Equal(2, exit);
        Assert.Contains("error ITA909", said, StringComparison.Ordinal);
        Assert.Contains(faults, said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slug_that_is_taken_is_refused_with_the_way_out()
    {
        using var site = new TypedCommand();
        await site.TypeAsync("new", "news", "ข่าว", "SITE", "--slug", "flood");
        var (exit, _, said) = await site.TypeAsync("new", "news", "ข่าว", "SITE", "--slug", "flood");

        Assert.Equal(2, exit);
        Assert.Contains("ITA910", said, StringComparison.Ordinal);
        Assert.Contains("--slug", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Outside_of_a_site_nothing_is_written()
    {
        using var site = new TypedCommand();
        Directory.CreateDirectory(Path.Combine(site.Folder, "elsewhere"));
        var (exit, _, said) = await site.TypeAsync("new", "news", "ข่าว", "SITE/elsewhere");

        Assert.Equal(2, exit);
        Assert.Contains("error ITA904", said, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Path.Combine(site.Folder, "elsewhere")));
    }

    [Fact]
    public async Task A_title_of_nothing_is_refused()
    {
        using var site = new TypedCommand();

        Assert.Contains("ITA911", (await site.TypeAsync("new", "news", " ", "SITE")).Person, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Names(TypedCommand site) =>
        Directory
            .GetFiles(Path.Combine(site.Folder, "content", "news"))
            .Select(file => Path.GetFileName(file)["2000-01-01-".Length..])
            .Order(StringComparer.Ordinal);
}
