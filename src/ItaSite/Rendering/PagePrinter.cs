using ItaSite.Model;
using ItaSite.Writing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace ItaSite.Rendering;

/// <summary>Prints pages by a theme; it knows nothing of the site but these few settings.</summary>
internal sealed class PagePrinter
{
    private readonly ThemeTemplates templates;
    private readonly LastTouches touches;
    private readonly ScriptObject functions = [];
    private readonly string? baseUrl;

    private PagePrinter(PrinterSettings settings)
    {
        baseUrl = settings.BaseUrl;
        templates = settings.Templates.Value;
        touches = new LastTouches(settings.Agency, baseUrl);
        TemplateFunctions.AddTo(functions, settings.Theme.Value, baseUrl, templates, new Wording(settings.Digits));
        functions.IsReadOnly = true;
    }

    public static PagePrinter Of(PrinterSettings settings) => new(settings);

    /// <param name="look">Looks at the page when it is printed.</param>
    public PrintedPage<TSeen> Print<TSeen>(PageToPrint page, ShownViews views, Func<Artifact.OfText, TSeen> look)
        where TSeen : class
    {
        if (templates.Find(page.Layout) is not { } template || templates.Find(Theme.Frame) is not { } frame)
            return PrintedPage<TSeen>.None;

        var absoluteBase = page.Address == SiteAddresses.NotFound ? baseUrl ?? "/" : null;
        var context = new PageContext(page.Address, absoluteBase, functions, views.All);
        try
        {
            using var printed = new PrintedText();
            context.PushOutput(printed);
            context.Evaluate(template.Page!);
            context.Show("content", new HtmlText(printed.Take()));
            context.Evaluate(frame.Page!);
            var artifact = new Artifact.OfText(page.Address, page.Origin, touches.On(printed.Written));
            return new PrintedPage<TSeen>(artifact, look(artifact), null, views.Among(context.Asked));
        }
        catch (ScriptRuntimeException error)
        {
            return PrintedPage<TSeen>.None with { Problem = ThemeTemplates.Explain(error, page.Layout, page.Address) };
        }
    }
}
