using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;

namespace ItaSite.Markdown;

/// <summary>Puts parsers for Markdown as offices write it in place of those that know English only.</summary>
internal sealed class ClerkMarkdown : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        var emphasis = new EmphasisBesideLetters();
        emphasis.EmphasisDescriptors.Clear();
        emphasis.EmphasisDescriptors.AddRange(
            pipeline.InlineParsers.FindExact<EmphasisInlineParser>()!.EmphasisDescriptors
        );
        pipeline.InlineParsers.Replace<EmphasisInlineParser>(emphasis);
        pipeline.InlineParsers.Replace<LinkInlineParser>(new LinksWithSpaces());
        pipeline.InlineParsers.Replace<AutolinkInlineParser>(new TagsAndAutolinks());
        pipeline.InlineParsers.Insert(0, new BareAddresses());
        pipeline.BlockParsers.Replace<HtmlBlockParser>(new HtmlBlocks());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) { }
}
