using ItaSite.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace ItaSite.Reading;

/// <summary>An item's page of an earlier year, from which sections are taken along.</summary>
internal sealed class EarlierPage(PageDraft draft)
{
    private readonly string text = draft.BodyText;
    private readonly List<(SourceSpan Span, string Text)> comments = [.. SourceEdits.WithoutComments(draft.BodyText)];
    private readonly List<HeadingBlock> headings = [.. draft.Body.OfType<HeadingBlock>()];

    public string File => draft.Source.File;

    /// <summary>Where an element's evidence stood, as a link from <paramref name="page"/>; null if it had none.</summary>
    public string? LinkTo(string key, string page)
    {
        var links = new MovedLinks(File, page, new HashSet<string>());
        return headings.Exists(heading => draft.HeadingIds[heading] == key) ? links.Of($"#{key}") : EvidenceOf(key, links);
    }

    /// <param name="keys">The elements to take along.</param>
    /// <param name="elements">All elements, whose headings end a section however deep they stand.</param>
    /// <param name="page">The new file.</param>
    public CarriedPage Carry(IReadOnlyCollection<string> keys, IReadOnlyCollection<string> elements, string page)
    {
        var carried = headings.Where(heading => keys.Contains(draft.HeadingIds[heading])).ToList();
        var cuts = carried.ToDictionary(heading => draft.HeadingIds[heading], heading => (heading.Span.Start, End: EndOf(heading, elements)));
        var ids = headings.Where(heading => cuts.Values.Any(cut => IsIn(heading, cut))).Select(heading => draft.HeadingIds[heading]).Concat(elements).ToHashSet();
        var links = new MovedLinks(File, page, ids);
        var edits = links.In(draft.Body, text).ToList();

        var sections = carried
            .Where(heading => HoldsText(heading, EndOf(heading, elements)))
            .ToDictionary(heading => draft.HeadingIds[heading], heading => new CarriedSection(
                SourceEdits.Apply(text, heading.Span.Start, LineEndOf(heading), edits).TrimEnd(),
                SourceEdits.Apply(text, LineEndOf(heading), EndOf(heading, elements), edits).Trim()));
        var evidence = keys
            .Select(key => (key, Link: EvidenceOf(key, links)))
            .Where(entry => entry.Link is not null)
            .ToDictionary(entry => entry.key, entry => entry.Link!);
        return new CarriedPage(sections, evidence, string.Join("\n\n", NotesOf([.. cuts.Values], edits)), draft.IsSample && sections.Count > 0);
    }

    private string? EvidenceOf(string key, MovedLinks links) =>
        draft.Item!.Evidence.FirstOrDefault(entry => entry.Key == key)?.Value is DataNode.Scalar { Text.Length: > 0 } link ? links.Of(link.Text.Trim()) : null;

    private int EndOf(HeadingBlock heading, IReadOnlyCollection<string> elements) =>
        headings.Find(next => next.Span.Start > heading.Span.Start && (next.Level <= heading.Level || elements.Contains(draft.HeadingIds[next])))?.Span.Start ?? text.Length;

    private bool HoldsText(HeadingBlock heading, int end) =>
        SourceEdits.Apply(text, LineEndOf(heading), end, comments).Trim().Length > 0;

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
        var footnotes = draft.Body.Descendants<FootnoteLink>()
            .Where(link => !link.IsBackLink && cuts.Exists(cut => IsIn(link, cut)))
            .Select(link => link.Footnote)
            .Distinct()
            .Where(note => !cuts.Exists(cut => IsIn(note, cut)))
            .ToList();
        var definitions = draft.Body.Descendants<LinkInline>()
            .Where(link => cuts.Exists(cut => IsIn(link, cut)) || footnotes.Exists(note => IsIn(link, (note.Span.Start, note.Span.End + 1))))
            .Select(link => link.Reference)
            .OfType<LinkReferenceDefinition>()
            .Distinct()
            .Where(definition => !cuts.Exists(cut => IsIn(definition, cut)));

        return footnotes.Select(note => $"[{note.Label}]:{Moved(note)}").Concat(definitions.Select(Moved));

        string Moved(MarkdownObject node) => SourceEdits.Apply(text, node.Span.Start, node.Span.End + 1, edits).TrimEnd();
    }

    private static bool IsIn(MarkdownObject node, (int Start, int End) cut) => node.Span.Start >= cut.Start && node.Span.Start < cut.End;
}
