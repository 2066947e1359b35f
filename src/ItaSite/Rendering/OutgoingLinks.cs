using System.Buffers;
using System.Net;
using System.Text.RegularExpressions;
using ItaSite.Model;

namespace ItaSite.Rendering;

/// <summary>
/// Marks every link to another host, whoever wrote it: author, table or template. The other site gets neither a hand on
/// this page nor word of where its visitor came from, which matters most to whoever leaves the page on reporting
/// corruption.
/// </summary>
/// <param name="baseUrl">Where the site stands: absolute links to it stay as they are.</param>
internal sealed partial class OutgoingLinks(string? baseUrl)
{
    private const string Relation = "rel";

    /// <summary>Without any of them no address leaves the site.</summary>
    private static readonly SearchValues<char> Telling = SearchValues.Create(":&\\\t\r\n");
    private static readonly string[] Words = ["external", "noopener", "noreferrer"];

    /// <param name="start">Where the tag begins on its page.</param>
    public void Mark(ReadOnlySpan<char> tag, int start, List<HtmlEdit> edits)
    {
        // Nearly all links stay on the site.
        if (!IsAnchor(tag) || !(tag.ContainsAny(Telling) || tag.Contains("//", default)))
            return;

        var anchor = tag.ToString();
        if (Leaves(anchor))
            edits.Add(new HtmlEdit(start, tag.Length, Marked(anchor)));
    }

    private static bool IsAnchor(ReadOnlySpan<char> tag) =>
        (tag.StartsWith("<a", StringComparison.OrdinalIgnoreCase) && tag is [_, _, var next, ..] && IsBetween(next))
        || (
            tag.StartsWith("<area", StringComparison.OrdinalIgnoreCase)
            && tag is [_, _, _, _, _, var behind, ..]
            && IsBetween(behind)
        );

    private static bool IsBetween(char letter) => letter == '/' || char.IsWhiteSpace(letter);

    private bool Leaves(string anchor) =>
        Attribute(anchor, "href") is { Success: true, Groups: var groups }
        && Decoded(groups["value"].Value) is var link
        && BrowserAddress.NamesHost(link)
        && (baseUrl is null || !BrowserAddress.Plain(link).StartsWith(baseUrl, StringComparison.OrdinalIgnoreCase));

    /// <summary>With the names of signs in addresses that browsers know and .NET does not.</summary>
    private static string Decoded(string value) =>
        WebUtility.HtmlDecode(
            value
                .Replace("&sol;", "/", StringComparison.Ordinal)
                .Replace("&bsol;", "\\", StringComparison.Ordinal)
                .Replace("&colon;", ":", StringComparison.Ordinal)
                .Replace("&Tab;", "", StringComparison.Ordinal)
                .Replace("&NewLine;", "", StringComparison.Ordinal)
        );

    private static string Marked(string anchor)
    {
        var written = Attribute(anchor, Relation);
        var words = string.Join(
            ' ',
            (
                written.Success ? written.Groups["value"].Value.Split(' ', StringSplitOptions.RemoveEmptyEntries) : []
            ).Union(Words)
        );
        var rest = written.Success ? anchor.Remove(written.Index, written.Length) : anchor;
        return $"{rest[..^1]} {Relation}=\"{words}\">";
    }

    private static Match Attribute(string anchor, string name) =>
        Attributes()
            .Matches(anchor)
            .FirstOrDefault(match => match.Groups["name"].ValueSpan.Equals(name, StringComparison.OrdinalIgnoreCase))
        ?? Match.Empty;

    [GeneratedRegex(
        """[\s/](?:xlink:)?(?<name>[a-z-]+)\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)'|(?<value>[^\s"'>]+))""",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Attributes();
}
