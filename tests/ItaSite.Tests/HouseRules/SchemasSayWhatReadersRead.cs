using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ItaSite.Catalogues;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Reading;
using ItaSite.Thai;

namespace ItaSite.Tests.HouseRules;

/// <summary>A key or a word that a reader takes stands in the schema, and the other way round.</summary>
public partial class SchemasSayWhatReadersRead
{
    private const string NoSuchWord = "no-such-word";

    private static readonly FiscalYear Year = new(2566);

    private static readonly JsonSerializerOptions OnLines = new() { WriteIndented = true };

    /// <summary>Every word of the readers' source that could be a key.</summary>
    private static readonly string[] Candidates =
    [
        .. Plan
            .Files.Where(file => file.Room is "Reading" or "Pages" or "Data" or "Catalogues" or "Thai")
            .SelectMany(file => CouldBeKey().Matches(file.Text).Select(match => match.Groups[1].Value))
            .Distinct()
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Names => [.. ShippedSchema.Names()];

    [Theory]
    [MemberData(nameof(Names))]
    public void Editors_offer_every_key_that_is_read_and_no_other(string name)
    {
        var sample = new SchemaSample(ShippedSchema.Of(name));

        Assert.NotEmpty(sample.Objects);
        Assert.All(
            sample.Objects,
            place =>
            {
                var root = sample.Root.DeepClone();
                var into = SchemaSample.At(root, place.Path).AsObject();
                foreach (var candidate in Candidates.Except(place.Keys))
                    into[candidate] = "";

                var unknown = Read(name, root)
                    .Where(told => told.Problem == DataProblems.UnknownKey)
                    .Select(told => told.Arguments[0]);
                Assert.Equal(
                    $"{string.Join('/', place.Path)}: {string.Join(' ', place.Keys.Order(StringComparer.Ordinal))}",
                    $"{string.Join('/', place.Path)}: "
                        + $"{string.Join(' ', Candidates.Union(place.Keys).Except(unknown).Order(StringComparer.Ordinal))}"
                );
            }
        );
    }

    [Theory]
    [InlineData("catalogue")]
    [InlineData("measures")]
    [InlineData("forms")]
    [InlineData("page")]
    public void Editors_offer_every_word_that_is_read_and_no_other(string name)
    {
        var sample = new SchemaSample(ShippedSchema.Of(name));

        Assert.NotEmpty(sample.Choices);
        Assert.All(
            sample.Choices,
            choice =>
            {
                var told = Read(name, sample.With(choice.Path, NoSuchWord))
                    .First(told => told.Problem == DataProblems.ValueIsNotAllowed);
                var named = told.Arguments[2].Split(", ").ToHashSet();
                var further = choice.Words.Where(word => !named.Contains(word)).ToList();
                Assert.Equal(NoSuchWord, told.Arguments[1]);
                Assert.Subset(choice.Words.ToHashSet(), named);
                Assert.All(
                    further,
                    word =>
                        Assert.DoesNotContain(
                            Read(name, sample.With(choice.Path, word)),
                            told => told.Problem == DataProblems.ValueIsNotAllowed
                        )
                );
                Assert.True(further.Count == 0 || choice.Path[^1] is "declared");
            }
        );
    }

    [Theory]
    [InlineData("page")]
    [InlineData("measures")]
    public void Editors_offer_every_way_in_which_offices_declare(string name)
    {
        var source = Plan.Files.Single(file => file.File == "Pages/DeclaredWords.cs").Text;
        var words = DeclaredWord().Matches(source).Select(match => match.Groups[1].Value).Order(StringComparer.Ordinal);

        var offered = ShippedSchema.Of(name).Json["$defs"]!["declared"]!["enum"]!
            .AsArray()
            .OfType<JsonNode>()
            .Select(word => word.GetValue<string>());
        Assert.Equal(words, offered.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("catalogue")]
    [InlineData("measures")]
    [InlineData("page")]
    public void Every_example_of_a_date_or_period_is_read(string name)
    {
        var sample = new SchemaSample(ShippedSchema.Of(name));
        var told =
            from place in sample.Examples
            from example in place.Examples
            from problem in Read(name, sample.With(place.Path, example))
            where
                (problem.Problem == DataProblems.DateIsWrong || problem.Problem == DataProblems.PeriodIsWrong)
                && problem.Arguments[0] == example
            select $"{string.Join('/', place.Path)}: {example}";

        Assert.NotEmpty(sample.Examples);
        Assert.Empty(told);
        Assert.NotEmpty(Read("page", new JsonObject { ["title"] = "ก", ["published"] = "วันนี้" }));
    }

    private static DiagnosticBag Read(string name, JsonNode value)
    {
        var text = value.ToJsonString(OnLines);
        var folder = SourceTree.FolderOf(Year);
        var told = new DiagnosticBag();
        switch (name)
        {
            case "catalogue":
                CatalogueReader.Read(new SourceText(folder + SourceTree.CatalogueFile, text), Year, told);
                break;
            case "measures":
                MeasuresReader.Read(new SourceText(folder + SourceTree.MeasuresFile, text), NoItems(), told);
                break;
            case "forms":
                FormsReader.Read(new SourceText(folder + FormsReader.FileName, text), Year, told);
                break;
            case "page":
                PageDraftReader.Read(new SourceText("content/page.md", $"---\n{text}\n---\n"), told);
                break;
            default:
                ConfigReader.Read(new SourceText(SourceTree.ConfigFile, text), null, told);
                break;
        }

        return told;
    }

    private static Catalogue NoItems() =>
        CatalogueReader.Read(new SourceText("catalogue.yaml", "fiscal-year: 2566"), Year, []);

    [GeneratedRegex("\"([a-z$][a-zA-Z0-9-]{1,40})\"")]
    private static partial Regex CouldBeKey();

    [GeneratedRegex("^        \\(\"([^\"]+)\"", RegexOptions.Multiline)]
    private static partial Regex DeclaredWord();
}
