using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using ItaSite.Authoring;
using ItaSite.Model;

namespace ItaSite.Tests.HouseRules;

/// <summary>What is written, shipped and begun fits the schemas that its first line names.</summary>
public partial class FilesFitTheirSchemas
{
    private const string Name = "องค์การบริหารส่วนตำบลสมมุติ";

    private static readonly string[] Folders = ["content", "src/Shipped/Catalogues", "src/Shipped/Site/content"];

    public static TheoryData<string> Types => [.. ShippedCatalogue.All().Select(shipped => shipped.Name)];

    [Fact]
    public void The_repositorys_own_files_fit_and_name_their_schema()
    {
        var paths = Folders
            .SelectMany(folder =>
                Directory.GetFiles(Path.Combine(Repository.Root, folder), "*", SearchOption.AllDirectories)
            )
            .Select(path => Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'))
            .Where(path =>
                path.EndsWith(".yaml", StringComparison.Ordinal)
                || (
                    path.EndsWith(".md", StringComparison.Ordinal)
                    && path.Contains("content/", StringComparison.Ordinal)
                )
            )
            .ToList();

        Assert.True(paths.Count > 60);
        Assert.Empty(paths.SelectMany(path => FaultsOf(path, File.ReadAllText(Path.Combine(Repository.Root, path)))));
    }

    [Theory]
    [InlineData("site.config.json")]
    [InlineData("src/Shipped/Site/site.config.json")]
    public void The_repositorys_own_settings_fit(string path)
    {
        var settings = JsonNode.Parse(File.ReadAllText(Path.Combine(Repository.Root, path)))!;
        Assert.Equal("./.schemas/site.config.schema.json", settings["$schema"]!.GetValue<string>());
        Assert.Empty(ShippedSchema.Of("site.config").FaultsOf(settings));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void What_a_new_site_begins_with_fits_and_its_schemas_are_there(string type)
    {
        var files = SiteStarter
            .Start(Name, ShippedCatalogue.All().First(shipped => shipped.Name == type).File)
            .ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Bytes.Span));

        Assert.All(
            ShippedSchema.Names(),
            name =>
                Assert.Equal(
                    File.ReadAllText(Path.Combine(Repository.Root, ".schemas", $"{name}.schema.json")),
                    files[$".schemas/{name}.schema.json"]
                )
        );
        Assert.Empty(ShippedSchema.Of("site.config").FaultsOf(JsonNode.Parse(files[SourceTree.ConfigFile])));
        Assert.Empty(
            files
                .Where(file =>
                    file.Key.StartsWith(SourceTree.Content, StringComparison.Ordinal)
                    && file.Key.EndsWith(".md", StringComparison.Ordinal)
                        | file.Key.EndsWith(".yaml", StringComparison.Ordinal)
                )
                .SelectMany(file => FaultsOf(file.Key, file.Value))
        );
    }

    [Fact]
    public void A_new_year_fits_and_names_its_schemas()
    {
        var shipped = ShippedCatalogue.All();
        var begun = SiteStarter
            .Start(Name, shipped[0].File)
            .Select(file => SiteInAString.File(file.Path, file.Bytes.ToArray()))
            .ToList();
        var page = begun.First(file => file.Path.EndsWith("/o1.md", StringComparison.Ordinal));
        begun[begun.IndexOf(page)] = SiteInAString.File(
            page.Path,
            Encoding.UTF8.GetBytes(Read(page) + "\n\nข้อความ\n")
        );

        var (start, _) = YearStarter.Start(new SourceTree(begun), shipped[^1].Year, shipped[^1].File);

        Assert.True(start!.Files.Count > 20);
        Assert.Empty(start.Files.SelectMany(file => FaultsOf(file.Path, Encoding.UTF8.GetString(file.Bytes.Span))));
    }

