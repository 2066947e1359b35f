using ItaSite.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>
/// A paragraph that is only <c>![caption](file)</c> is a figure, or the card of a document; any other is a paragraph.
/// </summary>
internal sealed class ParagraphHtml(FollowedLinks links, DocumentWords words) : HtmlObjectRenderer<ParagraphBlock>
{
    private readonly ParagraphRenderer plain = new();

    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (
            renderer.ImplicitParagraph
            || obj.Inline is not { FirstChild: LinkInline { IsImage: true, NextSibling: null } image }
        )
            plain.Write(renderer, obj);
        else if (links.IsPicture(image) && InlineText.Of(image).Length > 0)
            WriteFigure(renderer, image);
        else if (
            links.Of(image) is { Document: { } document, Facts: { } facts }
            && !links.IsPicture(image)
            && !TableLink.IsTable(image)
        )
            WriteCard(renderer, image, document, facts);
        else
            plain.Write(renderer, obj);
    }

    private static void WriteFigure(HtmlRenderer renderer, LinkInline image)
    {
        renderer.WriteLine("<figure>");
        renderer.Render(image);
        renderer.Write("<figcaption>").WriteChildren(image);
        renderer.WriteLine("</figcaption>").WriteLine("</figure>");
    }

    /// <summary>All of it is the link, so that kind and size are heard with its name.</summary>
    private void WriteCard(HtmlRenderer renderer, LinkInline image, Document document, DocumentFacts facts)
    {
        renderer
            .Write("<p class=\"document\"><a href=\"")
            .WriteEscapeUrl(links.AddressOf(image))
            .Write("\"><span class=\"document-title\">")
            .WriteEscape(InlineText.Of(image));
        renderer
            .Write("</span> <span class=\"document-facts\">")
            .WriteEscape(words.Whole(document, facts))
            .WriteLine("</span></a></p>");
    }
}
