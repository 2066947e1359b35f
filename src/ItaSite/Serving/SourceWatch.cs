using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Serving;

/// <summary>
/// Reports when the author's files changed and came to rest: by the system's word, or by looking every second where
/// the system has none left to give.
/// </summary>
internal sealed class SourceWatch : IDisposable
{
    /// <summary>Editors write a text in a few steps at once.</summary>
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(15);

    /// <summary>Larger programs take longer, and put the new file in place of the old one last.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(150);

    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);
    private static readonly string[] Folders = [SourceTree.Content.TrimEnd('/'), SourceTree.Themes.TrimEnd('/')];

    private readonly string site;
    private readonly Action looking;
    private readonly Func<string, FileSystemWatcher> open;
    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Channel<bool> changes = System.Threading.Channels.Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite }
    );
    private readonly Lock gate = new();
    private readonly HashSet<string> changed = [];
    private Timer? looks;
    private bool isDisposed;

    /// <param name="looking">Called, once, when changes are looked for every second.</param>
    /// <param name="open">Makes the watcher of a folder.</param>
    public SourceWatch(string site, Action looking, Func<string, FileSystemWatcher>? open = null)
    {
        this.site = site;
        this.looking = looking;
        this.open = open ?? (folder => new FileSystemWatcher(folder));
        lock (gate)
            Watch();
    }

    /// <returns>Each time, the files and folders that may have changed, as far as the system names them.</returns>
    public async IAsyncEnumerable<IReadOnlyCollection<string>> Changes([EnumeratorCancellation] CancellationToken stop)
    {
        while (await changes.Reader.WaitToReadAsync(stop))
        {
            // Programs save a file in several steps: wait until none came for a while.
            while (changes.Reader.TryRead(out _))
                await Task.Delay(Rest, stop);

            yield return Taken();
        }
    }

    /// <summary>Whether the next change comes soon, so that what is there now may be half of something.</summary>
    public async Task<bool> GoesOnAsync(CancellationToken stop)
    {
        try
        {
            return await changes.Reader.WaitToReadAsync(stop).AsTask().WaitAsync(Patience, stop);
        }
        catch (TimeoutException)
        {
            return false;
        }
    }

    public void Dispose()
    {
        lock (gate)
        {
            isDisposed = true;
            looks?.Dispose();
            watchers.ForEach(watcher => watcher.Dispose());
        }
    }

    private void Watch()
    {
        watchers.ForEach(watcher => watcher.Dispose());
        watchers.Clear();
        try
        {
            WatchTop();
            foreach (var folder in Folders.Select(folder => Path.Combine(site, folder)).Where(Path.Exists))
                WatchDeep(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException)
        {
            // Such as no inotify instance left, a share that reports nothing, or a folder that went away just now.
            Look();
        }
    }

    /// <summary>The settings, and folders that come and go.</summary>
    private void WatchTop()
    {
        var watcher = Add(site);
        watcher.Changed += (_, change) => Notice(change.Name, change.FullPath);
        watcher.Created += (_, change) => Notice(change.Name, change.FullPath);
        watcher.Deleted += (_, change) => Notice(change.Name, change.FullPath);
        watcher.Renamed += (_, change) =>
        {
            Notice(change.OldName, change.OldFullPath);
            Notice(change.Name, change.FullPath);
        };
        watcher.EnableRaisingEvents = true;

        void Notice(string? name, string path)
        {
            if (name == SourceTree.ConfigFile)
                Tell(path);
            else if (Folders.Contains(name))
                Again(path);
        }
    }

    private void WatchDeep(string folder)
    {
        var watcher = Add(folder);
        watcher.IncludeSubdirectories = true;
        watcher.Changed += (_, change) => Tell(change.FullPath);
        watcher.Created += (_, change) => Tell(change.FullPath);
        watcher.Deleted += (_, change) => Tell(change.FullPath);
        watcher.Renamed += (_, change) => Tell(change.OldFullPath, change.FullPath);
        watcher.EnableRaisingEvents = true;
    }

    private FileSystemWatcher Add(string folder)
    {
        var watcher = open(folder);
        watchers.Add(watcher);
        watcher.Error += (_, error) =>
        {
            // Too many changes at once are only a change; anything else, and no more will be reported.
            if (error.GetException() is not InternalBufferOverflowException)
                Under(Look);

            Tell(site);
        };
        return watcher;
    }

    private void Again(string folder)
    {
        Under(() =>
        {
            if (looks is null)
                Watch();
        });
        Tell(folder);
    }

    private void Look()
    {
        watchers.ForEach(watcher => watcher.Dispose());
        watchers.Clear();
        if (looks is not null)
            return;

        var seen = Stamp();
        looks = new Timer(_ =>
        {
            var now = Stamp();
            if (now != seen)
                Tell();

            seen = now;
            Under(() => looks!.Change(BetweenLooks, Timeout.InfiniteTimeSpan));
        });
        looks.Change(BetweenLooks, Timeout.InfiniteTimeSpan);
        looking();
    }

    private void Under(Action act)
    {
        lock (gate)
        {
            if (!isDisposed)
                act();
        }
    }

    private int Stamp() => SourceStamp.Of(site, Folders.Prepend(SourceTree.ConfigFile));

    private void Tell(params ReadOnlySpan<string> paths)
    {
        lock (changed)
            changed.UnionWith(paths.ToArray());

        changes.Writer.TryWrite(true);
    }

    private string[] Taken()
    {
        lock (changed)
        {
            string[] taken = [.. changed];
            changed.Clear();
            return taken;
        }
    }
}
