using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>
/// Tags and addresses in angle brackets as in CommonMark; a name that HTML does not know stays the text that it is.
/// </summary>
internal sealed class TagsAndAutolinks : AutolinkInlineParser
{
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (!base.Match(processor, ref slice))
            return false;

        if (
            processor.Inline is HtmlInline { Parent: null } html
            && HtmlElements.NameIn(html.Tag) is { IsEmpty: false } name
            && !HtmlElements.Knows(name.ToString())
        )
            processor.Inline = new TagAsText(html.Tag)
            {
                Span = html.Span,
                Line = html.Line,
                Column = html.Column,
            };

        return true;
    }
}
