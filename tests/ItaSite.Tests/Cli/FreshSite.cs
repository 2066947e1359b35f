namespace ItaSite.Tests.Cli;

/// <summary>The first commands of a clerk who has just begun a site.</summary>
public class FreshSite
{
    private const string Year = "content/oit/2566";

    [Theory]
    [InlineData("th", "ปีงบประมาณ 2566 ยังว่าง 43 จาก 43 ข้อ: O1–O43", "เริ่มที่ content/oit/2566/o1.md(8,1): ")]
    [InlineData(
        "en",
        "Fiscal year 2566: 43 of 43 items are still empty: O1–O43",
        "Begin at content/oit/2566/o1.md(8,1): "
    )]
    public async Task Three_lines_say_what_is_empty_and_where_to_begin(string language, string empty, string begin)
    {
        using var command = new TypedCommand();
        var site = await BeginAsync(command);

        var (code, data, _) = await command.TypeAsync("check", site, "--lang", language);

        Assert.Equal(0, code);
        Assert.Collection(
            Lines(data),
            line => Assert.Equal(empty, line),
            line => Assert.StartsWith(begin, line, StringComparison.Ordinal),
            line => Assert.Contains("--all", line, StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task All_lists_each_in_the_order_of_the_catalogue_and_so_do_the_formats_for_programs()
    {
        using var command = new TypedCommand();
        var site = await BeginAsync(command);

        var (_, all, _) = await command.TypeAsync("check", site, "--all");
        var (_, json, _) = await command.TypeAsync("check", site, "--format", "json");
        var files = Lines(all).ConvertAll(line => line.Split('(')[0]);

        Assert.Equal(Enumerable.Range(1, 43).Select(number => $"{Year}/o{number}.md"), files.Distinct());
        Assert.Equal(files.Count, json.Split("\"code\"").Length - 1);
    }

    [Fact]
    public async Task What_is_begun_or_wrong_is_told_one_by_one_beside_the_empty_ones()
    {
        using var command = new TypedCommand();
        var site = await BeginAsync(command);
        await File.WriteAllTextAsync(
            Path.Combine(site, Year, "o7.md"),
            "---\nitem: O7\npublished: 31 ก.พ. 66\n---\n",
            TestContext.Current.CancellationToken
        );
        await File.AppendAllTextAsync(
            Path.Combine(site, Year, "o12.md"),
            "\nเป็นข้อความของหน่วยงานเอง ตุลาคม 2565 – มีนาคม 2566\n",
            TestContext.Current.CancellationToken
        );

        var (code, data, _) = await command.TypeAsync("check", site);
        var lines = Lines(data);

        Assert.Equal(1, code);
        Assert.Contains("ITA207", lines[0], StringComparison.Ordinal);
        Assert.Contains(
            lines,
            line =>
                line.StartsWith($"{Year}/o12.md", StringComparison.Ordinal)
                && line.Contains("ITA402", StringComparison.Ordinal)
        );
        Assert.Contains(lines, line => line.EndsWith("O1–O11, O13–O43", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_page_says_so_instead_of_showing_bare_headings()
    {
        using var command = new TypedCommand();
        var site = await BeginAsync(command);
        await File.WriteAllTextAsync(
            Path.Combine(site, Year, "o3.md"),
            "---\nitem: O3\n---\n\n## อำนาจหน้าที่ {#duties-and-powers}\n\nรอข้อมูล\n",
            TestContext.Current.CancellationToken
        );

        await command.TypeAsync("build", site);
        string Page(string path) => File.ReadAllText(Path.Combine(site, "dist", path));

        Assert.Contains("หน่วยงานยังไม่ได้เผยแพร่ข้อมูลของข้อนี้", Page("oit/2566/o12.html"), StringComparison.Ordinal);
        Assert.DoesNotContain("<h2 id=\"project-progress\"", Page("oit/2566/o12.html"), StringComparison.Ordinal);
        Assert.Contains("หน่วยงานยังไม่ได้เผยแพร่ข้อมูลของข้อนี้", Page("oit/2566/o3.html"), StringComparison.Ordinal);
        Assert.Contains("รอข้อมูล", Page("oit/2566/o3.html"), StringComparison.Ordinal);
        foreach (
            var path in new[]
            {
                "about.html",
                "contact.html",
                "pdpa.html",
                "services.html",
                "accessibility.html",
                "policy.html",
                "complaints.html",
            }
        )
            Assert.Contains("<p class=\"empty\">ยังไม่เผยแพร่ข้อมูลส่วนนี้</p>", Page(path), StringComparison.Ordinal);
    }

    private static async Task<string> BeginAsync(TypedCommand command)
    {
        var site = Path.Combine(command.Folder, "fresh");
        Assert.Equal(0, (await command.TypeAsync("new", "site", site, "อบต.ทดสอบ")).ExitCode);
        return site;
    }

    private static List<string> Lines(string data) => [.. data.Split('\n', StringSplitOptions.RemoveEmptyEntries)];
}
