using System.Net;
using System.Text.RegularExpressions;

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
    private static readonly string[] Words = ["external", "noopener", "noreferrer"];

    /// <param name="start">Where the tag begins on its page.</param>
    public void Mark(ReadOnlySpan<char> tag, int start, List<HtmlEdit> edits)
    {
        // Nearly all links stay on the site.
        if (!IsAnchor(tag) || !tag.ContainsAny(':', '&'))
            return;

        var anchor = tag.ToString();
        if (Leaves(anchor))
            edits.Add(new HtmlEdit(start, tag.Length, Marked(anchor)));
    }

    private static bool IsAnchor(ReadOnlySpan<char> tag) =>
        tag is ['<', 'a' or 'A', var next, ..] && char.IsWhiteSpace(next);

    private bool Leaves(string anchor) =>
        Attribute(anchor, "href") is { Success: true, Groups: var groups }
        && WebUtility.HtmlDecode(groups["value"].Value) is var link
        && (
            link.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
            || link.StartsWith("http://", StringComparison.OrdinalIgnoreCase)
        )
        && (baseUrl is null || !link.StartsWith(baseUrl, StringComparison.OrdinalIgnoreCase));

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

    [GeneratedRegex("""\s(?<name>[a-z-]+)\s*=\s*(?:"(?<value>[^"]*)"|'(?<value>[^']*)')""", RegexOptions.IgnoreCase)]
    private static partial Regex Attributes();
}
