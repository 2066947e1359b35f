using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>The comments of a page, which stand in its source and are not published.</summary>
internal static class Comments
{
    private const string Start = "<!--";

    /// <param name="body">Before <see cref="HostileMarkup"/> takes them out of it.</param>
    public static IReadOnlyList<SourceSpan> In(MarkdownDocument body) =>
        [
            .. body.Descendants<LeafBlock>()
                .SelectMany(leaf =>
                    leaf is HtmlBlock { Type: HtmlBlockType.Comment } ? [leaf.Span]
                    : leaf.Inline is { } inline ? In(inline)
                    : []
                ),
        ];

    private static IEnumerable<SourceSpan> In(ContainerInline text) =>
        new InlineWalk(text)
            .ListOf<HtmlInline>(static html => html.Tag.StartsWith(Start, StringComparison.Ordinal))
            .Select(html => html.Span);
}
