using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>Decides where each of several sites is published, before anything is built.</summary>
internal sealed class SitePlan
{
    private static readonly string[] Sources = [SourceTree.Content, SourceTree.Themes, KeptSums.Folder];

    private readonly DiagnosticBag diagnostics = [];

    // By full path. Names that differ only by case are one folder on many systems.
    private readonly Dictionary<string, PlannedSite> folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PlannedSite> sources = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, PlannedSite> outputs = new(StringComparer.OrdinalIgnoreCase);

    private SitePlan() { }

    /// <param name="output">
    /// Holds a folder per site, named after the site's own; null for <c>dist</c> in each site's folder.
    /// </param>
    public static Diagnosed<IReadOnlyList<PlannedSite>> Of(
        IEnumerable<(string Folder, Place? Listed)> sites,
        string? output
    )
    {
        var plan = new SitePlan();
        IReadOnlyList<PlannedSite> planned =
        [
            .. sites.Select(site => new PlannedSite(site.Folder, OutputOf(site.Folder, output), site.Listed)),
        ];
        var distinct = planned.Where(plan.IsFirstOfItsFolder).ToList();
        foreach (var site in distinct)
            plan.ClaimOutput(site);

        foreach (var site in distinct)
            plan.RefuseNested(site);

        return new Diagnosed<IReadOnlyList<PlannedSite>>(planned, plan.diagnostics);
    }

    private static string OutputOf(string site, string? output) =>
        output is null
            ? Full(Path.Combine(site, "dist"))
            : Full(Path.Combine(output, Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(site)))));

    private static string Full(string folder) => DiskException.Naming(folder, () => RealPath.Of(folder));

    private static IEnumerable<string> SourcesOf(PlannedSite site) =>
        Sources.Select(source => Full(Path.Combine(site.Folder, source)));

    /// <summary>The folder and all that it lies in.</summary>
    private static IEnumerable<string> WayUpFrom(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
            yield return folder;
    }

    private bool IsFirstOfItsFolder(PlannedSite site)
    {
        var real = Full(site.Folder);
        if (!folders.TryAdd(real, site))
        {
            Report(site, ManySitesProblems.SiteIsNamedTwice, site.Folder, folders[real].Folder);
            return false;
        }

        foreach (var source in SourcesOf(site))
            sources.TryAdd(source, site);

        return true;
    }

    /// <summary>With what stands beside it while it is replaced.</summary>
    private void ClaimOutput(PlannedSite site)
    {
        foreach (var path in OutputFolder.NamesAt(site.Output))
        {
            if (!outputs.TryAdd(path, site))
                ReportClash(site, outputs[path], path);
        }
    }

    /// <summary>
    /// An output is replaced whole: it may neither lie in what another site reads or writes nor hold it.
    /// </summary>
    private void RefuseNested(PlannedSite site)
    {
        var around = WayUpFrom(Path.GetDirectoryName(site.Output))
            .Select(path => (Path: path, Other: outputs.GetValueOrDefault(path) ?? sources.GetValueOrDefault(path)));
        var within = SourcesOf(site)
            .SelectMany(WayUpFrom)
            .Select(path => (Path: path, Other: outputs.GetValueOrDefault(path)));
        var (clash, other) = around
            .Concat(within)
            .FirstOrDefault(found => found.Other is not null && found.Other != site);
        if (other is not null)
            ReportClash(site, other, clash);
    }

    private void ReportClash(PlannedSite site, PlannedSite other, string path) =>
        Report(site, ManySitesProblems.OutputsClash, other.Folder, site.Folder, path);

    private void Report(PlannedSite site, Problem problem, params string[] arguments) =>
        diagnostics.Add(Diagnostic.At(site.Listed ?? Place.TopOf(site.Folder), problem, arguments));
}
