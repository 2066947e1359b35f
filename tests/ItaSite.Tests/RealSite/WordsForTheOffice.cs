using ItaSite.Disk;
using ItaSite.Reading;

namespace ItaSite.Tests.RealSite;

/// <summary>What the agency's own site tells the public, file by file.</summary>
public class WordsForTheOffice(PublishedSite site)
{
    private static readonly string[] Texts =
    [
        ".html",
        ".json",
        ".csv",
        ".js",
        ".css",
        ".xml",
        ".txt",
        ".svg",
        ".webmanifest",
    ];

    [Fact]
    public void No_published_file_holds_a_word_for_the_office()
    {
        var catalogue = SiteReader.Read(SiteFolder.Read(Repository.Root), null).Value!.CurrentYear!.Catalogue;
        var keys = catalogue.Items.SelectMany(item => item.Elements).Select(element => element.Key).ToHashSet();
        var files = Directory
            .EnumerateFiles(site.Folder, "*", SearchOption.AllDirectories)
            .Where(file => Texts.Contains(Path.GetExtension(file)))
            .ToList();

        Assert.True(files.Count > 100);
        Assert.Empty(
            files.SelectMany(file =>
                PrivateWords.In(Path.GetRelativePath(site.Folder, file), File.ReadAllText(file), keys)
            )
        );
        Assert.DoesNotContain(files, file => Path.GetFileName(file) == "priorities.html");
    }
}
