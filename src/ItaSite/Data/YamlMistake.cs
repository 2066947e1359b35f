using System.Text.RegularExpressions;
using ItaSite.Diagnostics;

namespace ItaSite.Data;

/// <summary>Knows what a person meant who wrote a line that YAML refuses.</summary>
internal static partial class YamlMistake
{
    /// <returns>Null if the line could be anything.</returns>
    public static Diagnostic? In(string line, Place place)
    {
        if (
            Item().Match(line) is { Success: true } item
            && SignIn(item.Groups["rest"].Value.Trim()) is { } bare and not ":"
        )
            return Diagnostic.At(
                place with
                {
                    Column = item.Groups["rest"].Index + 1,
                },
                FrontMatterProblems.ValueNeedsQuotes,
                "-",
                bare,
                $"- {Quoted(item.Groups["rest"].Value.Trim())}"
            );

        if (Entry().Match(line) is not { Success: true } entry)
            return null;

        var (key, colon, rest) = (entry.Groups["key"].Value, entry.Groups["colon"].Value, entry.Groups["rest"].Value);
        var value = rest.Trim();
        var at = place with { Column = entry.Groups["rest"].Index + (rest.Length - rest.TrimStart().Length) + 1 };
        if (value.Length == 0)
            return null;

        if (colon != ":" || rest[0] is not (' ' or '\t'))
            return rest.StartsWith("//", StringComparison.Ordinal)
                ? null
                : Diagnostic.At(
                    at with
                    {
                        Column = entry.Groups["colon"].Index + 1,
                    },
                    FrontMatterProblems.ColonNeedsSpace,
                    $"{key}: {value}"
                );

        return SignIn(value) is { } sign
            ? Diagnostic.At(at, FrontMatterProblems.ValueNeedsQuotes, key, sign, $"{key}: {Quoted(value)}")
            : null;
    }

    /// <summary>YAML ends a line there too, as no editor does.</summary>
    public static Diagnostic? Unseen(string line, Place place) =>
        line.AsSpan().IndexOfAny('\u0085', '\u2028', '\u2029') is >= 0 and var at
            ? Diagnostic.At(place with { Column = at + 1 }, CatalogueProblems.CharacterIsInvisible)
            : null;

    /// <summary>The text as YAML takes it literally.</summary>
    public static string Quoted(string text) =>
        text.StartsWith('"') && !text.Contains('\'', StringComparison.Ordinal)
            ? $"'{(Escape().IsMatch(text) ? text.Trim('"') : text)}'"
            : YamlText.Quoted(text);

    /// <summary>Whether the backslashes within double quotes are those of a path.</summary>
    public static bool HasPath(string quoted) => Escape().IsMatch(quoted);

    /// <summary>What it is in a value that has a meaning of its own.</summary>
    private static string? SignIn(string value) =>
        value switch
        {
            ['"', .., '"'] when Escape().IsMatch(value) => "\\",
            ['"' or '\'' or '[' or '{', ..] => WordsBehind().IsMatch(value) ? $"{value[0]}" : null,
            ['@' or '*' or '&' or '!' or '%' or '`' or ',' or ']' or '}', ..] => $"{value[0]}",
            ['-' or '?', ' ', ..] => $"{value[0]}",
            ['|' or '>', ..] => BlockHead().IsMatch(value) ? null : $"{value[0]}",
            [.., ':'] => ":",
            _ => value.Contains(": ", StringComparison.Ordinal) ? ":" : null,
        };

    [GeneratedRegex("^ *(- +)?(?<key>[A-Za-z][A-Za-z0-9-]*) *(?<colon>[:：])(?<rest>.*)$")]
    private static partial Regex Entry();

    [GeneratedRegex(@"^ *- +(?<rest>\S.*)$")]
    private static partial Regex Item();

    /// <summary>A pair of quotation marks or brackets is closed, and there is more.</summary>
    [GeneratedRegex("""^("[^"]*"|'[^']*'|\[[^\]]*\]|\{[^}]*\}) *[^ #]""")]
    private static partial Regex WordsBehind();

    /// <summary>A backslash that is no escape, or one for what nobody types, as in "C:\temp".</summary>
    [GeneratedRegex("""^"(?:[^"\\]|\\(?:["\\/uUxN_]|n(?![a-z])))*\\(?:[^"\\/nuUxN_]|n[a-z])""")]
    private static partial Regex Escape();

    [GeneratedRegex("^[|>][-+0-9]*( +#.*)?$")]
    private static partial Regex BlockHead();
}
