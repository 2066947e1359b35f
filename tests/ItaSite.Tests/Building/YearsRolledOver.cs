using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Authoring;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Thai;

namespace ItaSite.Tests.Building;

/// <summary>
/// Years that merge and split what earlier ones asked for: nothing that is still asked for is left behind.
/// </summary>
public partial class YearsRolledOver
{
    private static readonly string[] Dropped = ["laws", "privacy-policy", "satisfaction-survey"];

    [Fact]
    public void Over_four_years_nothing_that_is_still_asked_for_is_lost()
    {
        var tree = Filled(2566);
        foreach (var year in new[] { 2567, 2568, 2569 })
        {
            var (start, problems) = Roll(tree, year);

            Assert.DoesNotContain(problems, problem => problem.Severity == Severity.Error);
            Assert.Equal(year == 2567 ? Dropped : [], LeftTopics(problems));
            var old = PagesOf(tree, year - 1);
            var texts = start!.Files.ToDictionary(file => file.Path, file => file.Text);
            var all = string.Join('\n', texts.Values);
            foreach (var (file, text) in old)
            {
                foreach (Match word in Words().Matches(text))
                {
                    if (!Dropped.Any(topic => word.Value.Contains($"-{topic}-", StringComparison.Ordinal)))
                        Assert.True(
                            all.Contains(word.Value, StringComparison.Ordinal)
                                || all.Contains($"../{year - 1}/{file}#", StringComparison.Ordinal),
                            $"{year} loses {word.Value} of {file}"
                        );
                }
            }

            tree = new SourceTree([.. tree.Files, .. start.Files.Select(file => Published(file))]);
            var built = SiteBuild.Run(
                new SourceTree([.. tree.Files.Where(file => file.Path != SourceTree.ConfigFile), Settings(tree, year)])
            );
            Assert.Equal("", SiteInAString.Lines(built));
        }
    }

    [Fact]
    public void From_2566_to_2569_only_what_2569_does_not_ask_for_is_left_behind()
    {
        var tree = Filled(2566);
        var (start, problems) = Roll(tree, 2569);

        Assert.Equal(Dropped, LeftTopics(problems));
        Assert.All(
            start!.Files.Where(file => ItemPage().IsMatch(file.Path)),
            file => Assert.Contains("2566", file.Text, StringComparison.Ordinal)
        );
        var contact = start.Files.Single(file => file.Path == "content/oit/2569/o3.md").Text;
        Assert.All(
            ["w-contact-contact-details-w", "w-questions-qa-channel-w", "w-social-network-social-network-link-w"],
            word => Assert.Contains(word, contact, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("2567")]
    [InlineData("2568")]
    [InlineData("2569")]
    public void Drafts_of_catalogues_are_marked_as_drafts(string year)
    {
        var shipped = ShippedCatalogue.All().Single(shipped => shipped.Year.ToString() == year);
        var problems = new DiagnosticBag();
        var catalogue = CatalogueReader.Read(SourceText.Read(shipped.File, problems)!, shipped.Year, problems);

        Assert.Equal([AnyYearProblems.CatalogueIsDraft], problems.Select(problem => problem.Problem));
        Assert.True(catalogue.IsDraft);
        Assert.Equal(
            year switch
            {
                "2567" => 35,
                "2568" => 28,
                _ => 26,
            },
            catalogue.Items.Count()
        );
    }

    private static Diagnosed<YearStart?> Roll(SourceTree tree, int year) =>
        YearStarter.Start(
            tree,
            new FiscalYear(year),
            ShippedCatalogue.All().Single(shipped => shipped.Year.BuddhistYear == year).File
        );

    private static IEnumerable<string> LeftTopics(IEnumerable<Diagnostic> problems) =>
        problems
            .Where(problem => problem.Problem == YearProblems.TopicIsLeftBehind)
            .Select(problem => problem.Arguments[2]);

    private static IEnumerable<(string File, string Text)> PagesOf(SourceTree tree, int year) =>
        tree.Under($"content/oit/{year}/")
            .Where(file => ItemPage().IsMatch(file.Path))
            .Select(file => (file.Name, TextOf(file)));

    /// <summary>A small site of the catalogue's items, with a word of its own under every heading.</summary>
    private static SourceTree Filled(int year)
    {
        var problems = new DiagnosticBag();
        var shipped = ShippedCatalogue.All().Single(shipped => shipped.Year.BuddhistYear == year).File;
        var catalogue = CatalogueReader.Read(SourceText.Read(shipped, problems)!, new FiscalYear(year), problems);
        var folder = $"content/oit/{year}/";
        var pages = catalogue.Items.Select(item =>
            SiteInAString.File(
                $"{folder}{item.Code.Slug}.md",
                Encoding.UTF8.GetBytes(
                    Heading()
                        .Replace(
                            ItemPageText.Of(item, catalogue.Year),
                            heading => $"{heading.Value}\nw-{item.Topic}-{heading.Groups[1].Value}-w\n"
                        )
                )
            )
        );
        return SiteInAString.Tree(
            "-- !content/oit/2570/ --\n-- content/index.md --\n# หน้าแรก\n-- themes/plain/templates/english.html "
                + "--\n<h1>{{ page.title }}</h1>\n",
            [SiteInAString.File(folder + SourceTree.CatalogueFile, Encoding.UTF8.GetBytes(TextOf(shipped))), .. pages]
        );
    }

    private static SourceFile Settings(SourceTree tree, int year) =>
        SiteInAString.File(
            SourceTree.ConfigFile,
            Encoding.UTF8.GetBytes(
                TextOf(tree.Find(SourceTree.ConfigFile)!)
                    .Replace("\"fiscalYear\": 2570", $"\"fiscalYear\": {year}", StringComparison.Ordinal)
            )
        );

    private static SourceFile Published(NewFile file) =>
        AsSource(
            file with
            {
                Bytes = Encoding.UTF8.GetBytes(Draft().Replace(Encoding.UTF8.GetString(file.Bytes.Span), "")),
            }
        );

    private static SourceFile AsSource(NewFile file) => SiteInAString.File(file.Path, file.Bytes.ToArray());

    private static string TextOf(SourceFile file)
    {
        using var reader = new StreamReader(file.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex("^## .*\\{#([a-z0-9-]+)\\}\n", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^draft: true   # ลบบรรทัดนี้.*\n", RegexOptions.Multiline)]
    private static partial Regex Draft();

    [GeneratedRegex("w-[a-z0-9-]+-w")]
    private static partial Regex Words();

    [GeneratedRegex("/o[0-9]+\\.md$")]
    private static partial Regex ItemPage();
}
