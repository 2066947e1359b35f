using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ItaSite.Model;

namespace ItaSite.Serving;

/// <summary>Tells when the author's files have changed and come to rest.</summary>
internal sealed class SourceWatch : IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(150);

    private readonly List<FileSystemWatcher> watchers = [];
    private readonly Channel<bool> changes = System.Threading.Channels.Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public SourceWatch(string site)
    {
        Watch(site, SourceTree.ConfigFile, isDeep: false);
        foreach (var folder in new[] { SourceTree.Content, SourceTree.Themes }.Select(folder => Path.Combine(site, folder)).Where(Path.Exists))
            Watch(folder, "*", isDeep: true);
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

    public void Dispose() => watchers.ForEach(watcher => watcher.Dispose());

    private void Watch(string folder, string filter, bool isDeep)
    {
        var watcher = new FileSystemWatcher(folder, filter) { IncludeSubdirectories = isDeep };
        watcher.Changed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Created += (_, _) => changes.Writer.TryWrite(true);
        watcher.Deleted += (_, _) => changes.Writer.TryWrite(true);
        watcher.Renamed += (_, _) => changes.Writer.TryWrite(true);
        watcher.Error += (_, _) => changes.Writer.TryWrite(true);
        watcher.EnableRaisingEvents = true;
        watchers.Add(watcher);
    }
}
