using ItaSite.Catalogues;
using ItaSite.Data;
using ItaSite.Diagnostics;
using ItaSite.Model;
using ItaSite.Pages;
using ItaSite.Reading;
using ItaSite.Thai;

namespace ItaSite.Tests.Fuzzing;

/// <summary>Front matter, settings and the files of a year, damaged at random.</summary>
public class DamagedSettings
{
    private const string FrontMatter = """
        ---
        title: "ข่าว: เรื่อง"
        item: O12
        declared: in-progress
        published: 2566-04-20
        period: FY2566-H1
        evidence:
          budget-per-project: files/o12.pdf#page=4
        waived: { reporting-interval: เหตุผล }
        confirmed: [two-way]
        notes:
          - "หมายเหตุ # ข้อความ"
          - |
            หลายบรรทัด
        ---
        # ก

        ข้อความ

        """;

    private const string Closed = """
        fiscal-year: 2566
        closed: 2566-10-01
        files:
          - file: o1.md
            address: oit/2566/o1.html
            sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
        changes:
          - { date: 2566-10-02, file: o1.md, change: changed, reason: แก้ไข }

        """;

    private const string Measures = """
        fiscal-year: 2570
        source: ทดสอบ
        report:
          title: รายงาน
          previous-result: { fiscal-year: 2569, score: 84.57, grade: A }
          goal: เป้าหมาย
        indicators:
          - indicator: "1"
            guidelines: [แนวทาง, อื่น]
            responsible: office
            period: ต.ค. 2569 – มี.ค. 2570
            declared: done
            progress: "ข้อความ"
            doubt: สงสัย

        """;

    private static readonly FiscalYear Year = new(2566);
    private static readonly string SmallCatalogue = SiteInAString.Split(SiteInAString.Small)[
        "content/oit/2570/catalogue.yaml"
    ];

    private static readonly Catalogue Small = CatalogueReader.Read(
        SourceText.Read(
            SiteInAString.File("c.yaml", System.Text.Encoding.UTF8.GetBytes(SmallCatalogue)),
            new DiagnosticBag()
        )!,
        new(2570),
        new DiagnosticBag()
    );

    [Fact]
    public void Front_matter_is_read_or_told() =>
        Fuzz.Each(
            "front matter",
            Mutated.Text(FrontMatter, Of("content/policy.md"), Of("content/contact.md"), Of("content/oit/2566/o12.md")),
            text => Readings.Hold("content/x.md", text, (source, bag) => PageDraftReader.Read(source, bag)),
            few: 100,
            share: 60
        );

    [Fact]
    public void Settings_are_read_or_told() =>
        Fuzz.Each(
            "settings",
            Mutated.Text(Of("site.config.json"), SiteInAString.Split(SiteInAString.Small)["site.config.json"]),
            text => Readings.Hold("site.config.json", text, (source, bag) => ConfigReader.Read(source, null, bag)),
            few: 100,
            share: 80
        );

    [Fact]
    public void YAML_is_read_or_told() =>
        Fuzz.Each(
            "YAML",
            Mutated.Text(FrontMatter.Split("---\n")[1], Measures, Closed),
            text => Readings.Hold("x.yaml", text, (source, bag) => YamlReader.ReadMap(source.Text, "x.yaml", 0, bag)),
            few: 100,
            share: 80
        );

    [Fact]
    public void A_catalogue_is_read_or_told() =>
        Fuzz.Each(
            "catalogue",
            Mutated.Text(SmallCatalogue),
            text => Readings.Hold("c.yaml", text, (source, bag) => CatalogueReader.Read(source, new(2570), bag)),
            few: 100,
            share: 40
        );

    [Fact]
    public void Measures_are_read_or_told() =>
        Fuzz.Each(
            "measures",
            Mutated.Text(Measures),
            text => Readings.Hold("m.yaml", text, (source, bag) => MeasuresReader.Read(source, Small, bag)),
            few: 100,
            share: 40
        );

    [Fact]
    public void A_closed_year_is_read_or_told() =>
        Fuzz.Each(
            "closed year",
            Mutated.Text(Closed),
            text => Readings.Hold("x.yaml", text, (source, bag) => ClosedYearReader.Read(source, Year, bag)),
            few: 100,
            share: 20
        );

    [Fact]
    public void Forms_are_read_or_told() =>
        Fuzz.Each(
            "forms",
            Mutated.Text(FirstForms()),
            text => Readings.Hold("f.yaml", text, (source, bag) => FormsReader.Read(source, Year, bag)),
            few: 50,
            share: 20
        );

    /// <summary>All of a year are a thousand lines, of which one damaged letter would tell little.</summary>
    private static string FirstForms()
    {
        var forms = Of("content/oit/2566/forms.yaml").Split("\n  - key:");
        return $"forms:\n  - key:{string.Join("\n  - key:", forms[1..3])}\n";
    }

    private static string Of(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));
}
