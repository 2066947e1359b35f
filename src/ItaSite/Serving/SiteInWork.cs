using ItaSite.Building;
using ItaSite.Diagnostics;
using ItaSite.Disk;
using ItaSite.Memory;
using ItaSite.Model;

namespace ItaSite.Serving;

/// <summary>
/// A site in work: built again and again, one build at a time, from what is on the disk or from what would be there.
/// </summary>
/// <param name="root">The author's folder.</param>
/// <param name="isolated">Reads documents elsewhere; null for here.</param>
internal sealed class SiteInWork(string root, IIsolatedReader? isolated = null)
{
    private readonly RememberedFolder folder = new(root);
    private readonly BuildMemory memory = new();
    private readonly Lock building = new();
    private volatile BuildResult latest = new([], [], 0, 0);

    public string Root => root;

    /// <summary>Of the files as they were last read, good or not; empty before the first build.</summary>
    public BuildResult Latest => latest;

    public IIsolatedReader? Isolated => isolated;

    /// <param name="changed">Files and folders whose times may not tell that they changed.</param>
    public BuildResult Build(IReadOnlyCollection<string> changed)
    {
        lock (building)
        {
            folder.Forget(changed);
            return latest = Built(tree => tree);
        }
    }

    /// <summary>As it would be if some files were others; nothing is kept of it.</summary>
    /// <param name="files">In place of those of the same path, or beside them.</param>
    public BuildResult Try(IReadOnlyList<SourceFile> files)
    {
        lock (building)
            return Built(tree => tree.With(files));
    }

    /// <exception cref="DiskException">The folder has no settings, or can't be read.</exception>
    public SourceTree Tree()
    {
        lock (building)
            return folder.Read();
    }

    private BuildResult Built(Func<SourceTree, SourceTree> change)
    {
        try
        {
            var tree = change(folder.Read());
            return SiteBuild.Run(tree, BuildPurpose.Preview, memory: memory, isolated: isolated);
        }
        catch (Exception error) when (DiskException.Within(error) is { } disk)
        {
            return new BuildResult([], [disk.Diagnostic], 0, 0);
        }
#pragma warning disable CA1031 // the server outlives whatever a build does; the last good site stays
        catch (Exception error)
#pragma warning restore CA1031
        {
            var fault = Diagnostic.At(Place.TopOf("ita"), ReadingProblems.BuildBrokeOff, error.Message);
            return new BuildResult([], [fault], 0, 0);
        }
    }
}
