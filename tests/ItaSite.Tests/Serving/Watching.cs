using ItaSite.Serving;

namespace ItaSite.Tests.Serving;

/// <summary>The preview sees changes by whatever means the system has left, and folders that come and go.</summary>
public class Watching
{
    [Theory]
    [InlineData("content/contact.md")]
    [InlineData("content/new/folder/page.md")]
    [InlineData("site.config.json")]
    [InlineData("themes/plain/assets/site.css")]
    public async Task With_no_watcher_left_files_are_looked_at(string file)
    {
        using var site = new ItaSite.Tests.Cli.TypedCommand();
        var looking = 0;
        using var watch = new SourceWatch(
            site.Folder,
            () => looking++,
            _ =>
                throw new IOException(
                    "The configured user limit (128) on the number of inotify instances has been reached."
                )
        );

        Assert.True(await SeesAsync(watch, () => Write(site.Folder, file)));
        Assert.Equal(1, looking);
    }

    [Fact]
    public async Task A_folder_that_went_and_came_back_is_watched_again()
    {
        using var site = new ItaSite.Tests.Cli.TypedCommand();
        using var watch = new SourceWatch(site.Folder, () => Assert.Fail("a watcher was there"));
        var content = Path.Combine(site.Folder, "content");

        Assert.True(await SeesAsync(watch, () => Directory.Move(content, content + "-away")));
        Assert.True(await SeesAsync(watch, () => Directory.Move(content + "-away", content)));
        Assert.True(await SeesAsync(watch, () => Write(site.Folder, "content/contact.md")));
    }

    [Fact]
    public async Task What_stands_beside_the_sources_is_no_change()
    {
        using var site = new ItaSite.Tests.Cli.TypedCommand();
        using var watch = new SourceWatch(site.Folder, () => Assert.Fail("a watcher was there"));

        Assert.False(await SeesAsync(watch, () => Write(site.Folder, "dist/index.html"), TimeSpan.FromSeconds(1)));
    }

    private static void Write(string folder, string file)
    {
        var path = Path.Combine(folder, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.AppendAllText(path, " ");
    }

    private static async Task<bool> SeesAsync(SourceWatch watch, Action change, TimeSpan? patience = null)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        stop.CancelAfter(patience ?? TimeSpan.FromSeconds(20));
        change();
        try
        {
            await foreach (var _ in watch.Changes(stop.Token))
                return true;
        }
        catch (OperationCanceledException)
        {
            // Nothing was seen in time.
        }

        return false;
    }
}
