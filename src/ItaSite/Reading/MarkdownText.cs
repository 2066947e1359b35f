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

    /// <returns>Null if it stands deeper within itself than the library follows: 128 quotes or lists.</returns>
    public static MarkdownDocument? TryParse(string text)
    {
        try
        {
            return Parse(text);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    public static MarkdownDocument Parse(string text) => MarkdownParser.Parse(text, Pipeline);
}
