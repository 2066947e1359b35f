using ItaSite.Data;
using ItaSite.Markdown;
using ItaSite.Pages;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Authoring;

/// <summary>An item's page of an earlier year, from which sections are taken along.</summary>
/// <param name="statements">What its item asked for, which stands in comments of the page.</param>
internal sealed class EarlierPage(PageDraft draft, IReadOnlyList<string> statements)
{
    private readonly string text = draft.BodyText;
    private readonly List<(SourceSpan Span, string Text)> comments =
    [
        .. draft.Comments.Select(comment => (comment, "")),
    ];
    private readonly List<HeadingBlock> headings = [.. draft.Body.OfType<HeadingBlock>()];

    public string File => draft.Source.File;

    /// <summary>
    /// What stands before the first heading, without the page's title; null if there is nothing but comments.
    /// </summary>
    private (int Start, int End)? Lead
    {
        get
        {
            var end = headings is [var first, ..] ? first.Span.Start : text.Length;
            var start =
                draft
                    .Body.FirstOrDefault(block => block is not LinkReferenceDefinitionGroup && block.Span.Start < end)
                    ?.Span.Start
                ?? end;
            return SourceEdits.Apply(text, start, end, comments).Trim().Length > 0 ? (start, end) : null;
        }
    }

    /// <summary>A link to the page itself.</summary>
    public string LinkFrom(string page) => new MovedLinks(File, page, new HashSet<string>()).Of("#").TrimEnd('#');

    /// <summary>
    /// Where an element's evidence stood, as a link from <paramref name="page"/>; null if it had none.
    /// </summary>
    public string? LinkTo(string key, string page)
    {
        var links = new MovedLinks(File, page, new HashSet<string>());
        return headings.Exists(heading => draft.HeadingIds[heading] == key)
            ? links.Of($"#{key}")
            : EvidenceOf(key, links);
    }

    /// <summary>Whether anything is written under the element's heading, or named as its evidence.</summary>
    public bool Holds(string key) =>
        headings.Exists(heading => draft.HeadingIds[heading] == key && HoldsText(heading, []))
        || EvidenceOf(key, new MovedLinks(File, File, new HashSet<string>())) is not null;

    /// <summary>The sections that are no element's and stand in no other, by id, with their headings' words.</summary>
    public IEnumerable<(string Id, string Title)> OwnSections(IReadOnlyCollection<string> apart) =>
        headings
            .Where(heading =>
                !apart.Contains(draft.HeadingIds[heading])
                && !headings.Exists(outer => outer.Span.Start < heading.Span.Start && heading.Span.Start < EndOf(outer))
                && HoldsText(heading, apart)
            )
            .Select(heading => (draft.HeadingIds[heading], InlineText.Of(heading.Inline)));

    /// <param name="keys">The elements to take along.</param>
    /// <param name="apart">
    /// All elements: where one stands within the section of another, it does not go along with that.
    /// </param>
    /// <param name="here">The elements of the new page.</param>
    /// <param name="page">The new file.</param>
    public CarriedPage Carry(
        IReadOnlyCollection<string> keys,
        IReadOnlyCollection<string> apart,
        IReadOnlyCollection<string> here,
        string page
    )
    {
        var carried = headings.Where(heading => keys.Contains(draft.HeadingIds[heading])).ToList();
        var cuts = carried.ConvertAll(heading => (heading.Span.Start, End: EndOf(heading)));
        var ids = headings
            .Where(heading => cuts.Exists(cut => IsIn(heading, cut)))
            .Select(heading => draft.HeadingIds[heading])
            .Except(apart)
            .Concat(keys)
            .Concat(here)
            .ToHashSet();
        if (Lead is { } lead)
            cuts.Add(lead);

        var links = new MovedLinks(File, page, ids);
        List<(SourceSpan Span, string Text)> edits = [.. Scaffold(), .. links.In(draft.Body, text)];

        var sections = carried
            .Where(heading => HoldsText(heading, apart))
            .ToDictionary(
                heading => draft.HeadingIds[heading],
                heading => new CarriedSection(
                    SourceEdits.Apply(text, heading.Span.Start, LineEndOf(heading), edits).TrimEnd(),
                    SourceEdits
                        .Apply(text, LineEndOf(heading), EndOf(heading), [.. Within(heading, apart), .. edits])
                        .Trim()
                )
            );
        var evidence = keys.Select(key => (key, Link: EvidenceOf(key, links)))
            .Where(entry => entry.Link is not null)
            .ToDictionary(entry => entry.key, entry => entry.Link!);
        return new CarriedPage(
            sections,
            evidence,
            string.Join("\n\n", NotesOf(cuts, edits)),
            draft.IsSample && (sections.Count > 0 || Lead is not null)
        )
        {
            Lead = Lead is { } own ? SourceEdits.Apply(text, own.Start, own.End, edits).Trim() : "",
        };
    }

