namespace ItaSite.Tests.Cli;

public sealed class ManySitesInOneRun : IDisposable
{
    private const string Faulty = "-- content/contact.md --\n# ติดต่อ\n\n[ก](ไม่มี.md)\n";

    private readonly TypedCommand typed = new();

    public void Dispose() => typed.Dispose();

    [Fact]
    public async Task Each_is_what_it_is_when_it_is_built_alone()
    {
        typed.Add("a", Named("ก"));
        typed.Add("b", Named("ข"));
        await typed.TypeAsync("build", "SITE/a", "--output", "SITE/alone/a");
        await typed.TypeAsync("build", "SITE/b", "--output", "SITE/alone/b");

        var (code, data, person) = await typed.TypeAsync("build", "SITE/a", "SITE/b", "--output", "SITE/many");

        Assert.Equal(0, code);
        Assert.Equal("", data);
        Assert.StartsWith("✓ SITE/a: ", person, StringComparison.Ordinal);
        Assert.Contains("\n✓ SITE/b: ", person, StringComparison.Ordinal);
        Assert.Contains("เผยแพร่แล้ว 2 จาก 2 เว็บไซต์", person, StringComparison.Ordinal);
        Assert.Equal(typed.Files("alone/a"), typed.Files("many/a"));
        Assert.Equal(typed.Files("alone/b"), typed.Files("many/b"));
        Assert.NotEqual(typed.Files("many/a"), typed.Files("many/b"));
    }

    [Fact]
    public async Task Two_builds_of_many_are_equal_and_each_goes_to_its_own_folder()
    {
        typed.Add("a");
        typed.Add("b", Named("ข"));
        await typed.TypeAsync("build", "SITE/a", "SITE/b");
        var first = (typed.Files("a/dist"), typed.Files("b/dist"));

        await typed.TypeAsync("build", "SITE/b", "SITE/a");

        Assert.Equal(first.Item1, typed.Files("a/dist"));
        Assert.Equal(first.Item2, typed.Files("b/dist"));
    }

    [Fact]
    public async Task One_that_fails_harms_no_other_and_its_messages_name_its_folder()
    {
        typed.Add("ก", Faulty);
        typed.Add("ข");
        typed.Add("ค", "-- !site.config.json --\n");

        var (code, _, person) = await typed.TypeAsync("build", "SITE/ก", "SITE/ข", "SITE/ค", "--output", "SITE/out");

        Assert.Equal(2, code);
        Assert.Contains("SITE/ก/content/contact.md(3,", person, StringComparison.Ordinal);
        Assert.Contains("\n✗ SITE/ก: ไม่เผยแพร่: มีข้อผิดพลาด 1", person, StringComparison.Ordinal);
        Assert.Contains("\n✓ SITE/ข: ", person, StringComparison.Ordinal);
        Assert.Contains("SITE/ค/site.config.json(1,1): error ITA904", person, StringComparison.Ordinal);
        Assert.Contains("ไม่เผยแพร่ 2 เว็บไซต์", person, StringComparison.Ordinal);
        Assert.Equal(["ข"], FoldersIn("out"));
    }

    [Fact]
    public async Task Errors_alone_end_as_a_faulty_site_does_and_leave_the_old_site()
    {
        typed.Add("a");
        typed.Add("b");
        await typed.TypeAsync("build", "SITE/a", "SITE/b");
        var before = typed.Files("a/dist");
        typed.Add("a", Faulty);

        var (code, _, _) = await typed.TypeAsync("build", "SITE/a", "SITE/b");

        Assert.Equal(1, code);
        Assert.Equal(before, typed.Files("a/dist"));
    }

    [Fact]
    public async Task A_folder_that_ita_did_not_make_is_left_alone_and_the_rest_is_built()
    {
        typed.Add("a");
        typed.Add("b");
        Directory.CreateDirectory(Path.Combine(typed.Folder, "out", "a"));
        await File.WriteAllTextAsync(
            Path.Combine(typed.Folder, "out", "a", "mine.txt"),
            "mine",
            TestContext.Current.CancellationToken
        );

        var (code, _, person) = await typed.TypeAsync("build", "SITE/a", "SITE/b", "--output", "SITE/out");

        Assert.Equal(2, code);
        Assert.StartsWith("SITE/out/a(1,1): error ITA901", person, StringComparison.Ordinal);
        Assert.Equal(["mine.txt"], typed.Files("out/a").Keys);
        Assert.True(File.Exists(Path.Combine(typed.Folder, "out", "b", "index.html")));
    }

