using ItaSite.Model;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Reading;

/// <summary>A paragraph that is only <c>![caption](file)</c> is a figure, or the card of a document; any other is a paragraph.</summary>
internal sealed class ParagraphHtml : HtmlObjectRenderer<ParagraphBlock>
{
    private static readonly string[] Pictures = [".png", ".jpg", ".jpeg", ".gif", ".webp", ".avif", ".svg"];

    private readonly ParagraphRenderer plain = new();

    protected override void Write(HtmlRenderer renderer, ParagraphBlock obj)
    {
        if (!renderer.ImplicitParagraph && obj.Inline is { FirstChild: LinkInline { IsImage: true, NextSibling: null } image })
            WriteFile(renderer, image);
        else
            plain.Write(renderer, obj);
    }

    private static void WriteFile(HtmlRenderer renderer, LinkInline image)
    {
        var document = image.GetData(typeof(Document)) as Document;
        if (document is null || Pictures.Contains(document.File.Extension))
        {
            renderer.WriteLine("<figure>");
            renderer.Render(image);
            renderer.Write("<figcaption>").WriteChildren(image);
            renderer.WriteLine("</figcaption>").WriteLine("</figure>");
            return;
        }

        var kind = document.File.Extension.TrimStart('.').ToUpperInvariant();
        renderer.Write("<p class=\"document\"><a href=\"").WriteEscapeUrl(image.Url).Write("\">").WriteChildren(image);
        renderer.Write($"</a> <span class=\"document-facts\">{kind}, {FileSize.Text(document.File.Length)}</span>").WriteLine("</p>");
    }
}
