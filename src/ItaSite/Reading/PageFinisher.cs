using ItaSite.Diagnostics;
using ItaSite.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Reading;

/// <summary>Follows a draft's links and renders its text: the draft becomes a page.</summary>
internal sealed class PageFinisher(PageDraft draft, LinkResolver links, FigureReader figures, DocumentShelf shelf, DigitStyle digits)
{
    private const string SampleClass = "sample";

    private readonly List<Diagnostic> diagnostics = [];
    private readonly List<Document> documents = [];
    private readonly Dictionary<Inline, PageLink> followed = [];
    private readonly Dictionary<ParagraphBlock, TableFigure> tables = [];
    private readonly List<SourceFile> tableFiles = [];
    private readonly List<Picture> pictures = [];

    public FinishedPage Finish(string layout, string fallbackTitle)
    {
        var shown = draft.Body.OfType<ParagraphBlock>().Where(FigureReader.IsTable).ToList();
        foreach (var paragraph in shown)
            ShowTable(paragraph);

        // Of a table that can't be read nobody knows what it follows.
        if (tables.Count == shown.Count)
            figures.CheckForm(draft, tables.Values, diagnostics);

        foreach (var link in draft.Body.Descendants<LinkInline>().Except(shown.Select(paragraph => (LinkInline)paragraph.Inline!.FirstChild!)))
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
            CutIntoSections())
        {
            Language = draft.Language,
            Written = WrittenText.Of(draft, followed),
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
            diagnostics.Add(Diagnostic.At(place, Problems.PictureHasNoText, link.Url ?? ""));

        if (target is not { Document: { } document, Destination: Destination.InSite { Fragment: var selection } })
            return;

        tableFiles.Add(document.File);
        if (figures.Read(draft, link, document.File, selection, tables.Count + 1, place, documents, diagnostics) is { } figure)
            tables.Add(paragraph, figure);
    }

    private void Follow(LinkInline link)
    {
        var place = draft.PlaceAt(link.Span.Start);
        var written = link.Url ?? "";
        var destination = Resolve(written, place);
        if (link.IsImage && destination is Destination.Elsewhere { Url: var foreign })
            diagnostics.Add(Diagnostic.At(place, Problems.PictureIsForeign, foreign));

        if (destination is not null)
            followed.Add(link, new PageLink(destination, InlineText.Of(link), link.IsImage, place));

        if (destination is Destination.InSite inSite)
            link.Url = inSite.RelativeTo(draft.Address);

        if (documents.LastOrDefault() is { } document && destination is Destination.InSite { Path: var path } && document.Address == path)
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
        var isDecoration = ImageHtml.IsPicture(image) && image.TryGetAttributes()?.Classes?.Contains("decorative") == true;
        if (!hasText && !isDecoration)
            diagnostics.Add(Diagnostic.At(place, Problems.PictureHasNoText, written));
        else if (hasText && isDecoration)
            diagnostics.Add(Diagnostic.At(place, PictureProblems.DecorationHasText, written));

        if (FigureReader.IsTable(image))
            diagnostics.Add(Diagnostic.At(place, PictureProblems.TableStandsInText, written));
    }

    private void Follow(AutolinkInline link)
    {
        var place = draft.PlaceAt(link.Span.Start);
        if (Resolve(link.IsEmail ? $"mailto:{link.Url}" : link.Url, place) is { } destination)
            followed.Add(link, new PageLink(destination, link.Url, IsPicture: false, place));
    }

    private List<Section> CutIntoSections()
    {
        var html = new SectionHtml(draft.Address, digits, hasRawHtml: draft.Body.Descendants().Any(node => node is HtmlBlock or HtmlInline));
        var cuts = new List<(HeadingBlock? Heading, List<Block> Blocks)> { (null, []) };
        foreach (var block in draft.Body)
        {
            if (block is HeadingBlock heading)
                cuts.Add((heading, []));
            else
                cuts[^1].Blocks.Add(block);
        }

        var sections = new List<Section>();
        for (var i = 0; i < cuts.Count; i++)
        {
            var (heading, blocks) = cuts[i];
            var holds = blocks.Exists(Holds) || cuts
                .Skip(i + 1)
                .TakeWhile(next => heading is not null && next.Heading!.Level > heading.Level)
                .Any(next => next.Blocks.Exists(Holds));
            if (heading is not null || blocks.Count > 0)
                sections.Add(MakeSection(heading is null ? null : HeadingOf(heading, html), PartsOf(blocks, html), !holds, heading, blocks));
        }

        return sections;
    }

