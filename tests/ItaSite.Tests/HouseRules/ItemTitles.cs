using ItaSite.Disk;
using ItaSite.Reading;

namespace ItaSite.Tests.HouseRules;

/// <summary>The fifth law: data, not code, knows the assessment.</summary>
public class ItemTitles
{
    [Fact]
    public void No_text_in_code_is_the_title_of_an_item()
    {
        var titles = SiteReader
            .Read(SiteFolder.Read(Repository.Root), null)
            .Value!.Years.SelectMany(year => year.Catalogue.Items)
            .Select(item => $"\"{item.Title}\"")
            .ToList();
        var code = string.Concat(
            Directory
                .EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
                .Select(File.ReadAllText)
        );

        Assert.NotEmpty(titles);
        Assert.All(titles, title => Assert.DoesNotContain(title, code, StringComparison.Ordinal));
    }
}
