using System.Text.RegularExpressions;

namespace ItaSite.Authoring;

/// <summary>
/// Keeps apart what two earlier pages call by one name, when both go into one new page: footnotes, link definitions,
/// ids of headings.
/// </summary>
internal static partial class EarlierLabels
{
    /// <param name="taken">The names in use; gets those of this piece.</param>
    /// <param name="mark">What a name gets at its end if it is taken.</param>
    public static string Apart(string markdown, HashSet<string> taken, string mark)
    {
        var own = Definitions()
            .Matches(markdown)
            .Select(match => match.Groups[1].Value)
            .Concat(Ids().Matches(markdown).Select(match => $"#{match.Groups[1].Value}"))
            .Distinct()
            .ToList();
        foreach (var name in own.Where(taken.Contains))
            markdown =
                name[0] == '#'
                    ? WithId(markdown, name[1..], $"{name[1..]}-{mark}")
                    : WithLabel(markdown, name, $"{name}-{mark}");

        foreach (var name in own)
            taken.Add(taken.Contains(name) ? $"{name}-{mark}" : name);

        return markdown;
    }

    private static string WithId(string markdown, string id, string other) =>
        markdown
            .Replace($"{{#{id}}}", $"{{#{other}}}", StringComparison.Ordinal)
            .Replace($"{{#{id} ", $"{{#{other} ", StringComparison.Ordinal)
            .Replace($"](#{id})", $"](#{other})", StringComparison.Ordinal);

    private static string WithLabel(string markdown, string label, string other) =>
        Regex.Replace(
            markdown,
            $@"(?<before>\]?)\[{Regex.Escape(label)}\](?<after>\(|\[|:|)",
            match =>
                (match.Groups["before"].Value, match.Groups["after"].Value) switch
                {
                    (_, "(" or "[") => match.Value,
                    ("", "") when label[0] != '^' => $"[{label}][{other}]",
                    var (before, after) => $"{before}[{other}]{after}",
                }
        );

    [GeneratedRegex(@"^ {0,3}\[([^\]\n]+)\]:", RegexOptions.Multiline)]
    private static partial Regex Definitions();

    [GeneratedRegex(@"\{#([^\s}]+)[\s}]")]
    private static partial Regex Ids();
}
