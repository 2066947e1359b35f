using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>The author's folder, read again and again: a file that did not change is the very one of before.</summary>
internal sealed class RememberedFolder(string root)
{
    /// <summary>File systems tell times by ticks of up to two seconds: two changes may look like one.</summary>
    private static readonly TimeSpan Tick = TimeSpan.FromSeconds(2);

    private Dictionary<string, Known> known = new(StringComparer.OrdinalIgnoreCase);

    /// <exception cref="DiskException">The folder has no settings, or can't be read.</exception>
    public SourceTree Read()
    {
        var now = DateTime.UtcNow;
        var found = new Dictionary<string, Known>(known.Count, known.Comparer);
        var tree = SiteFolder.Read(
            root,
            (path, info) =>
            {
                if (
                    !known.TryGetValue(info.FullName, out var before)
                    || before.File.Path != path
                    || !before.IsStill(info)
                )
                    before = new Known(SiteFolder.FileAt(path, info), info.LastWriteTimeUtc, now);

                found[info.FullName] = before;
                return before.File;
            }
        );
        known = found;
        return tree;
    }

    /// <summary>These may have changed, whatever their times say: a file, or all that is in a folder.</summary>
    public void Forget(IEnumerable<string> paths)
    {
        foreach (var path in paths.Select(Path.GetFullPath).Where(path => !known.Remove(path)))
        {
            var folder = Path.TrimEndingDirectorySeparator(path) + Path.DirectorySeparatorChar;
            foreach (var file in known.Keys.Where(file => IsIn(folder, file)).ToList())
                known.Remove(file);
        }
    }

    private static bool IsIn(string folder, string path) => path.StartsWith(folder, StringComparison.OrdinalIgnoreCase);

    /// <param name="Written">When it was last written.</param>
    /// <param name="Taken">When it was looked at.</param>
    private sealed record Known(SourceFile File, DateTime Written, DateTime Taken)
    {
        public bool IsStill(FileInfo info) =>
            File.Length == info.Length && Written == info.LastWriteTimeUtc && Written + Tick < Taken;
    }
}
