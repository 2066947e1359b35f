using ItaSite.Cli;

namespace ItaSite.Tests.Cli;

/// <summary>Years begun and closed as a clerk does it, in a folder.</summary>
public sealed class YearCommands : IDisposable
{
    private const string Catalogue = """
        fiscal-year: 2571
        abbreviation: ITA
        title: การประเมิน
        agency-type: อบต.
        source: เขียนขึ้นเพื่อทดสอบ
        instruments: [{ id: PUB, title: แบบวัด, weight: 40 }]
        indicators:
          - id: "1"
            instrument: PUB
            sub-indicators:
              - id: "1.1"
                groups:
                  - key: basic
                    items:
                      - { id: C1, title: โครงสร้าง, topic: structure, elements: [{ key: chart, statement: แสดงแผนผัง }] }

        """;

    private readonly string root = Directory.CreateTempSubdirectory("ita-").FullName;

    public YearCommands()
    {
        foreach (var (path, text) in SiteInAString.Split(SiteInAString.Small))
            Write(path, text);

        Write("../" + CatalogueName, Catalogue);
    }

    private string CatalogueName => Path.GetFileName(root) + ".yaml";

    private string CatalogueFile => Path.Combine(Path.GetDirectoryName(root)!, CatalogueName);

    public void Dispose()
    {
        Directory.Delete(root, recursive: true);
        File.Delete(CatalogueFile);
    }

    [Fact]
    public async Task A_year_is_begun_with_Thai_digits_and_the_next_steps_are_told()
    {
        Write("../" + CatalogueName, "\uFEFF" + Catalogue);

        var (exit, said) = await Ita("new", "year", "๒๕๗๑", "--catalogue", CatalogueFile, root);

        Assert.Equal(0, exit);
        Assert.Contains("content/oit/2570/catalogue.yaml(1,1): warning ITA342", said, StringComparison.Ordinal);
        Assert.Contains("fiscalYear", said, StringComparison.Ordinal);
        Assert.Contains("draft: true", said, StringComparison.Ordinal);
        Assert.Equal(Bytes("../" + CatalogueName), Bytes("content/oit/2571/catalogue.yaml"));
        Assert.Contains("สำนักปลัด กองคลัง", Read("content/oit/2571/c1.md"), StringComparison.Ordinal);
        Assert.Equal(0, (await Ita("check", root)).Exit);
    }

    [Fact]
    public async Task What_a_command_begins_names_schemas_that_are_there()
    {
        Write(".schemas/page.schema.json", "{}");

        Assert.Equal(0, (await Ita("new", "year", "2571", "--catalogue", CatalogueFile, root)).Exit);
        Assert.Contains(
            "$schema=../../../.schemas/page.schema.json\n",
            Read("content/oit/2571/c1.md"),
            StringComparison.Ordinal
        );
        Assert.Equal("{}", Read(".schemas/page.schema.json"));
        Assert.True(File.Exists(Path.Combine(root, ".schemas/catalogue.schema.json")));

        Directory.Delete(Path.Combine(root, ".schemas"), recursive: true);
        Assert.Equal(0, (await Ita("new", "news", "ข่าวใหม่", root)).Exit);
        Assert.True(File.Exists(Path.Combine(root, ".schemas/page.schema.json")));
    }

    [Fact]
    public async Task Nothing_is_written_if_the_catalogue_has_a_mistake_or_is_not_there()
    {
        Write("../" + CatalogueName, Catalogue + "unknown: 1\n");

        var (exit, said) = await Ita("new", "year", "2571", "--catalogue", CatalogueFile, root);
        Assert.Equal(1, exit);
        Assert.Contains($"{CatalogueFile}(16,1): error ITA102", said, StringComparison.Ordinal);
        Assert.Equal(2, (await Ita("new", "year", "2571", "--catalogue", CatalogueFile + ".no", root)).Exit);
        Assert.Equal(2, (await Ita("new", "year", "2571", root)).Exit);
        Assert.Equal(2, (await Ita("new", "year", "2028", "--catalogue", CatalogueFile, root)).Exit);
        Assert.Equal(2, (await Ita("new", "year", "2570", "--catalogue", CatalogueFile, root)).Exit);
        Assert.False(Directory.Exists(Path.Combine(root, "content/oit/2571")));
    }

