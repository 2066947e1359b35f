using ItaSite.Data;
using ItaSite.Diagnostics;

namespace ItaSite.Reading;

/// <summary>Reads the name of a file of the site's own folder, so that it goes wherever the site goes.</summary>
internal static class SiteFileReader
{
    public static string? Read(MapReader fields, string key)
    {
        if (fields.Text(key) is not { } path)
            return null;

        if (!path.StartsWith('/') && !path.Contains(':') && !path.Split('/', '\\').Contains(".."))
            return path.Replace('\\', '/');

        fields.Report(fields.PlaceOf(key), SignatureProblems.KeyFileLeadsOut, key, path);
        return null;
    }
}
