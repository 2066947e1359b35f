using Markdig.Parsers;

namespace ItaSite.Markdown;

/// <summary>
/// Blocks of HTML as in CommonMark, but none for a word in angle brackets, and none for a comment with text behind it
/// on its line.
/// </summary>
internal sealed class HtmlBlocks : HtmlBlockParser
{
    public override BlockState TryOpen(BlockProcessor processor)
    {
        var line = processor.Line.AsSpan();
        if (HtmlElements.NameIn(line) is { IsEmpty: false } name && !HtmlElements.Knows(name.ToString()))
            return BlockState.None;

        if (line.StartsWith("<!--") && line.IndexOf("-->") is >= 0 and var end && !line[(end + 3)..].IsWhiteSpace())
            return BlockState.None;

        return base.TryOpen(processor);
    }
}
