using ItaSite.Disk;
using ItaSite.Model;

namespace ItaSite.Tests.Disk;

public sealed class PublishingBySwap : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("ita-").FullName;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Output => Path.Combine(root, "dist");

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void A_new_site_replaces_the_old_one_whole()
    {
        Publish(("a.html", "1"), ("old/b.html", "2"));
        Publish(("a.html", "3"));

        Assert.Equal(
            [".ita-site", "SHA256SUMS", "a.html"],
            Directory
                .GetFiles(Output, "*", SearchOption.AllDirectories)
                .Select(Path.GetFileName)
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void A_file_that_did_not_change_keeps_its_time()
    {
        Publish(("a.html", "1"), ("b.html", "1"));
        var long_ago = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(Path.Combine(Output, "a.html"), long_ago);
        File.SetLastWriteTimeUtc(Path.Combine(Output, "b.html"), long_ago);

        Publish(("a.html", "1"), ("b.html", "2"));

        Assert.Equal(long_ago, File.GetLastWriteTimeUtc(Path.Combine(Output, "a.html")));
        Assert.NotEqual(long_ago, File.GetLastWriteTimeUtc(Path.Combine(Output, "b.html")));
    }

    [Theory]
    [InlineData("report.docx")]
    [InlineData("SHA256SUMS")]
    public void A_folder_of_somebody_elses_files_is_refused(string file)
    {
        Directory.CreateDirectory(Output);
        File.WriteAllText(Path.Combine(Output, file), "x");

        var refusal = Assert.Throws<DiskException>(() => Publish(("a.html", "1")));

        Assert.Equal("ITA901", refusal.Diagnostic.Problem.Code);
        Assert.Equal([Path.Combine(Output, file)], Directory.GetFiles(Output));
    }

    [Fact]
    public void A_stranger_among_published_files_is_never_lost()
    {
        Publish(("a.html", "1"));
        File.WriteAllText(Path.Combine(Output, "CNAME"), "example.go.th");

        var refusal = Assert.Throws<DiskException>(() => Publish(("a.html", "2")));

        Assert.Contains("CNAME", refusal.Message, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(Output, "CNAME")));
    }

    [Theory]
    [InlineData("content")]
    [InlineData("content/out")]
    [InlineData("themes/x")]
    [InlineData(".")]
    public void An_output_that_overlaps_the_sources_is_refused(string output)
    {
        var refusal = Assert.Throws<DiskException>(() => OutputFolder.Accept(Path.Combine(root, output), root, Stop));

        Assert.Equal("ITA902", refusal.Diagnostic.Problem.Code);
    }

    [Fact]
    public void A_write_that_fails_leaves_the_old_site()
    {
        Publish(("a.html", "1"));
        var broken = new Artifact.OfFile(
            new SitePath("b.pdf"),
            new SourceFile("content/b.pdf", 1, () => throw new IOException("gone"))
        );

        Assert.Throws<DiskException>(() =>
            PublishedFolder.Publish([broken], OutputFolder.Accept(Output, root, Stop), stop: Stop)
        );

        Assert.Equal("1", File.ReadAllText(Path.Combine(Output, "a.html")));
        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void A_document_that_is_not_what_was_screened_is_not_published_and_the_old_site_stands()
    {
        Publish(("a.html", "1"));
        var stop = TestContext.Current.CancellationToken;
        var file = SiteInAString.File("content/b.pdf", [1, 2, 3]);
        Artifact[] changed =
        [
            new Artifact.OfFile(new SitePath("b.pdf"), file) { Sha256 = new string('0', 64) },
            new Artifact.Made(new SitePath("b.pdf"), file.Path, () => file.Bytes(new string('0', 64))),
        ];

        foreach (var artifact in changed)
        {
            var refusal = Assert.Throws<DiskException>(() =>
                PublishedFolder.Publish([artifact], OutputFolder.Accept(Output, root, stop), stop: stop)
            );
            Assert.Equal("ITA324", refusal.Diagnostic.Problem.Code);
            Assert.Equal("content/b.pdf", refusal.Diagnostic.Place.File);
            Assert.Equal("1", File.ReadAllText(Path.Combine(Output, "a.html")));
        }

        Assert.Equal([Output], Directory.GetFileSystemEntries(root).Where(path => !path.EndsWith("lock", default)));
        PublishedFolder.Publish(
            [new Artifact.OfFile(new SitePath("b.pdf"), file) { Sha256 = file.Sha256() }],
            OutputFolder.Accept(Output, root, stop),
            stop: stop
        );
        Assert.Equal([1, 2, 3], File.ReadAllBytes(Path.Combine(Output, "b.pdf")));
    }

    [Fact]
    public void A_run_killed_between_the_renames_is_mended_by_the_next()
    {
        Publish(("a.html", "1"));
        Directory.Move(Output, Output + ".ita-old");
        Directory.CreateDirectory(Output + ".ita-new");

        OutputFolder.Accept(Output, root, Stop);

        Assert.Equal("1", File.ReadAllText(Path.Combine(Output, "a.html")));
        Assert.Equal([Output], Directory.GetFileSystemEntries(root));
    }

    private void Publish(params (string Path, string Text)[] files) =>
        PublishedFolder.Publish(
            [.. files.Select(file => new Artifact.OfText(new SitePath(file.Path), "x", file.Text))],
            OutputFolder.Accept(Output, root, Stop),
            stop: Stop
        );
}
