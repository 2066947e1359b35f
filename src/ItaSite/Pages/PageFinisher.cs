using ItaSite.Diagnostics;
using ItaSite.Documents;
using ItaSite.Markdown;
using ItaSite.Model;
using ItaSite.Thai;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Pages;

/// <summary>Follows a draft's links and renders its text: the draft becomes a page.</summary>
internal sealed class PageFinisher(
    PageDraft draft,
    LinkResolver links,
    FigureReader figures,
    DocumentCache shelf,
    DigitStyle digits
)
{
    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<Document> documents = [];
    private readonly Dictionary<Inline, PageLink> followed = [];
    private readonly Dictionary<ParagraphBlock, TableFigure> tables = [];
    private readonly List<SourceFile> tableFiles = [];
    private readonly List<Picture> pictures = [];

    public FinishedPage Finish(string layout, string fallbackTitle)
    {
        var shown = draft.Body.OfType<ParagraphBlock>().Where(TableLink.IsTable).ToList();
        foreach (var paragraph in shown)
            ShowTable(paragraph);

        // Of a table that can't be read nobody knows what it follows.
        if (tables.Count == shown.Count)
            figures.CheckForm(draft, tables.Values, diagnostics);

        foreach (
            var link in draft
                .Body.Descendants<LinkInline>()
                .Except(shown.Select(paragraph => (LinkInline)paragraph.Inline!.FirstChild!))
        )
            Follow(link);

        foreach (var link in draft.Body.Descendants<AutolinkInline>())
            Follow(link);

        var page = new Page(
            draft.Source.File,
            draft.Address,
            layout,
            draft.Title.Length > 0 ? draft.Title : fallbackTitle,
            draft.Description,
            draft.Published,
            draft.Updated,
            draft.IsSample,
            Reasons.Read(draft.AllowedPersonal, diagnostics),
            new PageSections(draft, followed, tables, digits).Cut()
        )
        {
            Language = draft.Language,
            Written = CanonicalMarkdown.Of(draft, followed),
            Seen = SeenPage.Of(draft),
            Comments =
            [
                .. SourceEdits
                    .WithoutComments(draft.BodyText)
                    .Select(comment => new Range(
                        draft.BodyStart + comment.Span.Start,
                        draft.BodyStart + comment.Span.End + 1
                    )),
            ],
            Marks = draft.Marks,
        };
        return new FinishedPage(draft, page, documents, pictures, tableFiles, diagnostics);
    }

    /// <summary>A destination that front matter names; null, with a diagnostic, if it does not exist.</summary>
    public Destination? Resolve(string link, Place place)
    {
        var target = links.Resolve(link, draft.Source.File, place);
        if (target.Problem is { } problem)
            diagnostics.Add(problem);

        if (target.Document is { } document)
            documents.Add(document);

        return target.Destination;
    }

    private void ShowTable(ParagraphBlock paragraph)
    {
        var link = (LinkInline)paragraph.Inline!.FirstChild!;
        var place = draft.PlaceAt(link.Span.Start);
        var target = links.Resolve(link.Url ?? "", draft.Source.File, place);
        if (target.Problem is { } problem)
            diagnostics.Add(problem);

        if (InlineText.Of(link).Length == 0)
            diagnostics.Add(Diagnostic.At(place, LinkProblems.PictureHasNoText, link.Url ?? ""));

        if (target is not { Document: { } document, Destination: Destination.InSite { Fragment: var selection } })
            return;

        tableFiles.Add(document.File);
        if (
            figures.Read(draft, link, document.File, selection, tables.Count + 1, place, documents, diagnostics) is
            { } figure
        )
            tables.Add(paragraph, figure);
    }

    private void Follow(LinkInline link)
    {
        var place = draft.PlaceAt(link.Span.Start);
        var written = link.Url ?? "";
        var destination = Resolve(written, place);
        if (link.IsImage && destination is Destination.Elsewhere { Url: var foreign })
            diagnostics.Add(Diagnostic.At(place, LinkProblems.PictureIsForeign, foreign));

        if (destination is not null)
            followed.Add(link, new PageLink(destination, InlineText.Of(link), link.IsImage, place));

        if (destination is Destination.InSite inSite)
            link.Url = inSite.RelativeTo(draft.Address);
        else if (destination is Destination.Elsewhere { Url: var elsewhere })
            link.Url = elsewhere;

        if (
            documents.LastOrDefault() is { } document
            && destination is Destination.InSite { Path: var path }
            && document.Address == path
        )
            link.SetData(typeof(Document), document);

        if (!link.IsImage)
            return;

        if (destination is not null)
            link.SetData(typeof(Destination), destination);

        Describe(link, link.GetData(typeof(Document)) as Document);
        TellOfText(link, written, place);
    }

    /// <summary>A picture needs its measures, a document its kind and pages, before it can be shown.</summary>
    private void Describe(LinkInline image, Document? document)
    {
        if (document is null)
            return;

        var facts = shelf.FactsOf(document);
        image.SetData(typeof(DocumentFacts), facts);
        if (!ImageHtml.IsPicture(image) || Picture.Of(document, facts) is not { } picture)
            return;

        image.SetData(typeof(Picture), picture);
        pictures.Add(picture);
    }

    private void TellOfText(LinkInline image, string written, Place place)
    {
        var hasText = InlineText.Of(image).Length > 0;
        var isDecoration =
            ImageHtml.IsPicture(image) && image.TryGetAttributes()?.Classes?.Contains("decorative") == true;
        if (!hasText && !isDecoration)
            diagnostics.Add(Diagnostic.At(place, LinkProblems.PictureHasNoText, written));
        else if (hasText && isDecoration)
            diagnostics.Add(Diagnostic.At(place, PictureProblems.DecorationHasText, written));

        if (TableLink.IsTable(image))
            diagnostics.Add(Diagnostic.At(place, PictureProblems.TableStandsInText, written));
    }

    private void Follow(AutolinkInline link)
    {
        var place = draft.PlaceAt(link.Span.Start);
        if (Resolve(link.IsEmail ? $"mailto:{link.Url}" : link.Url, place) is { } destination)
            followed.Add(link, new PageLink(destination, link.Url, IsPicture: false, place));
    }
}
