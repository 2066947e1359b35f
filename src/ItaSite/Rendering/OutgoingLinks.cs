using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using ItaSite.Writing;

namespace ItaSite.Rendering;

/// <summary>
/// Marks every link to another host, whoever wrote it: author, table or template. The other site gets neither a hand on
/// this page
/// nor word of where its visitor came from, which matters most to whoever leaves the page on reporting corruption.
/// </summary>
internal static partial class OutgoingLinks
{
    private const string Relation = "rel";
    private static readonly string[] Words = ["external", "noopener", "noreferrer"];

    /// <param name="page">A finished page.</param>
    /// <param name="baseUrl">Where the site stands: absolute links to it stay as they are.</param>
    public static string Mark(string page, string? baseUrl)
    {
        StringBuilder? marked = null;
        var done = 0;
        var scanner = new HtmlScanner(page);
        while (scanner.Read(out var found))
        {
            // Nearly all links stay on the site.
            var written = page.AsSpan(found.Start, found.Length);
            if (found.Kind != HtmlTokenKind.Tag || !IsAnchor(written) || !written.ContainsAny(':', '&'))
                continue;

            var anchor = written.ToString();
            if (!Leaves(anchor, baseUrl))
                continue;

            marked ??= new StringBuilder(page.Length + 512);
            marked.Append(page, done, found.Start - done).Append(Marked(anchor));
            done = found.End;
        }

        return marked is null ? page : marked.Append(page, done, page.Length - done).ToString();
    }

    private static bool IsAnchor(ReadOnlySpan<char> tag) =>
        tag is ['<', 'a' or 'A', var next, ..] && char.IsWhiteSpace(next);

    private static bool Leaves(string anchor, string? baseUrl) =>
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
