using System.Text.RegularExpressions;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Tests.HouseRules;
using ItaSite.Tests.RealSite;

namespace ItaSite.Tests.Workplace;

/// <summary>
/// The guide (src/Guide) names pages, buttons and messages as the program does, and shows no picture that nobody can
/// take anew.
/// </summary>
public partial class GuideIsTrue(Chromium chromium)
{
    private const long MostBytesOfPictures = 1_500_000;

    private static readonly string Folder = Path.Combine(Repository.Root, "src", "Guide");

    private static readonly Dictionary<string, string> Pages = Directory
        .EnumerateFiles(Path.Combine(Folder, "content"), "*.md")
        .ToDictionary(file => Path.GetFileName(file), OnDisk.Text);

    private static readonly Lazy<BuildResult> Built = new(() => SiteBuild.Run(SiteFolder.Read(Folder)));

    /// <summary>All that a page of the workplace can say, as its source and its schemas have it.</summary>
    private static readonly string Words = string.Concat(
        Plan.Files.Where(file => file.Room is "Workplace" or "Importing")
            .Select(file => file.Text)
            .Concat(Directory.EnumerateFiles(Path.Combine(Repository.Root, ".schemas"), "*.json").Select(OnDisk.Text))
    );

    [Fact]
    public void It_is_built_without_a_warning()
    {
        Assert.Empty(Built.Value.Diagnostics.Select(told => told.ToLine(Language.English)));
        Assert.True(Built.Value.Pages > Pages.Count);
    }

    [Fact]
    public void Every_chapter_stands_on_its_first_page()
    {
        var chapters = Chapter().Matches(Pages["index.md"]).Select(match => match.Groups[1].Value).ToList();

        Assert.Equal(Pages.Keys.Except(["index.md"]).Order(), chapters.Order());
        Assert.Equal(["open.md", "begin.md", "work.md", "excel.md"], chapters.Take(4));
    }

    [Fact]
    public void What_is_in_bold_is_written_on_a_page_of_the_workplace()
    {
        var named = Pages.SelectMany(page =>
            Bold().Matches(Code().Replace(page.Value, "")).Select(match => (page.Key, match.Groups[1].Value))
        );

        Assert.True(named.Count() > 60);
        Assert.Empty(
            named
                .Where(name => !Words.Contains($"\"{name.Value}\"", StringComparison.Ordinal))
                .Select(name => $"{name.Key}: {name.Value}")
        );
    }

    [Fact]
    public void Messages_are_those_of_the_program()
    {
        var all = Problems.All().Select(problem => Blank(problem.SentenceInGeneral(Language.Thai))).ToHashSet();
        var told = Row().Matches(Pages["messages.md"]).Select(match => match.Groups[1].Value.Trim()).ToList();

        Assert.True(told.Count > 12);
        Assert.Equal("", string.Join('\n', told.Except(all)));
    }

    [Fact]
    public void Each_picture_is_shown_with_words_and_can_be_taken_anew()
    {
        var shown = Pages.Values.SelectMany(page => Picture().Matches(page)).ToList();
        var files = Directory.GetFiles(Path.Combine(Folder, "content", "pictures"));
        var script = OnDisk.Text(Path.Combine(Repository.Root, "tests", "lighthouse", "guide.mjs"));
        var taken = Shot().Matches(script).Select(match => $"{match.Groups[1].Value}.webp");

        Assert.Equal(taken.Order(), files.Select(file => Path.GetFileName(file)).Order());
        Assert.Equal(taken.Order(), shown.Select(match => match.Groups[2].Value).Order());
        Assert.All(shown, match => Assert.True(match.Groups[1].Length > 20));
        Assert.InRange(files.Sum(file => new FileInfo(file).Length), 1, MostBytesOfPictures);
    }

    [Fact]
    public async Task It_reads_well_on_phone_and_desktop_from_its_folder_without_a_server()
    {
        var output = Directory.CreateTempSubdirectory("ita-guide-").FullName;
        foreach (var artifact in Built.Value.Artifacts)
        {
            var file = Path.Combine(output, artifact.Path.Value);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            await using var target = File.Create(file);
            await using var source = artifact.Open();
            await source.CopyToAsync(target, TestContext.Current.CancellationToken);
        }

        await using var tab = await chromium.OpenFreshTabAsync();
        foreach (var page in Pages.Keys)
        {
            var address = new Uri(Path.Combine(output, Path.ChangeExtension(page, ".html"))).AbsoluteUri;
            foreach (var (width, scheme) in new[] { (360, Scheme.Light), (1280, Scheme.Dark) })
            {
                await tab.LookAsync(width, scheme);
                await tab.GoAsync(address);
                Assert.Empty(await tab.RunsOffTheSideAsync());
                Assert.Empty(tab.Complaints);
            }
        }

        Directory.Delete(output, recursive: true);
    }

    /// <summary>What stands for names and numbers, as the guide writes it.</summary>
    private static string Blank(string message) => message.Replace("……", "…", StringComparison.Ordinal);

    [GeneratedRegex(@"^- \[[^\]]+\]\(([a-z-]+\.md)\)", RegexOptions.Multiline)]
    private static partial Regex Chapter();

    [GeneratedRegex(@"\*\*([^*\n]+)\*\*")]
    private static partial Regex Bold();

    [GeneratedRegex("`[^`\n]+`")]
    private static partial Regex Code();

    [GeneratedRegex(@"^\| (?!ข้อความ \||---)([^|]+)\|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"!\[([^\]]*)\]\(pictures/([^)]+)\)")]
    private static partial Regex Picture();

    [GeneratedRegex("shot\\(\"([a-z-]+)\"")]
    private static partial Regex Shot();
}
