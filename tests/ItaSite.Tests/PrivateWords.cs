using System.Text.RegularExpressions;
using ItaSite.Building;
using ItaSite.Model;

namespace ItaSite.Tests;

/// <summary>
/// What no public file may hold: codes of messages, keys of front matter and settings, the catalogue's words for rules,
/// names of source files.
/// </summary>
internal static partial class PrivateWords
{
    private static readonly HashSet<string> Rules =
    [
        .. ItaSite
            .Assessing.RuleKinds.All.Select(kind => kind.Word)
            .Where(word => word.Contains('-', StringComparison.Ordinal)),
    ];

    public static IEnumerable<string> In(BuildResult result)
    {
        var keys = KeysOf(result.Registers);
        return SiteInAString.Texts(result).SelectMany(file => In(file.Path, file.Text, keys));
    }

    /// <param name="keys">Of elements: parts of addresses for good, so that they may stand anywhere.</param>
    public static IEnumerable<string> In(string path, string text, IReadOnlySet<string> keys) =>
        from Match match in Word().Matches(text)
        where !keys.Contains(match.Value)
        where !match.Groups["dashed"].Success || Rules.Contains(match.Value)
        select $"{path}: {text[Math.Max(0, match.Index - 40)..Math.Min(text.Length, match.Index + 60)]}";

    public static IReadOnlySet<string> KeysOf(IEnumerable<Register> registers) =>
        registers
            .SelectMany(register => register.Items)
            .SelectMany(record => record.Elements)
            .Select(element => element.Element.Key)
            .ToHashSet();

    [GeneratedRegex(
        """
            ITA[0-9]{3}
            |(?<![\w"=-])(period|confirmed|waived|declared|evidence|sample|publishWorkshop):
            |[\w-]\.md\b|catalogue\.yaml|measures\.yaml|site\.config\.json|baseUrl
            |(?<![\w-])(?<dashed>[a-z]+(-[a-z]+)+)(?![\w-])
            """,
        RegexOptions.IgnorePatternWhitespace
    )]
    private static partial Regex Word();
}
