using System.Globalization;
using System.Security.Cryptography;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Tests.Building;

/// <summary>
/// Who builds again and again remembers what did not change, and nobody can tell. <c>ITA_EDITS=5000 ITA_SEED=…</c>
/// makes a longer run.
/// </summary>
public class Remembered
{
    private const int EditsAtATime = 25;

    private static readonly int Edits = Setting("ITA_EDITS", 500);
    private static readonly int Seed = Setting("ITA_SEED", 1);

    [Fact]
    public void The_site_that_is_edited_is_a_good_one()
    {
        var result = SiteBuild.Run(new EditedSite(Seed).Tree, BuildPurpose.Preview);

        Assert.Equal("", SiteInAString.Lines(result));
        Assert.Contains(result.Artifacts, artifact => artifact.Path == SiteAddresses.NewsOf(2570));
    }

    [Fact]
    public void After_any_edit_the_site_and_its_messages_are_those_of_a_build_that_remembers_nothing() =>
        Parallel.For(0, 2, half => Edit(Seed + half, Edits / 2));

    private static void Edit(int seed, int edits)
    {
        var site = new EditedSite(seed);
        var memory = new BuildMemory();
        var done = new List<string>();
        SiteBuild.Run(site.Tree, BuildPurpose.Preview, memory: memory);
        for (var i = 0; i < edits; i++)
        {
            if (i % EditsAtATime == 0)
                site.Restore();

            done.Add($"{i}: {site.EditOnce()}");
            var tree = site.Tree;
            var expected = Written(SiteBuild.Run(tree, BuildPurpose.Preview));
            var found = Written(SiteBuild.Run(tree, BuildPurpose.Preview, memory: memory));
            if (!expected.SequenceEqual(found))
                Assert.Fail($"seed {seed}: {string.Join('\n', done.TakeLast(8))}\n{FirstDifference(expected, found)}");
        }
    }

    /// <summary>All that a caller can see of a build, a line a file and a message.</summary>
    private static List<string> Written(BuildResult result) =>
        [
            $"{result.Pages} {result.Documents} {result.CurrentYear} {result.HasPrivatePages}",
            .. result.Diagnostics.Select(diagnostic =>
                $"{diagnostic.ToLine(Language.Thai)} {diagnostic.ToLine(Language.English)}"
            ),
            .. result.Artifacts.Select(artifact => $"{artifact.Path} {artifact.Origin} {Shown(artifact)}"),
        ];

    private static string Shown(Artifact artifact)
    {
        if (artifact is Artifact.OfText text)
            return text.Text;

        using var stream = artifact.Open();
        return Convert.ToHexString(SHA256.HashData(stream));
    }

    private static string FirstDifference(List<string> expected, List<string> found)
    {
        var at = expected.Zip(found).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"expected: {expected.ElementAtOrDefault(at)}\nfound: {found.ElementAtOrDefault(at)}";
    }

    private static int Setting(string name, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(name), CultureInfo.InvariantCulture, out var set) ? set : usual;
}
