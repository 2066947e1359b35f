using System.Text.RegularExpressions;
using ItaSite.Model;
using ItaSite.Pages;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Authoring;

/// <summary>
/// Makes the links of a page right for a page in another folder: what they lead to stays where it is.
/// </summary>
/// <param name="from">The file that the links are written in.</param>
/// <param name="to">The file that they are taken to.</param>
/// <param name="ids">The headings that are taken along.</param>
internal sealed partial class MovedLinks(string from, string to, IReadOnlySet<string> ids)
{
    /// <summary>What moves every link of a page's text.</summary>
    public IEnumerable<(SourceSpan Span, string Text)> In(MarkdownDocument body, string text)
    {
        foreach (
            var link in body.Descendants<LinkInline>()
                .Where(link => !link.IsAutoLink && !link.UrlSpan.IsEmpty && link.UrlSpan.End < text.Length)
        )
            yield return (link.UrlSpan, Of(Slice(link.UrlSpan)));

        foreach (
            var node in body.Descendants()
                .Where(node => node is HtmlBlock { Type: not HtmlBlockType.Comment } or HtmlInline)
        )
            yield return (
                node.Span,
                HtmlLink().Replace(Slice(node.Span), match => match.Groups[1].Value + Of(match.Groups[2].Value))
            );

        string Slice(SourceSpan span) => text[span.Start..(span.End + 1)];
    }

    /// <param name="written">As Markdown has it, percent signs, backslashes, angle brackets and all.</param>
    public string Of(string written) => written is ['<', .. var bare, '>'] ? $"<{Move(bare)}>" : Move(written);

    private string Move(string link)
    {
        if (
            link.Length == 0
            || link[0] == '/'
            || Scheme().IsMatch(link)
            || (link[0] == '#' && ids.Contains(Uri.UnescapeDataString(link[1..])))
        )
            return link;

        var tail = link.AsSpan().IndexOfAny('#', '?');
        var path = tail < 0 ? link : link[..tail];
        var target =
            path.Length == 0 ? StepsOf(from)
            : LinkResolver.Combine(from, path) is { } file ? StepsOf(file)
            : null;
        if (target is null)
            return link;

        var folder = StepsOf(to).SkipLast(1).ToList();
        var shared = folder.Zip(target).TakeWhile(pair => pair.First == pair.Second).Count();
        return string.Join('/', [.. Enumerable.Repeat("..", folder.Count - shared), .. target.Skip(shared)])
            + (tail < 0 ? "" : link[tail..]);
    }

    private static List<string> StepsOf(string file) =>
        [.. file[SourceTree.Content.Length..].Split('/', StringSplitOptions.RemoveEmptyEntries)];

    [GeneratedRegex("^([a-zA-Z][a-zA-Z0-9+.-]*:|//)")]
    private static partial Regex Scheme();

    [GeneratedRegex("""(\s(?:href|src)\s*=\s*["'])([^"']*)""", RegexOptions.IgnoreCase)]
    private static partial Regex HtmlLink();
}