    [Fact]
    public void A_new_news_page_fits_and_names_its_schema()
    {
        var news = PageStarter.ForNews(new SourceTree([]), "ข่าว: \"ใหม่\"", new DateOnly(2023, 2, 1), "new");

        Assert.Empty(FaultsOf(news.Path, news.Text));
    }

    [Theory]
    [InlineData(
        "catalogue",
        "fiscal-year: 2566\nabbreviation: ITA\ntitle: ก\nagency-type: ข\nsource: ค",
        "topik: structure"
    )]
    [InlineData(
        "catalogue",
        "fiscal-year: 2566\nabbreviation: ITA\ntitle: ก\nagency-type: ข\nsource: ค",
        "roll-up: sum"
    )]
    [InlineData("catalogue", "fiscal-year: 2566\nabbreviation: ITA\ntitle: ก\nagency-type: ข\nsource: ค", "draft: ใช่")]
    [InlineData(
        "catalogue",
        "fiscal-year: 2566\nabbreviation: ITA\ntitle: ก\nagency-type: ข\nsource: ค",
        "indicators: [{ id: '9', title: ไม่บอกแบบวัด }]"
    )]
    [InlineData("measures", "fiscal-year: 2566", "indicators: [{ indicator: '1', declared: เกือบเสร็จ }]")]
    [InlineData("measures", "fiscal-year: 2566", "report: { goal: ไม่มีชื่อรายงาน }")]
    [InlineData(
        "forms",
        "fiscal-year: 2566",
        "forms: [{ key: some-form, title: ก, columns: [{ key: no, names: ที่ }] }]"
    )]
    [InlineData(
        "forms",
        "fiscal-year: 2566",
        "forms: [{ key: some-form, title: ก, columns: [{ key: no, names: ที่, type: colour, required: true }] }]"
    )]
    [InlineData("page", "item: O1", "declare: done")]
    [InlineData("page", "item: O1", "declared: yes")]
    [InlineData("page", "item: O1", "waived: [interval]")]
    [InlineData("page", "title: ก", "period: FY2566")]
    [InlineData(
        "site.config",
        "{ agency: { name: ก, shortName: ข }, fiscalYear: 2566, theme: plain",
        ", digits: roman }",
        "}"
    )]
    public void A_broken_file_is_marked(string schema, string good, string bad, string end = "")
    {
        Assert.Empty(ShippedSchema.Of(schema).FaultsOf(YamlAsJson.Of($"{good}\n{end}")));
        Assert.NotEmpty(ShippedSchema.Of(schema).FaultsOf(YamlAsJson.Of($"{good}\n{bad}")));
    }

    /// <summary>Against the schema that the file itself names, from where it stands.</summary>
    private static IEnumerable<string> FaultsOf(string path, string text)
    {
        var yaml = path.EndsWith(".md", StringComparison.Ordinal) ? FrontMatter().Match(text).Groups[1].Value : text;
        var line = SchemaLine().Match(yaml);
        var expected =
            path.EndsWith(".md", StringComparison.Ordinal) ? "page"
            : path.Contains("/Catalogues/", StringComparison.Ordinal) ? "catalogue"
            : Path.GetFileNameWithoutExtension(path);
        var site = path.Replace("src/Shipped/Site/", "", StringComparison.Ordinal);
        var named = line.Success
            ? Path.GetRelativePath(
                "/site",
                Path.GetFullPath(line.Groups[1].Value, Path.GetDirectoryName($"/site/{site}")!)
            )
            : "none";
        if (named != $".schemas/{expected}.schema.json")
            return [$"{path}: the schema named is {named}"];

        return ShippedSchema.Of(expected).FaultsOf(YamlAsJson.Of(yaml)).Select(fault => $"{path}: {fault}");
    }

    private static string Read(SourceFile file)
    {
        using var reader = new StreamReader(file.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"\A---\n(.*?\n)---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"\A# yaml-language-server: \$schema=([^\n]+)\n")]
    private static partial Regex SchemaLine();
}
