using System.Text.RegularExpressions;
using ItaSite.Catalogues;

namespace ItaSite.Authoring;

/// <summary>Fits the settings of a new site, which keep one entry a line, to a catalogue.</summary>
internal static partial class StarterSettings
{
    public static string Of(string settings, Catalogue catalogue, bool hasSurvey)
    {
        var topics = catalogue.Items.SelectMany(item => item.Topics).ToHashSet();
        var lines = settings.Split('\n').Where(line => TopicOf(line) is not { } topic || topics.Contains(topic));
        if (!hasSurvey)
            lines = lines.Where(line => !line.Contains("\"/eit.html\"", StringComparison.Ordinal));

        if (!IsLocal(catalogue.AgencyType))
            lines = lines.Where(line => !LocalWords().IsMatch(line));

        var text = Year().Replace(string.Join('\n', lines), $"${{key}}{catalogue.Year}");
        text = hasSurvey ? text : Survey().Replace(text, "");
        return LastComma().Replace(text, "$1");
    }

    private static string? TopicOf(string line) =>
        Topic().Match(line) is { Success: true } match ? match.Groups[1].Value : null;

    private static bool IsLocal(string agencyType) =>
        agencyType.Contains("ตำบล", StringComparison.Ordinal)
        || agencyType.Contains("ท้องถิ่น", StringComparison.Ordinal);

    [GeneratedRegex("\"topic\": \"([^\"]+)\"")]
    private static partial Regex Topic();

    [GeneratedRegex("(?<key>\"fiscalYear\": )[0-9]+")]
    private static partial Regex Year();

    [GeneratedRegex("  \"eit\": \\{[^}]*\\},\n")]
    private static partial Regex Survey();

    [GeneratedRegex("^ +\\[\"(?:อบ[ตจ]|ท[ตมน]\\.|กทม)", RegexOptions.CultureInvariant)]
    private static partial Regex LocalWords();

    [GeneratedRegex(",(\\s*[\\]}])")]
    private static partial Regex LastComma();
}
