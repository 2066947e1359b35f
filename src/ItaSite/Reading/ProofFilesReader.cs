using ItaSite.Data;
using ItaSite.Model;

namespace ItaSite.Reading;

/// <summary>
/// Reads <c>published</c> of the settings: whose signatures and time stamps over the published files hold.
/// </summary>
internal static class ProofFilesReader
{
    public static ProofFiles Read(MapReader fields) =>
        fields.Group(
            "published",
            group => new ProofFiles(
                SiteFileReader.Read(group, "allowedSigners"),
                SiteFileReader.Read(group, "minisignKey"),
                SiteFileReader.Read(group, "timestampAuthority")
            )
        ) ?? ProofFiles.None;
}
