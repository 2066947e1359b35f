using System.Text;

namespace ItaSite.Tests.Building;

/// <summary>What is told of data that no assessment could have, and what is reported once only.</summary>
public class WrongData
{
    private static readonly string Catalogue = SiteInAString.Split(SiteInAString.Small)[
        "content/oit/2570/catalogue.yaml"
    ];

    private static readonly (string Mistake, string Files)[] Mistakes =
    [
        ("an indicator of no instrument", InCatalogue("instrument: OIT", "instrument: OlT")),
        (
            "an instrument twice",
            InCatalogue(
                "  - { id: OIT, title: แบบวัด, weight: 40 }",
                "  - { id: OIT, title: แบบวัด, weight: 40 }\n  - { id: OIT, title: แบบวัด, weight: 40 }"
            )
        ),
        (
            "weights over 100",
            InCatalogue(
                "  - { id: OIT, title: แบบวัด, weight: 40 }",
                "  - { id: IIT, title: แบบวัด, weight: 61 }\n  - { id: OIT, title: แบบวัด, weight: 40 }"
            )
        ),
        ("a negative weight", InCatalogue("weight: 40", "weight: -40")),
        ("a huge weight", InCatalogue("weight: 40", "weight: 99999999999999999999999999999999")),
        ("a count of zero", Rule("min-count: { at-least: 0, of: คน }")),
        ("a negative count", Rule("min-count: { at-least: -2, of: คน }")),
        ("half a year's plan", Rule("plan-length: { years: 1.5 }")),
        ("a year that no calendar has", Rule("fiscal-year: { year: 99999 }")),
        ("a head in office in no year", Rule("signed-by-head: { in-office: abc }")),
        ("a period that ends before it begins", Rule("period: { from: 2570-03-31, to: 2569-10-01 }")),
        ("a period without an end", Rule("period: { from: 2570-03-31 }")),
        ("a year's folder in Thai digits", $"-- content/oit/๒๕๗๑/catalogue.yaml --\n{Catalogue}"),
        ("a year's folder of five digits", $"-- content/oit/99999/catalogue.yaml --\n{Catalogue}"),
        ("a year's folder with a zero before it", $"-- content/oit/02570/catalogue.yaml --\n{Catalogue}"),
        ("an unknown layout, once", "-- content/contact.md --\n---\ntitle: ติดต่อ\nlayout: paeg\n---\n"),
        ("a title of the wrong shape, once", "-- content/contact.md --\n---\ntitle: [ก, ข]\n---\n"),
        ("news of 31 February by its name", "-- content/news/2566-02-31-x.md --\n# ข่าว\n"),
        (
            "news of 31 February by its front matter, once",
            "-- content/news/x.md --\n---\ntitle: ข่าว\npublished: 2566-02-31\n---\n"
        ),
        ("news without a date", "-- content/news/x.md --\n# ข่าว\n"),
        (
            "a misspelt page in the settings",
            "-- site.config.json --\n"
                + SiteInAString
                    .Split(SiteInAString.Small)["site.config.json"]
                    .Replace("contact.md", "contct.md", StringComparison.Ordinal)
        ),
        ("half a surrogate pair in the settings", "-- site.config.json --\n{\n  \"theme\": \"\\ud800\"\n}"),
        ("an escaped null in front matter", "-- content/contact.md --\n---\ntitle: \"ก\\0ข\"\n---\n"),
        ("broken JSON after Thai letters", "-- site.config.json --\n{\n  \"ก\": \"ขคง\" x\n}"),
    ];

    [Fact]
    public void Every_message_reads_as_it_was_accepted()
    {
        var messages = new StringBuilder();
        foreach (var (mistake, files) in Mistakes)
        {
            var result = SiteInAString.Build(files);
            Assert.True(result.Errors > 0, mistake);
            messages.Append("== ").Append(mistake).Append('\n').Append(SiteInAString.Lines(result)).Append("\n\n");
        }

        Golden.Matches("wrong-data.txt", messages.ToString());
    }

    [Fact]
    public void A_control_character_in_the_text_of_news_does_not_break_the_feed()
    {
        var result = SiteInAString.Build("-- content/news/2570-01-02-x.md --\n# ข่าว\u0001\n\nเนื้อ\u0002ข่าว\n");

        Assert.DoesNotContain('\u0001', SiteInAString.Text(result, "feed.xml"));
    }

    private static string Rule(string rule) =>
        InCatalogue("statement: แสดงแผน }", $"statement: แสดงแผน, rules: {{ {rule} }} }}");

    private static string InCatalogue(string old, string now)
    {
        Assert.Contains(old, Catalogue, StringComparison.Ordinal);
        return $"-- content/oit/2570/catalogue.yaml --\n{Catalogue.Replace(old, now, StringComparison.Ordinal)}";
    }
}
