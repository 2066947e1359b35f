using ItaSite.Diagnostics;
using ItaSite.Pages;
using Markdig.Syntax;

namespace ItaSite.Editing;

/// <summary>The title of a page, at its top or as its first heading; its address does not change.</summary>
internal static class PageTitleText
{
    private static readonly FieldPath Title = FieldPath.Of("title");

    /// <summary>Empty for an item's page, which has its item's.</summary>
    public static string Get(string file, string text) =>
        PageDraftReader.Read(new WrittenText(file, text).Source, []).Title;

    /// <summary>Changes it in both places where it stands in both.</summary>
    public static EditedText Set(string file, string text, string title)
    {
        var written = new WrittenText(file, text);
        var line = string.Join(' ', title.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries)).Trim();
        if (HeadingIn(written, PageDraftReader.Read(written.Source, [])) is not { } heading || line.Length == 0)
            return FrontMatterText.Set(file, text, Title, FieldValue.Of(line));

        var start = written.Source.Text.Length - Body(written).Length + heading.Span.Start;
        var end = written.LineEnd(start);
        var edit = heading.IsSetext ? new TextEdit(start, end, line) : new TextEdit(start, end, $"# {line}");
        var edited = written.With([edit]).Written;
        var known = FrontMatterText.Get(file, text, Title) is not null;
        var result = known ? FrontMatterText.Set(file, edited, Title, FieldValue.Of(line)) : new EditedText(edited);
        return result.Refusal is null && Get(file, result.Text) == line
            ? result
            : new EditedText(
                text,
                result.Refusal
                    ?? Diagnostic.At(written.Source.PlaceAt(start), EditingProblems.FieldIsNotSafe, $"# {line}")
            );
    }

    /// <summary>The heading that is the title, which readers take out of the text.</summary>
    public static HeadingBlock? HeadingIn(WrittenText text, PageDraft draft)
    {
        var whole = Markdown.MarkdownText.TryParse(text.Seen[draft.BodyStart..]);
        return
            whole?.FirstOrDefault(block => block is not LinkReferenceDefinitionGroup) is HeadingBlock { Level: 1 } first
            && !draft.HeadingIds.Keys.Any(heading => heading.Span.Start == first.Span.Start)
            ? first
            : null;
    }

    private static string Body(WrittenText text) => text.Seen[PageDraftReader.Read(text.Source, []).BodyStart..];
}
