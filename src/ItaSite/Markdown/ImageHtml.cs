using System.Text;
using ItaSite.Files;
using ItaSite.Model;
using ItaSite.Writing;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;
using Markdig.Syntax.Inlines;

namespace ItaSite.Markdown;

/// <summary>
/// <c>![text](file)</c> wherever it stands: a picture, or a link that says what kind of document it leads to. One is
/// made per page.
/// </summary>
internal sealed class ImageHtml(SitePath page, DocumentWords words) : HtmlObjectRenderer<LinkInline>
{
    private readonly LinkInlineRenderer plain = new();
    private bool hasPicture;

    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        if (!obj.IsImage || !renderer.EnableHtmlForInline)
        {
            plain.Write(renderer, obj);
            return;
        }

        if (obj.GetData(typeof(Picture)) is Picture picture)
        {
            renderer.Write(
                PictureHtml.Of(picture, InlineText.Of(obj), page, isFirst: !hasPicture, attributes: AttributesOf(obj))
            );
            hasPicture = true;
        }
        else if (IsPicture(obj))
        {
            plain.Write(renderer, obj);
            hasPicture = true;
        }
        else
        {
            renderer
                .Write("<a href=\"")
                .WriteEscapeUrl(obj.Url)
                .Write('"')
                .WriteAttributes(obj)
                .Write('>')
                .WriteEscape(InlineText.Of(obj));
            if (
                obj.GetData(typeof(Document)) is Document document
                && obj.GetData(typeof(DocumentFacts)) is DocumentFacts facts
            )
                renderer.WriteEscape($" ({words.Short(document, facts)})");

            renderer.Write("</a>");
        }
    }

    /// <summary>Of a document, by its name; what leads to no file of the site is the author's to answer for.</summary>
    public static bool IsPicture(LinkInline image) =>
        image.GetData(typeof(Document)) is Document { File.Name: var name }
            ? PictureFiles.Has(name)
            : image.GetData(typeof(Destination)) is not Destination.InSite { Path.Value: var path }
                || PictureFiles.Has(path);

    private static string AttributesOf(LinkInline image)
    {
        var text = new StringBuilder();
        using var writer = new StringWriter(text);
        new HtmlRenderer(writer).WriteAttributes(image);
        return text.ToString();
    }
}
