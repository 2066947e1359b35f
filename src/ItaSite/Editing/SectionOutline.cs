using ItaSite.Diagnostics;
using ItaSite.Pages;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace ItaSite.Editing;

/// <summary>Where the sections of a page stand, as the program itself sees its headings.</summary>
internal sealed class SectionOutline
{
    /// <summary>The key of what stands before the first heading.</summary>
    public const string Lead = "";

    private readonly WrittenText text;
    private readonly ElementPlan plan;
    private readonly PageDraft draft;
    private readonly List<HeadingBlock> headings;

    private SectionOutline(WrittenText text, ElementPlan plan, PageDraft draft)
    {
        (this.text, this.plan, this.draft) = (text, plan, draft);
        headings = [.. draft.Body.OfType<HeadingBlock>()];
    }

    /// <summary>Where the Markdown begins.</summary>
    public int BodyStart => draft.BodyStart;

    /// <summary>Null, with the reason, for a page whose text is not read.</summary>
    public static Diagnosed<SectionOutline?> Of(WrittenText text, ElementPlan plan)
    {
        var diagnostics = new DiagnosticBag();
        var draft = PageDraftReader.Read(text.Source, diagnostics);
        var unread = diagnostics.FirstOrDefault(one => IsUnread(one.Problem));
        return new Diagnosed<SectionOutline?>(
            unread is null ? new SectionOutline(text, plan, draft) : null,
            unread is null ? [] : [unread]
        );
    }

    /// <summary>Null if the page has no such heading.</summary>
    /// <param name="key">The heading's id; empty for what stands before the first one.</param>
    public SectionSpan? Find(string key)
    {
        if (key.Length == 0)
            return BeforeHeadings();

        var heading = headings.Find(heading => draft.HeadingIds[heading] == key);
        if (heading is null)
            return null;

        // A line may be of two headings at once, where dashes stand above a heading.
        var end = EndOf(heading);
        var start = AfterComments(Math.Min(LineEnd(heading), end), end);
        return new SectionSpan(StartOf(heading), start, end, heading.Level);
    }

    /// <summary>What stands before the first heading, but for the page's title if that comes before it.</summary>
    private SectionSpan BeforeHeadings()
    {
        var end = headings is [var first, ..] ? StartOf(first) : text.Seen.Length;
        var title = PageTitleText.HeadingIn(text, draft);
        var start = title is not null && LineEnd(title) <= end ? LineEnd(title) : BodyStart;
        return new SectionSpan(start, AfterComments(start, end), end, 0);
    }

    /// <summary>Null if the page has no such heading.</summary>
    public bool? IsSample(string key) =>
        headings.Find(heading => draft.HeadingIds[heading] == key) is { } heading
            ? heading.TryGetAttributes()?.Classes?.Contains("sample") == true
            : null;

    /// <summary>The headings outside of a section, with what stands under those of elements.</summary>
    public IEnumerable<(string Line, string Text)> Apart(string key)
    {
        var section = Find(key);
        foreach (var heading in headings)
        {
            var start = StartOf(heading);
            if (start >= section?.Start && start < section?.End)
                continue;

            var id = draft.HeadingIds[heading];
            yield return (
                text.Seen[start..LineEnd(heading)].TrimEnd(),
                plan.Holds(id) ? $"{id} {Inner(Find(id)!.Value)}" : ""
            );
        }

        if (key.Length > 0 && Find(Lead) is { } lead)
            yield return ("", Inner(lead));
    }

    /// <summary>Where the catalogue wants the section of an element that the page does not have yet.</summary>
    /// <returns>Behind what it comes, or before it; with the level of its neighbour's heading.</returns>
    public (int At, int Level, bool IsBefore) PlaceFor(string key, ElementPlan plan)
    {
        const int usual = 2;
        var at = plan.IndexOf(key);
        var present = plan.Elements.Select(element => Find(element.Key)).ToList();
        if (present.Take(Math.Max(0, at)).LastOrDefault(span => span is not null) is { } before)
            return (LastLine(before.End), before.Level, IsBefore: false);

        if (at < 0 || present.Skip(at).FirstOrDefault(span => span is not null) is not { } behind)
            return (LastLine(text.Seen.Length), usual, IsBefore: false);

        return LastLine(behind.Start) is var line && line > BodyStart
            ? (line, behind.Level, IsBefore: false)
            : (behind.Start, behind.Level, IsBefore: true);
    }

    /// <summary>The end of the last line that is not blank before a position; else where the text begins.</summary>
    public int LastLine(int position)
    {
        var end = position;
        while (end > BodyStart && char.IsWhiteSpace(text.Seen[end - 1]))
            end--;

        return end == BodyStart ? end : text.LineEnd(end);
    }

    private string Inner(SectionSpan span)
    {
        var (start, end) = span.Inner(text.Seen);
        return text.Seen[start..end];
    }

    /// <summary>Up to the next heading of its level, or of another element.</summary>
    private int EndOf(HeadingBlock heading)
    {
        var next = headings.Find(next =>
            next.Span.Start > heading.Span.Start && (next.Level <= heading.Level || plan.Holds(draft.HeadingIds[next]))
        );
        return next is null ? text.Seen.Length : StartOf(next);
    }

    /// <summary>A heading may be indented.</summary>
    private int StartOf(HeadingBlock heading) => text.LineStart(BodyStart + heading.Span.Start);

    /// <summary>Attributes in braces stand behind the heading's span.</summary>
    private int LineEnd(HeadingBlock heading)
    {
        var end = text.LineEnd(BodyStart + Math.Max(heading.Span.Start, heading.Span.End));
        return heading.IsSetext && !IsUnderline(text.Seen[text.LineStart(end)..end]) ? text.LineEnd(end + 1) : end;
    }

    private static bool IsUnderline(string line) => line.Trim() is { Length: > 0 } marks && marks.Trim('=', '-') is "";

    /// <summary>What a page to fill asks for stands in comments right below the heading, and stays there.</summary>
    private int AfterComments(int start, int end)
    {
        for (; ; )
        {
            var next = start;
            while (next < end && char.IsWhiteSpace(text.Seen[next]))
                next++;

            var comment = draft.Comments.FirstOrDefault(comment => BodyStart + comment.Start == next, SourceSpan.Empty);
            if (comment.IsEmpty || BodyStart + comment.End >= end)
                return start;

            // One that nothing ends has a line end as its last letter.
            var last = BodyStart + comment.End;
            var behind = text.LineEnd(last);
            if (behind > last && text.Seen[(last + 1)..behind].Trim().Length > 0)
                return start;

            start = behind;
        }
    }

    private static bool IsUnread(Problem problem) =>
        problem.Code == PageProblems.FrontMatterIsOpen.Code
        || problem.Code == FrontMatterProblems.OpeningLineIsWrong.Code
        || problem.Code == FrontMatterProblems.OpeningLineIsMissing.Code
        || problem.Code == ReadingProblems.ParagraphIsTooMarked.Code
        || problem.Code == ScaleProblems.MarkdownIsTooDeep.Code;
}