    private IEnumerable<(SourceSpan Span, string Text)> Scaffold() =>
        comments.Where(comment =>
            statements.Any(statement =>
                text.AsSpan(comment.Span.Start).StartsWith(ScaffoldComment.Start(statement), StringComparison.Ordinal)
            )
        );

    /// <summary>What takes other elements' sections out of a section.</summary>
    private IEnumerable<(SourceSpan Span, string Text)> Within(
        HeadingBlock heading,
        IReadOnlyCollection<string> apart
    ) =>
        headings
            .Where(inner =>
                inner.Span.Start > heading.Span.Start
                && inner.Span.Start < EndOf(heading)
                && apart.Contains(draft.HeadingIds[inner])
            )
            .Select(inner => (new SourceSpan(inner.Span.Start, Math.Min(EndOf(inner), EndOf(heading)) - 1), ""));

    private string? EvidenceOf(string key, MovedLinks links) =>
        draft.Item!.Evidence.FirstOrDefault(entry => entry.Key == key)?.Value
            is DataNode.Scalar { Text.Length: > 0 } link
            ? links.Of(link.Text.Trim())
            : null;

    private int EndOf(HeadingBlock heading) =>
        headings.Find(next => next.Span.Start > heading.Span.Start && next.Level <= heading.Level)?.Span.Start
        ?? text.Length;

    private bool HoldsText(HeadingBlock heading, IReadOnlyCollection<string> apart) =>
        SourceEdits
            .Apply(text, LineEndOf(heading), EndOf(heading), [.. Within(heading, apart), .. comments])
            .Trim()
            .Length > 0;

    /// <summary>Attributes in braces stand behind the heading's span.</summary>
    private int LineEndOf(HeadingBlock heading)
    {
        var end = NextLineEnd(heading.Span.Start);
        return heading.IsSetext ? NextLineEnd(end + 1) : end;
    }

    private int NextLineEnd(int position)
    {
        var end = position < text.Length ? text.IndexOf('\n', position) : -1;
        return end < 0 ? text.Length : end;
    }

    /// <summary>The footnotes and link definitions that the sections use, but that stand outside of them.</summary>
    private IEnumerable<string> NotesOf(List<(int Start, int End)> cuts, List<(SourceSpan Span, string Text)> edits)
    {
        var footnotes = draft
            .Body.Descendants<FootnoteLink>()
            .Where(link => !link.IsBackLink && cuts.Exists(cut => IsIn(link, cut)))
            .Select(link => link.Footnote)
            .Distinct()
            .Where(note => !cuts.Exists(cut => IsIn(note, cut)))
            .ToList();
        var definitions = draft
            .Body.Descendants<LinkInline>()
            .Where(link =>
                cuts.Exists(cut => IsIn(link, cut))
                || footnotes.Exists(note => IsIn(link, (note.Span.Start, note.Span.End + 1)))
            )
            .Select(link => link.Reference)
            .OfType<LinkReferenceDefinition>()
            .Distinct()
            .Where(definition => !cuts.Exists(cut => IsIn(definition, cut)));

        return footnotes.Select(note => $"[{note.Label}]:{Moved(note)}").Concat(definitions.Select(Moved));

        string Moved(MarkdownObject node) =>
            SourceEdits.Apply(text, node.Span.Start, node.Span.End + 1, edits).TrimEnd();
    }

    private static bool IsIn(MarkdownObject node, (int Start, int End) cut) =>
        node.Span.Start >= cut.Start && node.Span.Start < cut.End;
}
