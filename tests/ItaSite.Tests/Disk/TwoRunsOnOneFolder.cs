using System.Security.Cryptography;
using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Tests.Disk;

public sealed class TwoRunsOnOneFolder : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("ita-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Output => Path.Combine(root, "dist");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public async Task Runs_at_one_time_leave_a_whole_site_of_one_of_them()
    {
        await Task.WhenAll(Enumerable.Range(0, 8).Select(run => Task.Run(() => Publish($"{run}", files: 20))));

        var texts = Directory.GetFiles(Output, "*.html").Select(File.ReadAllText).Distinct().ToList();
        Assert.Equal(20, Directory.GetFiles(Output, "*.html").Length);
        Assert.Single(texts);
        AssertWhole();
        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void A_run_that_waits_too_long_says_who_holds_the_folder()
    {
        using var held = OutputLock.Take(Output, TimeSpan.Zero, Stop);

        var refusal = Assert.Throws<DiskException>(() => OutputLock.Take(Output, TimeSpan.Zero, Stop));

        Assert.Equal("ITA920", refusal.Diagnostic.Problem.Code);
        Assert.Contains(
            $"ita {Environment.ProcessId}, {Environment.UserName}@",
            refusal.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void A_run_that_waits_can_be_stopped()
    {
        using var held = OutputLock.Take(Output, TimeSpan.Zero, Stop);
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        Assert.ThrowsAny<OperationCanceledException>(() => OutputLock.Take(Output, TimeSpan.FromHours(1), stop.Token));
    }

    [Fact]
    public void A_lock_that_a_killed_run_left_holds_nobody()
    {
        File.WriteAllText(Output + OutputLock.Ending, "ita 1, somebody@elsewhere, 2020-01-01 00:00:00Z 0");

        Publish("1");

        AssertWhole();
        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    [Theory]
    [InlineData(".ita-old")]
    [InlineData(".ita-old2")]
    public void Any_command_puts_back_what_a_killed_run_left_without_its_name(string ending)
    {
        Publish("1");
        Directory.Move(Output, Output + ending);

        OutputFolder.HealIn(root);

        AssertWhole();
        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void A_folder_that_only_looks_like_an_old_site_is_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(root, "mine.ita-old"));
        File.WriteAllText(Path.Combine(root, "mine.ita-old", "letter.docx"), "x");

        OutputFolder.HealIn(root);

        Assert.True(File.Exists(Path.Combine(root, "mine.ita-old", "letter.docx")));
    }

    [Fact]
    public void A_protected_old_site_is_replaced()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("rights of Unix");
            return;
        }

        Publish("1");
        File.SetUnixFileMode(Output, UnixFileMode.UserRead | UnixFileMode.UserExecute);

        Publish("2");

        Assert.Equal("2", File.ReadAllText(Path.Combine(Output, "0.html")));
        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void A_folder_that_is_a_link_stays_one()
    {
        var real = Path.Combine(root, "www");
        Directory.CreateDirectory(real);
        Directory.CreateSymbolicLink(Output, real);

        Publish("1");
        Publish("2");

        Assert.Equal(real, new DirectoryInfo(Output).LinkTarget);
        Assert.Equal("2", File.ReadAllText(Path.Combine(real, "0.html")));
        AssertWhole();
    }

    [Fact]
    public void A_link_that_somebody_put_among_published_files_is_never_lost()
    {
        var uploads = Path.Combine(root, "uploads");
        Directory.CreateDirectory(uploads);
        Publish("1");
        Directory.CreateSymbolicLink(Path.Combine(Output, "uploads"), uploads);
        Directory.CreateSymbolicLink(Path.Combine(uploads, "round"), uploads);

        var refusal = Assert.Throws<DiskException>(() => Publish("2"));

        Assert.Equal("ITA901", refusal.Diagnostic.Problem.Code);
        Assert.True(Path.Exists(Path.Combine(Output, "uploads")));
    }

    [Fact]
    public void A_link_into_the_sources_is_refused()
    {
        var site = Path.Combine(root, "site");
        Directory.CreateDirectory(Path.Combine(site, "content"));
        Directory.CreateSymbolicLink(Output, Path.Combine(site, "content", "out"));

        var refusal = Assert.Throws<DiskException>(() => OutputFolder.Accept(Output, site, Stop));

        Assert.Equal("ITA902", refusal.Diagnostic.Problem.Code);
    }

    [Fact]
    public void Links_in_a_circle_are_refused()
    {
        Directory.CreateSymbolicLink(Output, Path.Combine(root, "b"));
        Directory.CreateSymbolicLink(Path.Combine(root, "b"), Output);

        var refusal = Assert.Throws<DiskException>(() => OutputFolder.Accept(Output, root, Stop));

        Assert.Equal("ITA903", refusal.Diagnostic.Problem.Code);
    }

    [Fact]
    public void A_run_that_is_stopped_leaves_the_old_site()
    {
        Publish("1");
        using var stop = new CancellationTokenSource();
        Artifact stopping = new Artifact.OfFile(
            new SitePath("b.pdf"),
            new SourceFile(
                "content/b.pdf",
                1,
                () =>
                {
                    stop.Cancel();
                    return new MemoryStream([1]);
                }
            )
        );

        Assert.ThrowsAny<OperationCanceledException>(() =>
            PublishedFolder.Publish([stopping], OutputFolder.Accept(Output, root, Stop), stop: stop.Token)
        );

        Assert.Equal("1", File.ReadAllText(Path.Combine(Output, "0.html")));
        AssertWhole();
        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    private void Publish(string text, int files = 1) =>
        PublishedFolder.Publish(
            [
                .. Enumerable
                    .Range(0, files)
                    .Select(number => new Artifact.OfText(new SitePath($"{number}.html"), "x", text)),
            ],
            OutputFolder.Accept(Output, root, Stop),
            stop: Stop
        );

    private void AssertWhole()
    {
        var sums = Checksums.Read(Output);
        Assert.NotEmpty(sums);
        Assert.All(
            sums,
            entry =>
                Assert.Equal(
                    entry.Value,
                    Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path.Combine(Output, entry.Key))))
                )
        );
    }
}
