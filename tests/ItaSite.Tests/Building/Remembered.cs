using System.Globalization;
using System.Runtime.CompilerServices;
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

    private static readonly int Edits = Setting("ITA_EDITS", 200);
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

    [Fact]
    public void After_an_edit_only_the_pages_that_show_it_are_printed_again()
    {
        var site = new EditedSite(Seed);
        var memory = new BuildMemory();
        var before = PagesOf(SiteBuild.Run(site.Tree, BuildPurpose.Preview, memory: memory));
        site.Change(
            "content/about.md",
            text => text.Replace("ตำบลตัวอย่าง", "ตำบลตัวอย่างอยู่ริมคลอง", StringComparison.Ordinal)
        );
        var after = PagesOf(SiteBuild.Run(site.Tree, BuildPurpose.Preview, memory: memory));

        // The search's own page names the version of its index.
        Assert.Equal(
            ["about.html", "search.html"],
            after.Keys.Where(path => !ReferenceEquals(before[path], after[path])).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Nothing_is_kept_of_a_page_that_is_gone()
    {
        var site = new EditedSite(Seed);
        var memory = new BuildMemory();
        var file = BuildOnce(site, memory);
        site.Remove("content/about.md");
        SiteBuild.Run(site.Tree, BuildPurpose.Preview, memory: memory);
        GC.Collect();

        Assert.False(file.TryGetTarget(out _));
    }

    /// <summary>By itself, so that no variable of the test holds the file.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static WeakReference<SourceFile> BuildOnce(EditedSite site, BuildMemory memory)
    {
        var tree = site.Tree;
        SiteBuild.Run(tree, BuildPurpose.Preview, memory: memory);
        return new WeakReference<SourceFile>(tree.Find("content/about.md")!);
    }

    private static Dictionary<string, Artifact> PagesOf(BuildResult result) =>
        result
            .Artifacts.Where(artifact => artifact.Path.Value.EndsWith(".html", StringComparison.Ordinal))
            .ToDictionary(artifact => artifact.Path.Value);

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
