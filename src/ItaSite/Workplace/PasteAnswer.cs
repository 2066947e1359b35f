using ItaSite.Importing;
using ItaSite.Serving;
using ItaSite.Writing;

namespace ItaSite.Workplace;

/// <summary>What was pasted, as clean text for the form's own field, and what was left out of it.</summary>
internal static class PasteAnswer
{
    public static PageAnswer.Html Of(Desk desk, FormRequest request)
    {
        var (html, plain) = (request["html"], request["plain"]);
        var target = new DropTarget("", []);
        var proposal = Importer.OfPaste(html.Length > 0 ? html : null, plain, target);
        var piece = new HtmlWriter();
        piece.Write($"<pre>\n{(proposal.Markdown.Length > 0 ? proposal.Markdown : plain)}</pre>");
        piece.Write($"<div>{Shown.Findings(desk, proposal.Findings)}</div>");
        return new PageAnswer.Html(piece.Written.Value);
    }
}
