using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>The texts of a page's blocks, in their order.</summary>
internal static class BlockTexts
{
    public static List<ContainerInline> In(MarkdownDocument body) =>
        [.. body.Descendants<LeafBlock>().Select(leaf => leaf.Inline).OfType<ContainerInline>()];
}
