using ItaSite.Diagnostics;
using ItaSite.Markdown;
using ItaSite.Model;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Pages;

/// <summary>The tables of the office that a page shows.</summary>
/// <param name="Links">What shows a table, whether it can be read or not.</param>
/// <param name="Figures">Those that can be read, by the paragraphs that show them.</param>
/// <param name="Files">The files they stand in.</param>
/// <param name="Documents">The pictures that their cells name.</param>
internal sealed record ShownTables(
    IReadOnlySet<LinkInline> Links,
    IReadOnlyDictionary<ParagraphBlock, TableFigure> Figures,
    IReadOnlyList<SourceFile> Files,
    IReadOnlyList<Document> Documents
)
{
    public static ShownTables Read(
        PageDraft draft,
        LinkResolver links,
        AskedPlaces places,
        FigureReader figures,
        DiagnosticBag diagnostics
    )
    {
        var read = new Dictionary<ParagraphBlock, TableFigure>();
        var shown = new HashSet<LinkInline>();
        var files = new List<SourceFile>();
        var documents = new List<Document>();
        foreach (var paragraph in draft.Body.OfType<ParagraphBlock>().Where(TableLink.IsTable))
        {
            var link = (LinkInline)paragraph.Inline!.FirstChild!;
            shown.Add(link);
            var place = draft.PlaceAt(link.Span.Start);
            var target = links.Resolve(link.Url ?? "", draft.Source.File, place);
            if (target.Problem is { } problem)
                diagnostics.Add(problem);

            if (InlineText.Of(link).Length == 0)
                diagnostics.Add(Diagnostic.At(place, LinkProblems.PictureHasNoText, link.Url ?? ""));

            if (target is not { Document.File: { } file, Destination: Destination.InSite { Fragment: var selection } })
                continue;

            files.Add(file);
            var number = read.Count + 1;
            if (figures.Read(draft, link, file, selection, number, place, places, documents, diagnostics) is { } figure)
                read.Add(paragraph, figure);
        }

        // Of a table that can't be read nobody knows what it follows.
        if (read.Count == shown.Count)
            figures.CheckForm(draft, read.Values, diagnostics);

        return new ShownTables(shown, read, files, documents);
    }
}