    [Fact]
    public async Task A_file_that_can_not_be_written_takes_all_others_away()
    {
        Write("content/oit/2571/.hidden/keep", "x");
        Directory.CreateDirectory(Path.Combine(root, "content/oit/2571/c1.md"));

        Assert.Equal(2, (await Ita("new", "year", "2571", "--catalogue", CatalogueFile, root)).Exit);
        Assert.Equal(
            [".hidden", "c1.md"],
            Directory
                .GetFileSystemEntries(Path.Combine(root, "content/oit/2571"))
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task A_year_is_closed_changed_refused_recorded_and_published_with_the_reason()
    {
        var catalogue = "content/oit/2570/catalogue.yaml";
        Write(catalogue, "closed: 2570-04-30\n" + Read(catalogue));
        Write(
            "themes/plain/templates/base.html",
            Read("themes/plain/templates/base.html")
                .Replace(
                    "{{ content }}",
                    "{{ for change in page.changes }}<p>{{ change.date.text }} {{ change.reason }}</p>{{ end }}{{ "
                        + "content }}",
                    StringComparison.Ordinal
                )
        );

        Assert.Equal(0, (await Ita("close", "2570", root)).Exit);
        var record = Read("content/oit/2570/closed.yaml");
        Assert.Equal(0, (await Ita("close", "๒๕๗๐", root)).Exit);
        Assert.Equal(record, Read("content/oit/2570/closed.yaml"));
        Assert.Equal(0, (await Ita("build", root)).Exit);

        Write(
            "content/oit/2570/a1.md",
            Read("content/oit/2570/a1.md").Replace("กองคลัง", "กองช่าง", StringComparison.Ordinal)
        );
        var (exit, said) = await Ita("build", root);
        Assert.Equal(1, exit);
        Assert.Contains("content/oit/2570/a1.md(1,1): error ITA333", said, StringComparison.Ordinal);
        Assert.Contains("กองคลัง", Read("dist/oit/2570/a1.html"), StringComparison.Ordinal);
        Assert.Contains("ITA337", (await Ita("close", "2570", root)).Said, StringComparison.Ordinal);
        Assert.Equal(record, Read("content/oit/2570/closed.yaml"));

        Assert.Equal(0, (await Ita("close", "2570", root, "--reason", "แก้ชื่อกอง")).Exit);
        Assert.Equal(0, (await Ita("build", root)).Exit);
        Assert.Contains(
            "<p>๔ พฤษภาคม ๒๕๗๐ แก้ชื่อกอง</p>",
            Read("dist/oit/2570/a1.html").Replace('\u00A0', ' '),
            StringComparison.Ordinal
        );
        Assert.DoesNotContain(
            Directory.GetFiles(Path.Combine(root, "content/oit/2570")),
            file => file.EndsWith(".tmp", StringComparison.Ordinal)
        );
    }

    private static async Task<(int Exit, string Said)> Ita(params string[] arguments)
    {
        using var data = new StringWriter();
        using var person = new StringWriter();
        var exit = await CommandLine.RunAsync(
            arguments,
            new Terminal(data, person, IsInteractive: false, new Calendar()),
            TestContext.Current.CancellationToken
        );
        return (exit, data.ToString() + person);
    }

    private byte[] Bytes(string path) => File.ReadAllBytes(Path.Combine(root, path));

    private string Read(string path) => File.ReadAllText(Path.Combine(root, path));

    private void Write(string path, string text)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    /// <summary>4 May 2570 of the Buddhist era, wherever the machine is.</summary>
    private sealed class Calendar : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2027, 5, 4, 3, 0, 0, TimeSpan.Zero);
    }
}
