using ItaSite.Auditing;
using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Memory;
using ItaSite.Model;
using ItaSite.Proofing;
using ItaSite.Screening;

namespace ItaSite.Tests.Building;

/// <summary>What each stage of a build allocates, of sites of one, two and four times as many news.</summary>
public sealed class StageBytes
{
    public const int News = 40;

    private readonly Dictionary<int, Dictionary<string, long>> sites = [];

    public StageBytes()
    {
        // What is made once for the whole process, and grows with its first sites, is no page's.
        Measure(4 * News);
        for (var round = 0; round < 3; round++)
        {
            foreach (var times in new[] { 1, 2, 4 })
                Keep(times, Measure(times * News));
        }
    }

    /// <summary>Of one more page, where a site grows from so many times its news to twice as many.</summary>
    internal long PerPage(string stage, int times) => (sites[2 * times][stage] - sites[times][stage]) / (times * News);

    /// <summary>The least: pools and threads add now and then, and never take away.</summary>
    private void Keep(int times, Dictionary<string, long> found) =>
        sites[times] = sites.TryGetValue(times, out var before)
            ? found.ToDictionary(stage => stage.Key, stage => Math.Min(stage.Value, before[stage.Key]))
            : found;

    /// <summary>Of a whole build, whatever cores its pages are made on.</summary>
    private static Dictionary<string, long> Measure(int news)
    {
        var tree = ThaiNews.Site(news);
        var totals = new List<long>();
        var result = SiteBuild.Run(tree, report: _ => totals.Add(GC.GetTotalAllocatedBytes(precise: true)));
        totals.Add(GC.GetTotalAllocatedBytes(precise: true));
        Assert.Equal(0, result.Errors);
        Assert.Contains(result.Artifacts, IsOfSearch);

        var steps = totals.Zip(totals.Skip(1), (before, after) => after - before).ToArray();
        var proofreader = new Proofreader();
        var pages = result.Artifacts.OfType<Artifact.OfText>().Where(IsPage).ToList();

        // The first pass also makes what the proofreader keeps for all pages.
        pages.ForEach(page => proofreader.Read(page));
        var proofreading = OfThisThread(() => pages.ForEach(page => proofreader.Read(page)));

        // Beside the steps from assessing on, so that these are counted together.
        var screening = OfProcess(() =>
        {
            Screener.Screen(result.Site!, BuildMemory.None);
            Audit.Check(result.Site!, BuildMemory.None);
        });
        var fromAssessing = steps[(int)BuildStep.Assessing..((int)BuildStep.Rendering + 1)].Sum();
        return new()
        {
            ["reading"] = steps[(int)BuildStep.Reading],
            ["screening"] = screening,
            ["assessing to printing"] = fromAssessing - screening - proofreading,
            ["proofreading"] = proofreading,
            ["between pages"] = steps[(int)BuildStep.Proofreading],
            ["search"] = OfThisThread(() => Open(result.Artifacts.Where(IsOfSearch))),
        };
    }

    private static long OfProcess(Action work)
    {
        var before = GC.GetTotalAllocatedBytes(precise: true);
        work();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }

    private static bool IsPage(Artifact artifact) => artifact.Path.Value.EndsWith(".html", StringComparison.Ordinal);

    private static bool IsOfSearch(Artifact artifact) =>
        artifact.Path.Value.StartsWith("search/", StringComparison.Ordinal);

    internal static void Open(IEnumerable<Artifact> artifacts)
    {
        foreach (var artifact in artifacts)
            artifact.Open().Dispose();
    }

    internal static long OfThisThread(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
