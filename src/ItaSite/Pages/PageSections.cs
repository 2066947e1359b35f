using ItaSite.Markdown;
using ItaSite.Model;
using ItaSite.Thai;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Pages;

/// <summary>Cuts a page's text at its headings.</summary>
/// <param name="tables">The tables of the office, by the paragraphs that show them.</param>
internal sealed class PageSections(
    PageDraft draft,
    FollowedLinks followed,
    IReadOnlyDictionary<ParagraphBlock, TableFigure> tables,
    DigitStyle digits
)
{
    private const string SampleClass = "sample";

    public IReadOnlyList<Section> Cut()
    {
        var html = new SectionHtml(
            followed,
            digits,
            draft.Language,
            hasRawHtml: draft
                .Body.Descendants<LeafBlock>()
                .Any(leaf => leaf is HtmlBlock || (leaf.Inline is { } text && new InlineWalk(text).Has<HtmlInline>()))
        );
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
            var holds =
                blocks.Exists(Holds)
                || cuts.Skip(i + 1)
                    .TakeWhile(next => heading is not null && next.Heading!.Level > heading.Level)
                    .Any(next => next.Blocks.Exists(Holds));
            if (heading is not null || blocks.Count > 0)
                sections.Add(
                    MakeSection(
                        heading is null ? null : HeadingOf(heading, html),
                        PartsOf(blocks, html),
                        !holds,
                        heading,
                        blocks
                    )
                );
        }

        return sections;
    }

    private Section MakeSection(
        Heading? heading,
        IReadOnlyList<SectionPart> parts,
        bool isEmpty,
        HeadingBlock? written,
        List<Block> blocks
    )
    {
        var leaves = blocks
            .SelectMany(block => block is LeafBlock leaf ? [leaf] : ((ContainerBlock)block).Descendants<LeafBlock>())
            .ToList();
        var texts = leaves.Where(leaf => leaf is not LinkReferenceDefinition).ToList();
        var text = Lines(texts.SelectMany(TextsOf));
        return new Section(
            heading,
            parts,
            isEmpty,
            text,
            blocks.OfType<ListBlock>().Sum(list => list.Count),
            [
                .. blocks.OfType<Table>().Select(TableOf),
                .. parts.OfType<SectionPart.Shown>().Select(part => part.Figure.Plain),
            ],
            [
                .. leaves
                    .Append(written)
                    .Select(leaf => leaf?.Inline)
                    .OfType<ContainerInline>()
                    .SelectMany(text => new InlineWalk(text).ListOf<Inline>(IsLink))
                    .Select(inline => followed.Of(inline)?.Link)
                    .OfType<PageLink>(),
                .. parts.OfType<SectionPart.Shown>().SelectMany(part => part.Figure.Links),
            ]
        )
        {
            Prose = texts.Exists(IsOfficeTable)
                ? Lines(texts.Where(leaf => !IsOfficeTable(leaf)).Select(TextOf))
                : text,
        };

        static string Lines(IEnumerable<string> lines) => string.Join('\n', lines.Where(line => line.Length > 0));
    }

    private static bool IsLink(Inline inline) => inline is LinkInline or AutolinkInline;

    private bool IsOfficeTable(LeafBlock leaf) => leaf is ParagraphBlock paragraph && tables.ContainsKey(paragraph);

    /// <summary>The blocks' HTML, cut where a table of the office stands between them.</summary>
    private List<SectionPart> PartsOf(List<Block> blocks, SectionHtml html)
    {
        var parts = new List<SectionPart>();
        var written = new List<Block>();
        foreach (var block in blocks)
        {
            if (block is not ParagraphBlock paragraph || !TableLink.IsTable(paragraph))
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

    private IEnumerable<string> TextsOf(LeafBlock leaf) =>
        leaf is ParagraphBlock paragraph && tables.TryGetValue(paragraph, out var figure)
            ?
            [
                figure.Caption,
                .. figure.Table.Titles,
                .. figure.Plain.Header,
                .. figure.Table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text),
                .. figure.Table.Notes,
            ]
            : [TextOf(leaf)];

    private static string TextOf(LeafBlock leaf) =>
        leaf is HtmlBlock ? ""
        : leaf.Inline is null ? leaf.Lines.ToString()
        : InlineText.Of(leaf.Inline);

    private PageTable TableOf(Table table)
    {
        var rows = table.OfType<TableRow>().ToList();
        return new PageTable(
            [.. rows.Where(row => row.IsHeader).SelectMany(row => row).Select(CellText)],
            [.. rows.Where(row => !row.IsHeader).Select(row => (IReadOnlyList<string>)[.. row.Select(CellText)])],
            draft.PlaceAt(table.Span.Start)
        );
    }

    private static string CellText(Block cell) => string.Join(' ', cell.Descendants<LeafBlock>().Select(TextOf));

    private Heading HeadingOf(HeadingBlock heading, SectionHtml html) =>
        new(
            draft.HeadingIds[heading],
            heading.Level,
            html.OfInline(heading),
            InlineText.Of(heading.Inline),
            draft.PlaceAt(heading.Span.Start),
            heading.TryGetAttributes()?.Classes?.Contains(SampleClass) == true
        );

    /// <summary>
    /// Whether a reader would see anything: a rule, a footnote list or a link definition alone is nothing.
    /// </summary>
    private bool Holds(Block block) =>
        block switch
        {
            LinkReferenceDefinitionGroup or FootnoteGroup or ThematicBreakBlock => false,
            ParagraphBlock paragraph when TableLink.IsTable(paragraph) => tables.TryGetValue(paragraph, out var figure)
                && figure.Plain.Rows.Count > 0,
            ParagraphBlock paragraph => !InlineText.IsEmpty(paragraph.Inline)
                || new InlineWalk(paragraph.Inline!).Has<LinkInline>(),
            HtmlBlock raw => HtmlCleaner.Clean(raw.Lines.ToString()).Contains("<img", StringComparison.Ordinal)
                || HasLetters(HtmlCleaner.Clean(raw.Lines.ToString())),
            Table table => table.Count > 1,
            LeafBlock leaf => leaf.Lines.Count > 0 || !InlineText.IsEmpty(leaf.Inline),
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
