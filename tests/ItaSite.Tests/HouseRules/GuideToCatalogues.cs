using System.Text.RegularExpressions;
using ItaSite.Assessing;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Reading;
using ItaSite.Thai;

namespace ItaSite.Tests.HouseRules;

/// <summary>The guide beside the drafts names every key and rule, and what it shows can be read.</summary>
public partial class GuideToCatalogues
{
    private static readonly FiscalYear Year = new(2570);

    private static readonly string Guide = File.ReadAllText(
        Path.Combine(Repository.Root, "src", "Shipped", "Catalogues", "README.md")
    );

    /// <summary>Each block of YAML, with what it is a piece of: nothing for a whole catalogue.</summary>
    private static readonly List<(string Kind, string Yaml)> Blocks =
    [
        .. Block().Matches(Guide).Select(match => (match.Groups[1].Value.Trim(), match.Groups[2].Value)),
    ];

    private static readonly string[] Files = ["catalogue", "measures", "forms"];

    private static string Smallest => Blocks.First(block => block.Kind.Length == 0).Yaml;

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Blocks.Count)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Every_example_is_read_without_a_word(int number)
    {
        var (kind, yaml) = Blocks[number];

        Assert.Empty(
            Read(kind, yaml)
                .Where(told => told.Problem != AnyYearProblems.CatalogueIsDraft)
                .Select(told => told.ToLine(Language.Thai))
        );
        Assert.Empty(
            ShippedSchema
                .Of(kind is "measures" or "forms" ? kind : "catalogue")
                .FaultsOf(YamlAsJson.Of(Whole(kind, yaml)))
        );
    }

    [Fact]
    public void An_example_with_a_mistake_would_be_told()
    {
        Assert.NotEmpty(Read("rules", "fiscal-yaer: { year: 2570 }\n"));
        Assert.NotEmpty(Read("rules", "depends-on: O9\n"));
        Assert.NotEmpty(Read("element", "key: a-key\n"));
    }

    [Fact]
    public void Every_kind_of_rule_has_an_example()
    {
        var written = Blocks
            .Where(block => block.Kind is "rules" or "element")
            .SelectMany(block => Key().Matches(block.Yaml))
            .Select(match => match.Groups[1].Value);

        // What holds of all evidence stands in brackets: no catalogue writes it.
        var kinds = RuleKinds.All.Select(kind => kind.Word).Where(word => !word.StartsWith('('));
        Assert.Subset(written.ToHashSet(), kinds.ToHashSet());
    }

    [Fact]
    public void Every_key_of_a_catalogue_and_of_the_files_beside_it_has_an_example()
    {
        var written = Blocks
            .SelectMany(block => Key().Matches(block.Yaml))
            .Select(match => match.Groups[1].Value)
            .ToHashSet();
        var keys = Files.SelectMany(name =>
            new SchemaSample(ShippedSchema.Of(name)).Objects.SelectMany(place => place.Keys)
        );

        Assert.Subset(written, keys.ToHashSet());
    }

    [Fact]
    public void Every_word_that_a_catalogue_may_say_is_named()
    {
        var words = new SchemaSample(ShippedSchema.Of("catalogue"))
            .Choices.SelectMany(choice => choice.Words)
            .Distinct();

        Assert.All(words, word => Assert.Contains($"`{word}`", Guide, StringComparison.Ordinal));
    }

    private static DiagnosticBag Read(string kind, string yaml)
    {
        var told = new DiagnosticBag();
        var source = new SourceText($"{SourceTree.FolderOf(Year)}guide.yaml", Whole(kind, yaml));
        switch (kind)
        {
            case "measures":
                MeasuresReader.Read(
                    source,
                    CatalogueReader.Read(new SourceText("catalogue.yaml", Smallest), Year, []),
                    told
                );
                break;
            case "forms":
                FormsReader.Read(source, Year, told);
                break;
            default:
                CatalogueReader.Read(source, Year, told);
                break;
        }

        return told;
    }

    /// <summary>The piece, in its place in the guide's smallest catalogue.</summary>
    private static string Whole(string kind, string yaml) =>
        kind switch
        {
            "catalogue" => Smallest + yaml,
            "item" => Smallest[..Smallest.IndexOf("                topic:", StringComparison.Ordinal)]
                + Indented(yaml, 16),
            "element" => Smallest + "                  - " + Indented(yaml, 20).TrimStart(),
            "rules" => Smallest + "                    rules:\n" + Indented(yaml, 22),
            _ => yaml,
        };

    private static string Indented(string yaml, int by) =>
        string.Concat(yaml.Split('\n').Select(line => line.Length == 0 ? "" : new string(' ', by) + line + '\n'));

    [GeneratedRegex("^```yaml([a-z ]*)\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex("(?:^|[ {,])([a-z][a-z-]*):", RegexOptions.Multiline)]
    private static partial Regex Key();
}
