using System.Text.RegularExpressions;
using ItaSite.Diagnostics;

namespace ItaSite.Pages;

/// <summary>Lines of a page's top as clerks and word processors write them.</summary>
internal static partial class FrontMatterLines
{
    private const string Fence = "---";

    /// <summary>Exactly <c>---</c>; white space may follow.</summary>
    public static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd().SequenceEqual(Fence);

    /// <summary>
    /// A line that its author meant to be <c>---</c>: other dashes, too many, of another language, or with something
    /// unseen about it.
    /// </summary>
    public static bool IsMeantAsFence(string line) => MeantAsFence().IsMatch(WithoutSpaces(line));

    /// <summary>
    /// A line that its author meant to end the front matter; in a list or a text of several lines it would be indented.
    /// </summary>
    public static bool IsMeantAsEnd(string line) =>
        !line.StartsWith(' ') && line.Length > 0 && (IsMeantAsFence(line) || line.TrimEnd() == "...");

    /// <summary>
    /// A value that front matter has, such as <c>title: …</c>, even if its colon or space is not the right one.
    /// </summary>
    public static bool IsValue(string line) => Value().IsMatch(WithoutInvisible(line));

    public static bool IsBlank(string line) => WithoutSpaces(line).Length == 0;

    private static string WithoutInvisible(string line) =>
        string.Concat(line.Where(letter => !VisibleText.IsInvisible(letter)));

    private static string WithoutSpaces(string line) =>
        string.Concat(line.Where(letter => !char.IsWhiteSpace(letter) && !VisibleText.IsInvisible(letter)));

    [GeneratedRegex(
        """^(\\?-{2,}|[-–—―−‐‑‒]*[–—―−‐‑‒][-–—―−‐‑‒]*|\*{3,}|_{3,}|={3,}|\+{3,}|~{3,}[a-z]*|`{3,}[a-z]*|"---"|'---')$"""
    )]
    private static partial Regex MeantAsFence();

    [GeneratedRegex(
        "^(# "
            + "yaml-language-server|title|description|published|updated|item|declared|period|evidence|waived"
            + "|confirmed|notes|layout|lang|sample|draft|form|allow-personal|aliases) "
            + "*[:：=](?!//)",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Value();
}
