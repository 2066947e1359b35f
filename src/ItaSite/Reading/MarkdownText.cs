using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Parsers;
using Markdig.Syntax;

namespace ItaSite.Reading;

/// <summary>Markdown as GitHub shows it, plus attributes in braces. Heading ids are our own: Markdig's drop Thai vowels.</summary>
internal static class MarkdownText
{
    public static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseTaskLists()
        .UseAutoLinks()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAlertBlocks()
        .UseGenericAttributes()
        .Build();

    public static MarkdownDocument Parse(string text) => MarkdownParser.Parse(text, Pipeline);
}
