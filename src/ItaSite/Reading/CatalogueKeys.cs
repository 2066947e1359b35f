using System.Text.RegularExpressions;
using ItaSite.Data;
using ItaSite.Diagnostics;

namespace ItaSite.Reading;

/// <summary>Codes and keys of a catalogue: short, of Latin letters, and each given once.</summary>
internal static partial class CatalogueKeys
{
    /// <param name="taken">Those met so far, with their places; gets this one.</param>
    /// <returns>False, with a diagnostic, for one that is taken.</returns>
    public static bool TakeOnce(MapReader fields, string field, string key, Dictionary<string, Place> taken)
    {
        var place = fields.PlaceOf(field);
        Check(fields, field, key);
        if (taken.TryAdd(key, place))
            return true;

        fields.Report(place, CatalogueProblems.CatalogueItemIsTwice, key, $"{taken[key].Line}");
        return false;
    }

    private static void Check(MapReader fields, string field, string key)
    {
        if (key.Length > 0 && !Key().IsMatch(key))
            fields.Report(fields.PlaceOf(field), DataProblems.KeyIsMalformed, key);
    }

    [GeneratedRegex("^[a-z0-9][a-z0-9-]+$", RegexOptions.IgnoreCase)]
    private static partial Regex Key();
}
