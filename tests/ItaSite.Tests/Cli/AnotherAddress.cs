namespace ItaSite.Tests.Cli;

/// <summary>An address typed at the command takes the place of the settings' own wherever a file says one.</summary>
public class AnotherAddress
{
    private const string Canonical =
        "-- themes/plain/templates/page.html --\n<link rel=\"canonical\" href=\"{{ page.canonical }}\"><h1>{{ page.title }}</h1>{{ page.content }}\n";

    [Theory]
    [InlineData("contact.html")]
    [InlineData("sitemap.xml")]
    [InlineData("feed.xml")]
    [InlineData("robots.txt")]
    [InlineData("oit/2570/answers.csv")]
    public async Task It_stands_in_every_file_that_says_one(string file)
    {
        using var site = new TypedCommand(Canonical);
        var (code, _, person) = await site.TypeAsync(
            "build",
            "SITE",
            "--output",
            "SITE/dist",
            "--base-url",
            "https://mirror.example.org/ita/"
        );

        Assert.True(code == 0, person);
        var text = await File.ReadAllTextAsync(
            Path.Combine(site.Folder, "dist", file),
            TestContext.Current.CancellationToken
        );
        Assert.Contains("https://mirror.example.org/ita/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("https://www.example.go.th/", text, StringComparison.Ordinal);
    }
}
