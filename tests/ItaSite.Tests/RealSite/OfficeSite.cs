using ItaSite.Building;
using ItaSite.Disk;

namespace ItaSite.Tests.RealSite;

/// <summary>The repository's own site as its office sees it in the preview, in a folder of the tests.</summary>
public sealed class OfficeSite : IDisposable
{
    public OfficeSite()
    {
        var result = SiteBuild.Run(SiteFolder.Read(Repository.Root), BuildPurpose.Preview);
        PublishedFolder.Publish(result.Artifacts, OutputFolder.Accept(Folder, Repository.Root));
    }

    public string Folder { get; } = Path.Combine(Directory.CreateTempSubdirectory("ita-office-site-").FullName, "site");

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(Folder)!, recursive: true);
}
