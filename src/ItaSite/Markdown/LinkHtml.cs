using System.Text;
using ItaSite.Writing;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>
/// A link, or <c>![text](file)</c> wherever it stands: a picture, or a link that says what kind of document it leads
/// to. One is made per page.
/// </summary>
internal sealed class LinkHtml(FollowedLinks links, DocumentWords words) : HtmlObjectRenderer<LinkInline>
{
    private readonly LinkInlineRenderer plain = new();
    private bool hasPicture;

    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        // Within the text of a picture there is no markup.
        if (!renderer.EnableHtmlForInline)
        {
            plain.Write(renderer, obj);
            return;
        }

        if (!obj.IsImage)
        {
            WriteLink(renderer, obj);
            return;
        }

        if (links.Of(obj) is { Picture: { } picture })
        {
            renderer.Write(
                PictureHtml.Of(
                    picture,
                    InlineText.Of(obj),
                    links.Page,
                    isFirst: !hasPicture,
                    attributes: AttributesOf(obj)
                )
            );
            hasPicture = true;
        }
        else if (links.IsPicture(obj))
        {
            WriteForeignPicture(renderer, obj);
            hasPicture = true;
        }
        else
        {
            WriteDocument(renderer, obj);
        }
    }

    private void WriteLink(HtmlRenderer renderer, LinkInline link)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(links.AddressOf(link)).Write('"').WriteAttributes(link);
        WriteTitle(renderer, link);
        renderer.Write('>').WriteChildren(link);
        renderer.Write("</a>");
    }

    /// <summary>One whose measures nobody knows.</summary>
    private void WriteForeignPicture(HtmlRenderer renderer, LinkInline image)
    {
        renderer.Write("<img src=\"").WriteEscapeUrl(links.AddressOf(image)).Write('"').WriteAttributes(image);
        renderer.Write(" alt=\"");
        renderer.EnableHtmlForInline = false;
        renderer.WriteChildren(image);
        renderer.EnableHtmlForInline = true;
        renderer.Write('"');
        WriteTitle(renderer, image);
        renderer.Write(" />");
    }

    private static void WriteTitle(HtmlRenderer renderer, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title))
            renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
    }

    private void WriteDocument(HtmlRenderer renderer, LinkInline link)
    {
        renderer
            .Write("<a href=\"")
            .WriteEscapeUrl(links.AddressOf(link))
            .Write('"')
            .WriteAttributes(link)
            .Write('>')
            .WriteEscape(InlineText.Of(link));
        if (links.Of(link) is { Document: { } document, Facts: { } facts })
            renderer.WriteEscape($" ({words.Short(document, facts)})");

        renderer.Write("</a>");
    }

    private static string AttributesOf(LinkInline image)
    {
        var text = new StringBuilder();
        using var writer = new StringWriter(text);
        new HtmlRenderer(writer).WriteAttributes(image);
        return text.ToString();
    }
}
