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
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(150);
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

    public async IAsyncEnumerable<bool> Changes([EnumeratorCancellation] CancellationToken stop)
    {
        while (await changes.Reader.WaitToReadAsync(stop))
        {
            // Programs save a file in several steps: wait until none came for a while.
            while (changes.Reader.TryRead(out _))
                await Task.Delay(Rest, stop);

            yield return true;
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
        watcher.Changed += (_, change) => Notice(change.Name);
        watcher.Created += (_, change) => Notice(change.Name);
        watcher.Deleted += (_, change) => Notice(change.Name);
        watcher.Renamed += (_, change) =>
        {
            Notice(change.OldName);
            Notice(change.Name);
        };
        watcher.EnableRaisingEvents = true;

        void Notice(string? name)
        {
            if (name == SourceTree.ConfigFile)
                Tell();
            else if (Folders.Contains(name))
                Again();
        }
    }

    private void WatchDeep(string folder)
    {
        var watcher = Add(folder);
        watcher.IncludeSubdirectories = true;
        watcher.Changed += (_, _) => Tell();
        watcher.Created += (_, _) => Tell();
        watcher.Deleted += (_, _) => Tell();
        watcher.Renamed += (_, _) => Tell();
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

            Tell();
        };
        return watcher;
    }

    private void Again()
    {
        Under(() =>
        {
            if (looks is null)
                Watch();
        });
        Tell();
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

    private void Tell() => changes.Writer.TryWrite(true);
}
