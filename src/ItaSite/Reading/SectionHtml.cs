using System.Text;
using Markdig.Renderers;
using Markdig.Syntax;

namespace ItaSite.Reading;

/// <summary>Renders parts of a Markdown document to HTML; one is made per page.</summary>
internal sealed class SectionHtml
{
    private readonly StringBuilder output = new();
    private readonly HtmlRenderer renderer;
    private readonly bool hasRawHtml;

    public SectionHtml(bool hasRawHtml)
    {
        this.hasRawHtml = hasRawHtml;
        renderer = new HtmlRenderer(new StringWriter(output) { NewLine = "\n" });
        MarkdownText.Pipeline.Setup(renderer);
        renderer.ObjectRenderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableHtml());
        renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.ParagraphRenderer>(new ParagraphHtml());
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
