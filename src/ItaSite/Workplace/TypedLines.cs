using System.Text.RegularExpressions;

namespace ItaSite.Workplace;

/// <summary>
/// What a person types or pastes as plain lines, so that it reads the same on the page: lines stay lines, and e-mail
/// addresses can be followed. What is Markdown already stays as it is.
/// </summary>
internal static partial class TypedLines
{
    public static string Of(string typed)
    {
        var lines = FieldReader.Shown(typed).Trim().Split('\n');
        for (var at = 0; at < lines.Length; at++)
        {
            var isFollowed = at + 1 < lines.Length && IsPlain(lines[at]) && IsPlain(lines[at + 1]);
            lines[at] = Mail().Replace(lines[at], "<$0>").TrimEnd() + (isFollowed ? "\\" : "");
        }

        return string.Join('\n', lines);
    }

    /// <summary>Whether it is text, and not the beginning of a heading, list, quote, table, picture or code.</summary>
    private static bool IsPlain(string line) =>
        line.Trim().Length > 0
        && !line.EndsWith('\\')
        && !line.Contains('|', StringComparison.Ordinal)
        && !Block().IsMatch(line);

    [GeneratedRegex(@"^(?: {4}|\t|\s*(?:[#>`~<!:]|[-*+=](?:\s|$|[-*=])|[0-9]{1,9}[.)]\s))")]
    private static partial Regex Block();

    [GeneratedRegex(
        @"(?<![A-Za-z0-9._%+\-<(\[:/@])[A-Za-z0-9._%+\-]+@[A-Za-z0-9\-]+(?:\.[A-Za-z0-9\-]+)+(?![A-Za-z0-9@>)\]/\-])"
    )]
    private static partial Regex Mail();
}
