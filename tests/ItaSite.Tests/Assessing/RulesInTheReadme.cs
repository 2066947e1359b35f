using System.Text;
using ItaSite.Assessing;

namespace ItaSite.Tests.Assessing;

/// <summary>
/// The table of rules in the programmer's README is what the program does. ITA_ACCEPT=1 writes it anew.
/// </summary>
public class RulesInTheReadme
{
    private const string Start = "<!-- rules: written by the test RulesInTheReadme -->\n";
    private const string End = "<!-- end of rules -->";

    [Fact]
    public void The_table_is_up_to_date()
    {
        var file = Path.Combine(Repository.Root, "src", "ItaSite", "README.md");
        var text = File.ReadAllText(file);
        var start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("ITA_ACCEPT") == "1")
            File.WriteAllText(file, text = text[..start] + Table() + text[end..]);

        Assert.Equal(Table(), text[start..text.IndexOf(End, StringComparison.Ordinal)]);
    }

    [Fact]
    public void Every_kind_of_the_current_catalogue_is_in_it()
    {
        var site = ItaSite.Reading.SiteReader.Read(ItaSite.Disk.SiteFolder.Read(Repository.Root), null).Value!;
        var used = site.CurrentYear!.Catalogue.Items.SelectMany(item => item.Elements)
            .SelectMany(element => element.Rules)
            .Select(rule => rule.Word)
            .Distinct();

        Assert.Subset(RuleKinds.All.Select(kind => kind.Word).ToHashSet(), used.ToHashSet());
    }

    private static string Table()
    {
        var table = new StringBuilder(
            "\n| rule | judged from | asks for a person's word when | in |\n|---|---|---|---|\n"
        );
        foreach (var kind in RuleKinds.All)
            table.Append(
                $"| `{kind.Word}` | {kind.SeenIn ?? "no program can"} | {kind.AsksWhen ?? "never"} | `{kind.File}` |\n"
            );

        return table.Append('\n').ToString();
    }
}
