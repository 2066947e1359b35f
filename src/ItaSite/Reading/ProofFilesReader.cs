using ItaSite.Data;
using ItaSite.Diagnostics;
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
                File(group, "allowedSigners"),
                File(group, "minisignKey"),
                File(group, "timestampAuthority")
            )
        ) ?? ProofFiles.None;

    /// <summary>Only from the site's own folder, so that it goes wherever the site goes.</summary>
    private static string? File(MapReader fields, string key)
    {
        if (fields.Text(key) is not { } path)
            return null;

        if (!path.StartsWith('/') && !path.Contains(':') && !path.Split('/', '\\').Contains(".."))
            return path.Replace('\\', '/');

        fields.Report(fields.PlaceOf(key), SignatureProblems.KeyFileLeadsOut, key, path);
        return null;
    }
}
