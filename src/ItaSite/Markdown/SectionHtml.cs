using System.Text;
using ItaSite.Thai;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ItaSite.Markdown;

/// <summary>Renders parts of a Markdown document to HTML; one is made per page.</summary>
internal sealed class SectionHtml
{
    private readonly StringBuilder output = new();
    private readonly HtmlRenderer renderer;
    private readonly bool hasRawHtml;

    /// <param name="links">Those of the page that is rendered.</param>
    /// <param name="language">The tag of the page's language.</param>
    public SectionHtml(FollowedLinks links, DigitStyle digits, string language, bool hasRawHtml)
    {
        var words = new DocumentWords(digits);
        this.hasRawHtml = hasRawHtml;
        renderer = new HtmlRenderer(new StringWriter(output) { NewLine = "\n" });
        MarkdownText.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableHtml(digits, language));
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.ParagraphRenderer>(new ParagraphHtml(links, words));
        if (language == "th")
            AlertTitle.UseThai(renderer);

        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.Inlines.LinkInlineRenderer>(new LinkHtml(links, words));
    }

    public string Of(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            renderer.Render(block);

        return Take();
    }

    public string OfInline(LeafBlock block)
    {
        renderer.WriteLeafInline(block);
        return Take();
    }

    private string Take()
    {
        var html = output.ToString();
        output.Clear();
        return hasRawHtml ? HtmlCleaner.Clean(html) : html;
    }
}
