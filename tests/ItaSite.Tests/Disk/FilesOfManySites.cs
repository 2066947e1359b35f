using ItaSite.Disk;
using ItaSite.Model;
using ItaSite.Tests.Cli;

namespace ItaSite.Tests.Disk;

public sealed class FilesOfManySites : IDisposable
{
    private readonly TypedCommand typed = new();
    private readonly SharedFiles shared = new();

    public FilesOfManySites()
    {
        typed.Add("a");
        typed.Add("b");
    }

    public void Dispose() => typed.Dispose();

    [Theory]
    [InlineData("themes/plain/assets/site.css")]
    [InlineData("themes/plain/templates/base.html")]
    [InlineData("content/oit/2570/catalogue.yaml")]
    public void A_theme_and_a_catalogue_that_are_alike_are_read_once(string path) =>
        Assert.Same(Read("a").Find(path), Read("b").Find(path));

    [Theory]
    [InlineData("site.config.json")]
    [InlineData("content/index.md")]
    public void What_is_a_site_s_own_stays_its_own(string path) =>
        Assert.NotSame(Read("a").Find(path), Read("b").Find(path));

    [Fact]
    public void One_other_byte_makes_another_file()
    {
        const string path = "themes/plain/assets/site.css";
        File.WriteAllText(Path.Combine(typed.Folder, "b", path), "body { margin: 1 }\n");

        Assert.NotSame(Read("a").Find(path), Read("b").Find(path));
        Assert.Equal("body { margin: 1 }\n", Text(Read("b").Find(path)!));
    }

    [Fact]
    public void What_was_read_stays_what_it_was_when_the_first_site_changes_during_the_run()
    {
        const string path = "content/oit/2570/catalogue.yaml";
        var before = Text(Read("a").Find(path)!);
        File.WriteAllText(Path.Combine(typed.Folder, "a", path), "fiscal-year: 2571\n");

        Assert.Equal(before, Text(Read("b").Find(path)!));
        Assert.Equal("fiscal-year: 2571\n", Text(Read("a").Find(path)!));
    }

    private SourceTree Read(string folder) => SiteFolder.Read(Path.Combine(typed.Folder, folder), shared.FileAt);

    private static string Text(SourceFile file)
    {
        using var reader = new StreamReader(file.Open());
        return reader.ReadToEnd();
    }
}
