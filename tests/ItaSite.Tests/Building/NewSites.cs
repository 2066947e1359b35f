using System.Text;
using ItaSite.Authoring;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Tests.Cli;

namespace ItaSite.Tests.Building;

/// <summary>A site begun from what the program carries.</summary>
public class NewSites
{
    private const string Name = "องค์การบริหารส่วนตำบล \"สมมุติ\"";

    [Fact]
    public void A_new_site_builds_and_claims_nothing()
    {
        var result = SiteBuild.Run(Begun());

        var register = Assert.Single(result.Registers);
        Assert.Empty(SiteInAString.Lines(result));
        Assert.Equal((43, 114), (register.Totals.Items, register.Totals.Elements));
        Assert.Equal(
            (0, 0, 0, 0),
            (register.Totals.Found, register.Totals.Sample, register.Totals.Waived, register.Totals.DeclaredDone)
        );
        Assert.Contains("องค์การบริหารส่วนตำบล", SiteInAString.Text(result, "index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_site_knows_no_other_agency() =>
        Assert.All(
            Begun().Files.Where(file => file.Extension is ".md" or ".json" or ".html"),
            file => Assert.DoesNotContain("คลองขนาก", TextOf(file), StringComparison.Ordinal)
        );

    [Fact]
    public void Headings_of_a_new_site_do_not_break_off_where_a_list_would_begin()
    {
        var headings = Begun()
            .Files.Where(file => file.Path.Contains("/o", StringComparison.Ordinal) && file.Extension == ".md")
            .SelectMany(file =>
                TextOf(file).Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal))
            )
            .Select(line => line[3..line.IndexOf(" {#", StringComparison.Ordinal)])
            .ToList();

        Assert.Equal(114, headings.Count);
        Assert.DoesNotContain(headings, heading => heading.Length < 5);
        Assert.All(
            headings,
            heading =>
                Assert.DoesNotMatch(
                    "(?:อย่างน้อยประกอบด้วย|ประกอบด้วย|ยกตัวอย่าง|เช่น|ได้แก่|ดังนี้|และ|หรือ|โดย)$",
                    heading
                )
        );
        Assert.DoesNotContain(headings, heading => heading.Contains("ยกตัวอย่าง", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_new_site_is_not_begun_over_another()
    {
        using var command = new TypedCommand();

        var (exit, _, said) = await command.TypeAsync("new", "site", "SITE", Name);

        Assert.Equal(2, exit);
        Assert.Contains(DiskProblems.FileExists.Code, said, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(command.Folder, "content", "pdpa.md")));
    }

    [Fact]
    public async Task A_new_site_is_begun_in_a_new_folder_and_the_next_steps_are_told()
    {
        using var command = new TypedCommand();

        var (exit, _, said) = await command.TypeAsync("new", "site", "SITE/new", Name);

        Assert.Equal(0, exit);
        Assert.Contains("ita serve SITE/new", said, StringComparison.Ordinal);
        Assert.Equal(0, (await command.TypeAsync("check", "SITE/new")).ExitCode);
    }

    private static SourceTree Begun() =>
        new(SiteStarter.Start(Name).Select(file => SiteInAString.File(file.Path, file.Bytes.ToArray())));

    private static string TextOf(SourceFile file)
    {
        using var reader = new StreamReader(file.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
