using System.Text;
using ItaSite.Assessing;
using ItaSite.Authoring;
using ItaSite.Catalogues;
using ItaSite.Model;
using ItaSite.Reading;

namespace ItaSite.Tests.Assessing;

/// <summary>
/// What an assessor would accept or reject as evidence of an element, section by section, in the files of Sections:
/// <c>== accepted key: kind</c>
/// begins one, <c>+</c> a line of front matter, <c>-- path --</c> another page. A new case is a few lines there.
/// </summary>
public class SectionsAsAssessorsSeeThem
{
    private const int AtLeast = 300;
    private const string Start = "<!-- agreement: written by the test SectionsAsAssessorsSeeThem -->\n";
    private const string End = "<!-- end of agreement -->";

    private static readonly string Folder = Path.Combine(
        Repository.Root,
        "tests",
        "ItaSite.Tests",
        "Assessing",
        "Sections"
    );
    private static readonly string ReadMe = Path.Combine(Repository.Root, "src", "ItaSite", "README.md");

    [Fact]
    public void The_register_agrees_with_assessors()
    {
        var sections = Directory
            .GetFiles(Folder, "*.txt")
            .Order(StringComparer.Ordinal)
            .SelectMany(AssessedSection.In)
            .ToList();
        var starter = SiteStarter
            .Start("องค์การบริหารส่วนตำบลบ้านใหม่")
            .ToDictionary(file => file.Path, file => file.Bytes.ToArray());
        var states = new ElementRecord[sections.Count];
        Parallel.For(0, sections.Count, i => states[i] = Judge(sections[i], starter));

        var wrong = sections
            .Zip(states)
            .Where(pair => pair.First.IsAccepted != (pair.Second.State == ElementState.Found))
            .Select(pair =>
                $"{pair.First}: {pair.Second.State} {string.Join(" | ", pair.Second.Verdicts.Where(verdict => verdict.IsOpen).Select(verdict => verdict.Diagnostic.ToLine(ItaSite.Diagnostics.Language.Thai)))} {pair.Second.InItsPlace}"
            )
            .ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(sections.Count >= AtLeast, $"{sections.Count}");

        var text = File.ReadAllText(ReadMe);
        var start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var table = Table(sections, states);
        if (Environment.GetEnvironmentVariable("ITA_ACCEPT") == "1")
            File.WriteAllText(
                ReadMe,
                text = text[..start] + table + text[text.IndexOf(End, StringComparison.Ordinal)..]
            );

        Assert.Equal(table, text[start..text.IndexOf(End, StringComparison.Ordinal)]);
    }

    private static ElementRecord Judge(AssessedSection section, Dictionary<string, byte[]> starter)
    {
        var files = new Dictionary<string, byte[]>(starter);
        foreach (var (path, text) in section.Files)
            files[path] = Encoding.UTF8.GetBytes(text);

        files[SourceTree.ConfigFile] = section.HasSurvey
            ? Encoding.UTF8.GetBytes(
                Encoding
                    .UTF8.GetString(files[SourceTree.ConfigFile])
                    .Replace("go/eit/example\",\n    \"sample\": true", "go/eit/a1b2c3\"", StringComparison.Ordinal)
            )
            : files[SourceTree.ConfigFile];
        var fixtures = Path.Combine(Repository.Root, "tests", "ItaSite.Tests", "Fixtures");
        var year = "content/oit/2566/files/";
        files[$"{year}photo.png"] = File.ReadAllBytes(Path.Combine(fixtures, "photo.png"));
        foreach (var name in new[] { "doc", "doc2", "m0", "m1", "m2", "m3", "m4", "m5" })
            files[$"{year}{name}.pdf"] =
            [
                .. File.ReadAllBytes(Path.Combine(fixtures, "report.pdf")),
                .. Encoding.ASCII.GetBytes($"\n%{name}\n"),
            ];

        var site = SiteReader
            .Read(new SourceTree(files.Select(file => SiteInAString.File(file.Key, file.Value))), null)
            .Value!;
        return Assessment
            .Draft(site)[0]
            .AsKnown.Items.Single(record => record.Item.Code.Value == section.Item)
            .Elements.Single(element => element.Element.Key == section.Key);
    }

    /// <summary>
    /// By kind of rule, how many sections an assessor accepts and rejects, and in how many the register agrees.
    /// </summary>
    private static string Table(List<AssessedSection> sections, ElementRecord[] states)
    {
        var rows = sections
            .Zip(states)
            .SelectMany(pair =>
                Kinds(pair.Second.Element)
                    .Select(kind =>
                        (
                            Kind: kind,
                            pair.First.IsAccepted,
                            Agrees: pair.First.IsAccepted == (pair.Second.State == ElementState.Found)
                        )
                    )
            )
            .GroupBy(row => row.Kind, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal);
        var table = new StringBuilder("\n| rule | accepted | rejected | the register agrees |\n|---|---:|---:|---:|\n");
        foreach (var group in rows)
            table.Append(
                $"| {group.Key} | {group.Count(row => row.IsAccepted)} | {group.Count(row => !row.IsAccepted)} | "
                    + $"{group.Count(row => row.Agrees)} |\n"
            );

        return table.Append('\n').ToString();
    }

    private static List<string> Kinds(Element element)
    {
        var kinds = element
            .Rules.Select(rule => $"`{rule.Word}`")
            .Concat(element.Parts.Count > 0 ? ["`parts`"] : Array.Empty<string>())
            .ToList();
        return kinds.Count > 0 ? kinds : ["(none: something of its own is shown)"];
    }
}