    private Section MakeSection(Heading? heading, IReadOnlyList<SectionPart> parts, bool isEmpty, HeadingBlock? written, List<Block> blocks)
    {
        var leaves = blocks.SelectMany(block => block is LeafBlock leaf ? [leaf] : ((ContainerBlock)block).Descendants<LeafBlock>()).ToList();
        return new Section(
            heading,
            parts,
            isEmpty,
            string.Join('\n', leaves.Where(leaf => leaf is not LinkReferenceDefinition).SelectMany(TextsOf).Where(text => text.Length > 0)),
            blocks.OfType<ListBlock>().Sum(list => list.Count),
            [.. blocks.OfType<Table>().Select(TableOf), .. parts.OfType<SectionPart.Shown>().Select(part => part.Figure.Plain)],
            [.. leaves.Append(written).OfType<LeafBlock>().SelectMany(leaf => leaf.Inline?.Descendants() ?? []).OfType<Inline>().Select(inline => followed.GetValueOrDefault(inline)).OfType<PageLink>()]);
    }

    /// <summary>The blocks' HTML, cut where a table of the office stands between them.</summary>
    private List<SectionPart> PartsOf(List<Block> blocks, SectionHtml html)
    {
        var parts = new List<SectionPart>();
        var written = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is not ParagraphBlock paragraph || !FigureReader.IsTable(paragraph))
            {
                written.Add(block);
                continue;
            }

            TakeWritten();
            if (tables.TryGetValue(paragraph, out var figure))
                parts.Add(new SectionPart.Shown(figure));
        }

        TakeWritten();
        return parts;

        void TakeWritten()
        {
            if (written.Count > 0)
                parts.Add(new SectionPart.Html(html.Of(written)));

            written.Clear();
        }
    }

    private IEnumerable<string> TextsOf(LeafBlock leaf) => leaf is ParagraphBlock paragraph && tables.TryGetValue(paragraph, out var figure)
        ? [figure.Caption, .. figure.Table.Titles, .. figure.Plain.Header, .. figure.Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text), .. figure.Table.Notes]
        : [TextOf(leaf)];

    private static string TextOf(LeafBlock leaf) => leaf is HtmlBlock ? "" : leaf.Inline is null ? leaf.Lines.ToString() : InlineText.Of(leaf.Inline);

    private PageTable TableOf(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        return new PageTable(
            [.. rows.Where(row => row.IsHeader).SelectMany(row => row).Select(CellText)],
            [.. rows.Where(row => !row.IsHeader).Select(row => (IReadOnlyList<string>)[.. row.Select(CellText)])],
            draft.PlaceAt(table.Span.Start));
    }

    private static string CellText(Block cell) => string.Join(' ', cell.Descendants<LeafBlock>().Select(TextOf));

    private Heading HeadingOf(HeadingBlock heading, SectionHtml html) =>
        new(draft.HeadingIds[heading], heading.Level, html.OfInline(heading), InlineText.Of(heading.Inline), draft.PlaceAt(heading.Span.Start), heading.TryGetAttributes()?.Classes?.Contains(SampleClass) == true);

    /// <summary>Whether a reader would see anything: a rule, a footnote list or a link definition alone is nothing.</summary>
    private bool Holds(Block block) => block switch
    {
        LinkReferenceDefinitionGroup or FootnoteGroup or ThematicBreakBlock => false,
        ParagraphBlock paragraph when FigureReader.IsTable(paragraph) => tables.TryGetValue(paragraph, out var figure) && figure.Plain.Rows.Count > 0,
        ParagraphBlock paragraph => InlineText.Of(paragraph.Inline).Length > 0 || paragraph.Inline!.Descendants<LinkInline>().Any(),
        HtmlBlock raw => HtmlCleaner.Clean(raw.Lines.ToString()).Contains("<img", StringComparison.Ordinal) || HasLetters(HtmlCleaner.Clean(raw.Lines.ToString())),
        Table table => table.Count > 1,
        LeafBlock leaf => leaf.Lines.Count > 0 || InlineText.Of(leaf.Inline).Length > 0,
        ContainerBlock container => container.Any(Holds),
        _ => false,
    };

    private static bool HasLetters(string html)
    {
        var inTag = false;
        foreach (var letter in html)
        {
            if (letter is '<' or '>')
                inTag = letter == '<';
            else if (!inTag && char.IsLetterOrDigit(letter))
                return true;
        }

        return false;
    }
}