    [Fact]
    public async Task Warnings_are_counted_and_shown_when_all_is_asked_for()
    {
        typed.Add("a");
        typed.Add("b");
        var (_, _, few) = await typed.TypeAsync("build", "SITE/a", "SITE/b");
        var (_, _, all) = await typed.TypeAsync("build", "SITE/a", "SITE/b", "--all");

        Assert.DoesNotContain(": warning ITA", few, StringComparison.Ordinal);
        Assert.Contains("ดูคำเตือนของทุกเว็บไซต์โดยเติม --all", few, StringComparison.Ordinal);
        Assert.Contains("SITE/b/content/", all, StringComparison.Ordinal);
        Assert.Contains(": warning ITA", all, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Times_are_of_all_sites_together()
    {
        typed.Add("a");
        typed.Add("b");
        var (code, _, person) = await typed.TypeAsync("build", "SITE/a", "SITE/b", "--timings");

        Assert.Equal(0, code);
        Assert.Single(person.Split('\n'), line => line.StartsWith("เผยแพร่แทนของเดิม", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ITA918", "SITE/a", "SITE/b", "--base-url", "https://www.example.go.th/")]
    [InlineData("ITA918", "SITE/a", "--shard", "1/1", "--base-url", "x")]
    [InlineData("“SITE/a” เป็นโฟลเดอร์เดียวกับ “SITE/a”", "SITE/a", "SITE/a")]
    [InlineData("“SITE/b/../a/” เป็นโฟลเดอร์เดียวกับ “SITE/a”", "SITE/a", "SITE/b", "SITE/b/../a/")]
    [InlineData("“SITE/link” เป็นโฟลเดอร์เดียวกับ “SITE/a”", "SITE/a", "SITE/link")]
    [InlineData("ITA917", "SITE/x/a", "SITE/a", "--output", "SITE/out")]
    [InlineData("ITA917", "SITE/x/A", "SITE/a", "--output", "SITE/out")]
    [InlineData("ITA917", "SITE/a", "SITE/a.ita-old", "--output", "SITE/out")]
    [InlineData("ITA917", "SITE/a", "SITE/b", "--output", "SITE/a/content")]
    [InlineData("ITA917", "SITE/a", "SITE/b", "--output", "SITE/b/themes/plain")]
    [InlineData("ITA917", "SITE/x/a", "SITE/y/x", "--output", "SITE")]
    [InlineData("ITA919", "SITE/a", "--shard", "0/16")]
    [InlineData("ITA919", "SITE/a", "--shard", "17/16")]
    [InlineData("ITA919", "SITE/a", "--shard", "x")]
    [InlineData("ITA919", "SITE/a", "--shard", "3")]
    [InlineData("ITA919", "SITE/a", "--shard", "1/2/3")]
    [InlineData("ITA919", "SITE/a", "--shard", "+1/2")]
    [InlineData("ITA919", "SITE/a", "--shard", "1/99999999999")]
    [InlineData("ขาดค่าของ --shard", "SITE/a", "--shard", "")]
    [InlineData("ค่า “ ” ของ --sites ใช้ไม่ได้", "--sites", " ")]
    [InlineData("ขาดค่าของ site", "SITE/a", "")]
    [InlineData("ขาดค่าของ site", "", "SITE/a")]
    [InlineData("“--sits” ให้ลบออกหรือแก้คำที่พิมพ์ (หมายถึง “--sites” หรือไม่)", "SITE/a", "--sits", "SITE/l.txt")]
    public async Task Nothing_is_built_when_what_is_asked_for_cannot_be(string sentence, params string[] arguments)
    {
        foreach (var folder in new[] { "a", "b", "a.ita-old", "x/a", "x/A", "y/x" })
            typed.Add(folder);

        Directory.CreateSymbolicLink(Path.Combine(typed.Folder, "link"), Path.Combine(typed.Folder, "a"));
        var (code, _, person) = await typed.TypeAsync(["build", .. arguments]);

        Assert.Equal(2, code);
        Assert.Contains(sentence, person, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(typed.Folder, "out")));
        Assert.False(Directory.Exists(Path.Combine(typed.Folder, "a", "dist")));
    }

    private static string Named(string name) =>
        "-- site.config.json --\n"
        + SiteInAString
            .Split(SiteInAString.Small)["site.config.json"]
            .Replace("ตำบลตัวอย่าง", $"ตำบล{name}", StringComparison.Ordinal);

    private IEnumerable<string> FoldersIn(string folder) =>
        Directory.GetDirectories(Path.Combine(typed.Folder, folder)).Select(path => Path.GetFileName(path)).Order();
}
