using System.Text;
using ItaSite.Authoring;
using ItaSite.Building;
using ItaSite.Model;
using ItaSite.Thai;

namespace ItaSite.Tests.Building;

/// <summary>
/// A site of any agency is begun from its catalogue alone, and nothing of another agency's is left in it.
/// </summary>
public class OtherAgencies
{
    private static readonly string[] Leftovers =
    [
        "อบต",
        "องค์การบริหารส่วนตำบล",
        "oit/2566",
        "2566",
        "๒๕๖๖",
        "O43",
        "๔๓ ข้อ",
        "43 ข้อ",
        "คลองขนาก",
        "สำนักปลัด",
    ];

    /// <summary>Sixteen items without a survey of the public; two topics are those of other agencies.</summary>
    private static readonly string School = Catalogue(
        2570,
        "โรงเรียน",
        16,
        "S",
        ["contact", "questions"],
        hasSurvey: false
    );

    private static readonly string Municipality = Catalogue(
        2571,
        "เทศบาลตำบล",
        30,
        "T",
        [
            "structure",
            "executives",
            "authority",
            "contact",
            "annual-plan",
            "corruption-complaint-channel",
            "e-service",
            "social-network",
            "participation",
        ],
        hasSurvey: true
    );

    [Theory]
    [InlineData("school", "โรงเรียนสมมุติวิทยา", 2570, 16)]
    [InlineData("municipality", "เทศบาลตำบลสมมุติ", 2571, 30)]
    [InlineData("28 items", "เทศบาลเมืองสมมุติ", 2568, 28)]
    public void A_site_builds_from_its_catalogue_alone_and_holds_nothing_of_another(
        string kind,
        string name,
        int year,
        int items
    )
    {
        var catalogue = kind switch
        {
            "school" => AsFile(School),
            "municipality" => AsFile(Municipality),
            _ => Shipped(year),
        };
        var files = SiteStarter.Start(name, catalogue);
        var result = SiteBuild.Run(new SourceTree(files.Select(AsSource)));

        Assert.Equal("", SiteInAString.Lines(result));
        var register = Assert.Single(result.Registers);
        Assert.Equal((year, items, 0), (register.Year.Year.BuddhistYear, register.Totals.Items, register.Totals.Found));
        Assert.Equal(kind == "school", !result.Artifacts.Any(artifact => artifact.Path.Value == "eit.html"));
        Assert.All(
            result
                .Artifacts.OfType<Artifact.OfText>()
                .Where(artifact =>
                    artifact.Path.Value.EndsWith(".html", StringComparison.Ordinal)
                    || artifact.Path.Value.EndsWith(".csv", StringComparison.Ordinal)
                ),
            page =>
                Assert.All(
                    Leftovers,
                    word =>
                        Assert.False(page.Text.Contains(word, StringComparison.Ordinal), $"{page.Path.Value}: {word}")
                )
        );
        Assert.All(
            files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)),
            file => Assert.DoesNotContain("oit/2566", file.Text, StringComparison.Ordinal)
        );
        Assert.All(
            ["report", "answers", "units", "index"],
            paper => Assert.Contains(result.Artifacts, artifact => artifact.Path.Value == $"oit/{year}/{paper}.html")
        );
    }

    [Fact]
    public void The_unfilled_year_of_a_fresh_site_gives_way_to_another_catalogue()
    {
        var begun = SiteStarter.Start("โรงเรียนสมมุติวิทยา");
        var (start, problems) = YearStarter.Start(
            new SourceTree(begun.Select(AsSource)),
            new FiscalYear(2570),
            AsFile(School)
        );

        Assert.Empty(problems);
        var files = After(begun, start!);
        var expected = SiteStarter
            .Start("โรงเรียนสมมุติวิทยา", AsFile(School))
            .ToDictionary(file => file.Path, file => file.Bytes.ToArray());
        Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), files.Keys.Order(StringComparer.Ordinal));
        Assert.All(expected, file => Assert.Equal(file.Value, files[file.Key]));
    }

    [Theory]
    [InlineData("content/contact.md", true)]
    [InlineData("site.config.json", true)]
    [InlineData("content/oit/2566/o1.md", false)]
    [InlineData("content/oit/2566/files/o1.pdf", false)]
    public void What_somebody_has_written_stays(string path, bool isReplaced)
    {
        var begun = SiteStarter.Start("โรงเรียนสมมุติวิทยา");
        var text = begun.FirstOrDefault(file => file.Path == path)?.Bytes.ToArray() ?? [];
        var written = new NewFile(path, Encoding.UTF8.GetString(text) + "\n");
        NewFile[] site = [.. begun.Where(file => file.Path != path), written];
        var (start, _) = YearStarter.Start(new SourceTree(site.Select(AsSource)), new FiscalYear(2570), AsFile(School));

        Assert.DoesNotContain(path, start!.Removed);
        Assert.Equal(isReplaced, start.Removed.Count > 0);
        if (path != SourceTree.ConfigFile)
            Assert.DoesNotContain(start.Replaced, file => file.Path == path);
        else
            Assert.Contains(
                "\"fiscalYear\": 2570",
                start.Replaced.Single(file => file.Path == path).Text,
                StringComparison.Ordinal
            );
    }

    private static Dictionary<string, byte[]> After(IReadOnlyList<NewFile> begun, YearStart start)
    {
        var files = begun.ToDictionary(file => file.Path, file => file.Bytes.ToArray());
        foreach (var file in start.Files.Concat(start.Replaced))
            files[file.Path] = file.Bytes.ToArray();

        foreach (var path in start.Removed)
            files.Remove(path);

        return files;
    }

    private static SourceFile Shipped(int year) =>
        ShippedCatalogue.All().Single(shipped => shipped.Year.BuddhistYear == year).File;

    private static SourceFile AsFile(string catalogue) =>
        SiteInAString.File("catalogue.yaml", Encoding.UTF8.GetBytes(catalogue));

    private static SourceFile AsSource(NewFile file) => SiteInAString.File(file.Path, file.Bytes.ToArray());

    private static string Catalogue(int year, string type, int items, string letter, string[] topics, bool hasSurvey)
    {
        var text = new StringBuilder(
            $$"""
            fiscal-year: {{year}}
            abbreviation: ITA
            title: การประเมินคุณธรรมและความโปร่งใส
            agency-type: {{type}}
            source: คู่มือสมมุติ
            units: { all: ทุกฝ่าย }
            instruments:
            {{(
                hasSurvey ? "  - { id: EIT, title: แบบสำรวจ, weight: 50 }\n" : ""
            )}}  - { id: OIT, title: แบบเปิดเผย, weight: 50 }
            indicators:
              - id: "1"
                instrument: OIT
                sub-indicators:
                  - id: "1.1"
                    groups:
                      - key: all
                        items:

            """
        );
        for (var number = 1; number <= items; number++)
        {
            var topic = number <= topics.Length ? topics[number - 1] : $"topic-{number}";
            text.Append(
                $"              - {{ id: {letter}{number}, title: เรื่องที่ {number}, topic: {topic}, responsible: "
                    + $"[all], elements: [{{ key: shown, statement: แสดงเรื่องที่ {number} }}] }}\n"
            );
        }

        return text.ToString();
    }
}
