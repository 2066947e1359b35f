using System.Text.RegularExpressions;

namespace ItaSite.Tests.HouseRules;

/// <summary>The table "Where do I add…" of the programmer's README names only files and folders that are there.</summary>
public partial class WhereToAdd
{
    private static readonly string[] Roots =
    [
        "src/ItaSite",
        "",
        "themes/khlongkhanak",
        "themes/khlongkhanak/templates",
        "tests/ItaSite.Tests",
    ];

    public static TheoryData<string> Named =>
        [
            .. File.ReadAllText(Path.Combine(Plan.Source, "README.md"))
                .Split("## Where do I add…")[1]
                .Split("\n## ")[0]
                .Split('\n')
                .Where(line => line.StartsWith("| ", StringComparison.Ordinal))
                .SelectMany(line => Quoted().Matches(line.Split('|')[2]))
                .Select(match => match.Groups[1].Value)
                .Where(name => IsPath().IsMatch(name) || Plan.MayUse.ContainsKey(name))
                .Distinct(),
        ];

    [Theory]
    [MemberData(nameof(Named))]
    public void What_the_table_names_is_there(string name)
    {
        var pattern = Path.GetFileName(name.TrimEnd('/')).Replace("…", "*", StringComparison.Ordinal);
        var folder = Path.GetDirectoryName(name.TrimEnd('/'))!;
        var isBare = folder.Length == 0 && name.Contains('.', StringComparison.Ordinal) && !name.StartsWith('.');

        Assert.Contains(
            Roots.Select(root => Path.Combine(Repository.Root, root, folder)).Where(Directory.Exists),
            root =>
                Directory
                    .EnumerateFileSystemEntries(
                        root,
                        pattern,
                        isBare && root != Repository.Root + "/"
                            ? SearchOption.AllDirectories
                            : SearchOption.TopDirectoryOnly
                    )
                    .Any()
        );
    }

    [GeneratedRegex("`([^`]+)`")]
    private static partial Regex Quoted();

    /// <summary>A folder, or a name with an ending that the repository has; no piece of YAML.</summary>
    [GeneratedRegex(@"^(\.?[\w./…-]+/[\w.…-]*|[\w…-]+\.(cs|css|js|html|json|md)|\.schemas)$")]
    private static partial Regex IsPath();
}
