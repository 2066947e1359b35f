using ItaSite.Files;
using ItaSite.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Pages;

/// <summary>What a visitor reads on a page, after its markup: a line a paragraph, a tab between cells.</summary>
internal sealed class SeenPage(PageDraft draft)
{
    private readonly SeenBuilder seen = new(draft.BodyText.Length);
    private readonly string body = draft.BodyText;

    public static SeenText Of(PageDraft draft)
    {
        var page = new SeenPage(draft);
        page.Add(draft.Body);
        return page.seen.Result;
    }

    private void Add(ContainerBlock blocks)
    {
        foreach (var block in blocks)
        {
            if (block is LeafBlock leaf)
                Add(leaf);
            else if (block is ContainerBlock inner)
                Add(inner);

            seen.Add(block is TableCell ? '\t' : '\n', PositionOf(Math.Max(0, block.Span.End)));
        }
    }

    private void Add(LeafBlock leaf)
    {
        if (leaf.Inline is { } inline)
        {
            AddAll(inline);
        }
        else if (leaf is HtmlBlock html)
        {
            seen.AddHtml(body.AsSpan(html.Span.Start, html.Span.Length), PositionOf(html.Span.Start));
        }
        else if (leaf is not LinkReferenceDefinition && leaf.Lines.Count > 0)
        {
            foreach (var line in leaf.Lines.Lines.Take(leaf.Lines.Count))
            {
                seen.Add(line.Slice.AsSpan(), PositionOf(line.Position));
                seen.Add('\n', PositionOf(line.Position));
            }
        }
    }

    private void AddAll(ContainerInline container)
    {
        for (var part = container.FirstChild; part is not null; part = part.NextSibling)
            Add(part);
    }

    private void Add(Inline part)
    {
        var at = PositionOf(part.Span.Start);
        switch (part)
        {
            case LiteralInline literal:
                var letters = literal.Content.AsSpan();
                seen.Add(letters, at + Math.Clamp(literal.Span.Length - letters.Length, 0, 1));
                break;
            case HtmlEntityInline entity:
                seen.AddCoded(entity.Transcoded.ToString(), at);
                break;
            case CodeInline code:
                seen.Add(code.Content, at + code.DelimiterCount);
                break;
            case LineBreakInline:
                seen.Add(' ', at);
                break;
            case AutolinkInline link:
                seen.Add(link.Url, at + 1);
                break;
            case HtmlInline html:
                if (!html.Tag.StartsWith("<!--", StringComparison.Ordinal))
                    seen.AddHtml(html.Tag, at);

                break;
            case LinkInline { IsImage: true } picture:
                AddApart(picture, at);
                break;
            case FootnoteLink:
                seen.Add(SeenBuilder.Thing, at);
                break;
            case ContainerInline container:
                AddAll(container);
                break;
            default:
                break;
        }
    }

    /// <summary>A picture's text is read by those who can't see it, and stands in no line of the others.</summary>
    private void AddApart(LinkInline picture, int at)
    {
        seen.Add(SeenBuilder.Thing, at);
        seen.Add('\n', at);
        AddAll(picture);
        seen.Add('\n', at);
        seen.Add(SeenBuilder.Thing, at);
    }

    private int PositionOf(int inBody) => draft.BodyStart + inBody;
}
