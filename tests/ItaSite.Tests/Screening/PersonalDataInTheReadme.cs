using System.Text;
using ItaSite.Building;
using ItaSite.Diagnostics;

namespace ItaSite.Tests.Screening;

/// <summary>
/// Where personal numbers are found, told and missed, by the cases in Places/everywhere.txt; README.md shows the sums.
/// ITA_ACCEPT=1 writes them anew.
/// </summary>
public class PersonalDataInTheReadme
{
    private const string Start = "<!-- personal data: written by the test PersonalDataInTheReadme -->\n";
    private const string End = "<!-- end of personal data -->";
    private const string LooksAlike = "only looks alike";

    private static readonly Lazy<IReadOnlyList<(NumberPlace Place, string Outcome)>> Outcomes = new(Tried);

    [Fact]
    public void Each_place_comes_out_as_its_line_says() =>
        Assert.Equal(
            "",
            string.Join(
                '\n',
                Outcomes
                    .Value.Where(tried => tried.Outcome != tried.Place.Expected)
                    .Select(tried =>
                        $"{tried.Place.Kind} ¦ {tried.Place.Where} ¦ {tried.Place.Holds} → {tried.Outcome}"
                    )
            )
        );

    [Fact]
    public void There_are_as_many_cases_as_the_promise_needs()
    {
        Assert.True(NumberPlace.All.Count(place => place.Kind != LooksAlike) >= 200);
        Assert.True(NumberPlace.All.Count(place => place.Kind == LooksAlike) >= 28);
    }

    [Fact]
    public void The_table_is_up_to_date()
    {
        var file = Path.Combine(Repository.Root, "README.md");
        var text = File.ReadAllText(file);
        var start = text.IndexOf(Start, StringComparison.Ordinal) + Start.Length;
        var end = text.IndexOf(End, StringComparison.Ordinal);
        if (Environment.GetEnvironmentVariable("ITA_ACCEPT") == "1")
            File.WriteAllText(file, text = text[..start] + Table() + text[end..]);

        Assert.Equal(Table(), text[start..text.IndexOf(End, StringComparison.Ordinal)]);
    }

    private static string Table()
    {
        var table = new StringBuilder(
            "\n| where | cases | found | told that nobody looked | missed |\n|---|---:|---:|---:|---:|\n"
        );
        foreach (
            var kind in Outcomes.Value.Where(tried => tried.Place.Kind != LooksAlike).GroupBy(tried => tried.Place.Kind)
        )
            table.Append(Row(kind.Key, [.. kind.Select(tried => tried.Outcome)]));

        table.Append(
            Row(
                "**all**",
                [.. Outcomes.Value.Where(tried => tried.Place.Kind != LooksAlike).Select(tried => tried.Outcome)]
            )
        );
        var alike = Outcomes.Value.Where(tried => tried.Place.Kind == LooksAlike).ToList();
        return table
            .Append($"\nFalse alarms: {alike.Count(tried => tried.Outcome != "silent")} of {alike.Count} ")
            .Append("that only look alike.\n\n")
            .ToString();
    }

    private static string Row(string name, IReadOnlyList<string> outcomes)
    {
        var (told, missed) = (
            outcomes.Count(outcome => outcome == "told"),
            outcomes.Count(outcome => outcome == "silent")
        );
        return $"| {name} | {outcomes.Count} | {outcomes.Count - told - missed} | {told} | {missed} |\n";
    }

    /// <summary>All in one site, but what changes the site's own files.</summary>
    private static IReadOnlyList<(NumberPlace Place, string Outcome)> Tried()
    {
        var common = SiteInAString.Build(
            more: NumberPlace.All.Where(place => !place.IsWholeSite).SelectMany(place => place.Files())
        );
        var byCase = common.Diagnostics.ToLookup(diagnostic =>
            string.Join('/', diagnostic.Place.File.Split('/').Take(2))
        );
        return
        [
            .. NumberPlace.All.Select(place =>
                (place, OutcomeOf(place, place.IsWholeSite ? Alone(place).Diagnostics : byCase[place.Folder]))
            ),
        ];
    }

    private static BuildResult Alone(NumberPlace place)
    {
        // The first line that begins alike is the one to change.
        const int beginning = 5;
        var lines = SiteInAString.Split(SiteInAString.Small)[place.Where].Split('\n');
        var changed = Array.FindIndex(
            lines,
            line => line.TrimStart().StartsWith(place.Text[..beginning], StringComparison.Ordinal)
        );
        lines[changed] = place.Text;
        return SiteInAString.BuildAnything($"-- {place.Where} --\n{string.Join('\n', lines)}");
    }

    private static string OutcomeOf(NumberPlace place, IEnumerable<Diagnostic> told)
    {
        var wanted = place.Expected.StartsWith("ITA", StringComparison.Ordinal) ? place.Expected : "ITA720";
        var all = told.Select(diagnostic => diagnostic.Problem).ToList();
        if (place.Kind == LooksAlike)
            return all.Find(problem => Problems.Of(typeof(PrivacyProblems)).Contains(problem))?.Code ?? "silent";

        if (all.Exists(problem => problem.Code == wanted))
            return wanted == "ITA720" ? "found" : wanted;

        return all.Exists(problem =>
            problem == PrivacyProblems.InsideIsNotScreened || Problems.Of(typeof(DocumentProblems)).Contains(problem)
        )
            ? "told"
            : "silent";
    }
}
