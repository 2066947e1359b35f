using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Tests.Disk;

/// <summary>What nobody touched is the same file when a folder is read again; nothing old passes for new.</summary>
public sealed class FoldersReadAgain : IDisposable
{
    private static readonly DateTime LongAgo = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    private readonly string root = Directory.CreateTempSubdirectory("ita").FullName;
    private readonly RememberedFolder folder;

    public FoldersReadAgain()
    {
        folder = new RememberedFolder(root);
        Write(SourceTree.ConfigFile, "{}", LongAgo);
        Write("content/a.md", "ก", LongAgo);
        Write("content/b/c.md", "ข", LongAgo);
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void What_nobody_touched_is_the_very_same_file()
    {
        var before = folder.Read();

        Assert.All(folder.Read().Files, file => Assert.Same(before.Find(file.Path), file));
    }

    [Theory]
    [InlineData("กก", 0)]
    [InlineData("ข", 1)]
    public void What_has_another_length_or_time_is_another_file(string text, int seconds)
    {
        var before = folder.Read();
        Write("content/a.md", text, LongAgo.AddSeconds(seconds));
        var after = folder.Read();

        Assert.NotSame(before.Find("content/a.md"), after.Find("content/a.md"));
        Assert.Same(before.Find("content/b/c.md"), after.Find("content/b/c.md"));
    }

    [Fact]
    public void What_was_written_just_before_it_was_read_is_not_trusted_since_clocks_tick_slowly()
    {
        var now = DateTime.UtcNow;
        Write("content/a.md", "ก", now);
        var before = folder.Read();
        Write("content/a.md", "ข", now);

        Assert.NotSame(before.Find("content/a.md"), folder.Read().Find("content/a.md"));
    }

    [Theory]
    [InlineData("content/b/c.md")]
    [InlineData("content/b")]
    [InlineData("content/")]
    [InlineData("")]
    public void What_the_system_names_as_changed_is_read_again_whatever_its_time_says(string named)
    {
        var before = folder.Read();
        folder.Forget([Path.Combine(root, named)]);

        Assert.NotSame(before.Find("content/b/c.md"), folder.Read().Find("content/b/c.md"));
    }

    [Fact]
    public void What_is_gone_is_gone()
    {
        folder.Read();
        File.Delete(Path.Combine(root, "content/a.md"));

        Assert.Null(folder.Read().Find("content/a.md"));
    }

    private void Write(string path, string text, DateTime written)
    {
        var full = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        File.SetLastWriteTimeUtc(full, written);
    }
}
