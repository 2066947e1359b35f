using ItaSite.Pages;
using ItaSite.Reading;
using ItaSite.Thai;

namespace ItaSite.Tests.Fuzzing;

/// <summary>Front matter, settings and the files of a year, damaged at random.</summary>
public class DamagedSettings
{
    private const string FrontMatter =
        "---\ntitle: \"ข่าว: เรื่อง\"\ndescription: คำบรรยาย\nlang: th\npublished: 2566-04-20\n---\n# ก\n\nข้อความ\n";

    private static readonly FiscalYear Year = new(2566);

    [Fact]
    public void Front_matter_is_read_or_told() =>
        Fuzz.Each(
            "front matter",
            Mutated.Text(FrontMatter, Of("content/policy.md"), Of("content/contact.md")),
            text => Readings.Hold("content/x.md", text, (source, bag) => PageDraftReader.Read(source, bag))
        );

    [Fact]
    public void Settings_are_read_or_told() =>
        Fuzz.Each(
            "settings",
            Mutated.Text(Of("site.config.json"), SiteInAString.Split(SiteInAString.Small)["site.config.json"]),
            text => Readings.Hold("site.config.json", text, (source, bag) => ConfigReader.Read(source, null, bag)),
            share: 4
        );

    [Fact]
    public void A_catalogue_is_read_or_told() =>
        Fuzz.Each(
            "catalogue",
            Mutated.Text(SiteInAString.Split(SiteInAString.Small)["content/oit/2570/catalogue.yaml"]),
            text => Readings.Hold("c.yaml", text, (source, bag) => CatalogueReader.Read(source, new(2570), bag)),
            few: 150,
            share: 4
        );

    [Fact]
    public void Forms_are_read_or_told() =>
        Fuzz.Each(
            "forms",
            Mutated.Text(Of("content/oit/2566/forms.yaml")),
            text => Readings.Hold("f.yaml", text, (source, bag) => FormsReader.Read(source, Year, bag)),
            few: 30,
            share: 20
        );

    private static string Of(string path) => File.ReadAllText(Path.Combine(Repository.Root, path));
}
