using ItaSite.Model;
using ItaSite.Rendering;

namespace ItaSite.Tests.Rendering;

public class FilesForHosts
{
    private static readonly Theme Bare = new(
        "bare",
        new Dictionary<string, TemplateText>(),
        new Dictionary<string, TemplateText>(),
        new Dictionary<string, ThemeAsset>()
    );

    [Fact]
    public void A_file_that_is_made_for_a_host_is_known_as_one_wherever_sums_are_compared()
    {
        var site = SiteInAString.Build();

        Assert.Subset(
            site.Artifacts.Select(artifact => artifact.Path).ToHashSet(),
            SiteAddresses.HostFiles.ToHashSet()
        );
        Assert.Equal(SiteAddresses.HostFiles, HostFiles.All(Bare, null).Select(file => file.Address));
    }
}
